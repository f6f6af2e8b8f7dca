import Domain

/// Fills in of an act what the place where one stands settles; the rest stays as an empty act has it.
struct GivenFields: Fields {
    /// Exact texts by path.
    let given: [String: String]

    static func act(_ kind: Act.Kind, _ given: [String: String]) -> Act {
        var fields = GivenFields(given: given)
        return kind.act(from: &fields)
    }

    mutating func one<V: ActScalar>(_ key: String, _ value: inout V) {
        if let known = given[key].flatMap(V.init(actText:)) { value = known }
    }

    mutating func one<V: ActScalar>(_ key: String, _ value: inout V, otherwise: V) { one(key, &value) }

    mutating func maybe<V: ActScalar>(_ key: String, _ value: inout V?) {
        if let known = given[key].flatMap(V.init(actText:)) { value = known }
    }

    mutating func many<V: ActScalar>(_ key: String, _ values: inout [V], needed: Bool) {}
    mutating func group<G: FieldGroup>(_ key: String, _ value: inout G) {}
    mutating func groups<G: FieldGroup>(_ key: String, _ values: inout [G], needed: Bool) {}
    mutating func tree(_ key: String, _ value: inout Node) {}
    mutating func act(_ key: String, _ value: inout Act?, needed: Bool) {}
}
