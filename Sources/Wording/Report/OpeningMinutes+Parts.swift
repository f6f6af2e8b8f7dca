import Domain

/// Whose names a document prints, and from which record.
public struct DocumentHead: Sendable {
    /// The whole office, for the names of people.
    public var office: Office
    /// Of the record it is printed from; empty where nobody asked for it.
    public var fingerprint: String

    public init(_ office: Office, fingerprint: String = "") {
        self.office = office
        self.fingerprint = fingerprint
    }

    func name(_ person: String) -> String { office.person(person)?.name ?? person }
}

extension Language {
    /// The minutes of every opening of a case as somebody may see it, one after the other; nothing before the first.
    public func openingMinutes(_ seen: Case, _ head: DocumentHead) -> [ReportPart] {
        let all = OpeningMinutes.all(of: seen)
        return all.isEmpty ? [] : all.flatMap { minutes($0, title(seen), head) } + fingerprint(head)
    }

    /// The title of the call as it is printed; the id of one without rules.
    func title(_ seen: Case) -> String { seen.rulebook?.identity.title[self] ?? seen.archive?.title ?? seen.call }

    func fingerprint(_ head: DocumentHead) -> [ReportPart] {
        guard !head.fingerprint.isEmpty else { return [] }
        return [.sentence(choose(sl: "Prstni odtis zapisa: ", en: "Fingerprint of the record: ") + head.fingerprint)]
    }

    private func minutes(_ minutes: OpeningMinutes, _ call: String, _ head: DocumentHead) -> [ReportPart] {
        let which =
            minutes.openings == 1
            ? choose(sl: "Zapisnik o odpiranju ovojnic", en: "Minutes of the opening of envelopes")
            : choose(
                sl: "Zapisnik o \(minutes.number). odpiranju ovojnic",
                en: "Minutes of the \(ordinal(minutes.number)) opening of envelopes")
        let present = minutes.opening.present.map(head.name)
        var parts: [ReportPart] = [
            .title(which + ": " + call),
            .sentence("\(head.office.name), \(moment(minutes.opening.moment))."),
            .sentence(
                choose(sl: "Ovojnice odpira: ", en: "Envelopes opened by: ") + head.name(minutes.opening.person) + "."),
            .sentence(
                present.isEmpty
                    ? choose(sl: "Drugi navzoči niso zapisani.", en: "Nobody else is recorded as present.")
                    : choose(sl: "Navzoči: ", en: "Present: ") + listed(present) + "."),
        ]
        parts += opened(minutes) + closed(minutes)
        if !minutes.later.isEmpty {
            parts.append(.heading(choose(sl: "Prispelo po odpiranju", en: "Arrived after the opening")))
            parts.append(table(minutes.later, last: choose(sl: "Zakaj", en: "Why"), why))
        }
        return parts + remarks(minutes) + missing(minutes)
    }

    private func opened(_ minutes: OpeningMinutes) -> [ReportPart] {
        [
            .heading(choose(sl: "Odprte ovojnice po vrstnem redu", en: "Envelopes opened, in their order")),
            table(minutes.opened, last: choose(sl: "Izid", en: "Outcome"), order: true) {
                word($0.admission, of: $0.envelope)
            },
        ]
    }

    private func closed(_ minutes: OpeningMinutes) -> [ReportPart] {
        let heading = ReportPart.heading(choose(sl: "Ovojnice, ki so ostale zaprte", en: "Envelopes left closed"))
        guard !minutes.closed.isEmpty else {
            return [heading, .sentence(choose(sl: "Nobena.", en: "None."))]
        }
        return [heading, table(minutes.closed, last: choose(sl: "Zakaj", en: "Why"), why)]
    }

    /// Why an envelope stayed closed, with what a person decided about it.
    private func why(_ line: OpeningMinutes.Line) -> String {
        if let application = line.application {
            return choose(sl: "odprta pozneje kot \(application.actText)", en: "opened later as \(application.actText)")
        }
        var text = admission(line.admission)
        if case .dismissed(let question) = line.admission, let reason = line.envelope.ruling(on: question)?.reason {
            text += " (\(reason))"
        }
        return line.admission.isAdmitted
            ? text + choose(sl: ", čaka na odpiranje", en: ", waits to be opened") : text
    }

