import Domain
import Wording

/// A single value: a day, an amount, a number, one of a few words.
struct ScalarPiece: Piece {
    let context: PieceContext
    var kind = Schema.Scalar.other
    var choices: [Blank.Choice]?

    func blanks(_ texts: [String: String]) -> [Blank] {
        var blank = Blank(path: "value", label: context.say("Vrednost", "Value"), choices: choices)
        if choices?.isEmpty == true { blank.choices = nil }
        switch kind {
        case .amount: (blank.form, blank.label) = (.amount, context.say("Znesek", "Amount"))
        case .stamp:
            (blank.form, blank.label) = (.stamp, context.say("Dan, lahko z uro", "Day, with the hour if any"))
            blank.hint = context.say("4. 7. 2025 ali 4. 7. 2025 12.00", "4.7.2025 or 4.7.2025 12:00")
        case .number: (blank.form, blank.label) = (.count, context.say("Število", "Number"))
        case .points: (blank.form, blank.label) = (.points, context.say("Točke", "Points"))
        case .percent: (blank.label, blank.hint) = (context.say("Odstotek", "Per cent"), "80 %")
        case .pointsOrShare:
            (blank.label, blank.hint) = (context.say("Točke ali odstotek", "Points or per cent"), context.shareHint)
        case .length, .id, .text, .other: break
        }
        return [blank]
    }

    func node(_ texts: [String: String]) -> Node? {
        texts["value"].map { text in
            switch kind {
            case .percent: .scalar(context.share(text.hasSuffix("%") ? text : text + " %"))
            case .pointsOrShare: .scalar(context.share(text))
            case .points: .scalar(context.decimal(text))
            default: .scalar(text)
            }
        }
    }
}
