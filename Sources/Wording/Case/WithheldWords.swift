import Domain

extension Language {
    /// Why nothing of a case is shown, in place of its figures.
    public func sentence(_ withheld: Withheld) -> String {
        switch withheld {
        case .unknownViewer:
            choose(
                sl: "Kdo sedi za mizo, še ni izbrano. Dotlej so vidna le pravila poziva.",
                en: "Nobody has been chosen to sit at the desk. Until then only the rules of the call are shown.")
        case .untilAdoption:
            choose(
                sl: "Revizor vidi zadevo po sprejemu lestvice. Dotlej so vidna le pravila poziva.",
                en:
                    "An auditor sees the case after the ranking is adopted. Until then only the rules of the call are shown."
            )
        case .noTask:
            choose(
                sl: "V tej zadevi nimate naloge. Vidna so le pravila poziva.",
                en: "You have no task in this case. Only the rules of the call are shown.")
        }
    }
}
