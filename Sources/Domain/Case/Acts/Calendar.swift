/// From here on the office counts limits by this list of days on which nobody works: the form of `data/holidays/si.yaml`.
public struct AdoptFreeDays: Payload {
    public static let kind = Act.Kind.adoptFreeDays

    public var calendar = Node.map([])
    public var reason = ""

    public init() {}

    public init(calendar: Node, reason: String) {
        self.calendar = calendar
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.tree("calendar", &calendar)
        fields.text("reason", &reason)
    }
}
