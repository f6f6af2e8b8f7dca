import Domain

/// Why a row stands where it stands, in one sentence that can be read aloud.
extension Language {
    public func reason(_ ranking: Ranking, row number: Int) -> String {
        written { write(reasonOfRow: number, of: ranking, to: &$0) }
    }

    /// The same at the end of bytes, for result files with a sentence per application.
    public func write(reasonOfRow number: Int, of ranking: Ranking, to text: inout [UInt8]) {
        guard ranking.rows.indices.contains(number) else { return }
        let row = ranking.rows[number]
        let application = Int(row.application)
        switch row.status {
        case .selected, .offered, .reserve:
            write(placeOfRow: number, row, of: ranking, to: &text)
            write(amountOf: row, ranking, to: &text)
            text.add(".")
        case .undecided: text.add(undecidedReason(ranking, row))
        case .unranked: text.add(unrankedReason(ranking, row))
        default:
            guard let exclusion = ranking.exclusion(of: application) else { return }
            text.add(sentence(exclusion, ranking, application))
            text.add(".")
        }
    }

    /// What decided the place.
    private func write(placeOfRow number: Int, _ row: Ranking.Row, of ranking: Ranking, to text: inout [UInt8]) {
        let total = ranking.total(of: Int(row.application)) ?? .zero
        switch ranking.placeReason(ofRow: number) {
        case .none: write(points: total, to: &text)
        case .total(let next):
            write(points: total, to: &text)
            guard let next, let theirs = ranking.total(of: Int(next)) else { return }
            text.add(choose(sl: ", naslednja ", en: ", the next, "))
            text.add(ranking.candidates.ids[Int(next)])
            text.add(choose(sl: " ima ", en: ", has "))
            write(points: theirs, .accusative, to: &text)
        case .shared(let other, let count, let side):
            write(points: total, to: &text)
            write(sharedWith: ranking.candidates.ids[Int(other)], Int(count), side, to: &text)
        case .key(let key, let other, let isAhead):
            text.add(choose(sl: "Enako kot ", en: "The same as "))
            text.add(ranking.candidates.ids[Int(other)])
            text.add(", ")
            write(points: total, to: &text)
            text.add("; ")
            text.add(keyReason(ranking, key, Int(row.application), Int(other), isAhead: isAhead))
        }
    }

    private func write(sharedWith id: String, _ count: Int, _ side: PlaceReason.Side, to text: inout [UInt8]) {
        let others = count - 2
        text.add(others == 0 ? "; " : choose(sl: "; enako jih ima ", en: "; "))
        text.add(id)
        if others == 0 {
            text.add(choose(sl: " jih ima enako", en: " has the same"))
        } else {
            text.add(choose(sl: " in še ", en: " and "))
            write(others, .application, to: &text)
            text.add(choose(sl: "", en: " more have the same"))
        }
        text.add(choose(sl: ", mesto si ", en: "; they share the place"))
        text.add(choose(sl: count == 2 ? "delita" : "delijo", en: ""))
        if side == .across { return }
        let are = choose(
            sl: count == 2 ? "sta obe" : "so vse", en: count == 2 ? "are both" : "are all")
        text.add(choose(sl: ", ker ", en: " because they "))
        text.add(are)
        text.add(
            side == .above
                ? choose(sl: " nad črto", en: " above the line") : choose(sl: " pod črto", en: " below the line"))
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
        case .lot:
            return choose(sl: "žreb, manjše število je prej: ", en: "lot, the smaller number is first: ") + against
        }
    }

    func value(_ value: KeyValue) -> String {
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
    private func write(amountOf row: Ranking.Row, _ ranking: Ranking, to text: inout [UInt8]) {
        func asks() -> Money { ranking.ask(of: Int(row.application)) ?? .zero }
        func euro(_ cents: Int64) -> String { money(Money(cents: cents)) }
        func beyond(_ left: Int64, sl: String, en: String) {
            text.add(choose(sl: "; prosi za ", en: "; asks for "))
            write(asks(), to: &text)
            text.add(choose(sl: ", ostalo je ", en: ", left was "))
            write(Money(cents: left), to: &text)
            text.add(choose(sl: sl, en: en))
        }
        switch row.amount {
        case .none, .tied, .afterTie, .waiting: return
        case .paid(let left):
            text.add(choose(sl: "; krita, pred njo je ostalo še ", en: "; covered, before it "))
            write(Money(cents: left), to: &text)
            text.add(choose(sl: "", en: " was left"))
        case .stopped(let left): beyond(left, sl: ", tu se izbor konča", en: ", the selection ends here")
        case .offered(let left): beyond(left, sl: ", zato se ji ponudi ta znesek", en: ", so it is offered that amount")
        case .tooLittle(let left, let least):
            beyond(
                left, sl: ", manj od najnižje podpore \(euro(least))",
                en: ", less than the least grant of \(euro(least))")
        case .skipped(let left): beyond(left, sl: "; izbor gre naprej", en: "; the selection goes on")
        case .exceeded(let left):
            let beyondBy = euro(asks().cents - left)
            beyond(
                left, sl: ", dobi vse in sredstva so presežena za \(beyondBy)",
                en: ", it gets all and the pot is exceeded by \(beyondBy)")
        case .shared(let left, let asked) where asked == asks().cents:
            beyond(left, sl: ", zato dobi ta znesek", en: ", so it gets that amount")
        case .shared(let left, let asked):
            beyond(
                left, sl: " za \(euro(asked)) prošenj izenačenih; razdeli se sorazmerno",
                en: " for requests of \(euro(asked)) that are tied; it is shared in proportion")
        case .shareTooLittle(let left, let least):
            beyond(
                left, sl: "; sorazmerni delež bi bil pod najnižjo podporo \(euro(least))",
                en: "; a proportional share would be below the least grant of \(euro(least))")
        case .afterLine(let other):
            guard other >= 0 else { return }
            text.add(choose(sl: "; sredstva so se končala pri ", en: "; the money ended at "))
            text.add(ranking.candidates.ids[Int(other)])
        case .quota(let number, let held):
            guard ranking.plan.quotas.indices.contains(Int(number)) else { return }
            let quota = ranking.plan.quotas[Int(number)]
            let most = percent(quota.most)
            text.add(
                choose(
                    sl:
                        "; prosi za \(money(asks())), kvota \(quota.id) (največ \(most)) ima že \(euro(held)) in bi bila presežena",
                    en:
                        "; asks for \(money(asks())), quota \(quota.id) (at most \(most)) already holds \(euro(held)) and would be exceeded"
                ))
        }
    }
}
