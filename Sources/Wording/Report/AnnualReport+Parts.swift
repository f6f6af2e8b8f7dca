import Domain

extension Language {
    /// The annual report of an office, piece by piece.
    public func annual(_ report: AnnualReport, of office: String) -> [ReportPart] {
        let when = report.year.map { choose(sl: " za leto \($0)", en: " for \($0)") } ?? ""
        var parts: [ReportPart] = [
            .title(choose(sl: "Letno poročilo", en: "Annual report") + when + (office.isEmpty ? "" : ": \(office)")),
            .sentence(choose(sl: "Stanje na dan \(date(report.until)).", en: "As of \(date(report.until)).")),
        ]
        parts += leftOut(report)
        // In the order these groups report in: who they are, what they did, their money, their calls, cooperation.
        parts += identity(report) + bodies(report) + activities(report) + sessions(report) + runningCosts(report)
        parts +=
            plans(report) + calls(report) + approvals(report) + payments(report) + funds(report) + indicators(report)
        parts += cooperations(report) + notices(report) + operations(report)
        return parts
    }

    /// What no figure below counts, said before the figures.
    private func leftOut(_ report: AnnualReport) -> [ReportPart] {
        let calls = report.leftOut.filter(\.applications.isEmpty).map { named($0.call, report) }
        var sentences = report.leftOut.filter { !$0.applications.isEmpty }.map { left in
            choose(
                sl:
                    "\(named(left.call, report)): brez \(listed(left.applications.map(\.actText))), tega ne smete videti.",
                en:
                    "\(named(left.call, report)): without \(listed(left.applications.map(\.actText))), which you may not see."
            )
        }
        if !calls.isEmpty {
            sentences.append(
                choose(
                    sl: "Operacije teh pozivov niso vštete, ker jih zdaj ne smete videti: \(listed(calls)).",
                    en:
                        "Operations of these calls are not counted, because you may not see them now: \(listed(calls))."
                ))
        }
        return sentences.map(ReportPart.sentence)
    }

    /// A call by its id, which the tables use, and by its title.
    private func named(_ call: String, _ report: AnnualReport) -> String {
        let title = report.calls.first { $0.id == call }?.title[self] ?? call
        return title == call ? call : "\(call) (\(title))"
    }

    /// What the ids of the tables below mean.
    private func calls(_ report: AnnualReport) -> [ReportPart] {
        guard !report.calls.isEmpty else { return [] }
        let hasNotes = report.calls.contains { $0.note != nil }
        return [
            .heading(choose(sl: "Pozivi", en: "Calls")),
            .table(
                ReportTable(
                    [
                        column("Poziv", "Call"), column("Naziv", "Title"), column("Objavljen", "Published"),
                    ] + (hasNotes ? [column("Opomba", "Note")] : []),
                    report.calls.map { call in
                        [call.id, call.title[self], call.published.map { date($0) } ?? "–"]
                            + (hasNotes ? [call.note ?? ""] : [])
                    })),
        ]
    }

    private func figure(_ amount: Money?) -> String { amount.map { self.amount($0) } ?? "–" }
    private func column(_ sl: String, _ en: String) -> ReportTable.Column { .init(choose(sl: sl, en: en)) }
    private func figures(_ sl: String, _ en: String) -> ReportTable.Column {
        .init(choose(sl: sl, en: en), isFigure: true)
    }

    private func rows(_ report: AnnualReport, _ cells: (CallFigures) -> [String]) -> [[String]] {
        // Of what the viewer may not see there are no figures, not zeros.
        func row(_ name: String, _ figures: CallFigures, isKnown: Bool) -> [String] {
            [name] + cells(figures).map { isKnown ? $0 : "–" }
        }
        let total = choose(sl: "Skupaj", en: "Total")
        return report.calls.map { row($0.id, $0.figures, isKnown: !$0.isLeftOut) }
            + (report.calls.count > 1 ? [row(total, report.total, isKnown: report.hasFigures)] : [])
    }

    private func approvals(_ report: AnnualReport) -> [ReportPart] {
        guard !report.calls.isEmpty else { return [] }
        let table = ReportTable(
            [
                column("Poziv", "Call"), figures("Operacij", "Operations"), figures("Odstopov", "Withdrawn"),
                figures("Odobreno", "Approved"), figures("Natisnjeno", "Printed"), figures("Razlika", "Difference"),
                figures("Brez odstopov", "Without withdrawn"),
            ],
            rows(report) { call in
                [
                    "\(call.operations.count)", "\(call.withdrawn.count)", figure(call.approved),
                    figure(call.approvedPrinted), figure(call.approvedCompared?.difference),
                    figure(call.approvedWithoutWithdrawn),
                ]
            })
        var parts: [ReportPart] = [.heading(choose(sl: "Odobreno po pozivih", en: "Approved by call")), .table(table)]
        if report.hasFigures, !report.total.operations.isEmpty {
            let completed = report.total.completed.count
            parts.append(
                .sentence(
                    choose(
                        sl: "Izvedenih operacij: \(completed) od \(report.total.operations.count).",
                        en: "Operations carried out: \(completed) of \(report.total.operations.count).")))
        }
        let withdrawn = report.total.approvedOfWithdrawn
        if withdrawn > .zero {
            parts.append(
                .sentence(
                    choose(
                        sl: "Operacije z odstopom: \(money(withdrawn)), vštete v odobreno in ne v zadnji stolpec.",
                        en: "Withdrawn operations: \(money(withdrawn)), counted in approved and not in the last column."
                    )))
        }
        return parts
    }

