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

    private var nothing: Blank.Choice { Blank.Choice("none", context.language.equalsStayEqual) }

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
