import Domain

/// The derivation of one row, to be read or recounted.
extension Language {
    /// What decided comes first, the sheets it came from last.
    ///
    /// - Parameter assessors: their names, by the numbers of the score tables.
    public func explanation(_ explanation: Explanation, _ ranking: Ranking, assessors: [String]) -> [String] {
        let names = ranking.plan.rulebook.criterionNames(self)
        return outcome(explanation, ranking)
            + explanation.sheets.flatMap { sheet in
                let name =
                    assessors.indices.contains(Int(sheet.assessor))
                    ? assessors[Int(sheet.assessor)] : "\(sheet.assessor + 1)"
                return ["", choose(sl: "List ocenjevalca \(name)", en: "Sheet of \(name)")] + sheetLines(sheet, names)
            }
    }

    /// The same without the sheets.
    ///
    /// - Parameter raised: points more, or fewer, than the sheets give: what the board tries.
    public func outcome(_ explanation: Explanation, _ ranking: Ranking, raised: Fraction? = nil) -> [String] {
        let id = ranking.candidates.ids[explanation.application]
        let row = explanation.row
        let list = ranking.listName(of: row)
        var lines = ["\(id): \(standing(row, in: ranking))" + (list.isEmpty ? "" : " (\(list))")]
        lines += ["", reason(ranking, row: explanation.rowNumber)]
        let names = ranking.plan.rulebook.criterionNames(self)
        lines += totalLines(explanation, names, raised)
        lines += divergenceLines(explanation)
        lines += thresholdLines(explanation)
        lines += tieLines(explanation, ranking)
        return lines + ["", moneyLine(explanation, ranking)]
    }

    /// `3. mesto, izbrana`.
    public func standing(_ row: Ranking.Row, in ranking: Ranking) -> String {
        guard row.place > 0 else { return word(row, in: ranking) }
        return choose(sl: "\(ordinal(Int(row.place))) mesto", en: "\(ordinal(Int(row.place))) place") + ", "
            + word(row.status)
    }

    private func sheetLines(_ sheet: Explanation.Sheet, _ names: [String: String]) -> [String] {
        switch sheet.gap {
        case .missing(let ids):
            return [choose(sl: "  brez točk: \(listed(ids))", en: "  without points: \(listed(ids))")]
        case .open(let doubt):
            return [choose(sl: "  ni določeno: \(doubt)", en: "  not settled: \(doubt)")]
        case .beyondReach:
            return [choose(sl: "  števila so prevelika", en: "  the figures are too large")]
        case nil:
            let total = sheet.total.map(points) ?? ""
            return inColumns(sheet.scores.flatMap { scoreLines($0, names, depth: 1) })
                + [choose(sl: "  skupaj \(total)", en: "  together \(total)")]
        }
    }

    /// What a criterion is, its points, its name.
    private typealias ScoreLine = (criterion: String, points: String, name: String)

    /// Points under points, right-aligned, and the names under each other.
    private func inColumns(_ lines: [ScoreLine]) -> [String] {
        let wide = lines.map(\.criterion.count).max() ?? 0
        let figures = lines.map(\.points.count).max() ?? 0
        return lines.map { line in
            let start = line.criterion.padded(to: wide) + "  " + line.points.aligned(to: figures)
            return line.name.isEmpty ? start : start + "  " + line.name
        }
    }

    private func scoreLines(_ score: CriterionScore, _ names: [String: String], depth: Int) -> [ScoreLine] {
        var line = score.given.mixed
        if let cut = score.cutTo {
            line += choose(sl: " → največ \(cut.mixed)", en: " → at most \(cut.mixed)")
        }
        if let lifted = score.liftedTo {
            line += choose(sl: " → najmanj \(lifted.mixed)", en: " → at least \(lifted.mixed)")
        }
        if let weight = score.weight { line += " × \(decimal(weight)) = \(score.value.mixed)" }
        let criterion = String(repeating: "  ", count: depth) + score.criterion
        return [(criterion, line, names[score.criterion] ?? "")]
            + score.parts.flatMap { scoreLines($0, names, depth: depth + 1) }
    }