    private func payments(_ report: AnnualReport) -> [ReportPart] {
        guard !report.total.operations.isEmpty else { return [] }
        let phases = report.total.phases
        let table = ReportTable(
            [column("Poziv", "Call")] + phases.map { .init(phase($0), isFigure: true) }
                + [
                    figures("Izplačano", "Paid"), figures("Zahtevano", "Claimed"), figures("Skupaj", "Together"),
                    figures("Natisnjeno", "Printed"), figures("Razlika", "Difference"),
                ],
            rows(report) { call in
                phases.map { figure(call.paid(inPhase: $0)) }
                    + [
                        figure(call.paid), figure(call.claimed), figure(call.paidAndClaimed), figure(call.paidPrinted),
                        figure(call.paidCompared?.difference),
                    ]
            })
        var parts: [ReportPart] = [.heading(choose(sl: "Izplačano po pozivih", en: "Paid by call")), .table(table)]
        parts.append(
            .sentence(
                choose(
                    sl: "Zahtevano je, kar je vloženo in še ni izplačano; razlika je natisnjeno manj skupaj.",
                    en: "Claimed is what was filed and is not paid yet; the difference is printed less together.")))
        if let share = report.total.share {
            let percent =
                rounded(Fraction(Int128(share), over: 100) ?? Fraction(0), decimals: 2) + choose(sl: " %", en: "%")
            parts.append(
                .sentence(
                    choose(
                        sl: "Izplačano in zahtevano je \(percent) odobrenega brez odstopov.",
                        en: "Paid and claimed are \(percent) of the approvals without the withdrawn.")))
        }
        if report.undated > 0 {
            parts.append(
                .sentence(
                    choose(
                        sl:
                            "Izplačil, zahtevkov, zaključkov in odstopov brez dneva: \(report.undated). Štejejo od leta poziva naprej, ker njihov dan ni zapisan.",
                        en:
                            "Payments, claims, completions and withdrawals without a day: \(report.undated). They all count from the year of their call on, because nobody wrote down when they were."
                    )))
        }
        return parts
    }

    /// A source that does not say is not a zero.
    private var notKnown: String { choose(sl: "ni podatka", en: "not known") }

    private func funds(_ report: AnnualReport) -> [ReportPart] {
        guard report.funds.contains(where: { $0.fund != nil }) else { return [] }
        let named = report.funds.map { fund in
            [
                fund.fund ?? choose(sl: "sklad ni naveden", en: "fund not named"),
                fund.standingCount.map { "\($0)" } ?? notKnown, fund.operationsPrinted.map { "\($0)" } ?? "–",
                fund.approved.map { amount($0) } ?? notKnown, figure(fund.approvedPrinted),
            ]
        }
        let total = [
            choose(sl: "Skupaj", en: "Total"), report.hasFigures ? "\(report.total.standing.count)" : "–",
            report.fundOperationsPrinted.map { "\($0)" } ?? "–",
            figure(report.hasFigures ? report.total.approvedWithoutWithdrawn : nil), figure(report.fundsPrinted),
        ]
        var parts: [ReportPart] = [
            .heading(choose(sl: "Po skladih, brez odstopov", en: "By fund, without the withdrawn")),
            .table(
                ReportTable(
                    [
                        column("Sklad", "Fund"), figures("Operacij", "Operations"), figures("natisnjeno", "printed"),
                        figures("Odobreno", "Approved"), figures("Natisnjeno", "Printed"),
                    ], named + [total])),
        ]
        if let compared = report.fundsCompared {
            parts.append(
                .sentence(
                    choose(
                        sl:
                            "Natisnjeno po skladih se od odobrenega brez odstopov razlikuje za \(money(compared.withoutWithdrawn.difference)), od vsega odobrenega za \(money(compared.all.difference)).",
                        en:
                            "Printed by fund differs from the approvals without the withdrawn by \(money(compared.withoutWithdrawn.difference)), from all approvals by \(money(compared.all.difference))."
                    )))
        }
        return parts
    }

    private func indicators(_ report: AnnualReport) -> [ReportPart] {
        guard !report.indicators.isEmpty else { return [] }
        return [
            .heading(choose(sl: "Kazalniki", en: "Indicators")),
            .table(
                ReportTable(
                    [
                        column("Kazalnik", "Indicator"), figures("Cilj", "Target"), figures("Doseženo", "Achieved"),
                        column("", ""), column("Na dan", "On"),
                    ],
                    report.indicators.map { indicator in
                        [
                            indicator.name, indicator.target.map { "\($0)" } ?? "–", "\(indicator.achieved)",
                            indicator.isReached.map {
                                $0 ? choose(sl: "dosežen", en: "reached") : choose(sl: "ni dosežen", en: "not reached")
                            } ?? choose(sl: "brez cilja", en: "no target"),
                            date(indicator.on),
                        ]
                    })),
        ]
    }

    private func cooperations(_ report: AnnualReport) -> [ReportPart] {
        guard !report.cooperations.isEmpty else { return [] }
        return [
            .heading(choose(sl: "Operacije sodelovanja", en: "Cooperation operations")),
            .table(
                ReportTable(
                    [
                        column("", ""), column("Operacija", "Operation"), figures("LAS", "Groups"),
                        figures("Odobreno", "Approved"), figures("Izplačano", "Paid"), column("Opomba", "Note"),
                    ],
                    report.cooperations.map { one in
                        [
                            one.id, one.title, one.groups.map { "\($0)" } ?? "–", figure(one.approved),
                            figure(one.paid),
                            [one.actNumber, one.note].compactMap { $0 }.joined(separator: "; "),
                        ]
                    })),
        ]
    }
}
