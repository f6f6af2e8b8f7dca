/// Groups of fields that keep what was typed, say at the field what is wrong with it, and never clear anything.
///
/// The groups carry all words and may be replaced at any time (another language, a field that appears): texts, focus
/// and problems are kept by the identifiers of the fields.
public struct Form<ID: Hashable & Sendable>: Sendable {
    public struct Choice: Hashable, Sendable {
        /// What is kept as the text of the field.
        public var value: String
        public var label: String

        public init(_ value: String, _ label: String) {
            self.value = value
            self.label = label
        }
    }

    public enum Kind: Hashable, Sendable {
        /// One line of text: names, dates, amounts, numbers as people type them.
        case line
        /// Free text in so many visible lines.
        case lines(Int)
        /// One of a few; arrows and space choose, letters search.
        case choice([Choice])
    }

    /// What the first letter typed into a field does to what stands in it already.
    public enum Arrival: Hashable, Sendable {
        /// It joins the text: names and sentences are mended.
        case joins
        /// It takes the place of the text, as of one that is marked: days and amounts are given anew.
        case replaces
    }

    public struct Field: Sendable {
        public var id: ID
        public var label: String
        public var kind: Kind
        /// The width of the input in cells; it shrinks on narrow screens, and one for sentences takes half of what a wide
        /// screen has more than 80 cells.
        public var width: Int
        /// Shown beside the field while it has the focus.
        public var hint: String
        public var arrival: Arrival
        /// Stands at the field whatever is typed into it, as a warning: what somebody else has entered there.
        public var remark: String?
        /// What is wrong with a text, in a sentence that says what to do; `nil` when nothing is.
        public var check: @Sendable (String) -> String?
        /// How a text was understood, `4. 7. 2025` for `4.7.25`; `nil` when there is nothing to add.
        public var echo: @Sendable (String) -> String?

        public init(
            _ id: ID, _ label: String, kind: Kind = .line, width: Int = 30, hint: String = "",
            arrival: Arrival = .joins, remark: String? = nil,
            check: @escaping @Sendable (String) -> String? = { _ in nil },
            echo: @escaping @Sendable (String) -> String? = { _ in nil }
        ) {
            self.id = id
            self.label = label
            self.kind = kind
            self.width = min(max(width, 1), 1_000)
            self.hint = hint
            self.arrival = arrival
            self.remark = remark
            self.check = check
            self.echo = echo
        }
    }

    public struct Group: Sendable {
        public var title: String
        public var fields: [Field]

        public init(_ title: String = "", _ fields: [Field]) {
            self.title = title
            self.fields = fields
        }
    }

    /// What a key did.
    public enum Outcome: Hashable, Sendable {
        /// Nothing the form knows; the screen may use the key.
        case unused
        /// The focus moved, or a problem is shown.
        case moved
        /// A text changed: the time to keep a draft.
        case edited
        /// Enter in the last field, and every field is in order.
        case submitted
    }

    public var groups: [Group] { didSet { keepFocus() } }
    /// The field that receives the keys; `nil` only in a form without fields.
    public internal(set) var focus: ID? {
        didSet {
            lookup = ""
            isFresh = true
        }
    }
    /// Nothing was typed or moved in the focused field since somebody came to it.
    var isFresh = true

    var inputs: [ID: Input] = [:]
    /// Fields that were left once: only those show what is wrong.
    var visited: Set<ID> = []
    /// Problems found by others than the field's own check.
    var refused: [ID: String] = [:]
    /// What was typed to find a choice in the focused field.
    var lookup = ""
    let find: Finder
    var top = 0
    var hits: [Int: ID] = [:]

    enum Input: Equatable, Sendable {
        case line(TextField)
        case lines(TextArea)
        case choice(String)

        var text: String {
            switch self {
            case .line(let field): field.text
            case .lines(let area): area.text
            case .choice(let value): value
            }
        }

        init(_ text: String, _ kind: Kind) {
            switch kind {
            case .line: self = .line(TextField(text))
            case .lines: self = .lines(TextArea(text))
            case .choice: self = .choice(text)
            }
        }
    }

    /// - Parameters:
    ///   - texts: what is already known, from a draft or from a record.
    ///   - find: what typed letters find among choices; by itself the form compares them as they are.
    public init(
        _ groups: [Group], texts: [ID: String] = [:],
        find: @escaping Finder = { typed in { $0.contains { $0.lowercased().contains(typed.lowercased()) } } }
    ) {
        self.groups = groups
        self.find = find
        for field in groups.flatMap(\.fields) {
            inputs[field.id] = Input(texts[field.id] ?? "", field.kind)
        }
        focus = groups.lazy.flatMap(\.fields).first?.id
    }

    public var fields: [Field] { groups.flatMap(\.fields) }

    /// The texts of all fields as typed: the draft.
    public var texts: [ID: String] {
        var texts: [ID: String] = [:]
        for field in fields { texts[field.id] = inputs[field.id]?.text ?? "" }
        return texts
    }

    /// The text of a field; setting it takes a problem raised by others away.
    public subscript(id: ID) -> String {
        get { inputs[id]?.text ?? "" }
        set {
            guard let field = fields.first(where: { $0.id == id }) else { return }
            inputs[id] = Input(newValue, field.kind)
            refused[id] = nil
        }
    }

    /// Shows at a field what others found wrong with it, until its text changes.
    public mutating func refuse(_ id: ID, _ sentence: String) {
        refused[id] = sentence
        visited.insert(id)
    }

    /// What is wrong with the texts, in the order of the fields.
    public var problems: [(id: ID, sentence: String)] {
        fields.compactMap { field in problem(field).map { (field.id, $0) } }
    }

    /// Shows every problem and goes to the first one.
    ///
    /// - Returns: whether there was none.
    public mutating func submit() -> Bool {
        for field in fields { visited.insert(field.id) }
        guard let first = problems.first else { return true }
        focus = first.id
        return false
    }

    /// Gives a field the focus, when the form has it.
    public mutating func focus(on id: ID) {
        guard id != focus, fields.contains(where: { $0.id == id }) else { return }
        if let focus { visited.insert(focus) }
        focus = id
    }

    func problem(_ field: Field) -> String? {
        refused[field.id] ?? field.check(inputs[field.id]?.text ?? "")
    }

    private mutating func keepFocus() {
        let fields = fields
        for field in fields where inputs[field.id] == nil { inputs[field.id] = Input("", field.kind) }
        if !fields.contains(where: { $0.id == focus }) { focus = fields.first?.id }
    }
}