    private func table(
        _ lines: [OpeningMinutes.Line], last: String, order: Bool = false, _ outcome: (OpeningMinutes.Line) -> String
    ) -> ReportPart {
        let columns: [ReportTable.Column] = [
            .init(choose(sl: "Ovojnica", en: "Envelope")), .init(choose(sl: "Pošiljatelj", en: "Sender")),
            .init(choose(sl: "Oddana", en: "Posted")), .init(choose(sl: "Prejeta", en: "Received")), .init(last),
        ]
        let place = ReportTable.Column(choose(sl: "Red", en: "Order"), isFigure: true)
        let rows = lines.enumerated().map { index, line in
            (order ? [ordinal(index + 1)] : []) + [line.envelope.number.actText] + cells(line, outcome)
        }
        return .table(ReportTable((order ? [place] : []) + columns, rows))
    }

    private func cells(_ line: OpeningMinutes.Line, _ outcome: (OpeningMinutes.Line) -> String) -> [String] {
        let envelope = line.envelope
        guard envelope.sight == .full else {
            return [envelope.facts.sender ?? "–", "–", "–", choose(sl: "vam ni vidno", en: "not for you to see")]
        }
        return [
            envelope.facts.sender ?? choose(sl: "(brez pošiljatelja)", en: "(no sender)"),
            envelope.posted.map(stamp) ?? "–", closing(envelope.facts.received), outcome(line),
        ]
    }

    /// What was unusual about the envelopes themselves.
    private func remarks(_ minutes: OpeningMinutes) -> [ReportPart] {
        let sentences = (minutes.opened + minutes.closed).flatMap { line -> [String] in
            let facts = line.envelope.facts
            guard line.envelope.sight == .full else { return [] }
            func note(_ text: String?) -> String { text.map { " (\($0))" } ?? "" }
            let marking: String? =
                switch facts.marking {
                case .right: nil
                case .wrong: choose(sl: "oznaka je napačna", en: "the marking is wrong")
                case .missing: choose(sl: "oznake ni", en: "there is no marking")
                }
            let condition: String? =
                switch facts.condition {
                case .intact: nil
                case .damaged: choose(sl: "ovojnica je poškodovana", en: "the envelope is damaged")
                case .open: choose(sl: "ovojnica je prišla odprta", en: "the envelope came open")
                }
            let found = line.envelope.foundAddress.map {
                choose(sl: "v ovojnici najden pošiljatelj: \($0.sender)", en: "sender found inside: \($0.sender)")
            }
            return [
                marking.map { $0 + note(facts.markingNote) }, condition.map { $0 + note(facts.conditionNote) }, found,
            ].compactMap { $0 }.map { "\(line.envelope.number.actText): \($0)." }
        }
        guard !sentences.isEmpty else { return [] }
        return [.heading(choose(sl: "Posebnosti ovojnic", en: "Remarks on envelopes"))]
            + sentences.map(ReportPart.sentence)
    }

    /// What was missing in the applications, as the list of completeness has it.
    private func missing(_ minutes: OpeningMinutes) -> [ReportPart] {
        let known = minutes.opened.filter { $0.envelope.sight == .full }
        guard !known.isEmpty else { return [] }
        func names(_ lines: [OpeningMinutes.Line]) -> String { listed(lines.compactMap { $0.application?.actText }) }
        var sentences = known.filter { !$0.missing.isEmpty }.map { line in
            let items = line.missing.map(item).joined(separator: "; ")
            return "\(line.application?.actText ?? "–"): \(items). \(outcome(line.completeness))"
        }
        let whole = known.filter { $0.missing.isEmpty && $0.completeness != nil }
        let waiting = known.filter { $0.missing.isEmpty && $0.completeness == nil }
        if !whole.isEmpty {
            sentences.append(choose(sl: "Brez pripomb: \(names(whole)).", en: "Nothing missing: \(names(whole))."))
        }
        if !waiting.isEmpty {
            sentences.append(
                choose(
                    sl: "Pregled še ni zaključen: \(names(waiting)).",
                    en: "The check is not concluded: \(names(waiting))."))
        }
        return [.heading(choose(sl: "Popolnost vlog", en: "Completeness of the applications"))]
            + sentences.map(ReportPart.sentence)
    }

    private func item(_ missing: OpeningMinutes.Missing) -> String {
        let request = missing.request.map { choose(sl: " (pozvano: \($0))", en: " (asked for: \($0))") } ?? ""
        let mended = missing.answer == .yes ? choose(sl: ", dopolnjeno", en: ", supplemented") : ""
        return "\(missing.item) \(missing.text[self])\(request)\(mended)"
    }

    private func outcome(_ completeness: CompletenessOutcome?) -> String {
        switch completeness {
        case .complete?: choose(sl: "Popolna.", en: "Complete.")
        case .incomplete?: choose(sl: "Nepopolna.", en: "Incomplete.")
        case nil: choose(sl: "Pregled še ni zaključen.", en: "The check is not concluded.")
        }
    }
}
