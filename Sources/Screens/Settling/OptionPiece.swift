import Domain
import Wording

/// One of the things the call can be taken to say.
struct OptionPiece: Piece {
    let context: PieceContext

    func blanks(_ texts: [String: String]) -> [Blank] {
        let choices = context.doubt.options.enumerated().map { index, option in
            let words = context.language.words(option.value, of: context.doubt)
            return Blank.Choice("\(index + 1)", "\(index + 1): \(words) (\(option.source))")
        }
        return [Blank(path: "option", label: context.say("Velja", "What holds"), choices: choices, width: 64)]
    }

    func node(_ texts: [String: String]) -> Node? { texts["option"].map { .scalar($0) } }
}
