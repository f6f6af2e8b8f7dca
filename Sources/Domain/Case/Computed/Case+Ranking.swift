/// A case as the ranking engine takes it. Made once from what a viewer may see; the board's "what if" then changes only the
/// plan, or marks a candidate as withdrawn, and ranks again.
public struct RankingInput: Sendable {
    public var plan: RankingPlan
    public var candidates: Candidates
    /// One per criteria set.
    public var tables: [ScoreTable]
    public var totals: ScoreTotals
    /// The application of each candidate.
    public var numbers: [ApplicationNumber]
    /// Who the numbers of assessors in the tables stand for.
    public var assessors: [String]

    public func ranking(under plan: RankingPlan? = nil) -> Ranking {
        Ranking(candidates, totals, tables, plan: plan)
    }

    /// The number of an application among the candidates.
    public func candidate(_ number: ApplicationNumber) -> Int? { numbers.firstIndex(of: number) }
}

extension Case {
    /// Why there is no ranking to show yet.
    public enum NoRanking: Error, Sendable, Hashable {
        case noRules
        /// The scoring of the whole call is open: an order would give points away.
        case scoringOpen
    }

    /// What the ranking is made from: opened applications of which the viewer sees the content. Sealed envelopes are no
    /// applications; the register lists them with what became of them.
    ///
    /// Call it on `seen(by:)`; on the whole case only where the domain itself recounts.
    public func rankingInput() throws(NoRanking) -> RankingInput {
        guard let rulebook else { throw .noRules }
        guard isScoringClosed else { throw .scoringOpen }
        return input(rulebook)
    }

