/// What the grammar knows of its own shape, for editors: `docs/rulebook.schema.json` is printed from it.
public indirect enum Schema: Sendable {
    /// A scalar; the pattern (of a regular expression) where its form can be said so.
    case scalar(pattern: String?, kind: Scalar = .other)
    case words([String])
    case list(Schema, least: Int)
    /// A map with a name of its own and these keys.
    case map(String, [Field])
    /// A map whose keys are ids.
    case byID(Schema)
    case anyOf([Schema])
    /// The map of this name, which stands elsewhere in the grammar.
    case reference(String)
    case anything

    /// What a scalar is, where a form for people asks for it in their own way.
    public enum Scalar: Sendable, Hashable {
        case id, text, amount, points, percent, number, stamp, length, pointsOrShare, other
    }

    public struct Field: Sendable {
        public let name: String
        public let schema: Schema
        public let isNeeded: Bool

        init(_ name: String, _ schema: Schema, isNeeded: Bool) {
            self.name = name
            self.schema = schema
            self.isNeeded = isNeeded
        }
    }
}

extension Rulebook {
    /// The whole grammar as `read` uses it.
    public static var schema: Schema { CallGrammar.shape.schema }
}
