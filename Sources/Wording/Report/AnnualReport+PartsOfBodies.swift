import Domain

extension Language {
    func sessions(_ report: AnnualReport) -> [ReportPart] {
        guard !report.sessionCounts.isEmpty else { return [] }
        let counts = report.sessionCounts.map { count in
            let cancelled =
                count.cancelled == 0
                ? ""
                : choose(sl: " in še \(count.cancelled) ", en: " and \(count.cancelled) ")
                    + agreeing(
                        count.cancelled, sl: Forms("odpovedana", "odpovedani", "odpovedane", "odpovedanih"),
                        en: "cancelled", "cancelled")
            let printed =
                count.differs
                ? choose(sl: " (natisnjenih \(count.printed ?? 0))", en: " (\(count.printed ?? 0) printed)") : ""
            return name(count, report) + ": \(count.held)" + cancelled + printed
        }
        let summary: [ReportPart] = [
            .heading(choose(sl: "Seje", en: "Sessions")), .sentence(counts.joined(separator: "; ") + "."),
        ]
        guard !report.sessions.isEmpty else { return summary }
        return summary + [
            .table(
                ReportTable(
                    [
                        .init(choose(sl: "Organ", en: "Body")), .init(choose(sl: "Seja", en: "Session")),
                        .init(choose(sl: "Dan", en: "Day")), .init(choose(sl: "Zadeva", en: "Subject")),
                    ],
                    report.sessions.map { session in
                        [name(session.body, report), name(session), days(session), subject(session)]
                    }))
        ]
    }

    /// Which sessions are counted: `upravni odbor, redna`.
    private func name(_ count: AnnualReport.SessionCount, _ report: AnnualReport) -> String {
        let body = count.body.map { name($0, report) } ?? choose(sl: "vsi organi", en: "all bodies")
        return body + ", " + (count.kind.map { word($0) } ?? choose(sl: "vse seje", en: "all sessions"))
    }

    private func subject(_ session: Session) -> String {
        if let reason = session.cancelledBecause {
            return choose(sl: "odpovedana – ", en: "cancelled – ") + reason
        }
        return session.subject ?? session.agenda.map(\.subject).joined(separator: "; ")
    }

    private func name(_ body: String, _ report: AnnualReport) -> String {
        report.bodies.first { $0.id == body }?.name ?? body
    }

    func bodies(_ report: AnnualReport) -> [ReportPart] {
        let seated = report.bodies.filter { !$0.members.isEmpty }
        let terms = terms(report)
        guard !seated.isEmpty else { return terms }
        // Where seats belong to organisations, they are their members by name already.
        let hasOrganisations = seated.contains { $0.members.contains { $0.organisation ?? $0.member != $0.member } }
        let organisation = ReportTable.Column(choose(sl: "Organizacija", en: "Organisation"))
        return terms + [
            .heading(choose(sl: "Mesta v organih", en: "Seats in the bodies")),
            .table(
                ReportTable(
                    [.init(choose(sl: "Organ", en: "Body")), .init(choose(sl: "Član", en: "Member"))]
                        + (hasOrganisations ? [organisation] : []) + [
                            .init(choose(sl: "Funkcija", en: "Function")), .init(choose(sl: "Od", en: "From")),
                            .init(choose(sl: "Do", en: "Until")),
                        ],
                    seated.flatMap { body in
                        body.members.map { seat in
                            [body.name, seat.member] + (hasOrganisations ? [seat.organisation ?? "–"] : []) + [
                                label(word: seat.function.rawValue, in: "function"), date(seat.from),
                                seat.until.map { date($0) } ?? "–",
                            ]
                        }
                    })),
        ]
    }

    private func terms(_ report: AnnualReport) -> [ReportPart] {
        let rows = report.bodies.flatMap { body in
            body.terms.map { term in
                [
                    body.name, term.term, date(term.from), term.until.map { date($0) } ?? "–",
                    term.seats.map { "\($0)" } ?? "–", term.note ?? "",
                ]
            }
        }
        guard !rows.isEmpty else { return [] }
        return [
            .heading(choose(sl: "Organi in mandati", en: "Bodies and their terms")),
            .table(
                ReportTable(
                    [
                        .init(choose(sl: "Organ", en: "Body")), .init(choose(sl: "Mandat", en: "Term")),
                        .init(choose(sl: "Od", en: "From")), .init(choose(sl: "Do", en: "Until")),
                        .init(choose(sl: "Mest", en: "Seats"), isFigure: true), .init(choose(sl: "Opomba", en: "Note")),
                    ], rows)),
        ]
    }

