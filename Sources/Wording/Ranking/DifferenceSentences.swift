import Domain

extension Language {
    /// The smallest change in a sentence. `name`: of the assessor.
    public func sentence(_ change: SmallestChange, name: String) -> String {
        let points = self.points(change.moved)
        let way = "\(decimal(change.from)) → \(decimal(change.to))"
        let then =
            change.place > 0
            ? choose(
                sl: "\(change.place). mesto, \(word(change.status))",
                en: "place \(change.place), \(word(change.status))")
            : word(change.status)
        let what: String
        switch change.effect {
        case .threshold: what = choose(sl: "Prag", en: "Threshold")
        case .line: what = choose(sl: "Meja sredstev", en: "Funding line")
        case .tie: what = choose(sl: "Izenačenje", en: "Tie")
        }
        let suffice =
            change.moved.denominator == 1
            ? agreeing(
                change.moved.numerator, sl: Forms("zadošča", "zadoščata", "zadoščajo", "zadošča"), en: "suffices",
                "suffice") : choose(sl: "zadošča", en: "suffice")
        return choose(
            sl: "\(what): \(suffice) \(points) pri merilu \(change.criterion), \(name) \(way) → \(then).",
            en: "\(what): \(points) on criterion \(change.criterion) \(suffice), \(name) \(way) → \(then).")
    }

    /// What leaving one assessor out would change. `name`: of the assessor.
    public func sentence(_ dropped: DroppedSheet, name: String) -> String {
        let what = dropped.effects.map { effect in
            switch effect {
            case .threshold: choose(sl: "prag", en: "threshold")
            case .line: choose(sl: "meja sredstev", en: "funding line")
            case .tie: choose(sl: "izenačenje", en: "tie")
            }
        }.joined(separator: ", ")
        let place =
            dropped.place > 0 ? choose(sl: "\(dropped.place). mesto, ", en: "place \(dropped.place), ") : ""
        return choose(
            sl:
                "Brez lista (\(name)): \(points(dropped.total)) → \(place)\(word(dropped.status)) (\(what)).",
            en: "Without the sheet (\(name)): \(points(dropped.total)) → \(place)\(word(dropped.status)) (\(what)).")
    }

    /// A divergence with what the rulebook asks for.
    public func sentence(_ divergence: Divergence) -> String {
        let subject =
            divergence.criterion.map { choose(sl: "Pri merilu \($0)", en: "On criterion \($0)") }
            ?? choose(sl: "V skupni oceni", en: "In the total")
        let distance = points(divergence.distance)
        let then: String
        switch divergence.rule.then {
        case .reconcile: then = choose(sl: "ocenjevalci naj uskladijo ocene", en: "the assessors reconcile")
        case .justify: then = choose(sl: "razliko je treba utemeljiti", en: "the difference has to be justified")
        case .committee: then = choose(sl: "odloči komisija", en: "the committee decides")
        case .furtherAssessor:
            then = choose(sl: "pravila zahtevajo dodatnega ocenjevalca", en: "the rules ask for a further assessor")
        }
        let how: String
        switch divergence.rule.against {
        case .spread: how = choose(sl: "razpon \(distance)", en: "a spread of \(distance)")
        case .mean:
            how = choose(sl: "odmik od povprečja drugih \(distance)", en: "\(distance) from the mean of the others")
        }
        return "\(subject): \(how) (\(decimal(divergence.lowest)) – \(decimal(divergence.highest))); \(then)."
    }
}
