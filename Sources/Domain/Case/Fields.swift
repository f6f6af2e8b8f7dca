/// Walks over the fields of a payload. One declaration of the fields (`visit`) serves reading, writing and the page of acts,
/// so the three cannot drift apart.
public protocol Fields {
    mutating func one<V: ActScalar>(_ key: String, _ value: inout V)
    /// A field that may be left out and then has this value.
    mutating func one<V: ActScalar>(_ key: String, _ value: inout V, otherwise: V)
    mutating func maybe<V: ActScalar>(_ key: String, _ value: inout V?)
    mutating func many<V: ActScalar>(_ key: String, _ values: inout [V], needed: Bool)
    mutating func group<G: FieldGroup>(_ key: String, _ value: inout G)
    mutating func groups<G: FieldGroup>(_ key: String, _ values: inout [G], needed: Bool)
    /// Any tree: a rulebook, the value of an unknown.
    mutating func tree(_ key: String, _ value: inout Node)
    /// Another act, as a correction carries it.
    mutating func act(_ key: String, _ value: inout Act?, needed: Bool)
}

/// Fields that belong together: the payload of an act, a party, a mark.
public protocol FieldGroup: Sendable, Equatable {
    init()
    mutating func visit<F: Fields>(_ fields: inout F)
}

/// What an act carries.
public protocol Payload: FieldGroup {
    static var kind: Act.Kind { get }
}

/// A value that stands as one text in an act.
public protocol ActScalar: Sendable, Equatable {
    init?(actText: String)
    var actText: String { get }
    static var form: FieldForm { get }
}

/// A word out of a fixed list.
public protocol ActWord: ActScalar, RawRepresentable, CaseIterable, Hashable where RawValue == String {}

/// How a field is written.
public enum FieldForm: Sendable, Hashable {
    case text, id, day, stamp, amount, count, points, application, envelope, filing, yesNo, tree, group, act
    case word([String])
}

extension Fields {
    public mutating func many<V: ActScalar>(_ key: String, _ values: inout [V]) { many(key, &values, needed: true) }
    public mutating func groups<G: FieldGroup>(_ key: String, _ values: inout [G]) {
        groups(key, &values, needed: true)
    }

    mutating func text(_ key: String, _ value: inout String) { one(key, &value) }
    mutating func maybeText(_ key: String, _ value: inout String?) { maybe(key, &value) }
    mutating func texts(_ key: String, _ values: inout [String], needed: Bool = true) {
        many(key, &values, needed: needed)
    }

    mutating func id(_ key: String, _ value: inout String) {
        var id = Identifier(value)
        one(key, &id)
        value = id.text
    }

    mutating func maybeID(_ key: String, _ value: inout String?) {
        var id = value.map(Identifier.init)
        maybe(key, &id)
        value = id?.text
    }

    mutating func ids(_ key: String, _ values: inout [String], needed: Bool = true) {
        var ids = values.map(Identifier.init)
        many(key, &ids, needed: needed)
        values = ids.map(\.text)
    }
}
