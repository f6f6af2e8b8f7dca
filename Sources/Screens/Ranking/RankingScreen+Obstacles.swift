import Domain
import Wording

extension RankingScreen {
    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        let none = desk.say(sl: "Lestvice še ni.", en: "There is no ranking yet.")
        switch command {
        case .closeScoring:
            if ranking != nil {
                return desk.say(
                    sl: "Ocenjevanje je zaključeno. Znova ga odpre dejanje predsednika (a na Pregledu).",
                    en: "The scoring is closed. An act of the chair opens it again (a on the overview).")
            }
            return desk.obstacle(to: .closeScoring, ["call": call])
        case .nextPot:
            guard let ranking else { return none }
            return ranking.plan.lists.count < 2
                ? desk.say(sl: "Poziv ima en sam sklad.", en: "The call has a single fund.") : nil
        case .adoptList:
            guard let ranking, let input else { return none }
            if desk.seat.roles.isDisjoint(with: ActRule.of(.adoptRanking).roles.keys) {
                return desk.say(
                    sl: "Lestvico sprejme upravni odbor; predlaga jo komisija.",
                    en: "The board adopts the list; the committee proposes it.")
            }
            if let leftOut { return leftOut }
            if !desk.seat.roles.contains(.boardMember), sessions(desk).isEmpty {
                return desk.say(
                    sl: "Sprejem zapišete s seje odbora; seje s tem pozivom še ni (zaslon Seje).",
                    en: "You record the adoption of a session of the board; none has this call on its agenda yet.")
            }
            if isAdoptedAsItIs {
                return desk.say(
                    sl: "Lestvica je že sprejeta in se od takrat ni spremenila.",
                    en: "The list has been adopted already and has not changed since.")
            }
            return input.adoptedRows(of: ranking) == nil
                ? notes.first ?? desk.say(sl: "Nekaj še ni odločeno.", en: "Something is still undecided.")
                : desk.obstacle(to: .adoptRanking, ["call": call])
        case .offerRest:
            guard let ranking, let row = list.selected?.row else { return none }
            return ranking.rows[row].status == .offered
                ? desk.obstacle(to: .offerGrant, ["call": call, "application": selected?.actText ?? ""])
                : desk.say(
                    sl: "Ponudi se le vlogi z znakom ◐, prvi pod mejo sredstev.",
                    en: "Only the application marked ◐, the first below the line, is made an offer.")
        case .orderTie:
            return tiedNumbers.isEmpty
                ? nothingTied(desk)
                : desk.obstacle(to: .decideTie, ["call": call])
        case .seeTwoLists: return hasOlderList ? nil : leftOut ?? TwoLists.absence(desk)
        case .seeResults:
            return isAdopted
                ? nil
                : desk.say(
                    sl: "Lestvica še ni sprejeta, zato rezultatov ni.",
                    en: "No list has been adopted, so there are no results.")
        case .why, .sideBySide, .goWhatIf, .exportList, .seeAssessment: return ranking == nil ? none : nil
        default: return nil
        }
    }

    /// Where the board has decided, nobody is tied any more, and that is why.
    private func nothingTied(_ desk: Desk) -> String {
        let decided = (desk.seen(call)?.ties ?? []).map { $0.order.map(\.actText).joined(separator: ", ") }
        return decided.isEmpty
            ? desk.say(sl: "Na meji sredstev ni izenačenih.", en: "Nobody is tied at the funding line.")
            : desk.say(
                sl: "O izenačenih je že odločeno; vrstni red: \(decided.joined(separator: "; ")).",
                en: "The tie is decided already; the order: \(decided.joined(separator: "; ")).")
    }
}
