/// What the terminal at hand can show.
public struct Profile: Hashable, Sendable {
    public enum Glyphs: Hashable, Sendable {
        /// Only ASCII: `č` becomes `c`, a rule becomes `-`. Chosen when the locale is not UTF-8.
        case ascii
        case unicode
    }

    public enum Palette: Hashable, Sendable {
        /// Bold, dim, underline and reverse only.
        case mono
        /// The sixteen colours of the user's own palette.
        case colour
    }

    public var glyphs: Glyphs
    public var palette: Palette

    public init(glyphs: Glyphs, palette: Palette) {
        self.glyphs = glyphs
        self.palette = palette
    }

    public static let monoASCII = Profile(glyphs: .ascii, palette: .mono)
    public static let monoUnicode = Profile(glyphs: .unicode, palette: .mono)
    public static let colour = Profile(glyphs: .unicode, palette: .colour)

    /// The name used in goldens: `mono-ascii`, `mono-unicode`, `colour`, `colour-ascii`.
    public var name: String {
        switch (palette, glyphs) {
        case (.mono, .ascii): "mono-ascii"
        case (.mono, .unicode): "mono-unicode"
        case (.colour, .unicode): "colour"
        case (.colour, .ascii): "colour-ascii"
        }
    }
}
