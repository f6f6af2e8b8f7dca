/// From here on the office is judged by the rules of this version.
public struct RaiseRules: Payload {
    public static let kind = Act.Kind.raiseRules

    public var rules = 0
    public var reason = ""

    public init() {}

    public init(rules: Int, reason: String) {
        self.rules = rules
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.one("rules", &rules)
        fields.text("reason", &reason)
    }
}

/// The clock that entries were made with was wrong; from here on time is measured from before them.
public struct CorrectClock: Payload {
    public static let kind = Act.Kind.correctClock

    /// The first entry with the wrong clock.
    public var since = 0
    public var reason = ""

    public init() {}

    public init(since: Int, reason: String) {
        self.since = since
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.one("since", &since)
        fields.text("reason", &reason)
    }
}
