/// Which figure was printed somewhere.
public enum PrintedFigure: String, ActWord {
    case approved
    case paid
    case operations
    /// Members of the partnership.
    case partners
    /// Sessions of a body in a year.
    case sessions
    /// Money of the financial plan.
    case planned
}

/// What the record itself can count for an indicator.
public enum IndicatorCount: String, ActWord {
    case operationsCarriedOut = "operations-carried-out"
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
    /// What to hold the figure against, where the record counts the same.
    public var counts: IndicatorCount?

    public init() {}

    public init(
        indicator: String, name: String, target: Int? = nil, achieved: Int, on: Day, counts: IndicatorCount? = nil
    ) {
        self.indicator = indicator
        self.name = name
        self.target = target
        self.achieved = achieved
        self.on = on
        self.counts = counts
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("indicator", &indicator)
        fields.text("name", &name)
        fields.maybe("target", &target)
        fields.one("achieved", &achieved)
        fields.one("on", &on)
        fields.maybe("counts", &counts)
    }
}

/// A figure as somebody printed it, kept beside what the record computes.
public struct RecordPrinted: Payload {
    public static let kind = Act.Kind.recordPrinted

    public var figure: PrintedFigure = .approved
    public var call: String?
    public var fund: String?
    /// The body whose sessions are counted, and of which kind.
    public var body: String?
    public var kind: SessionKind?
    /// The day, or a day of the year, the figure is of.
    public var on: Day?
    public var amount: Money?
    public var number: Int?
    public var source = ""

    public init() {}

    public init(
        figure: PrintedFigure, call: String? = nil, fund: String? = nil, body: String? = nil, kind: SessionKind? = nil,
        on: Day? = nil, amount: Money? = nil, number: Int? = nil, source: String
    ) {
        self.figure = figure
        self.call = call
        self.fund = fund
        self.body = body
        self.kind = kind
        self.on = on
        self.amount = amount
        self.number = number
        self.source = source
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.one("figure", &figure)
        fields.maybeID("call", &call)
        fields.maybeID("fund", &fund)
        fields.maybeID("body", &body)
        fields.maybe("kind", &kind)
        fields.maybe("on", &on)
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
