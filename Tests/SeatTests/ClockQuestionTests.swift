import Curses
import Domain
import Journal
import Screens
import Terminal
import Testing

@testable import tockovnik

/// After more than a month without an entry somebody looks at the clock before the next one is signed.
@Suite struct `The question about the clock` {
    let desks: TwoDesks

    init() throws { desks = try TwoDesks() }

    private let act = Act.addPerson(AddPerson(person: "bor", name: "Bor Log"))

    private func moment(_ day: String) throws -> Moment {
        try #require(Moment(day + "T09:00:00.000+02:00"))
    }

    @Test(arguments: [("2025-08-04", false), ("2025-08-05", true)])
    func `is asked of commands from the thirty-second day on`(day: String, isAsked: Bool) throws {
        let seat = try desks.founded()
        let moment = try moment(day)
        switch seat.perform([act], at: moment, dryRun: false) {
        case .failed(.clockInDoubt(let doubt)):
            #expect(isAsked)
            #expect(doubt.last == Day(year: 2025, month: 7, day: 4) && doubt.now == moment.day)
            #expect(seat.head.sequence == 1)
        case .done(let entries):
            #expect(!isAsked)
            #expect(entries == 2...2)
        default: Issue.record("neither asked nor done")
        }
    }

    @Test func `is not asked where nothing is written, and once answered not again`() throws {
        let seat = try desks.founded()
        let later = try moment("2026-03-02")
        guard case .done = seat.perform([act], at: later, dryRun: true) else {
            Issue.record("a dry run asked")
            return
        }
        seat.trustClock()
        guard case .done(let entries) = seat.perform([act], at: later, dryRun: false) else {
            Issue.record("asked again")
            return
        }
        #expect(entries == 2...2)
        #expect(try seat.verify() == .sound(seat.head))
    }

    @Test @MainActor func `stands on the screen before the act, and no leaves everything as it was`() throws {
        let seat = try desks.founded()
        let no = try asked(seat, answering: "n")
        #expect(no.asked.contains("Je ura tega računalnika prava?") && no.asked.contains("4. 7. 2025"))
        #expect(!no.after.contains("Je ura tega računalnika prava?"))
        #expect(seat.head.sequence == 1)
        let yes = try asked(seat, answering: "d")
        #expect(yes.after.contains("Vpis 2"))
        #expect(seat.head.sequence == 2)
    }

    @MainActor private func asked(_ seat: Seat, answering key: Character) throws -> (asked: String, after: String) {
        let first = FirstScreen(path: desks.office, folders: desks.one, language: .slovenian)
        let face = ScriptedFace([.key(.character(key))])
        let loop = TerminalLoop(seat: seat, face: face, first: first)
        loop.perform(act, nil, "")
        let asked = loop.app.draw(size: face.size, profile: .monoUnicode).text
        _ = loop.run(Opening(nil, first))
        return (asked, face.text)
    }
}

/// Presses the keys it was given, and leaves.
private final class ScriptedFace: Face {
    var failure: tockovnik.Failure? { nil }
    let size = Size(rows: 24, columns: 80)
    private var events: [Display.Event]
    private(set) var text = ""

    init(_ events: [Display.Event]) { self.events = events }

    func next(within milliseconds: Int, watching descriptor: Int32?) -> Display.Event {
        events.isEmpty ? .ending(.inputClosed) : events.removeFirst()
    }

    func show(_ app: inout App) { text = app.draw(size: size, profile: .monoUnicode).text }
    var followsLongJobs: Bool { true }
    func suspend() {}
    func redraw() {}
    func switchMouse() -> Bool { false }
    func close() {}
}
