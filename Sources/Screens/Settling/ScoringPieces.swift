import Domain
import Wording

/// The chain that tells apart those with equal points: key after key, as many as there are.
struct TiesPiece: Piece {
    let context: PieceContext

    func blanks(_ texts: [String: String]) -> [Blank] {
        let count = texts.filled(under: "key")
        var blanks = (1...count + 1).map { number in
            let label = number == 1 ? context.say("Najprej", "First") : context.say("Nato", "Then")
            return Blank(
                path: "key.\(number)", label: label, choices: number == 1 ? [nothing] + keys : keys,
                need: number == 1 ? .needed : .optional, covers: ["[\(number - 1)]"])
        }
        if texts["key.1"] == nothing.value { blanks = Array(blanks.prefix(1)) }
        if texts.contains(where: { $0.key.hasPrefix("key.") && $0.value == "lot" }) {
            blanks.append(
                Blank(
                    path: "seed", label: context.say("Seme žreba", "Seed of the lot"),
                    hint: context.say("besedilo, objavljeno pred žrebom", "a text published before the draw")))
        }
        return blanks
    }

    private var nothing: Blank.Choice {
        Blank.Choice("none", context.say("nič: enaki ostanejo enaki", "nothing: equals stay equal"))
    }

    private var keys: [Blank.Choice] {
        let say = context.say
        let facts = context.rulebook.facts.map { fact in
            (fact.id, fact.text[context.language])
        }
        return [
            .init("arrival earlier", say("prej oddana", "the one filed earlier")),
            .init("arrival later", say("pozneje oddana", "the one filed later")),
            .init("requested lower", say("nižja zaprošena podpora", "the lower request")),
            .init("requested higher", say("višja zaprošena podpora", "the higher request")),
            .init("own-share higher", say("višji lastni delež", "the higher own share")),
            .init("own-share lower", say("nižji lastni delež", "the lower own share")),
        ]
            + facts.flatMap { id, name in
                [
                    Blank.Choice("fact \(id) higher", say("več: ", "more: ") + name),
                    Blank.Choice("fact \(id) lower", say("manj: ", "less: ") + name),
                ]
            }
            + context.bodies.map { .init("vote \($0.value)", say("glasovanje: ", "vote: ") + $0.label) }
            + [.init("lot", say("žreb", "lot"))]
            + context.criteria.map {
                .init("points-of \($0.value) higher", say("več točk: ", "more points: ") + $0.label)
            }
            + context.criteria.map {
                .init("points-of \($0.value) lower", say("manj točk: ", "fewer points: ") + $0.label)
            }
    }

    func node(_ texts: [String: String]) -> Node? {
        let chosen = texts.numbered("key")
        if chosen.first == nothing.value { return .list([]) }
        return .list(
            chosen.map { key in
                if key == "lot" { return .map([("lot", .scalar(texts["seed"] ?? ""))]) }
                let words = key.split(separator: " ").map(String.init)
                // A draft of another version can hold anything: the grammar says what it is not.
                guard let kind = words.first, words.count > 1 else { return .scalar(key) }
                let order = words.count > 2 ? [("order", Node.scalar(words[2]))] : []
                return .map([(kind, .scalar(words[1]))] + order)
            })
    }
}

/// The entry thresholds: none, one on the total, further ones on criteria.
struct ThresholdPiece: Piece {
    let context: PieceContext

    func blanks(_ texts: [String: String]) -> [Blank] {
        let count = texts.filled(under: "of")
        if texts["of.1"] == "none" { return [of(1)] }
        return (1...count + 1).flatMap { number in
            var blanks = [of(number)]
            if texts["of.\(number)"]?.isEmpty == false { blanks += height(number) }
            return blanks
        }
    }

    private func of(_ number: Int) -> Blank {
        let say = context.say
        let none = Blank.Choice("none", say("praga ni", "there is no threshold"))
        let total = Blank.Choice("total", say("vse točke", "the total"))
        let criteria = context.criteria
        return Blank(
            path: "of.\(number)",
            label: number == 1 ? say("Prag velja za", "The threshold is on") : say("Še prag za", "Another one on"),
            choices: (number == 1 ? [none, total] : [total]) + criteria, need: number == 1 ? .needed : .optional,
            usual: number == 1 ? "total" : "", covers: ["[\(number - 1)].of"])
    }

    private func height(_ number: Int) -> [Blank] {
        let say = context.say
        let compare = [
            Blank.Choice("at-least", say("vsaj toliko", "at least as much")),
            Blank.Choice("more-than", say("več kot toliko", "more than that")),
        ]
        return [
            Blank(
                path: "value.\(number)", label: say("Višina", "Its height"), hint: context.shareHint,
                covers: ["[\(number - 1)].value"]),
            Blank(
                path: "compare.\(number)", label: say("Doseči je treba", "To be reached"), choices: compare,
                usual: "at-least"),
        ]
    }

