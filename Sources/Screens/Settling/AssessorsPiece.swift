import Domain
import Wording

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
