import Domain

/// The exact texts of a payload by path: what a form of correction begins with.
struct KnownTexts: Fields {
    private(set) var texts: [String: String] = [:]
    private let group: String

    private init(group: String) { self.group = group }

    static func of<P: Payload>(_ payload: P) -> [String: String] { texts(of: payload, group: "") }

    private static func texts<G: FieldGroup>(of value: G, group: String) -> [String: String] {
        var known = KnownTexts(group: group)
        var copy = value
        copy.visit(&known)
        return known.texts
    }

    private func path(_ key: String) -> String { group.isEmpty ? key : group + "." + key }

    mutating func one<V: ActScalar>(_ key: String, _ value: inout V) { texts[path(key)] = value.actText }
    mutating func one<V: ActScalar>(_ key: String, _ value: inout V, otherwise: V) { one(key, &value) }
    mutating func maybe<V: ActScalar>(_ key: String, _ value: inout V?) { texts[path(key)] = value?.actText }

    mutating func many<V: ActScalar>(_ key: String, _ values: inout [V], needed: Bool) {
        texts[path(key)] = values.map(\.actText).joined(separator: ",")
    }

    mutating func group<G: FieldGroup>(_ key: String, _ value: inout G) {
        texts.merge(Self.texts(of: value, group: path(key))) { $1 }
    }

    mutating func groups<G: FieldGroup>(_ key: String, _ values: inout [G], needed: Bool) {
        for (index, value) in values.enumerated() {
            texts.merge(Self.texts(of: value, group: path(key) + ".\(index + 1)")) { $1 }
        }
    }

    mutating func tree(_ key: String, _ value: inout Node) {}
    mutating func act(_ key: String, _ value: inout Act?, needed: Bool) {}
}
