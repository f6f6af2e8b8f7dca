import Domain

extension Language {
    /// What happens at the line, in a few words.
    public func word(_ policy: LinePolicy) -> String {
        switch policy {
        case .stop: choose(sl: "ustavi se", en: "stop")
        case .offer: choose(sl: "ponudi ostanek", en: "offer what is left")
        case .skip: choose(sl: "preskoči", en: "skip")
        case .share: choose(sl: "razdeli izenačenim", en: "share among the tied")
        case .fundInFull: choose(sl: "plačaj v celoti", en: "pay in full")
        case .byGoal: choose(sl: "po ciljih", en: "by goals")
        }
    }

    /// What in the call allows a rule at the line.
    public func sentence(_ basis: RankingPlan.Basis) -> String {
        switch basis {
        case .rule: choose(sl: "tako določa poziv", en: "the rule of the call")
        case .reading(let source): choose(sl: "poziv dopušča: \(source)", en: "the call admits it: \(source)")
        case .silent(let source):
            choose(
                sl: "poziv o tem molči (\(source)); določi odbor",
                en: "the call is silent (\(source)); the board settles it")
        case .none: choose(sl: "poziv tega ne dopušča", en: "the call does not admit it")
        }
    }
}