    private func totalLines(
        _ explanation: Explanation, _ names: [String: String], _ raised: Fraction?
    ) -> [String] {
        guard let how = together(explanation, raised) else { return [] }
        return ["", how]
            + inColumns(
                explanation.finals.map { ("  " + $0.criterion, $0.value.mixed, names[$0.criterion] ?? "") })
    }

    /// What the sheets make together, by the rule of the call; nil where there is no total.
    func together(_ explanation: Explanation, _ raised: Fraction? = nil) -> String? {
        guard let total = explanation.total, let aggregation = explanation.aggregation else { return nil }
        let totals = explanation.sheets.compactMap { $0.total?.mixed }
        let more = raised.map { $0 < .zero ? " − \($0.negated.mixed)" : " + \($0.mixed)" } ?? ""
        switch aggregation {
        case .mean, .present, .consensus:
            return choose(
                sl:
                    "Povprečje listov: (\(totals.joined(separator: " + "))) / \(totals.count)\(more) = \(points(total))",
                en:
                    "Mean of the sheets: (\(totals.joined(separator: " + "))) / \(totals.count)\(more) = \(points(total))"
            )
        case .sum:
            return choose(
                sl: "Vsota listov: \(totals.joined(separator: " + "))\(more) = \(points(total))",
                en: "Sum of the sheets: \(totals.joined(separator: " + "))\(more) = \(points(total))")
        }
    }

    /// Each threshold with what was reached, and whether that is enough.
    func thresholdLines(_ explanation: Explanation) -> [String] {
        explanation.thresholds.map { check in
            let sign = check.comparison == .atLeast ? "≥" : ">"
            let subject: String
            switch check.subject {
            case .total: subject = choose(sl: "Prag", en: "Threshold")
            case .criterion(let id): subject = choose(sl: "Prag pri merilu \(id)", en: "Threshold for criterion \(id)")
            case .criteria(let ids, let need):
                subject = choose(
                    sl: "Prag pri \(need) od meril \(listed(ids))",
                    en: "Threshold for \(need) of the criteria \(listed(ids))")
            }
            let values = check.values.map { pair in
                let isMet = check.comparison == .atLeast ? pair.value >= pair.needed : pair.value > pair.needed
                return "\(pair.value.mixed) \(sign) \(pair.needed.mixed) "
                    + choose(sl: isMet ? "da" : "ne", en: isMet ? "yes" : "no")
            }
            return "\(subject): " + values.joined(separator: "; ")
        }
    }

    private func divergenceLines(_ explanation: Explanation) -> [String] {
        explanation.divergences.isEmpty ? [] : [""] + explanation.divergences.map { "! " + sentence($0) }
    }

    private func moneyLine(_ explanation: Explanation, _ ranking: Ranking) -> String {
        let request = ranking.candidates.request(of: explanation.application)
        var line = choose(sl: "Zaprošeno \(money(request))", en: "Requested \(money(request))")
        if let asks = explanation.asks, asks != request {
            line += choose(sl: ", po lestvici podpore \(money(asks))", en: ", by the award bands \(money(asks))")
        }
        if let left = explanation.row.amount.left {
            let left = money(Money(cents: left))
            line += choose(sl: ", na voljo je bilo še \(left)", en: ", \(left) was left")
        }
        if explanation.row.grant >= 0 {
            let grant = money(Money(cents: explanation.row.grant))
            line += choose(sl: ", predlagano \(grant)", en: ", proposed \(grant)")
        }
        return line
    }
}

extension Rulebook {
    /// What the criteria are called. Of one id in several sets the first name counts: it is an aid to the reader only.
    fileprivate func criterionNames(_ language: Language) -> [String: String] {
        guard case .value(let sets) = scoring else { return [:] }
        var names: [String: String] = [:]
        func take(_ criteria: [Criterion]) {
            for criterion in criteria {
                if names[criterion.id] == nil { names[criterion.id] = criterion.text[language] }
                take(criterion.parts)
            }
        }
        for set in sets { take(set.criteria) }
        return names
    }
}
