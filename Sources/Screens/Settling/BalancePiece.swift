import Domain
import Wording

/// How votes are balanced between sectors.
struct BalancePiece: Piece {
    let context: PieceContext

    func blanks(_ texts: [String: String]) -> [Blank] {
        let say = context.say
        let rules = [
            Blank.Choice("older", say("starejše: nobena skupina nad 49 %", "older: no group above 49 %")),
            Blank.Choice("newer", say("novejše: nobena skupina ne odloči sama", "newer: no group decides alone")),
            Blank.Choice("both", say("oboje", "both")),
        ]
        return [
            Blank(path: "rule", label: say("Pravilo", "Rule"), choices: rules, covers: ["rule"]),
            Blank(
                path: "least-sectors", label: say("Najmanj sektorjev", "Sectors at least"), form: .count,
                need: .optional, covers: ["least-sectors"]),
        ]
    }

    func node(_ texts: [String: String]) -> Node? {
        texts["rule"].map { rule in
            .map(
                [("rule", .scalar(rule))]
                    + (texts["least-sectors"].map { [("least-sectors", Node.scalar($0))] } ?? []))
        }
    }
}
