extension Office {
    /// The office as a viewer may see it: every case through `Case.seen(by:)`, and sessions without the votes on
    /// applications that are withheld.
    public func seen(by viewer: Viewer) -> Office {
        var seen = self
        seen.made = [:]
        for index in cases.indices { seen.cases[index] = cases[index].seen(by: viewer) }
        for session in sessions.indices {
            for item in sessions[session].agenda.indices {
                let asked = sessions[session].agenda[item]
                guard let call = asked.call, let number = asked.application,
                    seen.case(call)?.application(number)?.sight != .full
                else { continue }
                seen.sessions[session].agenda[item].votes = []
                seen.sessions[session].agenda[item].resolution = nil
                seen.sessions[session].agenda[item].wording = nil
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
