extension Office {
    /// The office as it stood after an entry, for somebody who looks back today.
    ///
    /// What keeps this person from an application now keeps them from it in every past too: interests and recusals that came
    /// later are folded in, so that nobody looks round a recusal by looking back (the record's rules, "Interests").
    ///
    /// - Parameters:
    ///   - entries: the whole record, the first entry first.
    ///   - number: the last entry that counts.
    ///   - person: who looks back; nil sees public headers only.
    public init(_ entries: some Sequence<Entry>, until number: Int, for person: String?) {
        self.init()
        var later: [Entry] = []
        for entry in entries {
            if entry.number <= number {
                apply(entry)
            } else if entry.keepsOut(person) || [.registerEnvelope, .openEnvelopes].contains(entry.act.kind) {
                later.append(entry)
            }
        }
        // Which application a closed envelope will be only the record of today knows.
        var today = self
        for entry in later { today.apply(entry) }
        for entry in later where entry.keepsOut(person) { apply(entry) }
        for found in today.cases {
            for application in found.applications where person.map(application.isRecused) ?? false {
                blank(application.envelope, of: found.call)
            }
        }
    }

    private mutating func blank(_ envelope: EnvelopeNumber, of call: String) {
        guard let index = cases.firstIndex(where: { $0.call == call }) else { return }
        cases[index].edit(envelope) { $0.blank() }
    }
}

extension Entry {
    /// Whether this entry takes the sight of an application from a person.
    fileprivate func keepsOut(_ looking: String?) -> Bool {
        switch act {
        case .declareInterest(let act): person == looking && act.interest != .none
        case .recuse(let act): act.person == looking
        default: false
        }
    }
}
