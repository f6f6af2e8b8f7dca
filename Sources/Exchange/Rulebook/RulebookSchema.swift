import Domain

/// The grammar of rulebooks as JSON Schema (draft 2020-12), for editors: docs/rulebook.schema.json.
public enum RulebookSchema {
    /// The whole schema as text, with a line end.
    public static var text: String {
        var definitions = Definitions()
        let root = definitions.value(Rulebook.schema)
        let fields: [(String, JSONText)] = [
            ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
            ("title", .string("Točkovnik: rulebook of a call (docs/RULEBOOK.md)")), ("allOf", .array([root])),
            ("$defs", .object(definitions.maps.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })),
        ]
        return JSONText.object(fields).written(indent: 0) + "\n"
    }
}

/// Turns the grammar into schema values; maps with names become definitions.
private struct Definitions {
    private(set) var maps: [String: JSONText] = [:]

    mutating func value(_ schema: Schema) -> JSONText {
        switch schema {
        case .anything: return .object([])
        case .reference(let name): return reference(name)
        case .scalar(let pattern, _):
            let kinds: [(String, JSONText)] = [("type", .array(["string", "number", "boolean"].map(JSONText.string)))]
            return .object(kinds + (pattern.map { [("pattern", .string($0))] } ?? []))
        case .words(let words):
            // Editors that read YAML 1.1 take yes and no for true and false.
            let yesNo: [JSONText] = words == ["yes", "no"] ? [.word("true"), .word("false")] : []
            return .object([("enum", .array(words.map(JSONText.string) + yesNo))])
        case .list(let item, let least):
            let count: [(String, JSONText)] = least > 0 ? [("minItems", .word("\(least)"))] : []
            return .object([("type", .string("array")), ("items", value(item))] + count)
        case .byID(let item):
            return .object([("type", .string("object")), ("additionalProperties", value(item))])
        case .anyOf(let schemas): return .object([("anyOf", .array(schemas.map { value($0) }))])
        case .map(let name, let fields):
            if maps[name] == nil {
                maps[name] = .object([])
                maps[name] = map(fields)
            }
            return reference(name)
        }
    }

    private mutating func map(_ fields: [Schema.Field]) -> JSONText {
        let needed = fields.filter(\.isNeeded).map { JSONText.string($0.name) }
        var object: [(String, JSONText)] = [
            ("type", .string("object")), ("properties", .object(fields.map { ($0.name, value($0.schema)) })),
        ]
        if !needed.isEmpty { object.append(("required", .array(needed))) }
        object.append(("additionalProperties", .word("false")))
        return .object(object)
    }

    private func reference(_ name: String) -> JSONText { .object([("$ref", .string("#/$defs/\(name)"))]) }
}

/// JSON to be read by people: keys in the order given, small things on one line.
private indirect enum JSONText {
    case string(String)
    case word(String)
    case array([JSONText])
    case object([(String, JSONText)])

    func written(indent: Int) -> String {
        let short = inline
        guard short.count + indent > 110 else { return short }
        let margin = String(repeating: " ", count: indent + 2)
        let end = "\n" + String(repeating: " ", count: indent)
        switch self {
        case .string, .word: return short
        case .array(let items):
            return "[\n" + items.map { margin + $0.written(indent: indent + 2) }.joined(separator: ",\n") + end + "]"
        case .object(let fields):
            let lines = fields.map { margin + JSONText.quoted($0.0) + ": " + $0.1.written(indent: indent + 2) }
            return "{\n" + lines.joined(separator: ",\n") + end + "}"
        }
    }

    private var inline: String {
        switch self {
        case .string(let text): JSONText.quoted(text)
        case .word(let word): word
        case .array(let items): "[" + items.map(\.inline).joined(separator: ", ") + "]"
        case .object(let fields) where fields.isEmpty: "{}"
        case .object(let fields):
            "{ " + fields.map { JSONText.quoted($0.0) + ": " + $0.1.inline }.joined(separator: ", ") + " }"
        }
    }

    /// Names and patterns of the grammar hold backslashes and quotes at most.
    private static func quoted(_ text: String) -> String {
        "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\" + String($0) : String($0) }.joined() + "\""
    }
}
