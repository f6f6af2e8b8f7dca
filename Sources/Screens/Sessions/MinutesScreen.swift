import Domain
import Terminal
import Wording

extension Destination {
    /// The minutes of a session, to be read and exported.
    static func minutes(_ session: String) -> Destination {
        Destination("minutes/\(session)") { _ in
            ReportScreen(name: "zapisnik-\(session)") { desk in
                guard let office = desk.office, let seen = office.session(session, seenBy: desk.seat)
                else { return nil }
                return (
                    desk.language.name(seen),
                    desk.language.minutes(of: seen, in: office, fingerprint: desk.record.fingerprint)
                )
            }
        }
    }
}
