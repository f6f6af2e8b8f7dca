import Domain
import Wording

/// What an act says, field after field, in people's words: what the journal shows of the chosen entry.
struct EntryLines: Fields {
    private(set) var lines: [String] = []
    private let desk: Desk
    private let group: String

    private init(_ desk: Desk, group: String) {
        self.desk = desk
        self.group = group
    }

    static func of(_ act: Act, _ desk: Desk) -> [String] { lines(of: act.payload, desk, group: "") }

    private static func lines<G: FieldGroup>(of value: G, _ desk: Desk, group: String) -> [String] {
        var lines = EntryLines(desk, group: group)
        var copy = value
        copy.visit(&lines)
        return lines.lines
    }

    private func path(_ key: String) -> String { group.isEmpty ? key : group + "." + key }

    private mutating func add<V: ActScalar>(_ key: String, _ values: [V]) {
        // The call stands in the title or in the column beside.
        guard !values.isEmpty, path(key) != "call" else { return }
        let typing = FieldTyping(form: V.form, isList: false, language: desk.language, today: desk.today)
        let shown = values.map { value in
            switch V.form {
            case .word, .yesNo: desk.language.label(word: value.actText, in: key)
            case .id: desk.name(of: value.actText)
            default: typing.shown(value.actText)
            }
        }
        lines.append(desk.language.label(field: key) + ": " + shown.joined(separator: ", "))
    }

    mutating func one<V: ActScalar>(_ key: String, _ value: inout V) { add(key, [value]) }
    mutating func one<V: ActScalar>(_ key: String, _ value: inout V, otherwise: V) { add(key, [value]) }
    mutating func maybe<V: ActScalar>(_ key: String, _ value: inout V?) { add(key, value.map { [$0] } ?? []) }
    mutating func many<V: ActScalar>(_ key: String, _ values: inout [V], needed: Bool) { add(key, values) }

    mutating func group<G: FieldGroup>(_ key: String, _ value: inout G) {
        let inner = Self.lines(of: value, desk, group: path(key))
        if !inner.isEmpty {
            lines.append(desk.language.heading(group: path(key)) + ": " + inner.joined(separator: " · "))
        }
    }

    mutating func groups<G: FieldGroup>(_ key: String, _ values: inout [G], needed: Bool) {
        for (index, value) in values.enumerated() {
            let path = path(key) + ".\(index + 1)"
            let inner = Self.lines(of: value, desk, group: path)
            lines.append(desk.language.heading(group: path) + ": " + inner.joined(separator: " · "))
        }
    }

    mutating func act(_ key: String, _ value: inout Act?, needed: Bool) {
        guard let value else { return }
        let inner = Self.lines(of: value.payload, desk, group: key)
        lines.append(desk.language.label(field: key) + ": " + inner.joined(separator: " · "))
    }

    mutating func tree(_ key: String, _ value: inout Node) {
        guard case .scalar(let text) = value.content else {
            let title = value["short"]?.text ?? value["call"]?.text ?? "…"
            let version = value["version"]?.text.map { desk.say(sl: ", različica \($0)", en: ", version \($0)") } ?? ""
            lines.append(desk.language.label(field: key) + ": " + title + version)
            return
        }
        lines.append(desk.language.label(field: key) + ": " + text)
    }
}
