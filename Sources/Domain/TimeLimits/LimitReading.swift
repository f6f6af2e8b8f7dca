/// One of the things a call can be taken to say about a time limit.
public struct LimitReading: Sendable, Equatable {
    public enum Standing: Sendable, Equatable {
        /// Printed plainly, settled, or of two readings the one that is meant.
        case holds
        /// It was not chosen.
        case other
        /// The call says several things and nobody has settled which.
        case open
    }

    public var rule: TimeLimitRule
    public var standing: Standing
    /// The number of the option from 1, and its paragraphs; nil where the call says one thing only.
    public var option: Int?
    public var source: String?
}

extension Rulebook {
    /// Everything the call can be taken to say about a limit, so that people see each date until somebody settles it.
    /// Empty for a limit the rulebook does not have, or that the call leaves unknown.
    public func limitReadings(_ id: String) -> [LimitReading] {
        let place = Path.root.key("time-limits").key(id)
        let doubt = doubts.first { $0.path == place && $0.kind != .unknown }
        guard let doubt else {
            guard case .value(let rule)? = timeLimit(id) else { return [] }
            return [LimitReading(rule: rule, standing: .holds)]
        }
        return doubt.options.enumerated().compactMap { index, option in
            let reader = RulebookReader(settlements: [:])
            reader.facts = facts
            guard var rule = TimeLimitGrammar.shape.read(option.value, reader) else { return nil }
            rule.letter = TimeLimitRule.Letter(of: id)
            let standing: LimitReading.Standing = doubt.chosen.map { $0 == index + 1 ? .holds : .other } ?? .open
            return LimitReading(rule: rule, standing: standing, option: index + 1, source: option.source)
        }
    }
}
