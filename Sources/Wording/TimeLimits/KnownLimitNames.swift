import Domain

extension Language {
    /// What a limit is called that no rule names yet; an id the program does not look for stands as it is.
    public func name(limit id: String) -> String {
        switch KnownLimit(rawValue: id) {
        case .opening: choose(sl: "odpiranje vlog", en: "opening of the applications")
        case .supplementRequest: choose(sl: "poziv na dopolnitev", en: "request for a supplement")
        case .supplement: choose(sl: "dopolnitev vloge", en: "supplement of the application")
        case .clarification: choose(sl: "razjasnitev vloge", en: "clarification of the application")
        case .report: choose(sl: "poročilo komisije", en: "report of the committee")
        case .decision: choose(sl: "odločitev o vlogah", en: "decision on the applications")
        case .notice: choose(sl: "sklep o izidu prijaviteljem", en: "decision on the result sent to applicants")
        case .appeal: choose(sl: "pritožba", en: "appeal")
        case .appealDecision: choose(sl: "odločitev o pritožbi", en: "decision on the appeal")
        case .secondAppeal: choose(sl: "pritožba na drugi stopnji", en: "appeal at second instance")
        case .secondAppealDecision:
            choose(sl: "odločitev o pritožbi na drugi stopnji", en: "decision on the appeal at second instance")
        case .inspection: choose(sl: "vpogled v ocenjevalni list", en: "inspection of one's score sheet")
        case .offerConsent: choose(sl: "soglasje k znižani podpori", en: "consent to the reduced grant")
        case nil: id
        }
    }
}
