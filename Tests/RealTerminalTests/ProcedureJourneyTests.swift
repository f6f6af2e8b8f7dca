import Foundation
import Testing

/// The half of the job that is not points, from outside: a supplement there and back, a session, a list adopted.
@Suite(.serialized)
struct ProcedureJourneyTests {
    /// The overview of the call.
    private func sitDown(_ desk: JourneyDesk) throws -> RealTerminal {
        let terminal = try desk.launch()
        try terminal.waitFor("Mali 2024", within: 30)
        terminal.press("enter")
        try terminal.waitFor("› Pregled", within: 30)
        return terminal
    }

    @Test func aClerkAsksForASupplementAndSeesItServedArrivedAndJudged() throws {
        let check =
            #"{"at":"2024-03-27T09:0%:41.000+01:00","by":"matic","act":"check-item","call":"las-log-mali-2024","#
        let list = #""application":"V-1","list":"completeness","#
        let folder = try SmallOffice.told(
            before: #""act":"check-item""#,
            and: [
                check.replacing("%", with: "0") + list + #""item":"A1","answer":"no","note":"podpisa ni"}"#,
                check.replacing("%", with: "1") + list + #""item":"A2","answer":"yes"}"#,
            ])
        defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
        let desk = try JourneyDesk(at: folder, keysOf: "matic")
        let terminal = try sitDown(desk)
        terminal.press("v")
        try terminal.waitFor("› Vloge")
        terminal.press("p")
        try terminal.waitFor("prijavitelja pozovemo na dopolnitev (s).")
        terminal.press("s")
        try terminal.waitFor("› poziv na dopolnitev")
        terminal.press("ctrl-s")
        try terminal.waitFor("Vpis 75, shranjeno")
        terminal.press("esc")
        try terminal.waitFor("› Vloge")
        terminal.press("d")
        try terminal.waitFor("čaka: prejem poziva na dopolnitev")
        terminal.press("o")
        try terminal.waitFor("› odprema poziva")
        terminal.press("ctrl-s")
        try terminal.waitFor("Vpis 76, shranjeno")
        // Served against a receipt: the card of the limit stands there at once.
        terminal.press("v")
        try terminal.waitFor("› vročitev poziva")
        terminal.press("tab p ctrl-s")
        try terminal.waitFor("Vpis 77, shranjeno")
        #expect(try terminal.waitFor("Dokazilo  povratnica").text.contains("dan 0  dan dogodka, se ne šteje"))
        terminal.press("p")
        try terminal.waitFor("› prejem odgovora")
        terminal.press("ctrl-s")
        try terminal.waitFor("Vpis 78, shranjeno")
        terminal.press("r")
        try terminal.waitFor("› presoja dopolnitve")
        terminal.press("tab d ctrl-s")
        try terminal.waitFor("Vpis 79, shranjeno")
        #expect(try terminal.waitFor("presojen").text.contains("A1: podpisa ni"))
        #expect(try JourneyDesk.leave(terminal) == .exited(0))
        #expect(terminal.leftovers == [])
        #expect(try desk.command("verify \(desk.office.path)").end == .exited(0))
    }

