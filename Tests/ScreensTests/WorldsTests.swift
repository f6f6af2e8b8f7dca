import Domain
import Terminal
import Testing

@testable import Screens

/// Pairs of worlds that differ only in what a viewer may not see: every screen says the same to that viewer, at both sizes,
/// and answers the same keys alike.
@Suite struct `Two worlds on the screens` {
    private static let call = SampleOffice.call
    private static let viewers = ["ema", "eva", "vida", "bine", "breda", "rok", "ana"]

    private static var destinations: [(String, Destination)] {
        var all: [(String, Destination)] = [
            ("calls", .calls), ("overview", .overview(call)), ("register", .register(call)),
            ("opening", .opening(call)), ("applications", .applications(call)), ("doubts", .doubts(call)),
            ("limits", .limits(call)), ("due", .due()), ("sessions", .sessions()), ("decisions", .decisions(call)),
            ("operations", .operations(call)), ("ranking", .ranking(call)), ("what-if", .whatIf(call)),
            ("annual", .annualReport(2025)), ("people", .people),
        ]
        for ordinal in [2, 4, 9, 12] {
            let number = ApplicationNumber(ordinal)
            let places: [(String, Destination)] = [
                ("dossier", .dossier(call, number)), ("sheet", .sheet(call, number)),
                ("side-by-side", .sideBySide(call, number)), ("requests", .requests(call, number)),
                ("completeness", .checklist(call, number, .completeness)),
                ("eligibility", .checklist(call, number, .eligibility)), ("why", .rankingWhy(call, number)),
            ]
            all += places.map { ($0.0 + " V-\(ordinal)", $0.1) }
        }
        return all
    }

    /// The same acts by the same people; what is withheld from the viewer is said otherwise. From the rules, not from the
    /// code that keeps them.
    private static func other(_ sample: SampleOffice, for viewer: String) throws -> Office {
        let found = try #require(sample.office.case(call))
        let roles = SampleOffice.people.first { $0.id == viewer }?.roles ?? []
        let isInside = !roles.allSatisfy { $0 == .administrator || $0 == .auditor }
        var office = Office()
        for entry in sample.entries {
            var changed = entry
            if let number = entry.act.application, entry.person != viewer, let application = found.application(number) {
                let mine = application.interests.first { $0.person == viewer }
                let mayRead = isInside && mine != nil && mine?.isRecusal == false
                changed.act = said(entry.act, otherwise: !mayRead)
            }
            office.apply(changed)
        }
        return office
    }

    /// - Parameter otherwise: everything but names; else only the points of others.
    private static func said(_ act: Act, otherwise: Bool) -> Act {
        switch act {
        case .submitSheet(var act):
            act.marks = SampleOffice.marks(total: 66, first: 3)
            act.comment = "drugače"
            return .submitSheet(act)
        case .recordApplication(var act) where otherwise:
            act.facts.title = "Drug projekt"
            act.facts.requested = Money(cents: 1_234_500)
            act.facts.applicant.address = "Drugje 5"
            return .recordApplication(act)
        case .checkItem(var act) where otherwise:
            act.answer = act.answer == .yes ? .no : .yes
            act.note = "drugače"
            return .checkItem(act)
        case .concludeEligibility(var act) where otherwise:
            act.outcome = act.outcome == .eligible ? .ineligible : .eligible
            return .concludeEligibility(act)
        default: return act
        }
    }

    @Test func `are the same to whoever may not see the difference`() throws {
        let sample = try SampleOffice.inScoring()
        var compared = 0
        for viewer in Self.viewers {
            let office = try Self.other(sample, for: viewer)
            #expect(office != sample.office, "the worlds of \(viewer) do not differ at all")
            for (name, destination) in Self.destinations {
                for size in [Size(rows: 24, columns: 80), Size(rows: 40, columns: 120)] {
                    var one = ScreenDriver(sample.desk(viewer), at: destination)
                    var desk = sample.desk(viewer)
                    desk.office = office
                    var two = ScreenDriver(desk, at: destination)
                    one.size = size
                    two.size = size
                    for keys in ["", "j", "G", "enter", "a"] {
                        one.press(keys)
                        two.press(keys)
                        let drawn = (one.canvas().golden(screen: name), two.canvas().golden(screen: name))
                        #expect(drawn.0 == drawn.1, "\(viewer) at \(name) after \(keys)")
                        compared += 1
                    }
                }
            }
        }
        #expect(compared == Self.viewers.count * Self.destinations.count * 10)
    }
}
