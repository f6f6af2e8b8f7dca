import Domain
import Wording

/// What keeps a list from being complete, a line each, with what to do about it.
struct RankingNotes {
    let ranking: Ranking
    let language: Language

    var lines: [String] {
        ranking.stops.map(line) + [ties, language.provisional(ranking)].compactMap { $0 }
    }

    private func line(_ stop: RankingStop) -> String {
        let ids = ranking.candidates.ids
        switch stop {
        case .doubt(let id, let list):
            let source = ranking.plan.rulebook.doubt(id).map { " (\($0.source))" } ?? ""
            let place = list.map { ranking.plan.lists[$0].name + ": " } ?? ""
            return language.choose(
                sl: "\(place)Določite »\(id)«\(source) na zaslonu Nejasno (n); dotlej lestvice ni.",
                en: "\(place)Settle \"\(id)\"\(source) on the screen Doubts (n); no ranking until then.")
        case .unknownHour(let application):
            return language.choose(
                sl: "Pri \(ids[application]) odloča neznana ura oddaje. Odločite o ovojnici v registru.",
                en: "An unknown hour decides about \(ids[application]). Decide about the envelope in the register.")
        case .marking(let application):
            return language.choose(
                sl: "Pri \(ids[application]) ni odločeno o napačni oznaki. Odločite o ovojnici v registru.",
                en:
                    "The wrong marking of \(ids[application]) is not decided. Decide about the envelope in the register."
            )
        case .noPot(let application):
            return language.choose(
                sl: "Za \(ids[application]) ni sklada. Popravite sklad, ukrep ali vrsto v podatkih vloge.",
                en: "No fund takes \(ids[application]). Correct fund, measure or type in its data.")
        case .noCriteriaSet(let application):
            return language.choose(
                sl: "Za \(ids[application]) poziv nima meril. Popravite ukrep ali vrsto v podatkih vloge.",
                en: "The call has no criteria for \(ids[application]). Correct measure or type in its data.")
        }
    }

    private var ties: String? {
        let tied = ranking.tiedRows
        guard !tied.isEmpty else { return nil }
        let ids = tied.map { ranking.candidates.ids[Int($0.application)] }.joined(separator: ", ")
        return language.choose(
            sl: "Na meji so izenačene \(ids); vrstni red zapišite s T.",
            en: "Tied at the line: \(ids); record their order with T.")
    }
}
