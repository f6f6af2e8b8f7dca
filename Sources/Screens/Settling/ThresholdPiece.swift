import Domain
import Wording

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
        let criteria = context.criteria
        return Blank(
            path: "of.\(number)",
            label: number == 1 ? say("Prag velja za", "The threshold is on") : say("Še prag za", "Another one on"),
            choices: (number == 1 ? [none] : []) + context.words(["total"]) + criteria,
            need: number == 1 ? .needed : .optional,
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
