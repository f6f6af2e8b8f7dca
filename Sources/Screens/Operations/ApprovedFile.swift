import Domain
import Wording

/// The files that wait at the ministry or the agency, and the form that records an approval of one of them.
struct ApprovedFile {
    let call: String
    let desk: Desk

    /// Sent and not yet answered, in the order of their numbers.
    private var waiting: [Application] {
        guard let seen = desk.seen(call) else { return [] }
        return seen.applications.filter { seen.stage(of: $0) == .sent }
    }

    private var isArchive: Bool { desk.seen(call)?.rules == nil }

    /// Why no approval can be recorded now; operations of past calls have no files here.
    var obstacle: String? {
        if isArchive { return desk.obstacle(to: .recordOperation, ["call": call]) }
        guard let first = waiting.first else {
            return desk.say(
                sl: "Nobena vloga ni pri ministrstvu ali agenciji: najprej sklep in odprema (k).",
                en: "No application is with the ministry or the agency: first the decision and its dispatch (k).")
        }
        return desk.obstacle(to: .recordOperation, ["call": call, "application": first.number.actText])
    }

    /// With what the file says already; another file may be named in the form.
    var form: Destination {
        var known = ["operation": proposedID]
        if let file = waiting.first, let data = file.data {
            known["application"] = file.number.actText
            known["title"] = data.title
            known["holder"] = data.applicant.name
            known["fund"] = data.fund
            known["approved"] = file.decision?.grant?.exact
        }
        return .act(.recordOperation, given: ["call": call], known: known)
    }

    /// One more than the highest number used so far: P1, P2, ...
    private var proposedID: String {
        let numbers =
            desk.seen(call)?.operations.compactMap { Int($0.id.drop { !$0.isNumber }) }
            .filter { (0..<1_000_000).contains($0) } ?? []
        return "P\((numbers.max() ?? 0) + 1)"
    }
}
