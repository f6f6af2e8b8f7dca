import Domain

extension Language {
    /// The minutes of a session: what was recorded and what follows from it by count.
    ///
    /// - Parameters:
    ///   - session: as the viewer may see it; an item whose outcome is withheld says so.
    ///   - office: the whole office, for counts and names.
    ///   - fingerprint: of the record they are printed from.
    public func minutes(of session: Session, in office: Office, fingerprint: String) -> [ReportPart] {
        let body = office.body(session.body)
        var parts: [ReportPart] = [
            .title(choose(sl: "Zapisnik: ", en: "Minutes: ") + (body?.name ?? session.body) + ", " + name(session)),
            .sentence(office.name + ", " + days(session) + "."),
        ]
        if let subject = session.subject { parts.append(.sentence(choose(sl: "Zadeva: ", en: "Subject: ") + subject)) }
        if case .cancelled(let reason)? = session.end {
            return parts + [.sentence(cancelled(reason))]
        }
        parts += attendance(of: session, body, SectorNames(session.call.flatMap { office.case($0) }?.rulebook))
        for (index, item) in session.agenda.enumerated() {
            parts += minutes(of: item, index + 1, session, office)
        }
        switch session.end {
        case .closed(let day, let note)?:
            parts.append(
                .sentence(
                    choose(sl: "Zapis je zaključen \(date(day)).", en: "The record was closed on \(date(day)).")
                        + (note.map { " " + $0 } ?? "")))
        default: parts.append(.sentence(choose(sl: "Seja še ni zaključena.", en: "The session is not closed yet.")))
        }
        if !fingerprint.isEmpty {
            parts.append(
                .sentence(choose(sl: "Prstni odtis zapisa: ", en: "Fingerprint of the record: ") + fingerprint))
        }
        return parts
    }

    /// That a session did not take place, and why.
    public func cancelled(_ reason: String) -> String {
        let why = reason.trimmed
        let whole = why.last.map { ".!?".contains($0) } ?? true ? why : why + "."
        return choose(sl: "Seja je bila odpovedana. ", en: "The session was cancelled. ") + whole.withCapital
    }

    private func attendance(of session: Session, _ body: Office.Body?, _ names: SectorNames) -> [ReportPart] {
        guard let members = session.on.flatMap({ body?.members(on: $0) }), !members.isEmpty else { return [] }
        let rows = members.map { seat in
            [
                seat.member, seat.organisation ?? "", seat.sector.map { names.name($0, self) } ?? "–",
                presence(of: seat.member, in: session),
            ]
        }
        return [
            .heading(choose(sl: "Navzočnost", en: "Attendance")),
            .table(
                ReportTable(
                    [
                        .init(choose(sl: "Član", en: "Member")), .init(choose(sl: "Organizacija", en: "Organisation")),
                        .init(choose(sl: "Sektor", en: "Sector")), .init(choose(sl: "Navzočnost", en: "Attendance")),
                    ], rows)),
        ]
    }

    /// Present, absent, or from and until which item.
    public func presence(of member: String, in session: Session) -> String {
        let records = session.attendance.filter { $0.member == member }
        if session.kind == .correspondence {
            return session.agenda.contains { $0.votes.contains { $0.member == member } }
                ? choose(sl: "glas oddan", en: "voted") : choose(sl: "brez glasu", en: "did not vote")
        }
        guard !records.isEmpty else { return choose(sl: "ni zapisano", en: "not recorded") }
        return records.map { record in
            let word =
                record.presence == .present
                ? choose(sl: "na seji", en: "present") : choose(sl: "ni na seji", en: "absent")
            return word + (record.fromItem.map { choose(sl: " od točke \($0)", en: " from item \($0)") } ?? "")
        }.joined(separator: ", ")
    }

    private func minutes(of item: AgendaItem, _ number: Int, _ session: Session, _ office: Office) -> [ReportPart] {
        let about = item.application.map { " (\($0.actText))" } ?? ""
        var parts: [ReportPart] = [.heading("\(number). \(item.subject)\(about)")]
        if item.isWithheld {
            return parts + [.sentence(choose(sl: "Zadržano.", en: "Withheld."))]
        }
        if let ballot = office.ballot(on: item, in: session) {
            let names = SectorNames((item.call ?? session.call).flatMap { office.case($0) }?.rulebook)
            let name: (String) -> String = { names.name($0, self) }
            parts.append(.sentence(sentence(quorum(ballot)) + " " + sentence(votes(ballot))))
            if !ballot.recused.isEmpty {
                parts.append(.sentence(choose(sl: "Izločeni: ", en: "Recused: ") + listed(ballot.recused) + "."))
            }
            if let older = ballot.older, let newer = ballot.newer {
                parts.append(
                    .sentence(
                        choose(sl: "Sektorji: ", en: "Sectors: ") + sectors(newer, name) + ". "
                            + choose(sl: "Starejše pravilo: ", en: "Older rule: ") + balance(older, name) + ". "
                            + choose(sl: "Novejše pravilo: ", en: "Newer rule: ") + balance(newer, name) + "."))
            }
            let cast = item.votes.map { vote in
                "\(vote.member): \(word(vote.vote))" + (ballot.counts(vote.member) ? "" : " (" + notCounted + ")")
            }
            if !cast.isEmpty { parts.append(.sentence(cast.joined(separator: ", ") + ".")) }
            let silent = ballot.present.filter { member in !item.votes.contains { $0.member == member } }
            if !cast.isEmpty, !silent.isEmpty {
                parts.append(.sentence(choose(sl: "Brez glasu: ", en: "Without a vote: ") + listed(silent) + "."))
            }
        }
        if let resolution = item.resolution {
            parts.append(
                .sentence(
                    choose(sl: "Sklep (", en: "Resolution (") + word(resolution) + "): " + (item.wording ?? "")))
        } else {
            parts.append(.sentence(choose(sl: "Brez sklepa.", en: "No resolution.")))
        }
        return parts
    }

    /// Of a vote by somebody who by the record was not there.
    public var notCounted: String { choose(sl: "ne šteje", en: "not counted") }

    private func sentence(_ text: String) -> String { text.withCapital + "." }
}

extension [ReportPart] {
    /// The report as plain text of a width, for a screen and for a file.
    public func lines(width: Int) -> [String] {
        flatMap { part -> [String] in
            switch part {
            case .title(let text):
                wrapped(text, width: width) + [String(repeating: "═", count: Swift.min(text.count, width)), ""]
            case .heading(let text): [""] + wrapped(text, width: width) + [""]
            case .sentence(let text): wrapped(text, width: width)
            case .table(let table): table.lines(width: width) + [""]
            }
        }
    }
}
