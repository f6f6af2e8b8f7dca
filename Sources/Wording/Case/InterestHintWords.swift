import Domain

extension Language {
    /// A hint about an interest, for the person to think about.
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

    /// What follows where the lead partner is a party itself and nobody has declared it yet.
    public var hintAboutLeadPartner: String {
        choose(
            sl:
                "Vodilni partner je prijavitelj ali partner v tej vlogi: vpišite njegov interes, prvo stopnjo opravi komisija.",
            en: "The lead partner is applicant or partner here: declare its interest, and the committee does stage one."
        )
    }
}
