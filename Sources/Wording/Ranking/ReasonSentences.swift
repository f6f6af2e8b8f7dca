import Domain

/// Why a row stands where it stands, in one sentence that can be read aloud.
extension Language {
    public func reason(_ ranking: Ranking, row number: Int) -> String {
        guard ranking.rows.indices.contains(number) else { return "" }
        let row = ranking.rows[number]
        let application = Int(row.application)
        switch row.status {
        case .selected, .offered, .reserve:
            return placeReason(ranking, row: number) + amountReason(ranking, row) + "."
        case .undecided: return undecidedReason(ranking, row)
        case .unranked: return unrankedReason(ranking, row)
        default:
            guard let exclusion = ranking.exclusion(of: application) else { return "" }
            return sentence(exclusion, ranking, application) + "."
        }
    }

    /// What decided the place.
    private func placeReason(_ ranking: Ranking, row number: Int) -> String {
        let row = ranking.rows[number]
        let total = ranking.total(of: Int(row.application)) ?? .zero
        switch ranking.placeReason(ofRow: number) {
        case .none: return points(total)
        case .total(let next):
            guard let next, let theirs = ranking.total(of: Int(next)) else { return points(total) }
            let id = ranking.candidates.ids[Int(next)]
            return points(total)
                + choose(sl: ", naslednja \(id) ima \(points(theirs))", en: ", the next, \(id), has \(points(theirs))")
        case .shared(let other, let count, let side):
            return points(total) + sharedReason(ranking.candidates.ids[Int(other)], Int(count), side)
        case .key(let key, let other, let isAhead):
            let id = ranking.candidates.ids[Int(other)]
            return choose(sl: "Enako kot \(id), \(points(total))", en: "The same as \(id), \(points(total))") + "; "
                + keyReason(ranking, key, Int(row.application), Int(other), isAhead: isAhead)
        }
    }

    private func sharedReason(_ id: String, _ count: Int, _ side: PlaceReason.Side) -> String {
        let others = count - 2
        let who =
            others == 0
            ? choose(sl: "; \(id) jih ima enako", en: "; \(id) has the same")
            : choose(
                sl: "; enako jih ima \(id) in še \(counted(others, .application))",
                en: "; \(id) and \(counted(others, .application)) more have the same")
        let share = agreeing(
            count, sl: Forms("deli", "delita", "delijo", "deli"), en: "share", "share")
        let are = agreeing(count, sl: Forms("je", "sta obe", "so vse", "so vse"), en: "are", "are")
        let all = choose(sl: "", en: count == 2 ? " both" : " all")
        switch side {
        case .above:
            return who
                + choose(
                    sl: ", mesto si \(share), ker \(are) nad črto",
                    en: "; they share the place because they \(are)\(all) above the line")
        case .below:
            return who
                + choose(
                    sl: ", mesto si \(share), ker \(are) pod črto",
                    en: "; they share the place because they \(are)\(all) below the line")
        case .across: return who + choose(sl: ", mesto si \(share)", en: "; they share the place")
        }
    }

    /// What the key says about one against the other.
    func keyReason(_ ranking: Ranking, _ key: Int, _ one: Int, _ other: Int, isAhead: Bool) -> String {
        if ranking.isDecision(key: key) {
            return isAhead
                ? choose(sl: "organ je odločil, da je pred njo", en: "a body decided that it stands before it")
                : choose(sl: "organ je odločil, da je za njo", en: "a body decided that it stands after it")
        }
        guard let (key, mine, theirs) = ranking.values(ofKey: key, one, other) else { return "" }
        let against = "\(value(mine)) \(choose(sl: "proti", en: "to")) \(value(theirs))"
        switch key {
        case .pointsOf(let id, let direction):
            let isMore = isAhead == (direction == .higher)
            return choose(
                sl: "pri merilu \(id) \(isMore ? "več" : "manj"): ",
                en: "\(isMore ? "more" : "fewer") for criterion \(id): ")
                + against
        case .arrival(let direction):
            let isEarlier = isAhead == (direction == .earlier)
            return choose(sl: isEarlier ? "prej: " : "pozneje: ", en: isEarlier ? "earlier: " : "later: ") + against
        case .requested(let direction):
            let isMore = isAhead == (direction == .higher)
            return choose(sl: "prosi za \(isMore ? "več" : "manj"): ", en: "asks for \(isMore ? "more" : "less"): ")
                + against
        case .ownShare(let direction):
            let isMore = isAhead == (direction == .higher)
            return choose(
                sl: "lastni delež je \(isMore ? "višji" : "nižji"): ", en: "own share \(isMore ? "higher" : "lower"): ")
                + against
        case .fact(let id, let direction):
            let isMore = isAhead == (direction == .higher)
            let name = ranking.plan.rulebook.fact(id)?.text[self] ?? id
            return choose(sl: "\(name), \(isMore ? "več" : "manj"): ", en: "\(name), \(isMore ? "more" : "less"): ")
                + against
        case .vote(let body): return choose(sl: "glasovanje (\(body))", en: "vote (\(body))")
        case .lot: return choose(sl: "žreb: ", en: "lot: ") + against
        }
    }

