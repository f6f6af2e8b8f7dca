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
        for entry in entries where entry.number <= number || entry.keepsOut(person) { apply(entry) }
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
