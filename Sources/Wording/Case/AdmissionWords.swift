import Domain

extension Language {
    /// What becomes of an envelope, in a column; the sentence is `admission(_:)`.
    public func word(_ admission: Admission, of envelope: Envelope) -> String {
        switch admission {
        case .admitted:
            envelope.application.map { choose(sl: "odprta: \($0.actText)", en: "opened: \($0.actText)") }
                ?? choose(sl: "pravočasna", en: "in time")
        case .early: choose(sl: "prezgodnja", en: "early")
        case .late: choose(sl: "prepozna", en: "late")
        case .wrongMarking(.missing): choose(sl: "brez oznake", en: "not marked")
        case .wrongMarking: choose(sl: "napačna oznaka", en: "wrongly marked")
        case .takenBack: choose(sl: "vrnjena", en: "taken back")
        case .dismissed: choose(sl: "ostane zaprta", en: "stays sealed")
        case .question: choose(sl: "za odločitev", en: "to decide")
        case .unsettled: choose(sl: "poziv ne pove", en: "call is silent")
        case .noRules: choose(sl: "brez pravil", en: "no rules")
        }
    }
}
