/// What a piece of text is, not how it looks: the look is the business of the `Theme` and of the terminal's profile.
public struct Style: Hashable, Sendable {
    /// The meaning of the text.
    public enum Role: UInt8, Sendable, CaseIterable {
        /// Ordinary text.
        case text
        /// The title line of the frame.
        case title
        /// Rules and separators.
        case rule
        /// The header of a table, of a group of fields.
        case heading
        /// The field or answer that receives the keys.
        case focus
        /// A field that can be filled in but does not have the focus.
        case field
        /// The selected row.
        case selection
        /// Notes, units, things that are not possible now.
        case dim
        case error
        case warning
        case success
        /// The name of a key in the footer and in the help.
        case key
        /// The filled part of a bar.
        case bar
        /// The empty part of a bar.
        case barRest
    }

    /// What is added to the look of the role.
    public struct Emphasis: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        public static let bold = Emphasis(rawValue: 1)
        public static let dim = Emphasis(rawValue: 2)
        public static let underline = Emphasis(rawValue: 4)
        public static let reverse = Emphasis(rawValue: 8)
    }

    public var role: Role
    public var emphasis: Emphasis

    public init(_ role: Role, _ emphasis: Emphasis = []) {
        self.role = role
        self.emphasis = emphasis
    }

    /// Role and emphasis in two bytes.
    var packed: UInt16 { UInt16(role.rawValue) | UInt16(emphasis.rawValue) << 8 }

    init(packed: UInt16) {
        role = Role(rawValue: UInt8(truncatingIfNeeded: packed)) ?? .text
        emphasis = Emphasis(rawValue: UInt8(truncatingIfNeeded: packed >> 8))
    }

    /// The same style, bold as well.
    public var bold: Style { Style(role, emphasis.union(.bold)) }
    /// The same style, underlined as well.
    public var underlined: Style { Style(role, emphasis.union(.underline)) }

    public static let text = Style(.text)
    public static let title = Style(.title)
    public static let rule = Style(.rule)
    public static let heading = Style(.heading)
    public static let focus = Style(.focus)
    public static let field = Style(.field)
    public static let selection = Style(.selection)
    public static let dim = Style(.dim)
    public static let error = Style(.error)
    public static let warning = Style(.warning)
    public static let success = Style(.success)
    public static let key = Style(.key)
    public static let bar = Style(.bar)
    public static let barRest = Style(.barRest)
}
