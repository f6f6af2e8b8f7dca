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

    /// What a lot says is read before it is entered; nil where nothing was drawn.
    func question(drawnBy act: Act, _ effects: [Effect], _ desk: Desk) -> Question? {
        let order: String
        switch act {
        case .drawAssessors(let act):
            let names = act.drawn.map { desk.name(of: $0) }
            let first = names.prefix(max(act.number, 0)).joined(separator: ", ")
            let rest = names.dropFirst(max(act.number, 0)).joined(separator: ", ")
            order =
                desk.say(sl: "Ocenjujejo: \(first).", en: "They assess: \(first).")
                + (rest.isEmpty ? "" : desk.say(sl: " Za njimi: \(rest).", en: " After them: \(rest)."))
        case .decideTie(let act) where act.means == .lot:
            let names = act.order.map(\.actText).joined(separator: ", ")
            order = desk.say(sl: "Vrstni red: \(names).", en: "The order: \(names).")
        default: return nil
        }
        return Question(
            desk.say(sl: "Žreb je odločil. Vpišem?", en: "The lot has decided. Enter it?"),
            consequence: order
                + desk.say(
                    sl: " Iz istega semena ga lahko vsakdo izračuna znova.",
                    en: " Anybody can compute it again from the same seed."),
            yes: desk.say(sl: "da, vpiši", en: "yes, enter it"), effects: effects)
    }
}
