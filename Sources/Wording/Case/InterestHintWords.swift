import Domain

extension Language {
    /// A hint about an interest, for the person to think about.
    public func hint(_ hint: InterestHint, about application: Application, in office: Office) -> String {
        switch hint {
        case .sameOrganisation(let party):
            choose(
                sl: "Ste zaposleni pri »\(party)« (\(part(party, application))) ali ga zastopate?",
                en: "Are you employed by \"\(party)\" (\(part(party, application))), or do you represent it?")
        case .representsInBody(let body, let party):
            choose(
                sl: "V organu (\(office.body(body)?.name ?? body)) sedite za »\(party)« (\(part(party, application))).",
                en:
                    "You sit for \"\(party)\" (\(part(party, application))) in a body (\(office.body(body)?.name ?? body))."
            )
        case .sameName(let party):
            choose(
                sl: "»\(party)« (\(part(party, application))) nosi vaše ime.",
                en: "\"\(party)\" (\(part(party, application))) bears your name.")
        }
    }

    /// What a party is in an application.
    private func part(_ party: String, _ application: Application) -> String {
        application.data?.applicant.name == party
            ? choose(sl: "prijavitelj te vloge", en: "applicant here")
            : choose(sl: "partner v tej vlogi", en: "partner here")
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
