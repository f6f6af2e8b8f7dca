/// `when` (section 5).
enum ConditionsGrammar {
    static let fund = Key<[String]>("fund", .oneOrMore(.id), .optional)
    static let measure = Key<[String]>("measure", .oneOrMore(.id), .optional)
    static let projectType = Key<[String]>("project-type", .oneOrMore(.id), .optional)
    static let applicantClass = Key<[String]>("class", .oneOrMore(.id), .optional)
    static let fact = Key<[(id: String, value: FactCondition.Test)]>("fact", .byID(test), .optional)

    static let shape = Shape<Conditions>.map("when", [fund, measure, projectType, applicantClass, fact]) { map in
        let funds = map[Self.fund]
        let measures = map[Self.measure]
        let projectTypes = map[Self.projectType]
        let classes = map[Self.applicantClass]
        let facts = map[Self.fact] ?? []
        return Conditions(
            funds: funds, measures: measures, projectTypes: projectTypes, classes: classes,
            facts: facts.map { FactCondition(fact: $0.id, test: $0.value) })
    }

    /// For a number `N`, `N..`, `..N`, `N..M`; for a choice an option or a list of them.
    static let test = Shape<FactCondition.Test>(
        .anyOf([.scalar(pattern: nil), Shape<[String]>.oneOrMore(.id).schema])
    ) { node, reader in
        guard case .key(let id)? = reader.steps.last, let fact = reader.fact(id, at: node) else { return nil }
        if case .choice = fact.kind {
            return Shape<[String]>.oneOrMore(.id).read(node, reader).map(FactCondition.Test.oneOf)
        }
        return Shape<Interval>.interval(of: fact).read(node, reader)
            .map { .within(least: $0.least, most: $0.most) }
    }

    static let when = Key<Conditions>("when", shape, .optional)
}

extension Shape {
    /// A map whose keys are ids. They are read in the order of their bytes, as the canonical form has them, so that a
    /// rulebook is the same from its file and from the record.
    static func byID<Item>(_ item: Shape<Item>) -> Shape<[(id: String, value: Item)]>
    where Value == [(id: String, value: Item)] {
        Shape<[(id: String, value: Item)]>(.byID(item.schema)) { node, reader in
            guard MapReader(node, reader: reader) != nil else { return nil }
            var items: [(id: String, value: Item)] = []
            var failed = false
            for (pair, first) in node.pairsWithEarlier.sorted(by: { NodeJSON.order($0.pair.key, $1.pair.key) < 0 }) {
                if !pair.key.isID { reader.report(.badID(pair.key), key: pair, of: node) }
                if let first { reader.report(.duplicateKey(pair.key, first: first.keyPlace), key: pair, of: node) }
                if let value = reader.within(.key(pair.key), { item.read(pair.value, reader) }) {
                    items.append((pair.key, value))
                } else {
                    failed = true
                }
            }
            return failed ? nil : items
        }
    }
}

/// `N`, `N..`, `..N`, `N..M` of whole numbers, or of amounts (euro with two decimals, kept in cents).
struct Interval {
    var least: Int64?
    var most: Int64?

    init?(_ text: String, of kind: Fact.Kind) {
        guard let dots = text.firstRange(of: "..") else {
            guard let only = Interval.figure(text, of: kind) else { return nil }
            (least, most) = (only, only)
            return
        }
        let before = String(text[..<dots.lowerBound])
        let after = String(text[dots.upperBound...])
        least = Interval.figure(before, of: kind)
        most = Interval.figure(after, of: kind)
        guard (least != nil) != before.isEmpty, (most != nil) != after.isEmpty, least != nil || most != nil else {
            return nil
        }
        if let least, let most, least > most { return nil }
    }

    /// A value of a fact of this kind, as a rulebook writes it.
    static func figure(_ text: String, of kind: Fact.Kind) -> Int64? {
        switch kind {
        case .amount: Money(exact: text)?.cents
        case .count, .months, .choice: text.isDigits && text.utf8.count <= 7 ? Int64(text) : nil
        }
    }
}

extension Shape<Interval> {
    static func interval(of fact: Fact) -> Shape {
        scalar {
            .badForm($0, .interval)
        } _: {
            Interval($0, of: fact.kind)
        }
    }
}
