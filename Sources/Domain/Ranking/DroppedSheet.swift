/// What would be otherwise if one assessor had not scored an application: the mean of the others, ranked by the same engine.
public struct DroppedSheet: Sendable, Equatable {
    public var assessor: String
    /// What it changes; empty where it changes nothing that matters.
    public var effects: [SmallestChange.Effect]
    /// The total of the other sheets.
    public var total: Fraction
    public var status: RankStatus
    public var place: Int32
}

extension Case {
    /// Each assessor of an application left out in turn, as far as that crosses the threshold or the line, or makes or ends a
    /// tie. Empty where points are not a mean, or only one sheet is there.
    public func dropsThatMatter(for number: ApplicationNumber) throws(NoRanking) -> [DroppedSheet] {
        let now = try rankingInput()
        guard let rulebook, let application = application(number), let position = now.candidate(number),
            case .value(let set?) = rulebook.criteriaSet(for: traits(of: application)),
            let aggregate = set.assessors.aggregate.value, aggregate == .mean || aggregate == .present
        else { return [] }
        let sheets = countedSheets(of: application)
        guard sheets.count > 1 else { return [] }
        let before = SmallestChange.Outcome(now.ranking(), position)
        var found: [DroppedSheet] = []
        for sheet in sheets {
            var without = self
            without.edit(number) { $0.sheets.removeAll { $0.assessor == sheet.assessor } }
            // The rulebook's number of sheets is met by those that are there: only the mean is asked for.
            let input = without.input(rulebook.takingSheets(atLeast: sheets.count - 1, in: set.id))
            let ranking = input.ranking()
            guard let candidate = input.candidate(number), let total = ranking.total(of: candidate) else { continue }
            let outcome = SmallestChange.Outcome(ranking, candidate)
            let effects = outcome.effects(against: before)
            guard !effects.isEmpty, let row = outcome.row else { continue }
            found.append(
                DroppedSheet(
                    assessor: sheet.assessor, effects: effects, total: total, status: row.status, place: row.place))
        }
        return found
    }
}

extension Rulebook {
    fileprivate func takingSheets(atLeast number: Int, in id: String?) -> Rulebook {
        var changed = self
        changed.scoring = scoring.map { sets in
            sets.map { set in
                guard set.id == id else { return set }
                var set = set
                set.assessors.number = .value(.atLeast(number))
                if let minimum = set.assessors.minimum { set.assessors.minimum = min(minimum, number) }
                return set
            }
        }
        return changed
    }
}
