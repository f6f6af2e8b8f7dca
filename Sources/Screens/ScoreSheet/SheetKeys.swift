import Domain

/// What a key means for one kind of criterion: from typed figures and chosen levels to a mark.
struct SheetKeys {
    let criterion: Criterion

    /// One thing that can be chosen at a criterion.
    struct Option: Sendable {
        var id: String
        var points: Fraction?
        var text: Text
        var isKnockOut = false
    }

    /// What can be chosen; empty where a figure is typed.
    var options: [Option] {
        switch criterion.kind {
        case .oneOf(let levels), .severalOf(let levels):
            levels.map { Option(id: $0.id, points: $0.points.value, text: $0.text, isKnockOut: $0.isKnockOut) }
        case .yesNo(let points):
            [
                Option(id: "yes", points: points, text: Text(sl: "da", en: "yes")),
                Option(id: "no", points: .zero, text: Text(sl: "ne", en: "no")),
            ]
        default: []
        }
    }

    func isChosen(_ option: Option, in mark: Mark) -> Bool {
        if mark.levels.isEmpty, isSingle { return mark.points != nil && mark.points == option.points }
        return mark.levels.contains(option.id)
    }

    private var isSingle: Bool { if case .severalOf = criterion.kind { false } else { true } }

    /// The mark after an option was chosen: it replaces the other one, or is ticked and unticked among several.
    func choosing(_ option: Option, in mark: Mark) -> Mark {
        var mark = mark
        mark.points = nil
        guard case .severalOf(let levels) = criterion.kind else {
            mark.levels = [option.id]
            return mark
        }
        let ticked = Set(mark.levels).symmetricDifference([option.id])
        mark.levels = levels.map(\.id).filter(ticked.contains)
        if mark.levels.isEmpty { mark.points = .zero }
        return mark
    }

    /// The mark after figures were typed; nil where they say nothing (yet).
    func typed(_ figures: String, in mark: Mark) -> Mark? {
        var mark = mark
        switch criterion.kind {
        case .oneOf, .yesNo:
            guard let points = Fraction(decimal: figures) else { return nil }
            let fitting = options.filter { $0.points == points }
            guard fitting.count == 1 else { return nil }
            return choosing(fitting[0], in: mark)
        case .severalOf:
            guard let number = Int(figures) else { return nil }
            if number == 0 {
                mark.levels = []
                mark.points = .zero
                return mark
            }
            guard options.indices.contains(number - 1) else { return nil }
            return choosing(options[number - 1], in: mark)
        case .range:
            guard let points = Fraction(decimal: figures) else { return nil }
            mark.points = points
            guard case .success = criterion.points(of: mark) else { return nil }
            return mark
        case .perUnit:
            guard let count = Int(figures), count <= 1_000_000 else { return nil }
            mark.count = count
            return mark
        case .parts, .fromFacts: return nil
        }
    }

    /// Whether more figures could still make sense of what was typed: `1` before `10`.
    func isBeginning(_ figures: String) -> Bool {
        switch criterion.kind {
        case .oneOf, .yesNo:
            options.contains { option in
                guard let points = option.points else { return false }
                return points.denominator == 1 && "\(points.numerator)".hasPrefix(figures)
                    && "\(points.numerator)" != figures
            }
        case .range(_, let to, let step):
            figures.last == "."
                ? step.denominator != 1
                : Fraction(decimal: figures).map { $0 <= to } ?? false
        case .perUnit: figures.count < 7
        case .severalOf, .parts, .fromFacts: false
        }
    }
}
