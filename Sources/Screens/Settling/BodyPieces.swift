import Domain
import Wording

/// How many members of a body must be there.
struct QuorumPiece: Piece {
    let context: PieceContext

    func blanks(_ texts: [String: String]) -> [Blank] {
        let say = context.say
        let kinds = [
            Blank.Choice("more-than-half", say("več kot polovica", "more than half")),
            Blank.Choice("at-least-half", say("vsaj polovica", "at least half")),
            Blank.Choice("members", say("določeno število", "a fixed number")),
        ]
        let number = Blank(path: "number", label: say("Število članov", "Members"), form: .count)
        return [Blank(path: "kind", label: say("Sklepčnost", "Quorum"), choices: kinds)]
            + (texts["kind"] == "members" ? [number] : [])
    }

    func node(_ texts: [String: String]) -> Node? {
        (texts["kind"] == "members" ? texts["number"] : texts["kind"]).map { .scalar($0) }
    }
}

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
