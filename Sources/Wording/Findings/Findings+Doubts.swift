import Domain

/// What the call leaves open, and where that stops the procedure.
extension Language {
    var doubtMisplaced: FindingWords {
        FindingWords(
            choose(
                sl: "Tu ne more stati odprto vprašanje: brez te vrednosti pravilnika ni.",
                en: "A doubt cannot stand here: without this value there is no rulebook."),
            mend: choose(
                sl: "Napišite vrednost. Kje so vprašanja mogoča, pove docs/RULEBOOK.md (črka D).",
                en: "Write the value. docs/RULEBOOK.md says where doubts are possible (the letter D)."))
    }

    func unknown(_ id: DoubtID, _ step: ProcedureStep, _ source: String) -> FindingWords {
        FindingWords(
            choose(
                sl: "Neznano: \(quoted(id)) (\(source)). Dokler tega nihče ne določi, se ustavi \(name(of: step)).",
                en: "Unknown: \(quoted(id)) (\(source)). Until somebody settles it, the \(name(of: step)) stops."),
            mend: choose(
                sl: "Določi se z dejanjem in razlogom, v ukazni vrstici z --set \(id)=VREDNOST.",
                en: "It is settled by an act with a reason, on the command line with --set \(id)=VALUE."))
    }

    func conflict(_ id: DoubtID, _ step: ProcedureStep, _ options: Int) -> FindingWords {
        FindingWords(
            choose(
                sl: "Poziv si nasprotuje: \(quoted(id)). Dokler nihče ne izbere, se ustavi \(name(of: step)).",
                en: "The call contradicts itself: \(quoted(id)). Until somebody chooses, the \(name(of: step)) stops."),
            mend: choose(
                sl: "Izbere se z dejanjem in razlogom, v ukazni vrstici z --set \(id)=N (N od 1 do \(options)).",
                en:
                    "It is chosen by an act with a reason, on the command line with --set \(id)=N (N from 1 to \(options))."
            ))
    }

    func reading(_ id: DoubtID, _ step: ProcedureStep, _ source: String) -> FindingWords {
        FindingWords(
            choose(
                sl:
                    "Poziv se da brati na dva načina: \(quoted(id)) (\(source)). Velja prvi; zadeva: \(name(of: step)).",
                en:
                    "The call can be read in two ways: \(quoted(id)) (\(source)). The first holds; it concerns the \(name(of: step))."
            ),
            mend: choose(
                sl: "Drugi se vklopi z dejanjem, v ukazni vrstici z --set \(id)=2.",
                en: "The other is switched on by an act, on the command line with --set \(id)=2."))
    }

    func noSuchDoubt(_ id: DoubtID, _ nearest: DoubtID?) -> FindingWords {
        FindingWords(
            choose(
                sl: "Odprtega vprašanja \(quoted(id)) v pravilniku ni.",
                en: "The rulebook has no doubt \(quoted(id))."),
            mend: nearest.map { meant($0) }
                ?? choose(sl: "Katera so, pove tockovnik lint.", en: "tockovnik lint lists those there are."))
    }

    func noSuchOption(_ id: DoubtID, _ given: String, _ options: Int) -> FindingWords {
        FindingWords(
            choose(
                sl: "\(quoted(given)) ni možnost vprašanja \(quoted(id)).",
                en: "\(quoted(given)) is not an option of \(quoted(id))."),
            mend: choose(
                sl: "Napišite številko možnosti, od 1 do \(options).",
                en: "Write the number of an option, from 1 to \(options)."))
    }

    /// The name of a step, in the nominative.
    public func name(of step: ProcedureStep) -> String {
        switch step {
        case .receipt: choose(sl: "prejem vlog", en: "receipt")
        case .opening: choose(sl: "odpiranje", en: "opening")
        case .completeness: choose(sl: "pregled popolnosti", en: "check of completeness")
        case .eligibility: choose(sl: "pregled upravičenosti", en: "check of eligibility")
        case .supplement: choose(sl: "dopolnjevanje", en: "supplementing")
        case .scoring: choose(sl: "ocenjevanje", en: "scoring")
        case .ranking: choose(sl: "razvrščanje", en: "ranking")
        case .allocation: choose(sl: "razdelitev sredstev", en: "allocation")
        case .decision: choose(sl: "odločanje", en: "decision")
        case .appeal: choose(sl: "pritožbeni postopek", en: "appeal")
        case .limits: choose(sl: "štetje tega roka", en: "counting of this time limit")
        }
    }
}
