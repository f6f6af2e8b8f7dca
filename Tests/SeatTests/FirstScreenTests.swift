import Domain
import Glibc
import Journal
import Terminal
import Testing

@testable import tockovnik

@Suite struct `The first screen` {
    let desks: TwoDesks
    let size = Size(rows: 24, columns: 80)

    init() throws { desks = try TwoDesks() }

    private func first(_ language: Language = .slovenian, _ folders: Folders? = nil) -> FirstScreen {
        FirstScreen(path: desks.office, folders: folders ?? desks.one, language: language)
    }

    private func drawn(_ seat: Seat) throws -> Canvas {
        var desk = seat.desk(.slovenian, version: 1)
        desk.viewer = try first().viewer(seat)
        var app = FirstScreen.app(desk)
        return app.draw(size: size, profile: .monoUnicode)
    }

    @Test func `is remembered as it would be drawn`() throws {
        let seat = try desks.founded()
        let journal = try #require(seat.journal)
        #expect(first().remembered(journal, size, .monoUnicode) == nil)
        first().remember(seat, size, .monoUnicode)
        let remembered = try #require(first().remembered(journal, size, .monoUnicode))
        #expect(remembered == (try drawn(seat)))
        #expect(remembered.text.contains("LAS Log"))
    }

    @Test func `is not shown where anything it depends on is different`() throws {
        let seat = try desks.founded()
        let journal = try #require(seat.journal)
        first().remember(seat, size, .monoUnicode)
        #expect(first().remembered(journal, Size(rows: 25, columns: 80), .monoUnicode) == nil)
        #expect(first().remembered(journal, size, .colour) == nil)
        #expect(first(.english).remembered(journal, size, .monoUnicode) == nil)
        #expect(first(.slovenian, desks.other).remembered(journal, size, .monoUnicode) == nil)
        // Another key at the desk: somebody else might sit down.
        _ = try seat.makeKey(for: "bor")
        #expect(first().remembered(journal, size, .monoUnicode) == nil)
        first().remember(seat, size, .monoUnicode)
        #expect(first().remembered(journal, size, .monoUnicode) != nil)
        // Another entry.
        _ = seat.perform(.addPerson(AddPerson(person: "bor", name: "Bor")), at: try TwoDesks.moment(1))
        #expect(first().remembered(journal, size, .monoUnicode) == nil)
    }

    @Test func `that somebody else put there is not shown`() throws {
        let seat = try desks.founded()
        let journal = try #require(seat.journal)
        first().remember(seat, size, .monoUnicode)
        let name = try #require(desks.names(in: "/one/desk").first { $0.hasSuffix(".picture") })
        try desks.scratch(desks.one.memory + "/" + name)
        #expect(first().remembered(journal, size, .monoUnicode) == nil)
    }

    @Test func `asks who sits down where two keys lie at the desk`() throws {
        let seat = try desks.founded()
        #expect(try first().viewer(seat) == "ana")
        let key = try seat.makeKey(for: "bor")
        _ = seat.perform(.addPerson(AddPerson(person: "bor", name: "Bor")), at: try TwoDesks.moment(1))
        _ = seat.perform(.makeKey(MakeKey(person: "bor", key: key)), at: try TwoDesks.moment(2))
        #expect(try first().viewer(seat) == nil)
    }
}
