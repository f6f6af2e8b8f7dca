/// Which figure was printed somewhere.
public enum PrintedFigure: String, ActWord {
    case approved
    case paid
    case operations
}

/// An indicator of the strategy, as reached on a day.
public struct RecordIndicator: Payload {
    public static let kind = Act.Kind.recordIndicator

    public var indicator = ""
    public var name = ""
    /// Absent where the strategy sets none.
    public var target: Int?
    public var achieved = 0
    public var on = Day(number: 0)

    public init() {}

    public init(indicator: String, name: String, target: Int? = nil, achieved: Int, on: Day) {
        self.indicator = indicator
        self.name = name
        self.target = target
        self.achieved = achieved
        self.on = on
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("indicator", &indicator)
        fields.text("name", &name)
        fields.maybe("target", &target)
        fields.one("achieved", &achieved)
        fields.one("on", &on)
    }
}

/// A figure as somebody printed it, kept beside what the record computes.
public struct RecordPrinted: Payload {
    public static let kind = Act.Kind.recordPrinted

    public var figure: PrintedFigure = .approved
    public var call: String?
    public var fund: String?
    public var amount: Money?
    public var number: Int?
    public var source = ""

    public init() {}

    public init(
        figure: PrintedFigure, call: String? = nil, fund: String? = nil, amount: Money? = nil, number: Int? = nil,
        source: String
    ) {
        self.figure = figure
        self.call = call
        self.fund = fund
        self.amount = amount
        self.number = number
        self.source = source
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.one("figure", &figure)
        fields.maybeID("call", &call)
        fields.maybeID("fund", &fund)
        fields.maybe("amount", &amount)
        fields.maybe("number", &number)
        fields.text("source", &source)
    }
}

/// A cooperation operation with other groups.
public struct RecordCooperation: Payload {
    public static let kind = Act.Kind.recordCooperation

    public var cooperation = ""
    public var title = ""
    public var groups: Int?
    public var approved: Money?
    public var paid: Money?
    public var actNumber: String?
    public var note: String?

    public init() {}

    public init(
        cooperation: String, title: String, groups: Int? = nil, approved: Money? = nil, paid: Money? = nil,
        actNumber: String? = nil, note: String? = nil
    ) {
        self.cooperation = cooperation
        self.title = title
        self.groups = groups
        self.approved = approved
        self.paid = paid
        self.actNumber = actNumber
        self.note = note
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("cooperation", &cooperation)
        fields.text("title", &title)
        fields.maybe("groups", &groups)
        fields.maybe("approved", &approved)
        fields.maybe("paid", &paid)
        fields.maybeText("act-number", &actNumber)
        fields.maybeText("note", &note)
    }
}
