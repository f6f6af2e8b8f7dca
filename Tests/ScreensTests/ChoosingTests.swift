import Domain
import Terminal
import Testing

@testable import Screens

/// Nobody types the id of a person, a body or a session: they are chosen by name.
struct ChoosingTests {
    private static let call = SampleOffice.call

    private func choices(_ kind: Act.Kind, _ key: String, _ given: [String: String] = [:]) throws -> [String]? {
        let desk = try SampleOffice.reviewed().desk("vida")
        let call = given["call"]
        return FieldChoices(kind: kind, desk: desk, call: call, given: given).known(key)?.map(\.label)
    }

    @Test func assessorsAreChosenOneByOneInTheOrderOfAssignment() throws {
        var driver = ScreenDriver(
            try SampleOffice.reviewed().desk("vida"),
            at: .act(.assignAssessors, given: ["call": Self.call, "application": "V-4"]), answer: SampleOffice.world)
        driver.type("ema")
        driver.press("tab")
        driver.type("eva")
        driver.press("tab")
        driver.type("edo")
        driver.press("ctrl-s")
        guard case .assignAssessors(let act)? = driver.acts.last else {
            Issue.record("\(driver.text())")
            return
        }
        #expect(act.assessors == ["ema", "eva", "edo"] && act.substitutes.isEmpty)
    }

    /// People name the seed and who takes part and are asked without seeing what comes out; the program draws and enters.
    @Test func assessorsAreDrawnByTheProgram() throws {
        var driver = ScreenDriver(
            try Self.whereAllDeclared(),
            at: .act(.drawAssessors, given: ["call": Self.call], known: ["applications": "V-4"]),
            answer: SampleOffice.world)
        driver.size = Size(rows: 40, columns: 120)
        #expect(!driver.text().contains("Izžrebani"))
        for _ in 0..<5 where !driver.text().contains("▸ Kandidati") { driver.press("tab") }
        for person in ["ema", "eva", "edo"] {
            driver.type(person)
            driver.press("tab")
        }
        for _ in 0..<5 where !driver.text().contains("▸ Koliko") { driver.press("tab") }
        driver.type("3")
        driver.press("tab")
        driver.type("2025-07-11")
        driver.press("ctrl-s")
        let drawn = Lot.drawn(["ema", "eva", "edo"], seed: "2025-07-11")
        let asked = driver.text()
        #expect(driver.acts.isEmpty && asked.contains("Žrebam in zapišem izid?"), "\(asked)")
        #expect(!asked.contains("zžrebani"), "\(asked)")
        driver.press("d")
        guard case .drawAssessors(let act)? = driver.acts.last else {
            Issue.record("\(driver.text())")
            return
        }
        #expect(act.drawn == drawn && act.number == 3)
        #expect(driver.text().contains("Izžrebani"), "\(driver.text())")
    }

    /// Nobody is in a lot twice; nothing is drawn, and the field says why.
    @Test func aWrongLotIsRefusedBeforeItIsDrawn() throws {
        var driver = ScreenDriver(
            try Self.whereAllDeclared(),
            at: .act(
                .drawAssessors, given: ["call": Self.call],
                known: ["applications": "V-4", "candidates": "ema,ema", "number": "2", "seed": "2025-07-11"]),
            answer: SampleOffice.world)
        driver.press("ctrl-s")
        #expect(driver.acts.isEmpty && driver.text().contains("navedena dvakrat"), "\(driver.text())")
        #expect(!driver.text().contains("Žrebam"), "\(driver.text())")
    }

    /// Who answered the question with no and lets the board vote instead is not told the outcome of a lot.
    @Test func aLotNobodyDrewIsForgotten() throws {
        let desk = try Self.whereAllDeclared()
        var sheet = ActSheet(.decideTie, given: ["call": Self.call], known: [:], then: .again, name: "x", desk)
        func decision(_ means: TieMeans) -> Act {
            .decideTie(DecideTie(call: Self.call, order: [ApplicationNumber(4)], means: means, reason: "x"))
        }
        sheet.lot = decision(.lot)
        _ = sheet.saving(decision(.vote), desk)
        #expect(sheet.lot == nil)
    }

    /// The chair's desk where the chair and those who may be drawn have no interest in V-4.
    private static func whereAllDeclared() throws -> Desk {
        var sample = try SampleOffice.reviewed()
        for person in ["vida", "ema", "eva", "edo"] { try sample.declare(person, 4) }
        return sample.desk("vida")
    }

    @Test func onlyWhoAssessesIsOffered() throws {
        let names = try #require(try choices(.assignAssessors, "assessors", ["call": Self.call]))
        #expect(names.contains("Ema Breg") && !names.contains("Cene Log"))
    }

    /// Ema, Eva and Edo are called for V-1; the administrator and the clerk assess nothing.
    @Test func aFurtherAssessorIsSomebodyWhoIsNotCalledYet() throws {
        let desk = try SampleOffice.inScoring().desk("vida")
        let seen = try #require(desk.seen(Self.call))
        let application = try #require(seen.applications.first { seen.stage(of: $0) == .scoring })
        let called = Set(seen.assessors(of: application))
        #expect(!called.isEmpty)
        let assessors = (desk.office?.people ?? []).filter { $0.roles(on: desk.today).contains(.assessor) }
        let expected = assessors.filter { !called.contains($0.id) && !application.isRecused($0.id) }.map(\.name)
        let offered = FieldChoices(
            kind: .callFurtherAssessor, desk: desk, call: Self.call,
            given: ["call": Self.call, "application": application.number.actText]
        ).known("person")?.map(\.label)
        #expect(offered ?? [] == expected)
    }

    @Test func bodiesAreOfferedByNameWhereTheyAreThere() throws {
        #expect(try choices(.conveneSession, "body") == ["upravni odbor"])
        #expect(try choices(.decideAppeal, "body", ["call": Self.call]) == ["upravni odbor", "skupščina"])
    }

    @Test(arguments: [
        (Act.Kind.addPerson, "person"), (.formBody, "body"), (.conveneSession, "session"), (.archiveCall, "call"),
    ])
    func aNewThingGetsANameNobodyHas(_ kind: Act.Kind, _ key: String) throws {
        let desk = try SampleOffice.reviewed().desk("ana")
        let field = ListedField(path: key, key: key, group: "", form: .id, isNeeded: true)
        #expect(FieldChoices(kind: kind, desk: desk, call: nil, given: [:]).choices(for: field) == nil)
    }
}
