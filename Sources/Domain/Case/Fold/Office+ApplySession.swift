extension Office {
    mutating func applySession(_ entry: Entry) {
        switch entry.act {
        case .conveneSession(let act):
            guard session(act.session) == nil else { return }
            sessions.append(
                Session(
                    id: act.session, body: act.body, number: act.number, kind: act.kind, call: act.call, on: act.on,
                    until: act.until, year: act.year, subject: act.subject))
        case .addAgendaItem(let act):
            edit(session: act.session) {
                guard $0.item(act.item) == nil else { return }
                $0.agenda.append(
                    AgendaItem(id: act.item, subject: act.subject, call: act.call, application: act.application))
            }
        case .recordPresence(let act):
            edit(session: act.session) {
                $0.attendance.append(
                    Attendance(member: act.member, presence: act.presence, fromItem: act.fromItem))
            }
        case .castVote(let act):
            edit(item: act.item, of: act.session) { item in
                item.votes.removeAll { $0.member == act.member }
                item.votes.append(MemberVote(member: act.member, vote: act.vote))
            }
        case .resolveItem(let act):
            edit(item: act.item, of: act.session) {
                $0.resolution = act.resolution
                $0.wording = act.wording
                $0.resolvedAt = entry.number
            }
        case .closeSession(let act):
            edit(session: act.session) { $0.end = .closed(on: entry.moment.day, note: act.note) }
        case .cancelSession(let act): edit(session: act.session) { $0.end = .cancelled(reason: act.reason) }
        default: break
        }
    }

    private mutating func edit(session id: String, _ change: (inout Session) -> Void) {
        guard let index = sessions.firstIndex(where: { $0.id == id }) else { return }
        change(&sessions[index])
    }

    private mutating func edit(item: String, of session: String, _ change: (inout AgendaItem) -> Void) {
        edit(session: session) { session in
            guard let index = session.agenda.firstIndex(where: { $0.id == item }) else { return }
            change(&session.agenda[index])
        }
    }
}