    func node(_ texts: [String: String]) -> Node? {
        if texts["of.1"] == "none" { return .scalar("none") }
        let numbers = (1...texts.filled(under: "of") + 1).filter { texts["of.\($0)"]?.isEmpty == false }
        return .list(
            numbers.map { number in
                .map([
                    ("of", .scalar(texts["of.\(number)"] ?? "")),
                    ("value", .scalar(context.share(texts["value.\(number)"] ?? ""))),
                    ("compare", .scalar(texts["compare.\(number)"] ?? "at-least")),
                ])
            })
    }
}

/// How many people score, and how their scores are put together.
struct AssessorsPiece: Piece {
    let context: PieceContext

    func blanks(_ texts: [String: String]) -> [Blank] {
        let say = context.say
        let counts = [
            Blank.Choice("number", say("natanko toliko", "exactly that many")),
            Blank.Choice("at-least", say("vsaj toliko", "at least that many")),
        ]
        var blanks = [
            Blank(path: "kind", label: say("Ocenjevalcev je", "There are"), choices: counts, usual: "number"),
            Blank(
                path: "number", label: say("Število", "Number"), form: .count, covers: ["number", "at-least"]),
            Blank(
                path: "aggregate", label: say("Ocene se združijo kot", "Scores are combined as"),
                choices: context.words(Assessors.Aggregation.allCases.map(\.rawValue)), covers: ["aggregate"]),
        ]
        if texts["aggregate"] == Assessors.Aggregation.present.rawValue {
            blanks.append(
                Blank(
                    path: "minimum", label: say("Dovolj jih je", "Enough are"), form: .count, covers: ["minimum"]))
        }
        return blanks
    }

    func node(_ texts: [String: String]) -> Node? {
        guard let kind = texts["kind"], let number = texts["number"], let aggregate = texts["aggregate"] else {
            return nil
        }
        let minimum = texts["minimum"].map { [("minimum", Node.scalar($0))] } ?? []
        return .map([(kind, .scalar(number)), ("aggregate", .scalar(aggregate))] + minimum)
    }
}

/// For which applications something holds.
struct ConditionsPiece: Piece {
    let context: PieceContext

    private var kinds: [(key: String, label: String, choices: [Blank.Choice])] {
        let book = context.rulebook
        let language = context.language
        let all: [(key: String, label: String, choices: [Blank.Choice])] = [
            ("fund", language.label(field: "fund"), book.funds.map { .init($0.id, $0.text?[language] ?? $0.id) }),
            ("measure", language.label(field: "measure"), book.measures.map { .init($0.id, $0.text[language]) }),
            (
                "project-type", language.label(field: "project-type"),
                book.projectTypes.map { .init($0.id, $0.text[language]) }
            ),
            ("class", language.label(field: "class"), book.classes.map { .init($0.id, $0.text[language]) }),
        ]
        return all.filter { !$0.choices.isEmpty }
    }

    func blanks(_ texts: [String: String]) -> [Blank] {
        let listed = kinds.flatMap { key, label, choices in
            (1...min(texts.filled(under: key) + 1, choices.count)).map { number in
                Blank(
                    path: "\(key).\(number)", label: number == 1 ? label : context.say("ali", "or"), choices: choices,
                    need: .optional, covers: [key])
            }
        }
        let facts = context.rulebook.facts.map { fact in
            Blank(
                path: "fact.\(fact.id)", label: fact.text[context.language], need: .optional,
                hint: context.say("2.. vsaj 2, ..5 največ 5", "2.. at least 2, ..5 at most 5"),
                covers: ["fact.\(fact.id)"])
        }
        return listed + facts
    }

    func node(_ texts: [String: String]) -> Node? {
        var pairs: [(String, Node)] = kinds.compactMap { key, _, _ in
            let ids = texts.numbered(key)
            return ids.isEmpty ? nil : (key, .list(ids.map { .scalar($0) }))
        }
        let facts = context.rulebook.facts.compactMap { fact in
            texts["fact.\(fact.id)"].map { (fact.id, Node.scalar($0)) }
        }
        if !facts.isEmpty { pairs.append(("fact", .map(facts))) }
        return .map(pairs)
    }
}

extension [String: String] {
    /// How many of `key.1`, `key.2`, … stand there without a gap.
    func filled(under key: String) -> Int {
        var count = 0
        while count < 30, let text = self["\(key).\(count + 1)"], !text.isEmpty { count += 1 }
        return count
    }

    /// What stands under `key.1`, `key.2`, …
    func numbered(_ key: String) -> [String] { (1...31).compactMap { self["\(key).\($0)"] }.filter { !$0.isEmpty } }
}
