import Domain

/// What may be given for one leaf, and what it is worth: points in grains, before the cap.
struct LeafScale {
    struct Step {
        var id: String
        var grains: Int64
        var isKnockOut: Bool
    }

    enum Kind {
        case oneOf([Step])
        case range(from: Int64, to: Int64, step: Int64)
        case severalOf([Step], sums: Set<Int64>)
        case perUnit(Int64, most: Int64)
        case yesNo(Int64)
    }

    /// Points, and the level that ends scoring where it was given.
    struct Given: Equatable {
        var grains: Int64
        var knockOut: String?
    }

    enum Answer {
        case given(Given)
        case wrong(TableFinding.Kind)
    }

    let criterion: Criterion
    let kind: Kind
    /// The worth of `0` to `99`, written with one or two digits; `none` where it has to be looked at properly.
    let short: [Int64]
    static let none = Int64.min
    /// Above this many different sums a selection must be named.
    private static let mostSums = 200_000

    init?(_ criterion: Criterion) {
        self.criterion = criterion
        guard let kind = LeafScale.kind(of: criterion) else { return nil }
        self.kind = kind
        short = (0..<100).map { points in
            let given = LeafScale.given(Int64(points) * ScoreGrain.perPoint, kind)
            return given.map { $0.knockOut == nil ? $0.grains : LeafScale.none } ?? LeafScale.none
        }
    }

    private static func kind(of criterion: Criterion) -> Kind? {
        func grains(_ points: Fraction) -> Int64 { ScoreGrain.count(points) ?? 0 }
        switch criterion.kind {
        case .parts, .fromFacts: return nil
        case .oneOf(let levels): return .oneOf(steps(levels))
        case .range(let from, let to, let step):
            return .range(from: grains(from), to: grains(to), step: max(1, grains(step)))
        case .severalOf(let levels):
            let steps = steps(levels)
            var sums: Set<Int64> = [0]
            for step in steps where !step.isKnockOut && sums.count <= mostSums {
                sums.formUnion(sums.map { $0 &+ step.grains })
            }
            return .severalOf(steps, sums: sums)
        case .perUnit(let points, _): return .perUnit(grains(points), most: grains(criterion.most ?? .zero))
        case .yesNo(let points): return .yesNo(grains(points))
        }
    }

    private static func steps(_ levels: [Level]) -> [Step] {
        levels.compactMap { level in
            level.points.value.map {
                Step(id: level.id, grains: ScoreGrain.count($0) ?? 0, isKnockOut: level.isKnockOut)
            }
        }
    }
}

extension LeafScale {
    func read(_ grains: Int64, _ text: @autoclosure () -> String) -> Answer {
        LeafScale.given(grains, kind).map { .given($0) } ?? .wrong(wrong(grains, text()))
    }

    /// Points as they were written; nil where they are not on the scale.
    private static func given(_ grains: Int64, _ kind: Kind) -> Given? {
        let fits: Bool
        switch kind {
        case .oneOf(let steps):
            guard let step = steps.first(where: { $0.grains == grains }),
                steps.count(where: { $0.grains == grains }) == 1
            else { return nil }
            return Given(grains: grains, knockOut: step.isKnockOut ? step.id : nil)
        case .range(let from, let to, let step): fits = grains >= from && grains <= to && (grains - from) % step == 0
        case .severalOf(_, let sums): fits = sums.contains(grains)
        case .perUnit(let points, let most):
            let isCounted = points == 0 ? grains == 0 : grains % points == 0 && grains / points >= 0
            fits = isCounted && grains <= most && (points == 0 || grains / points <= 1_000_000)
        case .yesNo(let points): fits = grains == 0 || grains == points
        }
        return fits ? Given(grains: grains) : nil
    }

    /// How points are wrong that are not on the scale.
    private func wrong(_ grains: Int64, _ text: String) -> TableFinding.Kind {
        switch kind {
        case .oneOf(let steps):
            let fitting = steps.filter { $0.grains == grains }
            return fitting.isEmpty
                ? .noLevel(text, levels: steps.map { ScoreGrain.points($0.grains).mixed })
                : .severalLevels(text, levels: fitting.map(\.id))
        case .range(let from, let to, let step):
            return .offScale(
                text, from: ScoreGrain.points(from), to: ScoreGrain.points(to), step: ScoreGrain.points(step))
        case .severalOf: return .noSelection(text)
        case .perUnit(let points, let most):
            return .notPerUnit(text, points: ScoreGrain.points(points), most: ScoreGrain.points(most))
        case .yesNo(let points): return .notYesNo(text, points: ScoreGrain.points(points))
        }
    }

    /// A level, several of them, a count, yes or no.
    func read(level text: String) -> Answer {
        switch kind {
        case .oneOf(let steps):
            guard let step = steps.first(where: { $0.id == text }) else {
                return .wrong(.noLevel(text, levels: steps.map(\.id)))
            }
            return .given(Given(grains: step.grains, knockOut: step.isKnockOut ? step.id : nil))
        case .range(let from, let to, let step):
            return .wrong(
                .offScale(
                    text, from: ScoreGrain.points(from), to: ScoreGrain.points(to), step: ScoreGrain.points(step)))
        case .severalOf(let steps, _): return several(text, steps)
        case .perUnit(let points, let most):
            guard text.utf8.count <= 7, text.utf8.allSatisfy({ $0 &- 48 < 10 }), let count = Int64(text),
                count <= 1_000_000
            else {
                return .wrong(
                    .notPerUnit(text, points: ScoreGrain.points(points), most: ScoreGrain.points(most)))
            }
            let (grains, overflow) = points.multipliedReportingOverflow(by: count)
            return .given(Given(grains: overflow ? (points > 0 ? .max : -.max) : grains))
        case .yesNo(let points):
            switch text.lowercased() {
            case "yes", "y", "da", "true": return .given(Given(grains: points))
            case "no", "n", "ne", "false": return .given(Given(grains: 0))
            default: return .wrong(.notYesNo(text, points: ScoreGrain.points(points)))
            }
        }
    }

    private func several(_ text: String, _ steps: [Step]) -> Answer {
        if text == "-" { return .given(Given(grains: 0)) }
        var given = Given(grains: 0)
        var seen: Set<String> = []
        for part in text.split(separator: "+", omittingEmptySubsequences: false) {
            let id = part.filter { $0 != " " }
            guard let step = steps.first(where: { $0.id == id }), seen.insert(id).inserted else {
                return .wrong(.noLevel(id.isEmpty ? text : id, levels: steps.map(\.id)))
            }
            given.grains &+= step.grains
            if step.isKnockOut, given.knockOut == nil { given.knockOut = id }
        }
        return .given(given)
    }

    /// Points and a level in one row: they must say the same.
    func read(points: CellBytes, level: String) -> Answer {
        guard let grains = points.grains else { return .wrong(.notPoints(points.text)) }
        let answer = read(level: level)
        guard case .given(let given) = answer else { return answer }
        if given.grains == grains { return answer }
        // A count above the cap is written with the points it is worth.
        if case .perUnit(_, let most) = kind, min(given.grains, most) == grains { return answer }
        return .wrong(.levelDisagrees(points: points.text, level: level))
    }
}
