extension Case {
    /// - Parameters:
    ///   - rules: the version of the rules the office has.
    ///   - viewer: who is refused: what is withheld from them no refusal names.
    func refusalOfRanking(_ act: Act, under rules: Int, for viewer: Viewer) -> Refusal? {
        switch act {
        case .decideTie(let act): refusal(of: act, for: viewer)
        case .adoptRanking(let act): refusal(of: act, under: rules)
        case .offerGrant(let act): refusal(of: act)
        case .answerOffer: nil
        default: nil
        }
    }

    private func refusal(of act: DecideTie, for viewer: Viewer) -> Refusal? {
        guard let rulebook else { return .noRules }
        for number in act.order where application(number) == nil { return .unknown(.application, number.actText) }
        let input = input(rulebook)
        let ranking = input.ranking()
        let tied = ranking.rows.filter { $0.status == .undecided }
        let members = Set(act.order)
        if members.count == 1, let one = act.order.first {
            let total = tied.first { input.numbers[Int($0.application)] == one }.flatMap {
                ranking.total(of: Int($0.application))
            }
            let others = tied.filter { total != nil && ranking.total(of: Int($0.application)) == total }
                .map { input.numbers[Int($0.application)] }.filter { $0 != one }
            let isShown = others.allSatisfy { application($0)?.sight(of: viewer, adopted: !adoptions.isEmpty) == .full }
            return others.isEmpty || !isShown ? .notTied([one]) : .tieIsLarger(one, with: others)
        }
        guard members.count == act.order.count, !members.isEmpty else { return .notTied(act.order) }
        let rows = tied.filter { members.contains(input.numbers[Int($0.application)]) }
        let totals = Set(rows.compactMap { ranking.total(of: Int($0.application)) })
        guard rows.count == members.count, totals.count == 1 else { return .notTied(act.order) }
        if act.means == .lot {
            guard let seed = act.seed else { return .seedMissing }
            let drawn = Lot.drawn(act.order.map(\.actText), seed: seed)
            return drawn == act.order.map(\.actText) ? nil : .drawnDifferently
        }
        return nil
    }

    private func refusal(of act: AdoptRanking, under rules: Int) -> Refusal? {
        guard let rulebook else { return .noRules }
        if rules >= Office.ofOneApplication {
            let asked = furtherAssessorsAsked
            if !asked.isEmpty { return .furtherAssessorAsked(asked) }
        }
        let input = input(rulebook)
        let ranking = input.ranking()
        if let stop = ranking.stops.first { return stop.refusal(input) }
        guard let computed = input.adoptedRows(of: ranking) else {
            let open = ranking.rows.filter { $0.status == .undecided }.map { input.numbers[Int($0.application)] }
            return .tieOpen(open)
        }
        let given = Dictionary(act.rows.map { ($0.application, $0) }, uniquingKeysWith: { first, _ in first })
        for row in computed where given[row.application] != row { return .notAsComputed(row.application) }
        if act.rows.count != computed.count {
            let known = Set(computed.map(\.application))
            let stray = act.rows.first { !known.contains($0.application) } ?? act.rows.last
            return .notAsComputed(stray?.application ?? ApplicationNumber(0))
        }
        return nil
    }

    /// An offer is what the walk gives to the first application below the line.
    private func refusal(of act: OfferGrant) -> Refusal? {
        guard let rulebook else { return .noRules }
        let input = input(rulebook)
        let row = input.candidate(act.application).flatMap { input.ranking().row(of: $0) }
        guard let row, row.status == .offered else { return .offerNotComputed(nil) }
        let grant = Money(cents: row.grant)
        return grant == act.grant ? nil : .offerNotComputed(grant)
    }
}

extension RankingStop {
    fileprivate func refusal(_ input: RankingInput) -> Refusal {
        func number(_ candidate: Int) -> ApplicationNumber {
            input.numbers.indices.contains(candidate) ? input.numbers[candidate] : ApplicationNumber(0)
        }
        switch self {
        case .doubt(let doubt, _): return .unsettled(doubt)
        case .unknownHour(let candidate), .marking(let candidate), .noPot(let candidate), .noCriteriaSet(let candidate):
            return .notRanked(number(candidate))
        }
    }
}
