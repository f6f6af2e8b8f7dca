import Domain
import Wording

extension Desk {
    /// What might connect the viewer with an application, as long as the viewer has declared nothing about it.
    func interestHints(_ call: String, _ application: Application) -> [String] {
        guard let viewer, let office, application.sight != .nothing,
            application.interest(of: viewer) == nil
        else {
            return []
        }
        return office.interestHints(for: viewer, about: application, on: today).map {
            language.hint($0, about: application, in: office)
        }
    }

    /// That the lead partner is a party of the application, as long as nobody has declared its interest.
    func leadPartnerHint(_ call: String, _ application: Application) -> String? {
        guard let office, let known = office.case(call), application.sight == .full,
            application.leadPartnerInterest == nil, office.leadPartnerIsParty(of: application, in: known)
        else { return nil }
        return language.hintAboutLeadPartner
    }
}
