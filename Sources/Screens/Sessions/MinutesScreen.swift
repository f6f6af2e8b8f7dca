import Domain
import Terminal
import Wording

extension Destination {
    /// The minutes of a session, to be read and exported.
    static func minutes(_ session: String) -> Destination {
        Destination("minutes/\(session)") { _ in
            ReportScreen(name: "zapisnik-\(session)") { desk in
                guard let office = desk.office, desk.viewer != nil, !desk.seat.roles.isEmpty,
                    let whole = office.session(session)
                else { return nil }
                // An item about an application that is withheld loses its votes here.
                let seen = office.seen(by: desk.seat).session(session) ?? whole
                return (
                    desk.language.name(whole),
                    desk.language.minutes(of: seen, in: office, fingerprint: desk.record.fingerprint)
                )
            }
        }
    }
}