    private func value(_ value: KeyValue) -> String {
        switch value {
        case .points(let points): points.mixed
        case .arrival(let stamp): self.stamp(stamp)
        case .money(let money): self.money(money)
        case .share(let share): percent(share)
        case .count(let count): whole(count)
        case .lot(let number): "\(number)"
        }
    }

    /// What decided the money; begins with a semicolon where there is anything to say.
    private func amountReason(_ ranking: Ranking, _ row: Ranking.Row) -> String {
        let asks = ranking.ask(of: Int(row.application)) ?? .zero
        func euro(_ cents: Int64) -> String { money(Money(cents: cents)) }
        let beyond = choose(sl: "; prosi za \(money(asks)), ostalo je ", en: "; asks for \(money(asks)), left was ")
        switch row.amount {
        case .none, .tied, .afterTie, .waiting: return ""
        case .paid(let left):
            return choose(
                sl: "; krita, pred njo je ostalo še \(euro(left))", en: "; covered, before it \(euro(left)) was left")
        case .stopped(let left):
            return beyond + euro(left) + choose(sl: ", tu se izbor konča", en: ", the selection ends here")
        case .offered(let left):
            return beyond + euro(left)
                + choose(sl: ", zato se ji ponudi ta znesek", en: ", so it is offered that amount")
        case .tooLittle(let left, let least):
            return beyond + euro(left)
                + choose(
                    sl: ", manj od najnižje podpore \(euro(least))", en: ", less than the least grant of \(euro(least))"
                )
        case .skipped(let left):
            return beyond + euro(left) + choose(sl: "; izbor gre naprej", en: "; the selection goes on")
        case .exceeded(let left):
            return beyond + euro(left)
                + choose(
                    sl: ", dobi vse in sredstva so presežena za \(euro(asks.cents - left))",
                    en: ", it gets all and the pot is exceeded by \(euro(asks.cents - left))")
        case .shared(let left, let asked):
            return beyond + euro(left)
                + choose(
                    sl: " za \(euro(asked)) prošenj izenačenih; razdeli se sorazmerno",
                    en: " for requests of \(euro(asked)) that are tied; it is shared in proportion")
        case .shareTooLittle(let left, let least):
            return beyond + euro(left)
                + choose(
                    sl: "; sorazmerni delež bi bil pod najnižjo podporo \(euro(least))",
                    en: "; a proportional share would be below the least grant of \(euro(least))")
        case .afterLine(let other):
            guard other >= 0 else { return "" }
            let id = ranking.candidates.ids[Int(other)]
            return choose(sl: "; sredstva so se končala pri \(id)", en: "; the money ended at \(id)")
        case .quota(let number, let held):
            let quotas = ranking.plan.quotas
            guard quotas.indices.contains(Int(number)) else { return "" }
            let quota = quotas[Int(number)]
            return choose(
                sl: "; kvota \(quota.id) (največ \(percent(quota.most))) ima že \(euro(held))",
                en: "; quota \(quota.id) (at most \(percent(quota.most))) already holds \(euro(held))")
        }
    }
}
