extension Office {
    /// A body decides in a session: one that was held, after the matter arose, with the matter on its agenda, and as it was
    /// voted.
    func refusalOfCitation(_ act: Act, at moment: Moment) -> Refusal? {
        guard rules >= Office.ofSessionsAndContracts, let id = act.resolvedIn, let call = act.call,
            let found = self.case(call)
        else { return nil }
        guard let session = session(id) else { return .unknown(.session, id) }
        if case .cancelled = session.end { return .sessionCancelled(id) }
        if let on = session.on, on > moment.day { return .sessionNotHeld(id, on: on) }
        if case .decideAppeal(let act) = act, act.body != session.body, body(session.body)?.kind.rawValue != act.body {
            return .wrongBody(needed: act.body)
        }
        if let arose = found.day(ofMatterOf: act), let last = session.until ?? session.on, last < arose {
            return .sessionBefore(id, held: last, matter: arose)
        }
        return refusal(of: act, in: session, found)
    }

    /// The item of the application itself, where there is one; else an item of the call.
    private func refusal(of act: Act, in session: Session, _ found: Case) -> Refusal? {
        let mine = session.agenda.filter { ($0.call ?? session.call ?? act.call) == act.call }
        let own = mine.filter { $0.application != nil && $0.application == act.application }
        let items = own.isEmpty ? mine.filter { $0.application == nil } : own
        if items.isEmpty { return .notOnAgenda(session.id) }
        let voted = items.filter { $0.resolution != nil }
        if voted.isEmpty { return .notVotedYet(session.id, items.map(\.id)) }
        let arose = rules >= Office.ofOrderInSessions ? found.entry(ofMatterOf: act) : 0
        let resolved = voted.filter { $0.resolvedAt ?? 0 >= arose }.compactMap(\.resolution)
        if resolved.isEmpty { return .resolvedBefore(session.id, voted.map(\.id)) }
        return act.needsApproval && !resolved.contains(.adopted) ? .votedDown(session.id, items.map(\.id)) : nil
    }

    /// The entries that name a session as the place of a decision, in their order.
    func citations(of session: String) -> [Entry] {
        var all = made.values.joined().filter { $0.act.resolvedIn == session && $0.act.call != nil }
        for found in cases {
            for adoption in found.adoptions where adoption.session == session {
                let act = Act.adoptRanking(AdoptRanking(call: found.call, rows: [], session: session))
                all.append(Entry(number: adoption.entry, moment: last ?? .beginning, person: "", act: act))
            }
            for tie in found.ties where tie.session == session {
                let act = Act.decideTie(
                    DecideTie(
                        call: found.call, order: tie.order, means: tie.means, seed: tie.seed, reason: tie.reason,
                        session: session))
                all.append(Entry(number: tie.entry, moment: last ?? .beginning, person: "", act: act))
            }
        }
        return all.sorted { $0.number < $1.number }
    }
}

extension Case {
    /// When there was something to decide: nobody resolves before the scoring is closed, or before an appeal is there.
    fileprivate func day(ofMatterOf act: Act) -> Day? {
        switch act {
        case .decideAppeal(let act): decision(on: act.filing)?.appeals.last?.arrival.received.day
        case .decideFiling(let act):
            act.filing.application.flatMap(application)?.scoring.closedOn ?? scoring.closedOn
        default: scoring.closedOn
        }
    }

    /// The entry with which it came into the record. A decision that was taken away is decided about anew.
    fileprivate func entry(ofMatterOf act: Act) -> Int {
        switch act {
        case .decideAppeal(let act): return decision(on: act.filing)?.appeals.last?.enteredAt ?? 0
        case .decideFiling(let act):
            let annulled = decisions(on: act.filing).last?.appeals.last
            let closed = act.filing.application.flatMap(application)?.scoring.closedAt ?? scoring.closedAt
            return max(closed ?? 0, annulled?.outcome == .upheld ? annulled?.decidedAt ?? 0 : 0)
        default: return scoring.closedAt ?? 0
        }
    }
}

extension Act {
    /// Only a vote for it leads there; no money, or an appeal without success, may be what is left when a motion fails.
    fileprivate var needsApproval: Bool {
        switch self {
        case .decideFiling(let act): act.decision == .selection || act.decision == .reduced
        case .decideAppeal(let act): act.outcome == .upheld
        default: true
        }
    }
}
