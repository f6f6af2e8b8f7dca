extension RulebookChecks {
    func checkSets() {
        for (number, (set, path)) in sets.enumerated() {
            if let earlier = sets[..<number].first(where: { $0.set.when.isAlways }) {
                report(.setUnreached(earlier.set.id ?? ""), at: path)
            }
            checkAssessors(set.assessors, at: path.key("assessors"))
            checkSum(of: set, at: path.key("assessors"))
            eachCriterion(of: set, at: path) { criterion, path, depth in
                if criterion.isBonus, depth > 0 {
                    report(.bonusInside(criterion: criterion.id), at: path.key("bonus"))
                }
                checkFigures(of: criterion, at: path)
                checkCap(of: criterion, at: path)
                checkLevels(of: criterion, at: path)
                if case .fromFacts(let fact, let bands) = criterion.kind, rulebook.fact(fact)?.isChoice == false {
                    checkBands(bands, of: fact, at: path.key("from-facts").key("bands"))
                }
            }
            checkMaximum(of: set, at: path)
            checkThresholds(of: set, at: path)
        }
    }

    private func checkAssessors(_ assessors: Assessors, at path: Path) {
        guard let number = assessors.number.value, let aggregate = assessors.aggregate.value else { return }
        if aggregate == .consensus, number != .exactly(1) {
            report(.consensusNumber(number.least), at: path.key("aggregate"))
        }
        if aggregate == .present, let minimum = assessors.minimum, minimum > number.least {
            report(.minimumOverNumber(minimum: minimum, number: number.least), at: path.key("minimum"))
        }
    }

    /// Sheets are added up only where every application has as many: otherwise the number of sheets would decide the order.
    private func checkSum(of set: CriteriaSet, at path: Path) {
        guard set.assessors.aggregate.value == .sum else { return }
        if case .atLeast? = set.assessors.number.value { report(.sumOfOpenNumber, at: path.key("aggregate")) }
        if set.divergence.contains(where: { $0.then == .furtherAssessor }) {
            report(.sumOfOpenNumber, at: path.key("aggregate"))
        }
    }

    /// A level named like the points of another one: whoever writes it down means one and gets the other.
    private func checkLevels(of criterion: Criterion, at path: Path) {
        guard case .oneOf(let levels) = criterion.kind else { return }
        for (place, level) in levels.enumerated() {
            guard let number = Fraction(decimal: level.id),
                let other = levels.first(where: { $0.id != level.id && $0.points.value == number }),
                level.points.value != number
            else { continue }
            report(
                .levelIsPoints(criterion: criterion.id, level: level.id, other: other.id),
                at: path.key("one-of").item(place).key("id"))
        }
    }

    /// Scales, steps, weights and units that make no figure.
    private func checkFigures(of criterion: Criterion, at path: Path) {
        func positive(_ value: Fraction?, _ key: String) {
            if let value, value <= .zero { report(.notPositive(key: key, value), at: path.key(key)) }
        }
        positive(criterion.weight, "weight")
        switch criterion.kind {
        case .perUnit(let points, _):
            positive(points, "per-unit")
            positive(criterion.most, "most")
        case .range(let from, let to, let step):
            positive(step, "step")
            if from > to {
                report(.rangeReversed(from: from, to: to), at: path.key("range"))
            } else if step > .zero, let last = Criterion.lastStep(from: from, to: to, step: step), last != to {
                report(.stepMissesEnd(from: from, to: to, step: step), at: path.key("range"))
            }
        default: break
        }
        if let floor = criterion.floor, let most = criterion.most, floor > most {
            report(.floorOverCap(criterion: criterion.id, floor: floor, most: most), at: path.key("floor"))
        }
    }

    /// Levels and parts against the cap and the floor they stand under.
    private func checkCap(of criterion: Criterion, at path: Path) {
        if let most = criterion.most {
            for (level, points, key) in figures(of: criterion) where points > most {
                report(
                    .levelOverCap(criterion: criterion.id, level: level, points: points, most: most), at: path.key(key))
            }
        }
        if let floor = criterion.floor, case .oneOf(let levels) = criterion.kind {
            for level in levels {
                guard let points = level.points.value, points < floor else { continue }
                report(
                    .levelUnderFloor(criterion: criterion.id, level: level.id, points: points, floor: floor),
                    at: path.key("one-of"))
            }
        }
        var bare = criterion
        bare.most = nil
        bare.floor = nil
        bare.weight = nil
        guard let most = criterion.most, case .value(let parts)? = bare.reachable() else { return }
        if case .perUnit = criterion.kind { return }
        if parts < most {
            report(.partsBelowMost(criterion: criterion.id, most: most, parts: parts), at: path.key("most"))
        } else if parts > most, case .parts(.value(.sum), let inner) = criterion.kind,
            inner.allSatisfy(\.when.isAlways)
        {
            report(.capCuts(criterion: criterion.id, most: most, parts: parts), at: path.key("most"))
        }
    }

    /// The single figures of a leaf, each with the level it belongs to and the key it stands under.
    private func figures(of criterion: Criterion) -> [(level: String?, points: Fraction, key: String)] {
        switch criterion.kind {
        case .oneOf(let levels): levels.compactMap { level in level.points.value.map { (level.id, $0, "one-of") } }
        case .severalOf(let levels):
            levels.compactMap { level in level.points.value.map { (level.id, $0, "several-of") } }
        case .range(_, let to, _): [(nil, to, "range")]
        case .yesNo(let points): [(nil, points, "yes-no")]
        case .fromFacts(_, let bands): bands.map { (nil, $0.points, "from-facts") }
        case .parts, .perUnit: []
        }
    }

    /// Bands follow each other without a hole, so that every value has its points.
    private func checkBands(_ bands: [Band], of fact: String, at path: Path) {
        for (number, band) in bands.enumerated() {
            if let from = band.from, let to = band.to, from > to {
                return report(.bandReversed(from: from, to: to), at: path.item(number))
            }
        }
        let ordered = bands.enumerated().sorted { ($0.element.from ?? .min) < ($1.element.from ?? .min) }
        for (before, after) in zip(ordered, ordered.dropFirst()) {
            let here = path.item(after.offset)
            let start = after.element.from ?? .min
            guard let end = before.element.to, end < start else {
                report(.bandsOverlap(at: max(start, 0)), at: here)
                continue
            }
            if end + 1 < start { report(.bandsGap(after: end, before: start), at: here) }
        }
        let open = (ordered.first?.element.from ?? 0) > 0 || ordered.last?.element.to != nil
        if open { report(.bandsOpen(fact: fact), at: path) }
    }
}
