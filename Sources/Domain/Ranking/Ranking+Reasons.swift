extension Ranking {
    /// What decided the place of a row against its neighbours.
    public func placeReason(ofRow number: Int) -> PlaceReason {
        guard rows.indices.contains(number), rows[number].place > 0 else { return .none }
        let row = rows[number]
        let first = firstOfPlace(number)
        let end = endOfPlace(number)
        if end - first > 1 {
            let other = rows[number == first ? first + 1 : first]
            // Those who share what is left stand at the line, not above it.
            if case .shared = row.amount {
                return .shared(with: other.application, count: Int32(clamping: end - first), side: .across)
            }
            let paid = (row.grant >= 0 ? 1 : 0) + (other.grant >= 0 ? 1 : 0)
            return .shared(
                with: other.application, count: Int32(clamping: end - first),
                side: paid == 2 ? .above : paid == 0 ? .below : .across)
        }
        let hasNext = end < rows.count && rows[end].list == row.list && isInOrder(end)
        var keys: [PlaceReason] = []
        if hasNext, case .key(let key) = rows[end].boundary {
            keys.append(.key(Int(key), against: rows[end].application, isAhead: true))
        }
        if case .key(let key) = row.boundary, number > 0, rows[number - 1].list == row.list, rows[number - 1].place > 0
        {
            keys.append(.key(Int(key), against: rows[number - 1].application, isAhead: false))
        }
        // Whoever is paid asks what kept it ahead, whoever is not what put it behind.
        if let key = row.status == .selected ? keys.first : keys.last { return key }
        return .total(next: hasNext ? rows[end].application : nil)
    }

    /// Whether the walk came to the row, also where its place is not decided yet.
    func isInOrder(_ number: Int) -> Bool { rows[number].place > 0 || rows[number].status == .undecided }

    private func shares(_ number: Int, _ other: Int) -> Bool {
        rows.indices.contains(other) && rows[other].place == rows[number].place && rows[other].list == rows[number].list
    }

    /// Those who share a place stand together; steps that double, then halve, find the edge also among a hundred thousand.
    private func edge(_ number: Int, _ direction: Int) -> Int {
        var step = 1
        var edge = number
        while shares(number, edge + step * direction) {
            edge += step * direction
            step *= 2
        }
        while step > 0 {
            if shares(number, edge + step * direction) { edge += step * direction }
            step /= 2
        }
        return edge
    }

    private func firstOfPlace(_ number: Int) -> Int { edge(number, -1) }
    private func endOfPlace(_ number: Int) -> Int { edge(number, 1) + 1 }

    /// What two applications were compared by: the values of a key of the chain. nil where one of them has none.
    public func values(
        ofKey number: Int, _ one: Int, _ other: Int
    ) -> (TieKey, KeyValue, KeyValue)? {
        guard let keys = plan.keys.value, keys.indices.contains(number),
            let chain = plan.rulebook.ranking.ties.value, chain.indices.contains(number),
            let mine = value(of: keys[number], one), let theirs = value(of: keys[number], other)
        else { return nil }
        return (chain[number], mine, theirs)
    }

    /// Whether this key is an order a body gave, not a rule of the call.
    public func isDecision(key number: Int) -> Bool {
        guard let keys = plan.keys.value, keys.indices.contains(number), case .decided = keys[number] else {
            return false
        }
        return true
    }

    /// The value of an application under a key of the chain.
    public func value(of key: RankingPlan.Key, _ application: Int) -> KeyValue? {
        guard candidates.ids.indices.contains(application) else { return nil }
        switch key {
        case .points(let slot, _): return totals.final(application, candidates, slot: slot).map(KeyValue.points)
        case .arrival: return candidates.arrival(of: application).map(KeyValue.arrival)
        case .requested: return .money(Money(cents: candidates.requested[application]))
        case .ownShare: return candidates.ownShare(of: application).map(KeyValue.share)
        case .fact(let column, _):
            let value = candidates.facts[column][application]
            guard value != ScoreTable.missing else { return nil }
            if case .amount = plan.rulebook.facts[column].kind { return .money(Money(cents: value)) }
            return .count(value)
        case .vote, .decided: return nil
        case .lot(let seed):
            return seed.value.map { .lot(LotNumber.draw(seed: $0, application: candidates.ids[application])) }
        }
    }

    /// Whether its applicant turned an offer down and withdrew nothing.
    public func isTurnedDown(_ application: Int) -> Bool { exclusion(of: application) == .offerRefused }

    /// Why an application takes no part; nil where it does.
    public func exclusion(of application: Int) -> ExclusionReason? {
        guard let row = row(of: application) else { return nil }
        let noes = candidates.noes[row.application] ?? []
        switch row.status {
        case .dismissedEarly: return .early
        case .dismissedLate: return .late
        case .dismissedMarking: return .marking
        case .dismissedIncomplete: return .incomplete(items: noes)
        case .ineligible:
            if candidates.marks[application].contains(.ineligible) { return .ineligible(items: noes) }
            return knockOuts[row.application].map { .knockOut(criterion: $0.criterion, level: $0.level) }
        case .withdrawn: return candidates.marks[application].contains(.withdrawn) ? .withdrawn : .offerRefused
        case .unscored: return gap(application)
        case .belowThreshold:
            guard let number = candidates[kindOf: application].plan else { return nil }
            return totals.missedThreshold(application, candidates.plans[number], candidates)
                .map(ExclusionReason.belowThreshold) ?? .noAward
        default: return nil
        }
    }

    private func gap(_ application: Int) -> ExclusionReason? {
        guard let number = candidates[kindOf: application].plan else { return nil }
        let (least, most) = candidates.plans[number].set.sheetsNeeded
        let have = totals.sheets[application]
        if totals.incomplete[application] { return .incompleteSheet }
        if have < least { return .sheets(have: Int(have), need: Int(least)) }
        if have > most { return .tooManySheets(have: Int(have), most: Int(most)) }
        return .beyondReach
    }
}

/// What a key of the chain looks at.
public enum KeyValue: Sendable, Hashable {
    case points(Fraction)
    case arrival(Stamp)
    case money(Money)
    case share(Fraction)
    case count(Int64)
    case lot(UInt64)
}
