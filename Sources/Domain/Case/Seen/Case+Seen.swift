extension Case {
    /// The case as a viewer may see it: the same type, with what may not be seen taken out. The only way screens, lists,
    /// counts, exports and commands get a case; whatever they compute from it cannot know more than the viewer may.
    public func seen(by viewer: Viewer) -> Case {
        var seen = self
        guard isOpen(to: viewer) else { return headers(for: viewer) }
        for index in applications.indices {
            let application = applications[index]
            seen.applications[index] = application.seen(
                by: viewer, sealed: !isScored(application), adopted: !adoptions.isEmpty)
        }
        for index in envelopes.indices {
            seen.envelopes[index] = envelopes[index].seen(
                by: viewer, as: envelopes[index].application.flatMap { seen.application($0)?.sight },
                adopted: !adoptions.isEmpty)
        }
        let hidden = Set(seen.applications.filter { $0.sight != .full }.map(\.number))
        seen.ties = ties.filter { $0.order.allSatisfy { !hidden.contains($0) } }
        seen.operations = operations.filter { $0.application.map { !hidden.contains($0) } ?? true }
        if !hidden.isEmpty { seen.isDecidedByAuthority = waitsForAuthority && hasAuthorityDecision }
        return seen
    }

    /// Whether a viewer sees more of it than headers. Auditors wait for the adopted list; a past call has none to wait for.
    func isOpen(to viewer: Viewer) -> Bool {
        viewer.isInside || (viewer.is(.auditor) && (!adoptions.isEmpty || archive != nil))
    }

    /// Why a viewer is shown headers alone; nil where they see the case. Cheaper than seeing it: asked at every key.
    public func withheld(from viewer: Viewer) -> Withheld? { isOpen(to: viewer) ? nil : Withheld(from: viewer) }

    /// What everybody may know: the call and its rules, and who stands on the lists that were adopted.
    private func headers(for viewer: Viewer) -> Case {
        var headers = Case(call: call)
        headers.withheld = Withheld(from: viewer)
        headers.rules = rules
        headers.archive = archive
        headers.adoptions = adoptions.map(\.published)
        headers.freeDays = freeDays
        headers.rulesVersion = rulesVersion
        headers.isDecidedByAuthority = waitsForAuthority && hasAuthorityDecision
        return headers
    }

    private var waitsForAuthority: Bool { rulebook?.resultsAfter == .approval }
}

extension Application {
    func sight(of viewer: Viewer, adopted: Bool) -> Sight {
        guard let person = viewer.person else { return .nothing }
        if isRecused(person) { return .nothing }
        if viewer.is(.clerk) || (adopted && viewer.is(.auditor)) { return .full }
        return interest(of: person) == nil ? .names : .full
    }

    func seen(by viewer: Viewer, sealed: Bool, adopted: Bool) -> Application {
        switch sight(of: viewer, adopted: adopted) {
        case .full:
            var seen = self
            if sealed {
                for index in sheets.indices where sheets[index].assessor != viewer.person {
                    seen.sheets[index] = sheets[index].sealed
                }
            }
            if !viewer.seesInterestsOfOthers {
                for index in interests.indices where interests[index].person != viewer.person {
                    seen.interests[index].kind = nil
                    seen.interests[index].note = nil
                }
            }
            return seen
        case .names:
            var seen = Application(number: number, envelope: envelope)
            seen.sight = .names
            seen.data = data.map { data in
                var names = ApplicationFacts()
                names.applicant = data.applicant.nameAndPlace
                names.partners = data.partners.map(\.nameAndPlace)
                return names
            }
            return seen
        case .nothing:
            var seen = Application(number: number, envelope: envelope)
            seen.sight = .nothing
            // The viewer's own declaration is no secret to the viewer.
            seen.interests = interests.filter { $0.person == viewer.person }
            return seen
        }
    }
}

extension Party {
    /// What may be seen before an interest is declared.
    var nameAndPlace: Party {
        var party = Party()
        party.name = name
        party.municipality = municipality
        return party
    }
}

extension ScoreSheet {
    /// That it is there, and nothing of what it says.
    var sealed: ScoreSheet {
        var sealed = ScoreSheet(assessor: assessor, marks: nil, on: on)
        sealed.transcribedBy = transcribedBy
        return sealed
    }
}

extension Envelope {
    /// Takes from it whatever is written on it and was decided about it.
    mutating func blank() {
        let known = (entry: entry, application: application)
        self = Envelope(number: number, facts: EnvelopeFacts())
        (entry, application) = known
        sight = .nothing
    }

    /// The register is the clerk's; members see of an envelope what they may see of its application, auditors of those that
    /// stayed closed all, once a list is adopted.
    func seen(by viewer: Viewer, as sight: Sight?, adopted: Bool) -> Envelope {
        let isWhole =
            viewer.is(.clerk) || viewer.is(.chair) || viewer.is(.boardMember) || (adopted && viewer.is(.auditor))
        let mine = sight ?? (isWhole ? .full : .nothing)
        guard mine != .full else { return self }
        var blank = EnvelopeFacts()
        blank.sender = mine == .names ? facts.sender : nil
        var seen = Envelope(number: number, facts: blank)
        seen.entry = entry
        seen.application = application
        seen.sight = mine
        return seen
    }
}
