import Domain

extension Language {
    /// The report on the assessment of a case as somebody may see it.
    ///
    /// - Throws: why there is none yet.
    public func assessmentReport(_ seen: Case, _ head: DocumentHead) throws(Case.NoRanking) -> [ReportPart] {
        let report = try AssessmentReport(seen)
        var parts: [ReportPart] = [
            .title(choose(sl: "Poročilo o ocenitvi: ", en: "Report on the assessment: ") + title(seen))
        ]
        if let leftOut = leftOut(of: seen) { parts.append(.sentence(leftOut)) }
        parts += stops(of: report.ranking, mending: .act).map(ReportPart.sentence)
        if let provisional = provisional(report.ranking) { parts.append(.sentence(provisional)) }
        let closed = report.closedOn.map {
            choose(sl: " Ocenjevanje je zaključeno \(date($0)).", en: " The scoring was closed on \(date($0)).")
        }
        parts.append(.sentence(head.office.name + "." + (closed ?? "")))
        parts += report.reopenings.map { reason in
            .sentence(choose(sl: "Znova odprto: ", en: "Opened again: ") + reason)
        }
        parts += places(report)
        for line in report.lines { parts += self.parts(line, report, head) }
        return parts + fingerprint(head)
    }

    /// The ranking by points, list by list.
    private func places(_ report: AssessmentReport) -> [ReportPart] {
        var names: [String] = []
        for line in report.lines { if let name = listName(line, report), !names.contains(name) { names.append(name) } }
        return names.flatMap { name -> [ReportPart] in
            let rows = report.lines.filter { listName($0, report) == name }.compactMap { line -> [String]? in
                guard let row = report.ranking.row(of: line.candidate) else { return nil }
                return [
                    line.application.actText, row.place > 0 ? ordinal(Int(row.place)) : "", line.applicant, line.title,
                    report.ranking.total(of: line.candidate)?.mixed ?? "–",
                    row.grant >= 0 ? amount(Money(cents: row.grant)) : "", word(row, in: report.ranking),
                ]
            }
            let heading = choose(sl: "Vrstni red", en: "The order") + (name.isEmpty ? "" : ": " + name)
            return [
                .heading(heading),
                .table(
                    ReportTable(
                        [
                            .init(choose(sl: "Vloga", en: "No.")),
                            .init(choose(sl: "Mesto", en: "Place"), isFigure: true),
                            .init(choose(sl: "Prijavitelj", en: "Applicant")),
                            .init(choose(sl: "Projekt", en: "Project")),
                            .init(choose(sl: "Točke", en: "Points"), isFigure: true),
                            .init(choose(sl: "Predlagano", en: "Proposed"), isFigure: true),
                            .init(choose(sl: "Stanje", en: "State")),
                        ], rows)),
            ]
        }
    }

    private func listName(_ line: AssessmentReport.Line, _ report: AssessmentReport) -> String? {
        report.ranking.row(of: line.candidate).map(report.ranking.listName)
    }

    private func parts(
        _ line: AssessmentReport.Line, _ report: AssessmentReport, _ head: DocumentHead
    ) -> [ReportPart] {
        guard let explanation = report.ranking.explanation(of: line.candidate, report.tables) else { return [] }
        var sentences: [String] = []
        if !line.sheets.isEmpty {
            let sheets = line.sheets.map { sheet in
                head.name(sheet.assessor) + " " + (sheet.total?.mixed ?? "–")
                    + (sheet.isCorrected ? choose(sl: " (popravljen)", en: " (corrected)") : "")
            }
            sentences.append(choose(sl: "Listi: ", en: "Sheets: ") + sheets.joined(separator: ", ") + ".")
        }
        sentences += together(explanation).map { [$0 + "."] } ?? []
        sentences += thresholdLines(explanation).map { $0 + "." }
        sentences.append(
            standing(explanation.row, in: report.ranking).withCapital + ". "
                + reason(report.ranking, row: explanation.rowNumber).withCapital)
        if !line.recused.isEmpty {
            sentences.append(choose(sl: "Izločeni: ", en: "Recused: ") + listed(line.recused.map(head.name)) + ".")
        }
        sentences += line.justifications.map { choose(sl: "O razliki med listi: ", en: "On the difference: ") + $0 }
        return [.heading("\(line.application.actText) \(line.applicant): \(line.title)")]
            + sentences.map(ReportPart.sentence)
    }
}