    /// Everything that does not agree, each in a sentence.
    func notices(_ report: AnnualReport) -> [ReportPart] {
        var sentences: [String] = []
        for call in report.calls {
            if let paid = call.figures.paidCompared, paid.difference != .zero {
                sentences.append(
                    choose(
                        sl:
                            "\(call.id): natisnjeno izplačano \(money(paid.printed)), izračunano \(money(paid.computed)), razlika \(money(paid.difference)).",
                        en:
                            "\(call.id): paid is printed as \(money(paid.printed)), computed as \(money(paid.computed)), a difference of \(money(paid.difference))."
                    ))
            }
            if let approved = call.figures.approvedCompared, approved.difference != .zero {
                sentences.append(
                    choose(
                        sl:
                            "\(call.id): natisnjeno odobreno \(money(approved.printed)), izračunano \(money(approved.computed)), razlika \(money(approved.difference)).",
                        en:
                            "\(call.id): approved is printed as \(money(approved.printed)), computed as \(money(approved.computed)), a difference of \(money(approved.difference))."
                    ))
            } else if call.figures.approvedPrinted != nil, call.figures.approvedOfWithdrawn > .zero {
                sentences.append(
                    choose(
                        sl:
                            "\(call.id): natisnjeno odobreno vsebuje \(money(call.figures.approvedOfWithdrawn)) operacij z odstopom; brez njih je \(money(call.figures.approvedWithoutWithdrawn)).",
                        en:
                            "\(call.id): the printed approval includes \(money(call.figures.approvedOfWithdrawn)) of withdrawn operations; without them it is \(money(call.figures.approvedWithoutWithdrawn))."
                    ))
            }
        }
        if let printed = report.fundOperationsPrinted, printed != report.total.standing.count {
            sentences.append(
                choose(
                    sl:
                        "Natisnjenih je \(counted(printed, .operation)), vpisanih \(report.total.operations.count), brez odstopov \(report.total.standing.count).",
                    en:
                        "\(counted(printed, .operation)) are printed, \(report.total.operations.count) are recorded, \(report.total.standing.count) without the withdrawn."
                ))
        }
        if let printed = report.group.membersDiffer {
            sentences.append(
                choose(
                    sl:
                        "Članov partnerstva je natisnjenih \(printed.number), po imenu vpisanih \(report.group.members.count).",
                    en:
                        "\(printed.number) members of the partnership are printed, \(report.group.members.count) are recorded by name."
                ))
        }
        sentences += report.sessionCounts.filter(\.differs).map { count in
            choose(
                sl: "Seje (\(name(count, report))): natisnjenih \(count.printed ?? 0), vpisanih \(count.held).",
                en: "Sessions (\(name(count, report))): \(count.printed ?? 0) printed, \(count.held) recorded.")
        }
        sentences += counted(report)
        sentences += report.warnings.map {
            "\($0.operation.operation.id) \($0.operation.operation.title): " + sentence($0.warning)
        }
        guard !sentences.isEmpty else { return [] }
        return [.heading(choose(sl: "Kar se ne ujema", en: "What does not agree"))]
            + sentences.map(ReportPart.sentence)
    }

    /// Indicators that the record counts itself, where the two differ.
    private func counted(_ report: AnnualReport) -> [String] {
        report.indicators.compactMap { indicator in
            guard let number = indicator.counted, indicator.isContradicted else { return nil }
            return choose(
                sl: "Kazalnik »\(indicator.name)«: navedenih \(indicator.achieved), izvedenih operacij je \(number).",
                en:
                    "The indicator \"\(indicator.name)\": \(indicator.achieved) stated, \(number) operations carried out."
            )
        }
    }

    func operations(_ report: AnnualReport) -> [ReportPart] {
        report.calls.filter { !$0.figures.operations.isEmpty }.flatMap { call -> [ReportPart] in
            let published = call.published.map { ", \(date($0))" } ?? ""
            return [
                .heading(choose(sl: "Operacije: ", en: "Operations: ") + call.title[self] + published),
                .table(operations(call)),
            ]
        }
    }

    private func operations(_ call: AnnualReport.Call) -> ReportTable {
        ReportTable(
            [
                .init(choose(sl: "Operacija", en: "Operation")), .init(choose(sl: "Nosilec", en: "Holder")),
                .init(choose(sl: "Akt", en: "Act")), .init(choose(sl: "Odobreno", en: "Approved"), isFigure: true),
                .init(choose(sl: "Izplačano", en: "Paid"), isFigure: true),
                .init(choose(sl: "Po fazah", en: "By phase")), .init(choose(sl: "Stanje", en: "State")),
                .init(choose(sl: "Opomba", en: "Note")),
            ],
            call.figures.operations.map { row in
                let phases = row.phases.filter { $0.phase != nil && $0.paid > .zero }
                return [
                    row.operation.id + " " + row.operation.title, row.operation.holder,
                    row.operation.approval.map { word($0) } ?? "–", row.approved.map { amount($0) } ?? "–",
                    row.paid == .zero ? "–" : amount(row.paid),
                    phases.map { phase($0.phase) + " " + amount($0.paid) }.joined(separator: "; "), word(row.state),
                    row.operation.note ?? "",
                ]
            })
    }
}
