import Domain
import Wording

/// How the board divides a pot by goals.
struct SharesPiece: Piece {
    let context: PieceContext

    func blanks(_ texts: [String: String]) -> [Blank] {
        context.rulebook.goals.map { goal in
            Blank(
                path: goal.id, label: goal.text[context.language], form: .amount, usual: "0.00", covers: [goal.id])
        }
    }

    func node(_ texts: [String: String]) -> Node? {
        .map(context.rulebook.goals.map { ($0.id, .scalar(texts[$0.id] ?? "0.00")) })
    }
}
