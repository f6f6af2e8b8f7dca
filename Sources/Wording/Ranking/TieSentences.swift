import Domain

/// The chain of keys against each neighbour with the same total, a line per key.
extension Language {
    func tieLines(_ explanation: Explanation, _ ranking: Ranking) -> [String] {
        explanation.ties.flatMap { comparison -> [String] in
            let id = ranking.candidates.ids[Int(comparison.other)]
            guard !comparison.steps.isEmpty else {
                let isOpen = [explanation.application, Int(comparison.other)].contains {
                    ranking.row(of: $0)?.status == .undecided
                }
                return [
                    "",
                    isOpen
                        ? choose(
                            sl: "Enako točk kot \(id); o vrstnem redu med njima še ni odločeno.",
                            en: "The same points as \(id); the order of the two is not decided yet.")
                        : choose(
                            sl: "Enako točk kot \(id); vrstnega reda med njima ni bilo treba iskati.",
                            en: "The same points as \(id); nothing had to tell the two apart."),
                ]
            }
            let lines = comparison.steps.enumerated().map { number, step in
                "  \(number + 1). " + line(step, comparison, explanation.application, ranking)
            }
            var end: [String] = []
            if comparison.steps.allSatisfy({ $0.verdict == .equal || $0.verdict == .unanswered }) {
                end = ["  " + choose(sl: "Nič od tega ju ne loči.", en: "None of this tells them apart.")]
            }
            return ["", choose(sl: "Enako točk kot \(id):", en: "The same points as \(id):")] + lines + end
        }
    }

    private func line(
        _ step: TieComparison.Step, _ comparison: TieComparison, _ application: Int, _ ranking: Ranking
    ) -> String {
        switch step.verdict {
        case .ahead, .behind:
            return keyReason(
                ranking, step.key, application, Int(comparison.other), isAhead: step.verdict == .ahead)
                + choose(sl: " – odloča", en: " – decides")
        case .equal:
            let value = step.mine.map(self.value) ?? ""
            return keyName(ranking, step.key) + ": " + choose(sl: "enako", en: "equal")
                + (value.isEmpty ? "" : " (\(value))")
        case .unanswered:
            let values = [step.mine, step.theirs].map { $0.map(value) ?? "–" }.joined(separator: " : ")
            return keyName(ranking, step.key) + ": \(values), "
                + choose(
                    sl: "ne odloča, ker podatka nimajo vse izenačene",
                    en: "decides nothing, not all that are tied have it")
        }
    }

    private func keyName(_ ranking: Ranking, _ number: Int) -> String {
        let decision = choose(sl: "odločitev organa", en: "decision of a body")
        guard !ranking.isDecision(key: number), let chain = ranking.plan.rulebook.ranking.ties.value,
            chain.indices.contains(number)
        else { return decision }
        switch chain[number] {
        case .pointsOf(let id, _): return choose(sl: "merilo \(id)", en: "criterion \(id)")
        case .arrival: return choose(sl: "čas prispetja", en: "arrival")
        case .requested: return choose(sl: "zaprošeni znesek", en: "requested amount")
        case .ownShare: return choose(sl: "lastni delež", en: "own share")
        case .fact(let id, _): return ranking.plan.rulebook.fact(id)?.text[self] ?? id
        case .vote(let body): return choose(sl: "glasovanje (\(body))", en: "vote (\(body))")
        case .lot: return choose(sl: "žreb", en: "lot")
        }
    }
}
