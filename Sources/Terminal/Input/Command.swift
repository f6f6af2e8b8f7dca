/// Something a person can ask for, once in the whole program: what the footer, the help, the palette, the page of keys
/// and the manual say about it comes from here.
///
/// `Words` is what the screens speak in (a text in both languages); this room knows no language.
public struct Command<ID: Hashable & Sendable, Group: Hashable & Sendable, Words: Sendable>: Sendable {
    public enum Palette: Hashable, Sendable {
        case listed
        /// Moving about and typing: not worth a line in the palette.
        case hidden
    }

    public var id: ID
    /// The heading it stands under in the help.
    public var group: Group
    /// One or two words for the footer.
    public var title: Words
    /// One sentence.
    public var help: Words
    /// The lower the number, the further to the front of the footer; `nil` stays out of it.
    public var footer: Int?
    public var palette: Palette

    public init(
        _ id: ID, group: Group, title: Words, help: Words, footer: Int? = nil, palette: Palette = .listed
    ) {
        self.id = id
        self.group = group
        self.title = title
        self.help = help
        self.footer = footer
        self.palette = palette
    }
}

/// A key, or a few in a row (`g g`), that mean a command in a scope.
public struct Binding<Scope: Hashable & Sendable, ID: Hashable & Sendable>: Hashable, Sendable {
    public var scope: Scope
    public var keys: [Key]
    public var command: ID

    public init(_ scope: Scope, _ keys: [Key], _ command: ID) {
        self.scope = scope
        self.keys = keys
        self.command = command
    }
}
