/// A call is opened: the whole rulebook as data and its original text go into the record.
public struct OpenCall: Payload {
    public static let kind = Act.Kind.openCall

    public var call = ""
    public var rulebook: Node = .scalar("")
    /// The file as it was written, so that comments and layout are kept.
    public var original = ""

    public init() {}

    public init(call: String, rulebook: Node, original: String) {
        self.call = call
        self.rulebook = rulebook
        self.original = original
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.tree("rulebook", &rulebook)
        fields.text("original", &original)
    }
}

/// An amendment before the close makes a new version of the rulebook.
public struct AmendCall: Payload {
    public static let kind = Act.Kind.amendCall

    public var call = ""
    public var rulebook: Node = .scalar("")
    public var original = ""
    public var reason = ""

    public init() {}

    public init(call: String, rulebook: Node, original: String, reason: String) {
        self.call = call
        self.rulebook = rulebook
        self.original = original
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.tree("rulebook", &rulebook)
        fields.text("original", &original)
        fields.text("reason", &reason)
    }
}

/// A past call without a rulebook, for annual reports.
public struct ArchiveCall: Payload {
    public static let kind = Act.Kind.archiveCall

    public var call = ""
    public var title = ""
    public var published = Day(number: 0)
    public var note: String?

    public init() {}

    public init(call: String, title: String, published: Day, note: String? = nil) {
        self.call = call
        self.title = title
        self.published = published
        self.note = note
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.text("title", &title)
        fields.one("published", &published)
        fields.maybeText("note", &note)
    }
}

/// An unknown gets its value, or one option of a conflict is chosen, with the reason.
public struct SettleDoubt: Payload {
    public static let kind = Act.Kind.settleDoubt

    public var call = ""
    public var doubt = ""
    /// For a conflict the number of the option from 1; for an unknown the value as its key takes it.
    public var value: Node = .scalar("")
    public var reason = ""
    public var source = ""

    public init() {}

    public init(call: String, doubt: String, value: Node, reason: String, source: String) {
        self.call = call
        self.doubt = doubt
        self.value = value
        self.reason = reason
        self.source = source
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.id("doubt", &doubt)
        fields.tree("value", &value)
        fields.text("reason", &reason)
        fields.text("source", &source)
    }
}

/// The other reading of a sentence is used from now on (1 the printed choice, 2 the other).
public struct SwitchReading: Payload {
    public static let kind = Act.Kind.switchReading

    public var call = ""
    public var doubt = ""
    public var option = 0
    public var reason = ""
    public var source = ""

    public init() {}

    public init(call: String, doubt: String, option: Int, reason: String, source: String) {
        self.call = call
        self.doubt = doubt
        self.option = option
        self.reason = reason
        self.source = source
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("call", &call)
        fields.id("doubt", &doubt)
        fields.one("option", &option)
        fields.text("reason", &reason)
        fields.text("source", &source)
    }
}
