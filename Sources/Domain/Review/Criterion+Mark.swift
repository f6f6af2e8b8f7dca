/// Why a mark cannot stand.
public enum MarkFault: Sendable, Hashable {
    /// Nothing says what is given: no points, no level, no count.
    case empty
    /// Points that no level has, or that are not on the scale.
    case offScale(Fraction)
    /// Several levels have these points: the level must be named.
    case severalLevels
    case unknownLevel(String)
    case tooManyLevels
    /// The named levels and the points say different things.
    case contradiction(points: Fraction, levels: Fraction)
    case notCounted
    /// Computed from facts, or made of parts: nobody gives points here.
    case notAssessed
    /// The points of the level are not settled.
    case unsettled(DoubtID)
}

extension Criterion {
    /// The points a mark gives before cap, floor and weight.
    public func points(of mark: Mark) -> Result<Fraction, MarkFault> {
        switch kind {
        case .parts, .fromFacts: .failure(.notAssessed)
        case .range(let from, let to, let step):
            mark.points.map { $0.isOnScale(from: from, to: to, step: step) ? .success($0) : .failure(.offScale($0)) }
                ?? .failure(.empty)
        case .oneOf(let levels): oneLevel(of: levels, mark)
        case .severalOf(let levels): severalLevels(of: levels, mark)
        case .perUnit(let each, _): counted(each, mark)
        case .yesNo(let points): yesNo(points, mark)
        }
    }

    /// The most one sheet can be given here; a reason is asked for less.
    public var mostOnSheet: Fraction? { reachable()?.value }

    private func oneLevel(of levels: [Level], _ mark: Mark) -> Result<Fraction, MarkFault> {
        if mark.levels.count > 1 { return .failure(.tooManyLevels) }
        if let id = mark.levels.first { return named(id, among: levels).flatMap { agreed($0, mark) } }
        guard let points = mark.points else { return .failure(.empty) }
        let fitting = levels.filter { $0.points.value == points }
        if fitting.count > 1 { return .failure(.severalLevels) }
        return fitting.isEmpty ? .failure(.offScale(points)) : .success(points)
    }

    private func severalLevels(of levels: [Level], _ mark: Mark) -> Result<Fraction, MarkFault> {
        // No level ticked is a mark too: its points are 0 and say so.
        if mark.levels.isEmpty {
            guard let points = mark.points else { return .failure(.empty) }
            return points == .zero ? .success(.zero) : .failure(.severalLevels)
        }
        var sum = Fraction.zero
        for id in Set(mark.levels) {
            switch named(id, among: levels) {
            case .failure(let fault): return .failure(fault)
            case .success(let points):
                guard let next = sum.adding(points) else { return .failure(.offScale(points)) }
                sum = next
            }
        }
        return agreed(sum, mark)
    }

    private func counted(_ each: Fraction, _ mark: Mark) -> Result<Fraction, MarkFault> {
        guard let count = mark.count else { return .failure(.notCounted) }
        guard let points = each.times(Fraction(Int64(count))) else { return .failure(.notCounted) }
        guard mark.points == nil || mark.points == points || mark.points == most else {
            return .failure(.contradiction(points: mark.points ?? .zero, levels: points))
        }
        return .success(points)
    }

    private func yesNo(_ points: Fraction, _ mark: Mark) -> Result<Fraction, MarkFault> {
        if mark.levels.count > 1 { return .failure(.tooManyLevels) }
        switch mark.levels.first {
        case "yes"?: return agreed(points, mark)
        case "no"?: return agreed(.zero, mark)
        case let other?: return .failure(.unknownLevel(other))
        case nil:
            guard let given = mark.points else { return .failure(.empty) }
            return given == points || given == .zero ? .success(given) : .failure(.offScale(given))
        }
    }

    private func named(_ id: String, among levels: [Level]) -> Result<Fraction, MarkFault> {
        guard let level = levels.first(where: { $0.id == id }) else { return .failure(.unknownLevel(id)) }
        return switch level.points {
        case .value(let points): .success(points)
        case .open(let doubt): .failure(.unsettled(doubt))
        }
    }

    private func agreed(_ points: Fraction, _ mark: Mark) -> Result<Fraction, MarkFault> {
        guard let given = mark.points, given != points else { return .success(points) }
        return .failure(.contradiction(points: given, levels: points))
    }
}

extension MarkFault: Error {}

extension Fraction {
    /// Whether it is `from`, or a whole number of steps above it, up to `to`.
    func isOnScale(from: Fraction, to: Fraction, step: Fraction) -> Bool {
        guard from <= self, self <= to else { return false }
        guard let steps = subtracting(from)?.divided(by: step) else { return false }
        return steps.denominator == 1
    }
}
