extension Case {
    /// Who does stage one of an application: the committee where the lead partner has an interest in it, or where the rules
    /// of the call say so.
    public func reviewer(of application: Application) -> Reviewer {
        if application.leadPartnerInterest != nil { return .committee }
        return rulesVersion >= Office.ofReviewers ? rulebook?.reviewer ?? .leadPartner : .leadPartner
    }
}
