import Domain

extension Language {
    /// What is due, without its day: `odgovor na poziv na dopolnitev, V-3`.
    public func due(_ due: Due) -> String {
        let what =
            switch due.matter {
            case .opening: choose(sl: "odpiranje ovojnic", en: "opening of the envelopes")
            case .supplementRequest: choose(sl: "poziv na dopolnitev", en: "request for a supplement")
            case .answer: choose(sl: "odgovor prijavitelja", en: "answer of the applicant")
            case .report: choose(sl: "poročilo o ocenitvi", en: "report on the scoring")
            case .decision: choose(sl: "odločitev o vlogah", en: "decision on the applications")
            case .notice: choose(sl: "odprema sklepa", en: "dispatch of the decision")
            case .appeal: choose(sl: "rok za pritožbo", en: "limit for an appeal")
            case .appealDecision: choose(sl: "odločitev o pritožbi", en: "decision on the appeal")
            case .offerConsent: choose(sl: "odgovor na ponudbo", en: "answer to the offer")
            case .other: due.limit
            }
        let whom = due.operation ?? due.filing?.actText
        let open = due.standingOfReading == .open ? choose(sl: " (nedoločeno)", en: " (not settled)") : ""
        return what + (whom.map { ", \($0)" } ?? "") + open
    }

    /// `zamuda`, `danes`, `ta teden`, `pozneje`.
    public func word(_ standing: Due.Standing) -> String {
        switch standing {
        case .overdue: choose(sl: "zamuda", en: "overdue")
        case .today: choose(sl: "danes", en: "today")
        case .thisWeek: choose(sl: "ta teden", en: "this week")
        case .later: choose(sl: "pozneje", en: "later")
        }
    }

    /// A hint about an interest, as a question to the person.
    public func hint(_ hint: InterestHint, in office: Office) -> String {
        switch hint {
        case .sameOrganisation(let party):
            choose(
                sl: "Ste zaposleni pri »\(party)« ali ga zastopate?",
                en: "Are you employed by \"\(party)\", or do you represent it?")
        case .representsInBody(let body, let party):
            choose(
                sl: "V organu (\(office.body(body)?.name ?? body)) sedite za »\(party)«.",
                en: "You sit for \"\(party)\" in a body (\(office.body(body)?.name ?? body)).")
        case .sameName(let party):
            choose(sl: "»\(party)« nosi vaše ime.", en: "\"\(party)\" bears your name.")
        }
    }
}
