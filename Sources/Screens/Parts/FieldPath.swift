import Terminal

/// The path of a field as the identifier of a form's field.
struct FieldPath: RawRepresentable, Hashable, Sendable {
    var rawValue: String
    init(rawValue: String) { self.rawValue = rawValue }
}

extension Form where ID: RawRepresentable<String> {
    /// What is typed, by path.
    var textsByPath: [String: String] {
        Dictionary(texts.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { $1 })
    }

    /// What is typed, as it is kept beside the record.
    var draftText: String { DraftText.write(texts.map { ($0.key.rawValue, $0.value) }) }
}
