import Domain
import Wording

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
