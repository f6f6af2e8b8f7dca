import Domain
import Terminal
import Testing
import Wording

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
            ("annual", .annualReport(2025)), ("people", .people), ("free-days", .freeDays),
            ("journal", .journal()), ("journal of the call", .journal(call)),
            ("opening minutes", .openingMinutes(call)), ("results", .publicResults(call)),
            ("assessment", .assessmentReport(call)),
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
    private static func other(_ sample: SampleOffice, for viewer: String) throws -> [Entry] {
        let found = try #require(sample.office.case(call))
        let roles = SampleOffice.people.first { $0.id == viewer }?.roles ?? []
        let isInside = !roles.allSatisfy { $0 == .administrator || $0 == .auditor }
        return sample.entries.map { entry in
            var changed = entry
            if let number = entry.act.application ?? subject(of: entry.act, sample.office), entry.person != viewer,
                let application = found.application(number)
            {
                let mine = application.interests.first { $0.person == viewer }
                let mayRead = isInside && mine != nil && mine?.isRecusal == false
                if !mayRead || !found.isScored(application) { changed.act = said(entry.act, otherwise: !mayRead) }
            }
            return changed
        }
    }

    /// The application an item of a session is about.
    private static func subject(of act: Act, _ office: Office) -> ApplicationNumber? {
        let (session, item): (String, String)
        switch act {
        case .castVote(let act): (session, item) = (act.session, act.item)
        case .resolveItem(let act): (session, item) = (act.session, act.item)
        default: return nil
        }
        return office.session(session)?.agenda.first { $0.id == item }?.application
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
        case .recordFact(let act) where otherwise:
            // Not even what kind of act it was.
            return .checkItem(
                CheckItem(call: act.call, application: act.application, list: .eligibility, item: "E1", answer: .yes))
        case .castVote(var act) where otherwise:
            act.vote = act.vote == .for ? .against : .for
            return .castVote(act)
        case .resolveItem(var act) where otherwise:
            act.resolution = act.resolution == .adopted ? .rejected : .adopted
            act.wording = "Drugače."
            return .resolveItem(act)
        default: return act
        }
    }

    /// The two desks of a viewer, one in each world.
    private static func desks(_ sample: SampleOffice, _ viewer: String) throws -> (one: Desk, two: Desk) {
        let entries = try other(sample, for: viewer)
        var (one, two) = (sample.desk(viewer), sample.desk(viewer))
        two.office = Office(entries)
        (one.entries, two.entries) = (sample.entries, entries)
        #expect(two.office != one.office, "the worlds of \(viewer) do not differ at all")
        return (one, two)
    }

    /// Scored; one of the board is recused from V-4, about which the board has voted all the same.
    private static func voted() throws -> SampleOffice {
        var sample = try SampleOffice.scored()
        try sample.declare("bojan", 4, .ownProject)
        try sample.declare("breda", 4)
        sample.at(SampleOffice.today.iso)
        try sample.does(
            .conveneSession(
                ConveneSession(
                    session: "uo-3", body: "board", number: "3", kind: .regular, call: call, on: SampleOffice.today)),
            by: "cene")
        try sample.does(
            .addAgendaItem(
                AddAgendaItem(
                    session: "uo-3", item: "1", subject: "Gozdna učna pot", call: call,
                    application: ApplicationNumber(4))), by: "cene")
        for member in ["bine", "breda"] {
            try sample.does(
                .recordPresence(RecordPresence(session: "uo-3", member: member, presence: .present)), by: "cene")
            try sample.does(
                .castVote(CastVote(session: "uo-3", item: "1", member: member, vote: .against)), by: "cene")
        }
        try sample.does(
            .resolveItem(
                ResolveItem(session: "uo-3", item: "1", resolution: .rejected, wording: "Projekt se zavrne.")),
            by: "cene")
        return sample
    }

    @Test func `are the same to whoever may not see the difference`() throws {
        let sample = try SampleOffice.inScoring()
        var compared = 0
        for viewer in Self.viewers {
            let desks = try Self.desks(sample, viewer)
            for (name, destination) in Self.destinations {
                for size in [Size(rows: 24, columns: 80), Size(rows: 40, columns: 120)] {
                    var one = ScreenDriver(desks.one, at: destination)
                    var two = ScreenDriver(desks.two, at: destination)
                    one.size = size
                    two.size = size
                    for keys in ["", "j", "G", "enter", "a"] {
                        one.press(keys)
                        two.press(keys)
                        // Cells, styles and cursor; the pictures are written out only where they differ.
                        let drawn = (one.canvas(), two.canvas())
                        if drawn.0 != drawn.1 {
                            let pictures = (drawn.0.golden(screen: name), drawn.1.golden(screen: name))
                            #expect(pictures.0 == pictures.1, "\(viewer) at \(name) after \(keys)")
                            Issue.record("\(viewer) at \(name) after \(keys)")
                        }
                        compared += 1
                    }
                }
            }
        }
        #expect(compared == Self.viewers.count * Self.destinations.count * 10)
    }

    @Test func `give the same files to whoever may not see the difference`() throws {
        let sample = try Self.voted()
        var files = 0
        for viewer in ["bojan", "breda", "erik", "rok", "ana"] {
            let desks = try Self.desks(sample, viewer)
            for language in [Language.slovenian, .english] {
                for destination in [
                    .ranking(Self.call), .minutes("uo-3"), .annualReport(2025), .session("uo-3"), .whatIf(Self.call),
                    .openingMinutes(Self.call), .publicResults(Self.call), .assessmentReport(Self.call),
                ] as [Destination] {
                    func exported(_ desk: Desk) -> [String] {
                        var desk = desk
                        desk.language = language
                        var driver = ScreenDriver(desk, at: destination)
                        driver.press("e e")
                        return driver.effects.compactMap { effect in
                            if case .export(let name, let text) = effect { name + "\n" + text } else { nil }
                        }
                    }
                    let (one, two) = (exported(desks.one), exported(desks.two))
                    #expect(one == two, "\(viewer)")
                    files += one.count
                }
            }
        }
        #expect(files >= 20, "\(files) files compared")
    }

    @Test func `are refused in the same words`() throws {
        let sample = try Self.voted()
        let now = try #require(Moment("\(SampleOffice.today.iso)T09:00:00.000+02:00"))
        var sentences = Set<String>()
        for viewer in ["bojan", "breda", "erik", "edo", "rok", "ana"] {
            let desks = try Self.desks(sample, viewer)
            guard let one = desks.one.office, let two = desks.two.office else { continue }
            for entry in sample.entries where entry.act.application != nil || entry.act.session != nil {
                for language in [Language.slovenian, .english] {
                    func sentence(_ office: Office) -> String? {
                        office.refusal(of: entry.act, by: viewer, at: now).map {
                            language.refusal($0, in: office.seen(by: office.viewer(viewer, on: SampleOffice.today)))
                        }
                    }
                    let (first, second) = (sentence(one), sentence(two))
                    #expect(first == second, "\(viewer): \(entry.act.kind.rawValue) of entry \(entry.number)")
                    first.map { _ = sentences.insert($0) }
                }
            }
        }
        #expect(sentences.count > 20, "\(sentences.count) different sentences")
    }
}