    func input(_ rulebook: Rulebook) -> RankingInput {
        var plan = RankingPlan(rulebook)
        let taken = applications.filter { $0.sight == .full && $0.data != nil }
        let positions = Dictionary(
            taken.enumerated().map { ($1.number, Int32(clamping: $0)) }, uniquingKeysWith: { first, _ in first })
        plan.decide(ties: ties.map { $0.order.compactMap { positions[$0] } })
        let candidates = Candidates(plan, taken.map { candidate(of: $0, rulebook) })
        let sets = rulebook.scoring.value ?? []
        var tables = sets.map { ScoreTable(columns: ScoringPlan.columns(of: $0)) }
        let leaves = sets.map { set in
            Dictionary(set.leaves.filter(\.isAssessed).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        }
        var people: [String: Int32] = [:]
        for (number, application) in taken.enumerated() {
            guard let set = candidates[kindOf: number].set else { continue }
            for sheet in countedSheets(of: application) {
                let assessor = people[sheet.assessor] ?? Int32(clamping: people.count)
                people[sheet.assessor] = assessor
                tables[set].append(sheet, of: Int32(clamping: number), assessor, leaves[set])
            }
        }
        return RankingInput(
            plan: plan, candidates: candidates, tables: tables, totals: ScoreTotals(candidates, tables),
            numbers: taken.map(\.number), assessors: people.sorted { $0.value < $1.value }.map(\.key))
    }

    private func candidate(of application: Application, _ rulebook: Rulebook) -> Candidate {
        let data = application.data
        let offer: Candidate.OfferAnswer? =
            switch application.offers.last?.answer {
            case .accept?: .accepted
            case .refuse?: .refused
            case nil: nil
            }
        return Candidate(
            id: application.number.actText, traits: traits(of: application), goal: data?.goal,
            arrival: envelope(application.envelope).flatMap { arrival(of: $0, rulebook.submission) },
            requested: data?.requested ?? .zero, eligibleCosts: data?.eligibleCosts,
            incomplete: application.completeness == .incomplete
                ? checklist(.completeness, of: application).refused.map(\.id) : [],
            ineligible: application.eligibility == .ineligible
                ? checklist(.eligibility, of: application).refused.map(\.id) : [],
            isWithdrawn: isWithdrawn(application), offer: offer)
    }

    /// Withdrawn, or approved and given up before the contract in a call in which that counts as never filed.
    public func isWithdrawn(_ application: Application) -> Bool {
        if application.withdrawal != nil { return true }
        guard rulesVersion >= Office.ofOperationsNeverFiled,
            rulebook?.allocation.withdrawnBeforeContract == .asIfNeverFiled,
            let operation = application.operation.flatMap(operation)
        else { return false }
        return operation.withdrawal != nil && operation.contract == nil
    }

    /// The arrival the ranking counts with. Where a person admitted what the clock alone cannot tell (an unknown hour on the
    /// day of the close, an early envelope), it is the nearest moment at which nothing is in question.
    private func arrival(of envelope: Envelope, _ submission: Submission) -> Stamp? {
        guard case .value(let found) = submission.arrival(of: envelope) else { return nil }
        guard let arrival = found else { return nil }
        guard case .value(let window?) = submission.window(of: arrival) else { return arrival }
        if TimeLimit.timeliness(of: arrival, until: window.closes) == .unclear { return window.closes }
        if envelope.ruling(on: .early)?.ruling == .admit, window.opens.isCertainlyAfter(arrival) { return window.opens }
        return arrival
    }
}

extension ScoreTable {
    fileprivate mutating func append(
        _ sheet: ScoreSheet, of application: Int32, _ assessor: Int32, _ leaves: [String: Criterion]
    ) {
        let marks = Dictionary((sheet.marks ?? []).map { ($0.criterion, $0) }, uniquingKeysWith: { first, _ in first })
        var row = [Int64](repeating: ScoreTable.missing, count: columns.count)
        var knockOuts: [(String, String)] = []
        for (column, id) in columns.enumerated() {
            guard let mark = marks[id], let leaf = leaves[id], case .success(let points) = leaf.points(of: mark)
            else { continue }
            row[column] = ScoreGrain.count(points) ?? ScoreTable.missing
            if let level = leaf.knockOut(of: mark) { knockOuts.append((id, level)) }
        }
        let number = append(application: application, assessor: assessor, row: row)
        for (criterion, level) in knockOuts { note(KnockOut(sheet: number, criterion: criterion, level: level)) }
    }
}

extension Criterion {
    /// The level of a mark that ends scoring.
    fileprivate func knockOut(of mark: Mark) -> String? {
        let levels: [Level]
        switch kind {
        case .oneOf(let all), .severalOf(let all): levels = all
        default: return nil
        }
        return levels.first { level in
            guard level.isKnockOut else { return false }
            return mark.levels.isEmpty ? level.points.value == mark.points : mark.levels.contains(level.id)
        }?.id
    }
}

extension RankStatus {
    /// The word of the adopted list.
    public var adopted: AdoptedStatus? {
        switch self {
        case .selected: .selected
        case .offered: .offered
        case .reserve: .reserve
        case .belowThreshold: .belowThreshold
        case .unscored: .unscored
        case .withdrawn: .withdrawn
        case .ineligible: .ineligible
        case .dismissedIncomplete, .dismissedMarking, .dismissedEarly, .dismissedLate: .dismissed
        case .undecided, .unranked: nil
        }
    }
}

extension RankingInput {
    /// The list as an act of adoption carries it; nil while something is undecided.
    public func adoptedRows(of ranking: Ranking) -> [AdoptedRow]? {
        var rows: [AdoptedRow] = []
        for row in ranking.rows {
            guard let status = row.status.adopted, numbers.indices.contains(Int(row.application)) else { return nil }
            let lists = ranking.plan.lists
            rows.append(
                AdoptedRow(
                    application: numbers[Int(row.application)],
                    pot: lists.indices.contains(Int(row.list)) ? lists[Int(row.list)].name : nil,
                    place: row.place > 0 ? Int(row.place) : nil,
                    grant: row.grant >= 0 ? Money(cents: row.grant) : nil, status: status))
        }
        return rows
    }
}
