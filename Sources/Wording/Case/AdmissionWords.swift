import Domain

extension Language {
    /// What becomes of an envelope, in a column; the sentence is `admission(_:)`.
    public func word(_ admission: Admission, of envelope: Envelope) -> String {
        guard let number = envelope.application?.actText else { return word(admission) }
        let opened = choose(sl: "odprta: \(number)", en: "opened: \(number)")
        // Another reading of the call may say so once it is too late to leave it sealed.
        return admission.isAdmitted ? opened : word(admission) + " (\(opened))"
    }

    private func word(_ admission: Admission) -> String {
        switch admission {
        case .admitted: choose(sl: "pravočasna", en: "in time")
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
