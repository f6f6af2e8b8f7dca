extension Office {
    /// Everything that is due, over all calls and sessions, as far as the viewer may see it.
    public func due(for viewer: Viewer, on today: Day) -> [Due] {
        let calls = cases.flatMap { found in
            let seen = found.seen(by: viewer)
            return seen.dueInterests(of: viewer) + seen.due(on: today)
        }
        return (calls + dueSessions(for: viewer)).map(stated).byDay
    }

    /// With the clock that was wrong on the day it is counted from.
    private func stated(_ due: Due) -> Due {
        guard let day = due.limit?.start, let fault = clockFault(on: day) else { return due }
        var due = due
        due.clockFault = fault
        return due
    }

    private func dueSessions(for viewer: Viewer) -> [Due] {
        guard viewer.person != nil, !viewer.roles.isEmpty else { return [] }
        return sessions.filter { $0.end == nil }.map { session in
            Due(
                call: session.call, matter: .session(session.id), owner: .body(session.body),
                ends: (session.until ?? session.on).map { Stamp(day: $0) })
        }
    }

    /// Whether it waits for this person: for them by name, for a body they sit in, or for the office they work in.
    public func concerns(_ due: Due, _ viewer: Viewer, on today: Day) -> Bool {
        guard let person = viewer.person else { return false }
        switch due.owner {
        case .person(let id): return id == person
        case .clerk: return viewer.is(.clerk)
        case .body(let id): return body(id)?.members(on: today).contains { $0.person == person } ?? false
        case .chair: return viewer.is(.chair)
        // The office waits for applicants and authorities; that is the clerk's to watch.
        case .applicant, .authority: return viewer.is(.clerk)
        }
    }
}
