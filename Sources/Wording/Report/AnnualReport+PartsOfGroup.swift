import Domain

extension Language {
    /// Who the group is: particulars and members, before everything else.
    func identity(_ report: AnnualReport) -> [ReportPart] {
        particulars(report.group) + members(report.group)
    }

    private func particulars(_ group: GroupFigures) -> [ReportPart] {
        guard !group.particulars.isEmpty else { return [] }
        return [
            .heading(choose(sl: "Partnerstvo", en: "The group")),
            .table(
                ReportTable(
                    [.init(choose(sl: "Podatek", en: "Particular")), .init(choose(sl: "Vrednost", en: "Value"))],
                    group.particulars.map { [$0.name, $0.value ?? choose(sl: "ni znano", en: "not known")] })),
        ]
    }

    private func members(_ group: GroupFigures) -> [ReportPart] {
        guard !group.members.isEmpty || !group.joined.isEmpty || !group.left.isEmpty || !group.membersPrinted.isEmpty
        else { return [] }
        var parts: [ReportPart] = [.heading(choose(sl: "Člani partnerstva", en: "Members of the partnership"))]
        if !group.membersPrinted.isEmpty {
            let printed = group.membersPrinted.map { "\($0.number) (\(date($0.on)))" }.joined(separator: ", ")
            parts.append(.sentence(choose(sl: "Natisnjeno: \(printed).", en: "As printed: \(printed).")))
        }
        guard !group.members.isEmpty || !group.left.isEmpty else {
            return parts + [
                .sentence(choose(sl: "Člani niso vpisani po imenu.", en: "Members are not recorded by name."))
            ]
        }
        let names = SectorNames(nil)
        let sectors = group.sectors.map { row in
            (row.sector.map { names.name($0, self) } ?? choose(sl: "sektor ni znan", en: "sector not known"))
                + " \(row.members)"
        }
        parts.append(
            .sentence(
                choose(sl: "Vpisanih na dan \(date(group.until)): ", en: "Recorded on \(date(group.until)): ")
                    + "\(group.members.count)" + (sectors.isEmpty ? "" : " (" + sectors.joined(separator: ", ") + ")")
                    + "."))
        let moved =
            group.joined.map { [$0.partner, choose(sl: "pristop", en: "joined"), date($0.from), ""] }
            + group.left.map {
                [
                    $0.partner, choose(sl: "izstop", en: "left"), $0.until.map { date($0) } ?? "–",
                    $0.endReason ?? "",
                ]
            }
        if !moved.isEmpty {
            parts.append(
                .table(
                    ReportTable(
                        [
                            .init(choose(sl: "Član", en: "Member")), .init(choose(sl: "Sprememba", en: "Change")),
                            .init(choose(sl: "Dan", en: "Day")), .init(choose(sl: "Razlog", en: "Reason")),
                        ], moved)))
        }
        return parts
    }

    func activities(_ report: AnnualReport) -> [ReportPart] {
        guard !report.group.activities.isEmpty else { return [] }
        return [
            .heading(choose(sl: "Aktivnosti", en: "Activities")),
            .table(
                ReportTable(
                    [
                        .init(choose(sl: "Dan", en: "Day")), .init(choose(sl: "Vrsta", en: "Kind")),
                        .init(choose(sl: "Aktivnost", en: "Activity")), .init(choose(sl: "Kraj", en: "Place")),
                    ],
                    report.group.activities.map { one in
                        [
                            days(one.on, one.until, year: one.year), word(one.kind),
                            one.title + (one.note.map { " (\($0))" } ?? ""), one.place ?? "",
                        ]
                    })),
        ]
    }

