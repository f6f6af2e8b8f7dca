import Domain
import Terminal

/// A form that becomes an act: kept as a draft at every key, said back at the field when something is wrong, cleared only
/// when the act is on disk.
struct ActForm<ID: Hashable & Sendable & RawRepresentable>: Sendable where ID.RawValue == String {
    enum Reading: Sendable {
        case act(Act)
        /// What is missing or wrong, at its field.
        case problem(ID, String)
    }

    var form: Form<ID>
    /// The key of the draft beside the record.
    let draft: String
    private let read: @Sendable ([ID: String], Desk) -> Reading

    /// - Parameter texts: what is known without a draft: defaults, or the version that is being corrected.
    init(
        _ groups: [Form<ID>.Group], texts: [ID: String] = [:], draft: String, _ desk: Desk,
        read: @escaping @Sendable ([ID: String], Desk) -> Reading
    ) {
        self.draft = draft
        self.read = read
        var known = texts
        for (name, text) in DraftText.read(desk.drafts[draft] ?? "") {
            if let id = ID(rawValue: name) { known[id] = text }
        }
        form = Form(groups, texts: known)
    }

    /// Takes a key; nil when the keymap should have it.
    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? {
        switch form.update(key) {
        case .unused: nil
        case .moved: []
        case .edited: [.keepDraft(key: draft, text: draftText)]
        case .submitted: save(desk)
        }
    }

    /// Checks every field and asks for the act.
    mutating func save(_ desk: Desk) -> [Effect] {
        guard form.submit() else { return [] }
        switch read(form.texts, desk) {
        case .act(let act): return [.perform(act, draft: draft)]
        case .problem(let id, let sentence):
            form.refuse(id, sentence)
            form.focus(on: id)
            return []
        }
    }

    private var draftText: String {
        DraftText.write(form.texts.map { ($0.key.rawValue, $0.value) })
    }

    mutating func draw(on canvas: inout Canvas, in area: Area) { form.draw(on: &canvas, in: area) }
}

/// The text of a draft: a tree in its canonical form, so that any text survives.
enum DraftText {
    static func write(_ pairs: [(String, String)]) -> String {
        let node = Node.map(pairs.filter { !$0.1.isEmpty }.map { ($0.0, Node.scalar($0.1)) })
        return (try? node.canonicalJSON()).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    static func read(_ text: String) -> [(String, String)] {
        guard let node = try? Node(canonicalJSON: Array(text.utf8)) else { return [] }
        return node.pairs?.compactMap { pair in pair.value.text.map { (pair.key, $0) } } ?? []
    }
}
