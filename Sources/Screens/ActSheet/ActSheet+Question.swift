import Domain
import Wording

extension ActSheet {
    /// Saves; asks first where a lot decides, and where nothing takes the act back.
    mutating func saving(_ act: Act, _ desk: Desk) -> [Effect] {
        let save = Effect.perform(act, draft: draft)
        if let asking = asking(forLot: act, [save], desk) { return asking }
        guard act.isForGood else { return [save] }
        let about = typed("person", desk).map { ", " + desk.name(of: $0) } ?? ""
        let title = desk.language.title(of: act.kind) + about
        return [
            .ask(
                Question(
                    desk.say(sl: "Zapišem: \(title)?", en: "Record: \(title)?"),
                    consequence: consequence(desk) + " "
                        + desk.say(sl: "Tega ni mogoče vzeti nazaj.", en: "This cannot be taken back."),
                    yes: desk.say(sl: "da, zapiši", en: "yes, record it"), effects: [save]))
        ]
    }

    private func consequence(_ desk: Desk) -> String {
        switch kind {
        case .declareInterest:
            desk.say(
                sl: "Pri tej vlogi ste potem izločeni: ne vidite je več in o njej ne odločate.",
                en: "You are recused from this application then: you do not see it any more and do not decide about it."
            )
        case .recuse:
            desk.say(
                sl: "Izločena oseba vloge ne vidi več in o njej ne odloča.",
                en: "A recused person does not see the application any more and does not decide about it.")
        case .loseKey, .revokeKey:
            desk.say(
                sl: "S tem ključem ni mogoče podpisati nobenega vpisa več.",
                en: "No further entry can be signed with this key.")
        default: desk.language.meaning(of: kind)
        }
    }
}

extension Act {
    /// Nothing takes it back. Whoever has declared no interest can still declare one.
    fileprivate var isForGood: Bool {
        if case .declareInterest(let act) = self { return act.interest != .none }
        return kind.remedy == .none
    }
}
