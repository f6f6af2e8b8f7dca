/// One thing after the other: what the rules from `ofOrderInSessions` on ask of sessions, and of decisions about them.
extension Office {
    func refusalOfOrder(_ act: Act, at moment: Moment) -> Refusal? {
        guard let session = act.session.flatMap({ self.session($0) }), let on = session.on else { return nil }
        switch act {
        case .addAgendaItem(let act):
            guard let number = act.application, let found = act.call.flatMap({ self.case($0) }),
                found.application(number) == nil
            else { return nil }
            return .unknown(.application, number.actText)
        case .recordPresence(let act):
            return moment.day < on ? .sessionToCome(on: on) : session.refusal(of: act, under: rules)
        case .castVote:
            // The window of a correspondence session has its own sentence.
            return session.kind != .correspondence && moment.day < on ? .sessionToCome(on: on) : nil
        case .resolveItem(let act):
            if moment.day < on { return .sessionToCome(on: on) }
            guard session.kind == .correspondence, let until = session.until, moment.day <= until,
                let item = session.item(act.item), isVoteAwaited(on: item, in: session)
            else { return nil }
            return .votingRuns(until: until)
        case .closeSession: return moment.day < on ? .sessionToCome(on: on) : nil
        default: return nil
        }
    }

    /// Whether a member who is not recused has not voted yet.
    private func isVoteAwaited(on item: AgendaItem, in session: Session) -> Bool {
        let recused = Set(ballot(on: item, in: session)?.recused ?? [])
        return members(of: session).contains { seat in
            !recused.contains(seat.member) && !item.votes.contains { $0.member == seat.member }
        }
    }

    /// Decisions follow the list that was adopted, a body that meets decides appeals in session, and letters that come say how.
    func refusalOfCourse(_ act: Act, _ found: Case) -> Refusal? {
        guard rules >= Office.ofOrderInSessions else { return nil }
        switch act {
        case .decideFiling(let act): return found.refusalOfSelection(act, under: rules)
        case .decideAppeal(let act):
            return act.session == nil && meets(act.body) ? .sessionMissing(.decideAppeal) : nil
        case .receiveAnswer(let act):
            guard rules >= Office.ofMinutes else { return nil }
            if found.application(act.application)?.request(act.request)?.dispatch == nil { return .notDispatched }
            // Without the way it came nobody can say whether the day of posting counts.
            return act.posted != nil && act.channel == nil ? .missing(.channel) : nil
        case .fileAppeal(let act):
            return rules >= Office.ofMinutes && act.posted != nil && act.channel == nil ? .missing(.channel) : nil
        default: return nil
        }
    }

    /// Whether the record has a session of a body, named by its id or its kind.
    private func meets(_ id: String) -> Bool {
        sessions.contains { session in
            if case .cancelled = session.end { return false }
            return session.body == id || body(session.body)?.kind.rawValue == id
        }
    }
}

extension Session {
    /// A member who has voted on an item was there; who was there when an item was resolved has been counted.
    fileprivate func refusal(of act: RecordPresence, under rules: Int) -> Refusal? {
        var after = self
        after.attendance.append(Attendance(member: act.member, presence: act.presence, fromItem: act.fromItem))
        let changed = agenda.filter { isPresent(act.member, at: $0.id) != after.isPresent(act.member, at: $0.id) }
        let voted = changed.first { item in
            item.votes.contains { $0.member == act.member } && !after.isPresent(act.member, at: item.id)
        }
        if let voted { return .votedThere(member: act.member, item: voted.id) }
        let counted = rules >= Office.ofMinutes ? changed.first { $0.resolution != nil } : nil
        return counted.map { .presenceCounted(member: act.member, item: $0.id) }
    }
}

extension Case {
    /// Money goes to whom the list adopted last gives it, or who accepted what was offered since. Where an appeal took the
    /// decision away after that list, the body may have said more than the list.
    fileprivate func refusalOfSelection(_ act: DecideFiling, under rules: Int) -> Refusal? {
        guard act.decision == .selection || act.decision == .reduced, let adoption,
            let application = act.filing.application.flatMap(application),
            let row = adoption.row(application.number), !isAnnulled(application, since: adoption)
        else { return nil }
        let offer = application.offers.last
        switch offer?.answer {
        case .refuse?: return .offerTurnedDown(application.number)
        // Offers under an older list ended with it.
        case .accept? where rules < Office.ofMinutes || (offer?.entry ?? 0) > adoption.entry: return nil
        case .accept?, nil: break
        }
        return row.status == .selected || row.status == .offered ? nil : .notSelected(application.number, row.status)
    }

    /// Whether an appeal was upheld after a list had been adopted.
    func isAnnulled(_ application: Application, since adoption: Adoption) -> Bool {
        guard let last = application.decisions.last, last.isAnnulled else { return false }
        return last.appeals.last?.decidedAt ?? 0 > adoption.entry
    }
}
