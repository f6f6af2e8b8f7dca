import Domain
import Wording

/// How many members of a body must be there.
struct QuorumPiece: Piece {
    let context: PieceContext

    func blanks(_ texts: [String: String]) -> [Blank] {
        let say = context.say
        let kinds =
            context.words(["more-than-half", "at-least-half"])
            + [Blank.Choice("members", say("določeno število", "a fixed number"))]
        let number = Blank(path: "number", label: say("Število članov", "Members"), form: .count)
        return [Blank(path: "kind", label: say("Sklepčnost", "Quorum"), choices: kinds)]
            + (texts["kind"] == "members" ? [number] : [])
    }

    func node(_ texts: [String: String]) -> Node? {
        (texts["kind"] == "members" ? texts["number"] : texts["kind"]).map { .scalar($0) }
    }
}
