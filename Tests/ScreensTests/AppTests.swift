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
        #expect(driver.effects.isEmpty)
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

    @Test func aSmallWindowSaysHowLargeItMustBe() {
        var driver = ScreenDriver(Desk(today: Self.today), at: .start)
        driver.size = Size(rows: 14, columns: 58)
        #expect(driver.text().contains("Povečajte okno na 80 x 24 (zdaj 58 x 14)."))
    }
}
