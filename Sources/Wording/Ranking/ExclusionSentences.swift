import Domain

/// Why an application has no place.
extension Language {
    func undecidedReason(_ ranking: Ranking, _ row: Ranking.Row) -> String {
        let total = points(ranking.total(of: Int(row.application)) ?? .zero)
        switch row.amount {
        case .tied(let count, let left):
            let left = money(Money(cents: left))
            return choose(
                sl: "\(total); na črti \(agreeing(count, sl: Forms("je", "sta", "so", "je"), en: "is", "are")) "
                    + "\(counted(count, .application)) z enako oceno, ostalo je \(left); odloči \(whoDecides(ranking)).",
                en: "\(total); \(counted(count, .application)) are tied at the line, \(left) is left; "
                    + "\(whoDecides(ranking)) decides.")
        case .afterTie(let other) where other >= 0:
            let id = ranking.candidates.ids[Int(other)]
            return choose(
                sl: "\(total); čaka na odločitev o izenačenih pri \(id).",
                en: "\(total); waits for the decision on those tied at \(id).")
        default:
            return choose(
                sl: "\(total); čaka na odločitev v prejšnjem roku.",
                en: "\(total); waits for the decision in an earlier window."
            )
        }
    }

    private func whoDecides(_ ranking: Ranking) -> String {
        let rule = ranking.plan.rulebook.ranking
        // A chain with a vote always ends in it.
        let votes = (rule.ties.value ?? []).compactMap { if case .vote(let body) = $0 { body } else { nil } }
        guard let id = votes.first ?? rule.ifTied.value else {
            return choose(sl: "za to pristojni", en: "who is entitled to")
        }
        if let body = ranking.plan.rulebook.body(id) { return body.text[self] }
        switch id {
        case "board": return choose(sl: "upravni odbor", en: "the board")
        case "committee": return choose(sl: "ocenjevalna komisija", en: "the committee")
        case "assembly": return choose(sl: "skupščina", en: "the assembly")
        default: return id
        }
    }

    func unrankedReason(_ ranking: Ranking, _ row: Ranking.Row) -> String {
        let total = ranking.total(of: Int(row.application)).map { points($0) + "; " } ?? ""
        let doubts = ranking.stops.compactMap { stop -> String? in
            guard case .doubt(let id, let list) = stop else { return nil }
            if let list, ranking.plan.lists[list].pot != ranking.potNumber(of: row) { return nil }
            return "»\(id)«"
        }
        guard !doubts.isEmpty else {
            return choose(sl: "\(total)lestvice še ni.", en: "\(total)there is no ranking yet.")
        }
        let ids = listed(choose(sl: doubts, en: doubts.map { "\"" + $0.dropFirst().dropLast() + "\"" }))
        return choose(
            sl: "\(total)lestvice ni, dokler ni določeno: \(ids).",
            en: "\(total)no ranking until this is settled: \(ids).")
    }

    public func sentence(_ exclusion: ExclusionReason, _ ranking: Ranking, _ application: Int) -> String {
        let candidates = ranking.candidates
        let when = candidates.arrival(of: application).map(stamp) ?? ""
        switch exclusion {
        case .early: return choose(sl: "Pred začetkom roka: \(when)", en: "Before the first day: \(when)")
        case .late: return choose(sl: "Po izteku roka: \(when)", en: "After the close: \(when)")
        case .marking: return choose(sl: "Oznaka na ovojnici ni pravilna", en: "The marking of the envelope is wrong")
        case .incomplete(let items):
            return choose(sl: "Nepopolna: NE pri \(listed(items))", en: "Incomplete: NO for \(listed(items))")
        case .ineligible(let items):
            return choose(sl: "Neupravičena: NE pri \(listed(items))", en: "Ineligible: NO for \(listed(items))")
        case .knockOut(let criterion, let level):
            return choose(
                sl: "Izločena pri merilu \(criterion) (raven \(level))",
                en: "Excluded by criterion \(criterion) (level \(level))")
        case .withdrawn: return choose(sl: "Umaknjena", en: "Withdrawn")
        case .offerRefused:
            return choose(sl: "Ponudba zavrnjena, kot da vloge ni bilo", en: "Offer refused, as if never filed")
        case .sheets(let have, let need):
            return choose(
                sl: "Oddanih listov: \(have) od \(need)", en: "Scored on \(have) of \(need) sheets")
        case .tooManySheets(let have, let most):
            return choose(
                sl: "Ocenjevalnih listov je \(have), največ jih je \(most)",
                en: "\(have) sheets, at most \(most) may be")
        case .incompleteSheet:
            return choose(sl: "Na ocenjevalnem listu manjkajo točke", en: "A sheet lacks points")
        case .beyondReach:
            return choose(
                sl: "Točke so prevelike, da bi jih lahko sešteli", en: "The points are too large to be added up")
        case .belowThreshold(let missed): return sentence(missed, ranking, application)
        case .noAward:
            let total = points(ranking.total(of: application) ?? .zero)
            guard let lowest = ranking.plan.award.last?.from.mixed else { return total }
            return choose(
                sl: "\(total), podpora je šele od \(lowest)", en: "\(total), and there is a grant only from \(lowest)")
        }
    }

    private func sentence(_ missed: MissedThreshold, _ ranking: Ranking, _ application: Int) -> String {
        let total = points(ranking.total(of: application) ?? .zero)
        let needed = missed.needed.mixed
        let rule =
            missed.comparison == .atLeast
            ? choose(sl: "prag je \(needed)", en: "the threshold is \(needed)")
            : choose(sl: "potrebnih je več kot \(needed)", en: "more than \(needed) is needed")
        switch missed.subject {
        case .total: return "\(total), \(rule)"
        case .criterion(let id):
            let value = (missed.value ?? .zero).mixed
            return choose(
                sl: "\(total), pri merilu \(id) \(value), \(rule)",
                en: "\(total), for criterion \(id) \(value), \(rule)")
        case .criteria(let ids, let reached, let need):
            return choose(
                sl: "\(total), od meril \(listed(ids)) jih prag dosega \(reached), potrebnih je \(need)",
                en: "\(total), of the criteria \(listed(ids)) \(reached) reach the threshold, \(need) must")
        }
    }
}
