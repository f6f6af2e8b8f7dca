extension Office {
    /// The office as a viewer may see it: every case through `Case.seen(by:)`, and sessions without the votes on
    /// applications that are withheld.
    public func seen(by viewer: Viewer) -> Office {
        var seen = self
        seen.made = [:]
        for index in cases.indices { seen.cases[index] = cases[index].seen(by: viewer) }
        for session in sessions.indices {
            for item in sessions[session].agenda.indices {
                guard isWithheld(sessions[session].agenda[item], from: viewer) else { continue }
                seen.sessions[session].agenda[item].withhold()
            }
        }
        if viewer.person == nil || viewer.roles.isEmpty {
            seen.people = people.map { person in Person(id: person.id, name: person.name, entry: person.entry) }
            seen.sessions = []
            seen.partnership = []
            seen.plannedFunds = []
            seen.runningCosts = []
            seen.activities = []
        }
        return seen
    }
}

extension Office {
    /// Whether what was voted on an item is no business of a viewer. It depends on the application alone, never on whether
    /// there are votes: even that would tell something. An application that is not in the record hides nothing.
    func isWithheld(_ item: AgendaItem, from viewer: Viewer) -> Bool {
        guard let number = item.application, let found = item.call.flatMap({ self.case($0) }),
            let application = found.application(number)
        else { return false }
        return !found.isOpen(to: viewer)
            || application.sight(of: viewer, adopted: !found.adoptions.isEmpty) != .full
    }

    /// A session as a viewer may see it; nil where there is none.
    public func session(_ id: String, seenBy viewer: Viewer) -> Session? {
        guard viewer.person != nil, !viewer.roles.isEmpty, var session = session(id) else { return nil }
        for index in session.agenda.indices where isWithheld(session.agenda[index], from: viewer) {
            session.agenda[index].withhold()
        }
        return session
    }
}

extension AgendaItem {
    fileprivate mutating func withhold() {
        votes = []
        resolution = nil
        wording = nil
        resolvedAt = nil
        isWithheld = true
    }
}
