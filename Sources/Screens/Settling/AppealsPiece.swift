import Domain
import Wording

/// The ladder of bodies an appeal climbs.
struct AppealsPiece: Piece {
    let context: PieceContext

    func blanks(_ texts: [String: String]) -> [Blank] {
        let say = context.say
        let steps = (1...texts.filled(under: "body") + 1).flatMap { number -> [Blank] in
            let group = say("\(number). stopnja", "Instance \(number)")
            let body = Blank(
                path: "body.\(number)", label: say("Odloča", "Decided by"), choices: context.bodies,
                need: number == 1 ? .needed : .optional, group: group, covers: ["ladder[\(number - 1)].body"])
            guard texts["body.\(number)"]?.isEmpty == false else { return [body] }
            return [
                body,
                Blank(
                    path: "limit.\(number)", label: say("Rok za pritožbo", "Limit to appeal"),
                    choices: context.limits, need: .optional, group: group,
                    covers: ["ladder[\(number - 1)].limit"]),
                Blank(
                    path: "decides-within.\(number)", label: say("Rok za odločitev", "Limit to decide"),
                    choices: context.limits, need: .optional, group: group,
                    covers: ["ladder[\(number - 1)].decides-within"]),
            ]
        }
        let chosen = Set(texts.numbered("body"))
        return steps + [
            Blank(
                path: "final-after", label: say("Dokončno po odločitvi", "Final after"),
                choices: context.bodies.filter { chosen.contains($0.value) }, need: .optional,
                group: say("Dokončnost", "Finality"), covers: ["final-after"])
        ]
    }

    func node(_ texts: [String: String]) -> Node? {
        let count = texts.filled(under: "body")
        guard count > 0 else { return nil }
        let ladder = (1...count).map { number in
            Node.map(
                ["body", "limit", "decides-within"].compactMap { key in
                    texts["\(key).\(number)"].flatMap { $0.isEmpty ? nil : (key, Node.scalar($0)) }
                })
        }
        let final = texts["final-after"].map { [("final-after", Node.scalar($0))] } ?? []
        return .map([("ladder", .list(ladder))] + final)
    }
}