    func runningCosts(_ report: AnnualReport) -> [ReportPart] {
        let group = report.group
        guard !group.runningCosts.isEmpty else { return [] }
        let purposes = group.purposes
        func paid(_ amount: Money) -> String { amount == .zero ? "–" : self.amount(amount) }
        // The purpose stands second, where any claim names one.
        func purpose(_ text: String) -> [String] {
            group.runningCosts.contains { $0.purpose != nil } ? [text] : []
        }
        var rows = group.runningCosts.map { claim in
            [claim.payer] + purpose(claim.purpose ?? "–") + [
                date(claim.from) + " – " + date(claim.until), claim.on.map { date($0) } ?? "–",
                "\(claim.claims)", amount(claim.amount), paid(claim.paid(until: group.until)),
            ]
        }
        let total = choose(sl: "Skupaj", en: "Total")
        rows += purposes.map { sum in
            [total] + purpose(sum.purpose ?? choose(sl: "brez namena", en: "no purpose"))
                + ["", "", "\(sum.claims)", amount(sum.claimed), paid(sum.paid)]
        }
        let number = group.runningCosts.reduce(0) { $0 + $1.claims }
        rows.append([total] + purpose("") + ["", "", "\(number)", amount(group.claimed), paid(group.paid)])
        var parts: [ReportPart] = [
            .heading(choose(sl: "Stroški delovanja", en: "Running costs")),
            .table(
                ReportTable(
                    [.init(choose(sl: "Plačnik", en: "Payer"))]
                        + purpose(choose(sl: "Namen", en: "Purpose")).map { .init($0) } + [
                            .init(choose(sl: "Obdobje", en: "Period")), .init(choose(sl: "Izdan", en: "Issued")),
                            .init(choose(sl: "Zahtevkov", en: "Claims"), isFigure: true),
                            .init(choose(sl: "Zahtevano", en: "Claimed"), isFigure: true),
                            .init(choose(sl: "Plačano", en: "Paid"), isFigure: true),
                        ], rows)),
        ]
        if group.paid == .zero {
            parts.append(
                .sentence(choose(sl: "Plačil nihče ni vpisal.", en: "Nobody has recorded a payment.")))
        }
        return parts
    }

    func plans(_ report: AnnualReport) -> [ReportPart] {
        planned(report.group) + plannedTogether(report.group)
    }

    /// A printed sum nobody can assign to one plan is not lost for that.
    private func plannedTogether(_ group: GroupFigures) -> [ReportPart] {
        guard let printed = group.plannedPrinted else { return [] }
        var parts: [ReportPart] = []
        if group.plans.isEmpty { parts.append(.heading(choose(sl: "Finančni načrt", en: "Financial plan"))) }
        parts.append(
            .sentence(
                choose(
                    sl:
                        "Natisnjena vsota načrta je \(money(printed)); katerega načrta je, ni zapisano. Vpisani načrti skupaj: \(money(group.planned)).",
                    en:
                        "The printed sum of a plan is \(money(printed)); of which plan is not recorded. Recorded plans together: \(money(group.planned))."
                )))
        return parts
    }

    private func planned(_ group: GroupFigures) -> [ReportPart] {
        group.plans.flatMap { plan -> [ReportPart] in
            var rows = plan.rows.map { [$0.fund, amount($0.amount), $0.source ?? ""] }
            if plan.rows.count > 1 { rows.append([choose(sl: "Skupaj", en: "Total"), amount(plan.sum), ""]) }
            var parts: [ReportPart] = [
                .heading(
                    choose(sl: "Finančni načrt ", en: "Financial plan ") + plan.period + ": " + word(plan.purpose)),
                .table(
                    ReportTable(
                        [
                            .init(choose(sl: "Sklad", en: "Fund")),
                            .init(choose(sl: "Znesek", en: "Amount"), isFigure: true),
                            .init(choose(sl: "Vir", en: "Source")),
                        ], rows)),
            ]
            if let compared = plan.compared {
                parts.append(
                    .sentence(
                        choose(
                            sl:
                                "Natisnjena vsota je \(money(compared.printed)), razlika \(money(compared.difference)).",
                            en:
                                "The printed sum is \(money(compared.printed)), a difference of \(money(compared.difference))."
                        )))
            }
            return parts
        }
    }
}
