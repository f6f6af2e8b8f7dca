import Domain
import Wording

/// Lots: people name the seed and who takes part, the program draws.
extension ActSheet {
    /// Whether nobody is asked for a field because a lot fills it.
    static func isDrawn(_ path: String, in kind: Act.Kind) -> Bool { kind == .drawAssessors && path == "drawn" }

    /// The texts of the act with the order that follows from its seed.
    func withLot(_ exact: [String: String]) -> [String: String] {
        let seed = exact["seed"] ?? ""
        switch kind {
        case .drawAssessors:
            let candidates = fields.filter { $0.key == "candidates" }.compactMap { exact[$0.path] }
                .filter { !$0.isEmpty }
            let drawn = Lot.drawn(candidates, seed: seed).joined(separator: ",")
            return exact.merging(drawn.each(under: "drawn")) { $1 }
        case .decideTie where exact["means"] == TieMeans.lot.rawValue:
            let order = (exact["order"] ?? "").split(separator: ",").map { String($0).trimmed }
            return exact.merging(["order": Lot.drawn(order, seed: seed).joined(separator: ",")]) { $1 }
        default: return exact
        }
    }

    /// The question before a lot: who takes part and with which seed, never what comes out. Whoever saw the outcome first
    /// could draw again until it pleases.
    ///
    /// - Returns: the refusal in place of a question where the act would be refused; nil where nothing is drawn.
    mutating func asking(forLot act: Act, _ effects: [Effect], _ desk: Desk) -> [Effect]? {
        // An earlier one may have been answered with no.
        lot = nil
        let partakers: String
        switch act {
        case .drawAssessors(let act):
            let names = desk.language.listed(act.candidates.map { desk.name(of: $0) })
            let applications = desk.language.listed(act.applications.map(\.actText))
            partakers = desk.say(
                sl: "Kandidati: \(names); mest: \(act.number); vloge: \(applications); seme: \(act.seed).",
                en: "Candidates: \(names); places: \(act.number); applications: \(applications); seed: \(act.seed).")
        case .decideTie(let act) where act.means == .lot:
            let names = desk.language.listed(act.order.sorted().map(\.actText))
            partakers = desk.say(
                sl: "Vloge: \(names); seme: \(act.seed ?? ""); razlog: \(act.reason.withoutStop).",
                en: "Applications: \(names); seed: \(act.seed ?? ""); reason: \(act.reason.withoutStop).")
        default: return nil
        }
        if let office = desk.office, let viewer = desk.viewer,
            let refusal = office.refusal(of: act, by: viewer, at: desk.moment)
        {
            let sentence = Sentence(desk.language.refusal(refusal, in: office), .error)
            point(at: refusal, sentence.text, desk)
            return [.say(sentence)]
        }
        lot = act
        return [
            .ask(
                Question(
                    desk.say(sl: "Žrebam in zapišem izid?", en: "Draw the lot and record its outcome?"),
                    consequence: partakers + " "
                        + desk.say(
                            sl: "Izid se zapiše, kakršen koli je; iz istega semena ga lahko vsakdo izračuna znova.",
                            en: "Whatever comes out is recorded; anybody can compute it again from the same seed."),
                    yes: desk.say(sl: "da, žrebaj", en: "yes, draw"), effects: effects))
        ]
    }

    /// What the lot has decided, once it is in the record.
    func outcome(ofLot act: Act, _ desk: Desk) -> String {
        switch act {
        case .drawAssessors(let act):
            let names = act.drawn.map { desk.name(of: $0) }
            let first = desk.language.listed(Array(names.prefix(max(act.number, 0))))
            let rest = desk.language.listed(Array(names.dropFirst(max(act.number, 0))))
            return desk.say(sl: "Izžrebani: \(first)", en: "Drawn: \(first)")
                + (rest.isEmpty ? "." : desk.say(sl: "; za njimi \(rest).", en: "; after them \(rest)."))
        case .decideTie(let act):
            let names = act.order.map(\.actText).joined(separator: ", ")
            return desk.say(sl: "Izžrebani vrstni red: \(names).", en: "The order drawn: \(names).")
        default: return ""
        }
    }
}

extension String {
    /// A reason inside a sentence that goes on.
    fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