    @Test func aSessionIsCalledVotedAndWrittenDownAndTheBoardTriesOrdersAndAdopts() throws {
        let folder = try SmallOffice.told(before: #""act":"convene-session""#)
        defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
        let clerk = try JourneyDesk(at: folder, keysOf: "matic")
        var terminal = try sitDown(clerk)
        terminal.press("s")
        try terminal.waitFor("› Seje")
        terminal.press("n")
        try terminal.waitFor("› sklic seje")
        // The id is proposed.
        terminal.send("\tu\t2\tr\t\tdanes")
        terminal.press("ctrl-s")
        try terminal.waitFor("Vpis 146, shranjeno")
        terminal.press("enter")
        try terminal.waitFor("Dnevni red je prazen")
        terminal.press("n")
        try terminal.waitFor("› točka dnevnega reda")
        terminal.send("\tLestvica")
        terminal.press("ctrl-s")
        try terminal.waitFor("Vpis 147, shranjeno")
        // One key for each who is there, one for each vote; the cursor goes on by itself.
        terminal.press("tab b")
        try terminal.waitFor("Vpis 148")
        terminal.press("b")
        try terminal.waitFor("Vpis 149")
        terminal.press("b")
        try terminal.waitFor("Vpis 150")
        terminal.press("g g z")
        try terminal.waitFor("Vpis 151")
        terminal.press("z")
        try terminal.waitFor("Vpis 152")
        terminal.press("x")
        #expect(try terminal.waitFor("Vpis 153").text.contains("2:1"))
        terminal.press("r")
        try terminal.waitFor("‹ sprejeto ›")
        terminal.send("\tLestvica se potrdi.")
        terminal.press("ctrl-s")
        try terminal.waitFor("Sklep: Lestvica se potrdi.")
        terminal.press("e")
        #expect(try terminal.waitFor("Zapisnik").text.contains("2. redna seja"))
        terminal.press("esc c")
        try terminal.waitFor("› konec seje")
        terminal.press("ctrl-s")
        try terminal.waitFor("Vpis 155, shranjeno")
        #expect(try JourneyDesk.leave(terminal) == .exited(0))

        let board = try JourneyDesk(at: folder, keysOf: "vlasta")
        terminal = try sitDown(board)
        terminal.press("t")
        try terminal.waitFor("Na meji so izenačene V-5, V-6")
        // What if V-1 withdrew? Both equals would get what they ask for; nothing of it is recorded.
        terminal.press("w")
        try terminal.waitFor("nič se ne zapiše")
        terminal.press("X")
        #expect(try terminal.waitFor("V-1 umaknjena").text.contains("več dobi 2 · manj 1"))
        terminal.press("esc T")
        try terminal.waitFor("V-5,V-6")
        terminal.send("\t\t\tsklep odbora")
        terminal.press("ctrl-s")
        try terminal.waitFor("Vpis 156, shranjeno")
        try terminal.waitFor("4.◐")
        terminal.press("S")
        try terminal.waitFor("Sprejmem lestvico?")
        terminal.press("d")
        try terminal.waitFor("Vpis 157, shranjeno")
        try terminal.waitFor("sprejeta")
        #expect(try JourneyDesk.leave(terminal) == .exited(0))
        #expect(terminal.leftovers == [])
        #expect(try board.command("verify \(board.office.path)").end == .exited(0))
    }

    @Test func theAdministratorAdoptsAListOfFreeDaysAndEverybodyCountsByIt() throws {
        let folder = try SmallOffice.told(before: #""act":"adopt-free-days""#)
        defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
        let desk = try JourneyDesk(at: folder, keysOf: "zala")
        let list = folder.appending(path: "dnevi.yaml")
        try "source: sklep o dopustu\ndays: [ { every: 12-24, is: closed, sl: zaprto, en: closed } ]\n".write(
            to: list, atomically: true, encoding: .utf8)
        let terminal = try sitDown(desk)
        terminal.press("c p")
        try terminal.waitFor("Velja vgrajeni seznam")
        terminal.press("n")
        try terminal.waitFor("Nov seznam dela prostih dni")
        terminal.send("/nikjer.yaml\tdopust")
        terminal.press("ctrl-s")
        try terminal.waitFor("Seznama ni mogoče sprejeti.")
        terminal.press("up end")
        terminal.send(String(repeating: "\u{7F}", count: 12) + list.path)
        terminal.press("ctrl-s")
        try terminal.waitFor("Velja seznam: sklep o dopustu", within: 30)
        #expect(try terminal.waitFor("pisarna ne dela").text.contains("24. 12."))
        #expect(try JourneyDesk.leave(terminal) == .exited(0))
        #expect(try desk.command("verify \(desk.office.path)").end == .exited(0))
    }
}
