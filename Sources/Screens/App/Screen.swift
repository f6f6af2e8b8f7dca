import Domain
public import Terminal

/// One screen: state, update, view. A value; it lives as long as it is on the stack.
public protocol Screen: Sendable {
    /// The scopes of the keymap, the narrowest first; `.everywhere` is added by the app.
    var scopes: [Scope] { get }

    /// Where we are: office, call, screen; and what stands at the right of the title line.
    func heading(_ desk: Desk) -> Heading

    /// Computes anew what it shows. Called when the screen opens and whenever the desk's version changed.
    mutating func refresh(_ desk: Desk)

    /// Takes a key before the keymap does: letters while a text field has the focus, the mouse.
    ///
    /// - Returns: nil when the key means nothing here and the keymap should have it.
    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]?

    /// Carries out a command of its scopes.
    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect]

    /// Why a command is not possible now, in a sentence; nil when it is. Shown dim in the footer, said when pressed.
    func obstacle(to command: CommandID, _ desk: Desk) -> String?

    /// Hears what became of its effect.
    mutating func answered(_ answer: Reply, _ desk: Desk) -> [Effect]

    /// The sentence of the moment when nothing else was said: the reason of the selected row, a hint.
    func sentence(_ desk: Desk) -> Sentence?

    /// Whether a filter leaves nothing of its list: said in place of the sentence of the moment.
    var isFilteredOut: Bool { get }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk)

    /// The call whose case it shows: whoever sees only the headers of it is told why instead. What such a screen would count
    /// or find missing would be no truth.
    var shownCase: String? { get }
}

extension Screen {
    public mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { nil }
    public func obstacle(to command: CommandID, _ desk: Desk) -> String? { nil }
    public mutating func answered(_ answer: Reply, _ desk: Desk) -> [Effect] { [] }
    public func sentence(_ desk: Desk) -> Sentence? { nil }
    public var isFilteredOut: Bool { false }
    public var shownCase: String? { nil }
}

extension Screen {
    /// Why a command is not possible now, here or anywhere.
    func reason(against command: CommandID, _ desk: Desk) -> String? {
        if command == .takeBack, let why = desk.reasonAgainstRecording { return why }
        return obstacle(to: command, desk)
    }
}

/// The title line.
public struct Heading: Sendable, Hashable {
    public var path: [String]
    public var status: String

    public init(_ path: [String], status: String = "") {
        self.path = path
        self.status = status
    }
}
