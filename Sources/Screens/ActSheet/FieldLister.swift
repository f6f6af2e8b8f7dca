import Domain
import Wording

/// One field of an act as a form shows it.
struct ListedField: Sendable, Hashable {
    /// `posted`, `applicant.name`, `partners.2.sector`.
    var path: String
    /// The last part of the path.
    var key: String
    /// The group it stands in: ``, `applicant`, `partners.2`.
    var group: String
    var form: FieldForm
    var isNeeded: Bool
    /// Several values, typed with commas between them.
    var isList = false
    /// What it is where nobody says otherwise, in the form of the record.
    var usual = ""
    /// The second and later ones of a list asked for one by one.
    var isFurther = false

    /// A list as single fields, each for one of its values.
    func each(_ count: Int) -> [ListedField] {
        (1...max(count, 1)).map { number in
            var field = self
            field.path += ".\(number)"
            field.isList = false
            field.isFurther = number > 1
            field.isNeeded = isNeeded && number == 1
            return field
        }
    }
}

extension String {
    /// The values of a list, each under the path of its own field.
    func each(under path: String) -> [String: String] {
        let values = split(separator: ",").enumerated().map { ("\(path).\($0 + 1)", $1.trimmed) }
        return Dictionary(values, uniquingKeysWith: { $1 })
    }
}

/// Lists the fields of an act from the act's own declaration, so that a form cannot forget one.
struct FieldLister: Fields {
    private(set) var fields: [ListedField] = []
    private let group: String
    /// How many items a list of groups shows, by its path.
    private let counts: [String: Int]

    init(counts: [String: Int] = [:], group: String = "") {
        self.counts = counts
        self.group = group
    }

    /// The fields of a kind of act.
    static func fields(of kind: Act.Kind, counts: [String: Int]) -> [ListedField] {
        var lister = FieldLister(counts: counts)
        _ = kind.act(from: &lister)
        return lister.fields
    }

    private func path(_ key: String) -> String { group.isEmpty ? key : group + "." + key }

    private mutating func add(_ key: String, _ form: FieldForm, needed: Bool, list: Bool = false, usual: String = "") {
        fields.append(
            ListedField(
                path: path(key), key: key, group: group, form: form, isNeeded: needed, isList: list, usual: usual))
    }

    mutating func one<V: ActScalar>(_ key: String, _ value: inout V) { add(key, V.form, needed: true) }

    mutating func one<V: ActScalar>(_ key: String, _ value: inout V, otherwise: V) {
        add(key, V.form, needed: true, usual: otherwise.actText)
    }

    mutating func maybe<V: ActScalar>(_ key: String, _ value: inout V?) { add(key, V.form, needed: false) }

    mutating func many<V: ActScalar>(_ key: String, _ values: inout [V], needed: Bool) {
        add(key, V.form, needed: needed, list: true)
    }

    mutating func group<G: FieldGroup>(_ key: String, _ value: inout G) { list(&value, at: path(key)) }

    mutating func groups<G: FieldGroup>(_ key: String, _ values: inout [G], needed: Bool) {
        for number in 1...max(counts[path(key)] ?? 1, 1) {
            var item = G()
            list(&item, at: path(key) + ".\(number)")
        }
    }

    private mutating func list<G: FieldGroup>(_ value: inout G, at group: String) {
        var inner = FieldLister(counts: counts, group: group)
        value.visit(&inner)
        fields += inner.fields
    }

    /// Never typed in such a form: what settles a doubt has one of its own, whole rulebooks come from files.
    mutating func tree(_ key: String, _ value: inout Node) { add(key, .tree, needed: true) }

    /// A form shows the fields of the other act as its own.
    mutating func act(_ key: String, _ value: inout Act?, needed: Bool) {}
}

/// Puts the texts of a form together again as the tree an act is read from.
enum FieldTree {
    /// - Parameter texts: exact texts by path; empty ones are left out, and groups of a list with nothing in them too.
    /// - Parameter lists: the paths whose text holds several values, separated by commas.
    static func node(_ kind: Act.Kind, _ texts: [String: String], lists: Set<String>) -> Node {
        var root = Branch()
        for (path, text) in texts where !text.isEmpty {
            var value = Node.scalar(text)
            if lists.contains(path) {
                value = .list(text.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }.map { .scalar($0) })
            }
            root.put(value, at: path.split(separator: ".").map(String.init)[...])
        }
        var pairs = [("act", Node.scalar(kind.rawValue))]
        if case .map(let rest) = root.node.content { pairs += rest.map { ($0.key, $0.value) } }
        return .map(pairs)
    }

    private struct Branch {
        var leaf: Node?
        var below: [(String, Branch)] = []

        mutating func put(_ value: Node, at path: ArraySlice<String>) {
            guard let first = path.first else {
                leaf = value
                return
            }
            if let index = below.firstIndex(where: { $0.0 == first }) {
                below[index].1.put(value, at: path.dropFirst())
            } else {
                var branch = Branch()
                branch.put(value, at: path.dropFirst())
                below.append((first, branch))
            }
        }

        /// Branches with numbers for names are the items of a list, in the order of the numbers.
        var node: Node {
            if let leaf { return leaf }
            let numbered = below.compactMap { name, branch in Int(name).map { ($0, branch) } }
            if !below.isEmpty, numbered.count == below.count {
                return .list(numbered.sorted { $0.0 < $1.0 }.map(\.1.node))
            }
            return .map(below.map { ($0.0, $0.1.node) })
        }
    }
}
