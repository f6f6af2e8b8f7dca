/// Time limits (section 9): a map from the id of a limit to the limit.
enum TimeLimitGrammar {
    static let length = Key<LimitLength>("length", .length, .optional)
    static let after = Key<LimitEvent>("after", .word(), .optional)
    static let before = Key<LimitEvent>("before", .word(), .optional)
    static let until = Key<Stamp>("until", .stamp, .optional)
    static let latest = Key<Stamp>("latest", .stamp, .optional)
    static let proof = Key<TimeLimitRule.Proof>("proof", .word(), .optional)
    static let roll = Key<TimeLimitRule.Roll>("roll", .word(), .optional)
    static let bound = Key<TimeLimitRule.Bound>("is", .word(), .optional)
    static let law = Key<String>("law", .text, .optional)
    static let by = Key<String>("by", .id, .optional)
    static let when = ConditionsGrammar.when
    static let basis = Key<String>("basis", .text, .optional)

    static let shape = Shape<TimeLimitRule>.map(
        "time-limit",
        [
            length, after, before, until, latest, proof, roll, bound, law, TextGrammar.sl, TextGrammar.en, by, when,
            basis,
        ]
    ) { map in
        let span = span(map)
        let proof = map[Self.proof]
        let roll = map[Self.roll] ?? .nextWorkingDay
        let bound = map[Self.bound] ?? .most
        let law = map[Self.law]
        let text = map.text
        let by = map[Self.by]
        let when = map[Self.when]
        // The rules that look for these ask for nobody in particular.
        if KnownLimit(rawValue: map.limitID) != nil, map.has(Self.when) {
            map.report(.unknownKey("when", nearest: nil), at: Self.when)
        }
        let basis = map[Self.basis]
        guard let span, let text, !map.failed(Self.when, when) else { return nil }
        return TimeLimitRule(
            span: span, proof: proof, roll: roll, bound: bound, law: law, text: text, by: by, basis: basis,
            letter: TimeLimitRule.Letter(of: map.limitID), when: when ?? .always)
    }

    private static func span(_ map: MapReader) -> TimeLimitRule.Span? {
        let length = map[Self.length]
        let after = map[Self.after]
        let before = map[Self.before]
        let until = map[Self.until]
        let latest = map[Self.latest]
        let id = map.limitID
        let written = ["length", "after", "before", "until", "latest"].filter { map.node[$0] != nil }
        switch written {
        case ["length", "after"]:
            guard let length, let after else { return nil }
            return .after(length, after)
        case ["length", "after", "latest"]:
            guard let length, let after, let latest else { return nil }
            return .after(length, after, latest: latest)
        case ["length", "before"]:
            guard let length, let before else { return nil }
            return .before(length, before)
        case ["until"]: return until.map(TimeLimitRule.Span.until)
        case ["length"], ["length", "latest"]: map.report(.limitWithoutEvent(id))
        case []: map.report(.notOneKey(of: ["length", "until"], found: []))
        case ["after"], ["before"], ["latest"], ["after", "latest"]:
            map.report(.needsKey("length", for: written[0]))
        default: map.report(.limitTwoValues(id, keys: written))
        }
        return nil
    }

    static let all = Shape<[TimeLimitEntry]>(.byID(.anyOf([shape.schema] + DoubtGrammar.schemas))) { node, reader in
        reader.reportTwice(in: node)
        return entries.read(node, reader)
    }

    private static let entries = Shape<[(id: String, value: Settled<TimeLimitRule>)]>.byID(
        .settled(shape) { path in
            guard case .key(let id)? = path.steps.last else { return .limits }
            return KnownLimit(rawValue: id)?.step ?? .limits
        }
    ).map { limits in
        let entries = limits.map { TimeLimitEntry(id: $0.id, rule: $0.value) }
        let known = KnownLimit.allCases.compactMap { limit in entries.first { $0.id == limit.rawValue } }
        return known + entries.filter { KnownLimit(rawValue: $0.id) == nil }
    }
}

extension RulebookReader {
    /// A limit that stands twice has two values: said in these words, not as a repeated key alone.
    fileprivate func reportTwice(in node: Node) {
        for (pair, first) in node.pairsWithEarlier where first != nil {
            report(.limitTwoValues(pair.key, keys: [pair.key]), key: pair, of: node)
        }
    }
}

extension MapReader {
    /// The id of the limit this map stands under.
    fileprivate var limitID: String {
        for step in reader.steps.reversed() {
            if case .key(let key) = step, Doubt.Kind(rawValue: key) == nil,
                !["value", "options", "chosen", "other"].contains(key)
            {
                return key
            }
        }
        return ""
    }
}

/// The time limits rules of the program ask for; all others are shown and counted.
public enum KnownLimit: String, Sendable, CaseIterable {
    case opening
    case supplementRequest = "supplement-request"
    case supplement, clarification, report, decision, notice, appeal
    case appealDecision = "appeal-decision"
    case secondAppeal = "second-appeal"
    case secondAppealDecision = "second-appeal-decision"
    case inspection
    case offerConsent = "offer-consent"

    /// The step that stops where the limit is in doubt.
    public var step: ProcedureStep {
        switch self {
        case .opening: .opening
        case .supplementRequest, .supplement, .clarification: .supplement
        case .report, .decision, .notice, .offerConsent: .decision
        case .appeal, .appealDecision, .secondAppeal, .secondAppealDecision, .inspection: .appeal
        }
    }
}
