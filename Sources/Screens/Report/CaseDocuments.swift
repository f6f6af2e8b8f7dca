import Domain
import Wording

/// What a call prints about itself, to be read and exported.
extension Destination {
    static func openingMinutes(_ call: String) -> Destination {
        Destination("opening-minutes/\(call)") { _ in
            ReportScreen(name: "zapisnik-odpiranja-\(call)") { desk in
                guard let (seen, head) = desk.document(call) else { return nil }
                let parts = desk.language.openingMinutes(seen, head)
                guard !parts.isEmpty else { return nil }
                return (desk.say(sl: "Zapisnik o odpiranju", en: "Minutes of the opening"), parts)
            }
        }
    }

    static func publicResults(_ call: String) -> Destination {
        Destination("results/\(call)") { _ in
            ReportScreen(name: "rezultati-\(call)") { desk in
                guard let (seen, head) = desk.document(call) else { return nil }
                let parts = desk.language.publicResults(seen, head)
                guard !parts.isEmpty else { return nil }
                return (desk.say(sl: "Rezultati", en: "Results"), parts)
            }
        }
    }

    static func assessmentReport(_ call: String) -> Destination {
        Destination("assessment/\(call)") { _ in
            ReportScreen(name: "porocilo-o-ocenitvi-\(call)") { desk in
                guard let (seen, head) = desk.document(call),
                    let parts = try? desk.language.assessmentReport(seen, head)
                else { return nil }
                return (desk.say(sl: "Poročilo o ocenitvi", en: "Report on the assessment"), parts)
            }
        }
    }
}

extension Desk {
    /// A call as the viewer may see it, with the names for a document about it.
    fileprivate func document(_ call: String) -> (seen: Case, head: DocumentHead)? {
        guard let office, let seen = seen(call) else { return nil }
        return (seen, DocumentHead(office, fingerprint: record.fingerprint))
    }
}
