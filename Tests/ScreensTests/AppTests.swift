import Domain
import Terminal
import Testing

@testable import Screens

/// The keys and commands of the whole program hang together.
struct CommandTableTests {
    @Test func noKeyMeansTwoThings() {
        #expect(AllCommands.table.flaws == [])
    }

    @Test func everyCommandSpeaksBothLanguages() {
        for command in AllCommands.table.commands {
            #expect(!command.title.sl.isEmpty && !command.title.en.isEmpty, "\(command.id.rawValue)")
            #expect(command.help.sl.hasSuffix(".") && command.help.en.hasSuffix("."), "\(command.id.rawValue)")
        }
    }
}

/// The first screens of a new file.
struct StartTests {
    static let today = Day(iso: "2025-07-07") ?? Day(number: 0)

    @Test func aNewFileAsksForTheOfficeAndItsFirstPerson() {
        var driver = ScreenDriver(Desk(today: Self.today), at: .start)
        driver.expect("founding-80x24")
        driver.type("LAS Od Pohorja do Bohorja")
        driver.press(.enter)
        driver.type("Ana Kovač")
        driver.press(.enter)
        driver.type("Ana")
        driver.press("ctrl-s")
        #expect(!driver.effects.contains { if case .found = $0 { true } else { false } })
        driver.press("backspace backspace backspace")
        driver.type("ana")
        driver.press("ctrl-s")
        guard case .found(let office, let person, let name)? = driver.effects.last else {
            Issue.record("nothing was founded")
            return
        }
        #expect(office == "LAS Od Pohorja do Bohorja")
        #expect(person == "ana")
        #expect(name == "Ana Kovač")
    }

    @Test func aFoundingLeftHalfWayIsThereAgainForItsFile() {
        var driver = ScreenDriver(
            Desk(file: "las.tkv", today: Self.today), at: .start, answer: SampleOffice.world)
        driver.type("LAS Log")
        driver.press(.enter)
        driver.type("Ana Sk")
        var desk = driver.app.desk
        driver.restart(desk, at: .start)
        #expect(driver.text().contains("LAS Log") && driver.text().contains("Ana Sk"))
        desk.file = "druga.tkv"
        driver.restart(desk, at: .start)
        #expect(!driver.text().contains("LAS Log"))
    }

    @Test func aSmallWindowSaysHowLargeItMustBe() {
        var driver = ScreenDriver(Desk(today: Self.today), at: .start)
        driver.size = Size(rows: 14, columns: 58)
        #expect(driver.text().contains("Povečajte okno na 80 x 24 (zdaj 58 x 14)."))
    }
}

/// Help, palette and questions lie over a screen and take its keys, but nobody is kept in the program by them.
struct OverSheetsTests {
    /// The keys that open a sheet over the opening of envelopes, and what stands there then.
    static let sheets = [("ctrl-p", "Ukaz:"), ("?", "Esc zapre pomoč."), ("o", "ne, pusti")]

    private func driver(_ keys: String) throws -> ScreenDriver {
        var driver = ScreenDriver(
            try SampleOffice.registered().desk("cene"), at: .opening(SampleOffice.call), answer: SampleOffice.world)
        driver.size = Size(rows: 80, columns: 120)
        driver.press(keys)
        return driver
    }

    @Test(arguments: sheets) func ctrlCQuitsAsEverywhere(_ keys: String, _ words: String) throws {
        var driver = try driver(keys)
        #expect(driver.text().contains(words))
        driver.press("ctrl-c")
        guard case .quit? = driver.effects.last else {
            Issue.record("\(driver.effects)")
            return
        }
        #expect(driver.acts.isEmpty, "an open question stays unanswered")
    }

    @Test(arguments: sheets) func ctrlZAndCtrlLLeaveItOpen(_ keys: String, _ words: String) throws {
        var driver = try driver(keys)
        driver.press("ctrl-z ctrl-l")
        guard case .suspend? = driver.effects.dropLast().last, case .redraw? = driver.effects.last else {
            Issue.record("\(driver.effects)")
            return
        }
        #expect(driver.text().contains(words))
        driver.press("esc")
        #expect(!driver.text().contains(words))
        #expect(driver.acts.isEmpty)
    }
}
