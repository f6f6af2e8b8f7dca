extension Office {
    /// Sessions: agenda, presence, votes, outcomes.
    func refusalOfSession(_ act: Act, by person: String, at moment: Moment) -> Refusal? {
        if let id = act.session, let session = session(id), session.on == nil, !act.endsSession {
            return .sessionWithoutDay
        }
        if rules >= Office.ofOrderInSessions, let refusal = refusalOfOrder(act, at: moment) { return refusal }
        return switch act {
        case .conveneSession(let act): refusal(of: act)
        case .addAgendaItem(let act): refusal(of: act)
        case .recordPresence(let act): refusal(of: act)
        case .castVote(let act): refusal(of: act, by: person, at: moment)
        case .resolveItem(let act): refusal(of: act)
        case .closeSession(let act): refusal(of: act)
        case .cancelSession(let act):
            session(act.session)?.agenda.contains { $0.resolution != nil } ?? false ? .resolved : nil
        default: nil
        }
    }

    private func refusal(of act: ConveneSession) -> Refusal? {
        if session(act.session) != nil { return .exists(.session, act.session) }
        if body(act.body) == nil { return .unknown(.body, act.body) }
        guard let on = act.on else { return act.year == nil ? .dayMissing : nil }
        guard let until = act.until else { return act.kind == .correspondence ? .windowMissing : nil }
        return until < on ? .endBeforeStart(from: on, until: until) : nil
    }

    private func refusal(of act: AddAgendaItem) -> Refusal? {
        if session(act.session)?.item(act.item) != nil { return .exists(.agendaItem, act.item) }
        // An application has a number only within its call.
        if act.application != nil, act.call == nil { return .missing(.call) }
        return nil
    }

    private func refusal(of act: RecordPresence) -> Refusal? {
        if seat(act.member, in: act.session) == nil { return .notInSession(member: act.member) }
        if let item = act.fromItem, session(act.session)?.item(item) == nil { return .unknown(.agendaItem, item) }
        return nil
    }

    private func refusal(of act: CastVote, by person: String, at moment: Moment) -> Refusal? {
        guard let session = session(act.session), let item = session.item(act.item) else {
            return .unknown(.agendaItem, act.item)
        }
        if item.resolution != nil { return .resolved }
        guard let seat = seat(act.member, in: act.session) else { return .notInSession(member: act.member) }
        if session.kind == .correspondence, let on = session.on {
            let until = session.until ?? on
            guard (on...max(on, until)).contains(moment.day) else { return .votedOutside(from: on, until: until) }
        } else if !session.isPresent(act.member, at: item.id) {
            return .notInSession(member: act.member)
        }
        guard let voter = seat.person, let number = item.application, let call = item.call,
            let application = self.case(call)?.application(number)
        else { return nil }
        if application.isRecused(voter) { return .recused(person: voter, number) }
        return application.interest(of: voter) == nil ? .declareFirst(person: voter, number) : nil
    }

    private func refusal(of act: ResolveItem) -> Refusal? {
        guard let session = session(act.session), let item = session.item(act.item) else {
            return .unknown(.agendaItem, act.item)
        }
        if item.resolution != nil { return .resolved }
        guard let ballot = ballot(on: item, in: session) else { return nil }
        if let doubt = ballot.quorum?.doubt ?? ballot.majority?.doubt ?? ballot.balance?.doubt {
            return .unsettled(doubt)
        }
        if ballot.hasQuorum == false {
            return .noQuorum(needed: ballot.quorum?.value ?? 0, present: ballot.present.count)
        }
        if ballot.outcome != act.resolution { return .notAsVoted(ballot.outcome) }
        return act.resolution == .adopted ? ballot.balance?.failures.first.map { .balance($0) } : nil
    }

    private func refusal(of act: CloseSession) -> Refusal? {
        let open = session(act.session)?.agenda.filter { $0.resolution == nil }.map(\.id) ?? []
        return open.isEmpty ? nil : .unresolved(open)
    }
}

extension Act {
    /// Whether it ends the session it names.
    fileprivate var endsSession: Bool {
        switch self {
        case .closeSession, .cancelSession: true
        default: false
        }
    }
}

extension Session {
    /// Whether a member was there when an item was taken: the last coming or going up to it.
    public func isPresent(_ member: String, at item: String) -> Bool {
        guard let position = agenda.firstIndex(where: { $0.id == item }) else { return false }
        var present = false
        for record in attendance where record.member == member {
            let from = record.fromItem.flatMap { id in agenda.firstIndex { $0.id == id } } ?? 0
            if from <= position { present = record.presence == .present }
        }
        return present
    }
}
