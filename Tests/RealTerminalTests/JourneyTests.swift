import Foundation
import Glibc
import Testing

/// What people do with the program, from outside: the real program, a real terminal, real files. Every step waits for what
/// the screen must show; the limits are for machines that are busy with something else.
@Suite(.serialized)
struct JourneyTests {
    /// The calls of the sample office, once somebody sits there.
    private func sitDown(_ desk: JourneyDesk, rows: Int = 24, columns: Int = 80) throws -> RealTerminal {
        let terminal = try desk.launch(rows: rows, columns: columns)
        try terminal.waitFor("ESRR 1/2025", within: 30)
        return terminal
    }

    private func openRegister(_ terminal: RealTerminal) throws {
        terminal.press("enter")
        try terminal.waitFor("› Pregled", within: 30)
        terminal.press("r")
        try terminal.waitFor("› Register ovojnic")
    }

    private func openForm(_ terminal: RealTerminal) throws {
        try openRegister(terminal)
        terminal.press("n")
        try terminal.waitFor("Pošiljatelj  ")
        try terminal.waitFor("vpis ovojnice")
    }

    // MARK: The three people

    @Test func aClerkFoundsAnOfficeAndLogsAnEnvelopeWithAtMostTwentyKeysBesideItsData() throws {
        let desk = try JourneyDesk()
        let terminal = try desk.launch()
        try terminal.waitFor("Nova pisarna", within: 30)
        terminal.send("LAS Log\rAna Skrb\rana\r")
        try terminal.waitFor("Pisarna je ustanovljena.", within: 30)
        terminal.press("p")
        try terminal.waitFor("na tej mizi")
        terminal.press("v")
        try terminal.waitFor("podelitev naloge")
        terminal.press("right ctrl-s")
        try terminal.waitFor("Vpis 2, shranjeno")
        terminal.press("q n")
        try terminal.waitFor("Nov poziv")
        let rulebook = #filePath.replacing("Tests/RealTerminalTests/JourneyTests.swift", with: "data/calls")
        terminal.send(rulebook + "/las-pob-esrr-1-2025.yaml")
        terminal.press("enter")
        try terminal.waitFor("Vpis 3, shranjeno", within: 30)
        try openRegister(terminal)

        let data = ["Zavod Stezica", "Log 1, 3000 Celje", "4.7.25 1015", "RA104732370SI"]
        // n opens the form; Enter goes on, past the stamp that is legible and the hour that is now; Ctrl-S saves.
        let keys: [[String]] =
            [["n"]] + [data[0].map(String.init), ["\r"], data[1].map(String.init), ["\r"], data[2].map(String.init)]
            + [["\r", "\r", "\r"], data[3].map(String.init), ["\u{13}"]]
        terminal.send(keys.joined().joined())
        try terminal.waitFor("Vpis 4, shranjeno", within: 30)
        #expect(keys.joined().count <= data.joined().count + 20)
        #expect(keys.joined().count == data.joined().count + 7, "what it costs today")
        terminal.press("esc")
        try terminal.waitFor("1 ovojnica")
        #expect(try terminal.waitFor("Zavod Stezica").text.contains("O-1"))
        #expect(try JourneyDesk.leave(terminal) == .exited(0))
        #expect(terminal.leftovers == [])
        #expect(try desk.command("verify \(desk.office.path)").end == .exited(0))
    }

    @Test func anAssessorSubmitsASheetTheChairClosesAndTheBoardSeesTheLineAndWhy() throws {
        let desk = try JourneyDesk(keysOf: "alenka")
        var terminal = try sitDown(desk)
        terminal.press("enter")
        try terminal.waitFor("› Pregled", within: 30)
        terminal.press("v")
        try terminal.waitFor("› Vloge")
        terminal.press("G o")
        try terminal.waitFor("0 od 17")
        // Twelve criteria with levels, the first of which is the most; five with figures.
        terminal.press("enter enter enter enter enter enter enter enter enter enter enter enter")
        try terminal.waitFor("12 od 17", within: 30)
        terminal.press("3 n 3 n 3 n 3 n 3")
        try terminal.waitFor("100 od 100 · 17 od 17", within: 30)
        terminal.press("S")
        try terminal.waitFor("Oddam ocenjevalni list za V-16")
        terminal.press("d")
        try terminal.waitFor("› oddan")
        try terminal.waitFor("shranjeno ob")
        #expect(try JourneyDesk.leave(terminal) == .exited(0))

        let chair = try JourneyDesk(keysOf: "marjeta", sharing: desk)
        terminal = try sitDown(chair)
        terminal.press("enter t")
        try terminal.waitFor("Lestvica", within: 30)
        terminal.press("z")
        try terminal.waitFor("Zaključim ocenjevanje poziva?")
        terminal.press("d")
        try terminal.waitFor("ostane", within: 30)
        #expect(try JourneyDesk.leave(terminal) == .exited(0))

        let board = try JourneyDesk(keysOf: "bozena", sharing: desk)
        terminal = try sitDown(board)
        terminal.press("enter t")
        let ranking = try terminal.waitFor("ostane", within: 30)
        #expect(ranking.text.contains("porabljeno"))
        #expect(ranking.lines.contains { $0.hasPrefix("▸  1.") })
        terminal.press("enter")
        let why = try terminal.waitFor("› Zakaj")
        #expect(why.text.contains("1. mesto"))
        #expect(try JourneyDesk.leave(terminal) == .exited(0))
        #expect(terminal.leftovers == [])
    }

    @Test func nobodySitsDownWithAKeyOfAnotherOffice() throws {
        let stranger = try JourneyDesk()
        let founding = try stranger.launch()
        try founding.waitFor("Nova pisarna", within: 30)
        founding.send("LAS Dol\rTine Tujec\rtine\r")
        try founding.waitFor("Pisarna je ustanovljena.", within: 30)
        #expect(try JourneyDesk.leave(founding) == .exited(0))

        let desk = try JourneyDesk(keysOf: "tine")
        let terminal = try RealTerminal.launch(
            Program.tockovnik, [desk.office.path], environment: stranger.environment)
        try terminal.waitFor("Na tej mizi ni ključa nobene osebe te pisarne.", within: 30)
        terminal.press("enter")
        #expect(!terminal.screen.text.contains("ESRR 1/2025"))
        #expect(try JourneyDesk.leave(terminal) == .exited(0))
    }

    @Test func severalPeopleShareADeskAndOneIsChosen() throws {
        let desk = try JourneyDesk(keysOf: "tine", "bozena")
        let terminal = try desk.launch()
        try terminal.waitFor("Kdo sedi za mizo?", within: 30)
        terminal.press("down enter")
        try terminal.waitFor("Tine Hribar")
        try terminal.waitFor("› Pozivi")
        terminal.press("f9")
        try terminal.waitFor("› Calls")
        terminal.press("f9")
        try terminal.waitFor("› Pozivi")
        #expect(try JourneyDesk.leave(terminal) == .exited(0))
    }

    // MARK: Drafts

    @Test func aFormHalfWayIsThereAgainAfterKillMinusNine() throws {
        let desk = try JourneyDesk(keysOf: "tine")
        var terminal = try sitDown(desk)
        try openForm(terminal)
        terminal.send("Zavod Stezica\rLog 1, 3000 Celj")
        try terminal.waitFor("Log 1, 3000 Celj", within: 30)
        terminal.signal(SIGKILL)
        #expect(try terminal.waitForEnd() == .killed(by: SIGKILL))
        terminal = try sitDown(desk)
        try openForm(terminal)
        // At most the last key may be missing.
        let screen = try terminal.waitFor("Log 1, 3000 Cel")
        #expect(screen.text.contains("Zavod Stezica"))
        #expect(try JourneyDesk.leave(terminal) == .exited(0))
    }

    @Test func aHangUpInTheMiddleOfAFormLosesNothingAndRestoresTheTerminal() throws {
        let desk = try JourneyDesk(keysOf: "tine")
        var terminal = try sitDown(desk)
        try openForm(terminal)
        terminal.send("Zavod Stezica")
        try terminal.waitFor("Zavod Stezica")
        terminal.signal(SIGHUP)
        #expect(try terminal.waitForEnd() == .exited(128 + Int(SIGHUP)))
        #expect(terminal.leftovers == [])
        terminal = try sitDown(desk)
        try openForm(terminal)
        try terminal.waitFor("Zavod Stezica")
        terminal.hangUp()
        _ = try terminal.waitForEnd()
        terminal = try sitDown(desk)
        terminal.press("ctrl-c")
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.leftovers == [])
    }

    @Test func aFoundingHalfWayIsThereAgainAfterKillMinusNineAndGoneOnceItIsDone() throws {
        let desk = try JourneyDesk()
        var terminal = try desk.launch()
        try terminal.waitFor("Nova pisarna", within: 30)
        terminal.send("LAS Log\rAna Skrb")
        try terminal.waitFor("Ana Skrb")
        terminal.signal(SIGKILL)
        #expect(try terminal.waitForEnd() == .killed(by: SIGKILL))
        terminal = try desk.launch()
        // At most the last key may be missing.
        let screen = try terminal.waitFor("Ana Skr", within: 30)
        #expect(screen.text.contains("LAS Log"))
        terminal.press("tab tab")
        terminal.send("ana\u{13}")
        try terminal.waitFor("Pisarna je ustanovljena.", within: 30)
        #expect(try JourneyDesk.leave(terminal) == .exited(0))
        let left = try FileManager.default.contentsOfDirectory(atPath: desk.home.path + "/tockovnik")
        #expect(!left.contains { $0.contains("founding") }, "\(left)")
    }

    @Test func ctrlCEndsTheProgramFromPaletteHelpAndQuestions() throws {
        let desk = try JourneyDesk(keysOf: "alenka")
        for (keys, words) in [("ctrl-p", "Ukaz:"), ("?", "Na tem zaslonu")] {
            let terminal = try sitDown(desk)
            terminal.press(keys)
            try terminal.waitFor(words)
            terminal.press("ctrl-c")
            #expect(try terminal.waitForEnd() == .exited(0))
            #expect(terminal.leftovers == [])
        }
    }

    // MARK: Two at once

    @Test func twoProgramsOnOneFileSeeEachOtherAndNeverWriteOver() throws {
        let one = try JourneyDesk(keysOf: "tine")
        // The same clerk at another desk, as from the office and from the hall where envelopes are handed in.
        let other = try JourneyDesk(keysOf: "tine", sharing: one)
        let here = try sitDown(one)
        let there = try sitDown(other)
        try openRegister(there)
        try there.waitFor("21 ovojnic")
        try openForm(here)
        here.send("Zavod Stezica\rLog 1\r4.7.25 1015\r\r\rRA104732370SI\u{13}")
        try here.waitFor("shranjeno ob", within: 30)
        // The kernel tells at once; a second is the promise on a machine that is not busy.
        try there.waitFor("22 ovojnic", within: 5)
        there.press("n")
        try there.waitFor("vpis ovojnice")
        there.send("Zadruga Breg\rLog 2\r4.7.25 1020\r\r\rRA104732383SI\u{13}")
        try there.waitFor("shranjeno ob", within: 30)
        here.press("esc")
        try here.waitFor("23 ovojnic", within: 5)
        #expect(try JourneyDesk.leave(here) == .exited(0))
        #expect(try JourneyDesk.leave(there) == .exited(0))
        #expect(try one.command("verify \(one.office.path)").end == .exited(0))
    }

    // MARK: The window

    @Test func aWindowTooSmallSaysSoAndComesBackAsItWas() throws {
        let desk = try JourneyDesk(keysOf: "tine")
        let terminal = try sitDown(desk)
        try openForm(terminal)
        terminal.send("Zavod Stezica")
        try terminal.waitFor("Zavod Stezica")
        let before = terminal.screen
        terminal.resize(rows: 10, columns: 40)
        try terminal.waitFor("Povečajte okno na 80 x 24")
        // What nobody sees the effect of does nothing.
        terminal.press("?")
        terminal.resize(rows: 24, columns: 80)
        try terminal.waitFor("Zavod Stezica")
        terminal.press("!")
        let after = try terminal.waitFor("Zavod Stezica!")
        #expect(after.lines[0] == before.lines[0])
        #expect(after.cursor?.row == before.cursor?.row)
        terminal.resize(rows: 40, columns: 120)
        try terminal.wait("the footer in the last line") { $0.lines[39].hasSuffix("F1 pomoč") }
        #expect(try JourneyDesk.leave(terminal) == .exited(0))
    }

    @Test func ctrlZGivesTheShellItsTerminalAndFgComesBack() throws {
        let desk = try JourneyDesk(keysOf: "tine")
        let terminal = try RealTerminal.launch(
            "/bin/bash", ["--norc", "--noprofile", "-i"],
            environment: desk.environment.merging(["PS1": "pripravljen> "]) { $1 })
        try terminal.waitFor("pripravljen>")
        terminal.send("\(Program.tockovnik) \(desk.office.path)\r")
        try terminal.waitFor("? pomoč", within: 30)
        try openForm(terminal)
        terminal.send("Zavod Stezica")
        try terminal.waitFor("Zavod Stezica")
        terminal.press("ctrl-z")
        try terminal.waitFor("Stopped")
        #expect(!terminal.isAlternate)
        terminal.send("fg\r")
        try terminal.waitFor("Zavod Stezica")
        #expect(terminal.isAlternate)
        terminal.press("ctrl-q")
        try terminal.waitUntilGone("F1 pomoč")
        #expect(!terminal.isAlternate)
    }

    @Test func terminalsItCannotUseAreNamedAndLeftAlone() throws {
        let desk = try JourneyDesk(keysOf: "tine")
        for (name, sentence) in [
            ("bogus-terminal", "sistem ne pozna"), ("", "TERM ni nastavljena"), ("dumb", "ne zna premikati kazalca"),
        ] {
            let terminal = try desk.launch(environment: ["TERM": name])
            #expect(try terminal.waitForEnd(within: 30) == .exited(69))
            #expect(terminal.screen.text.replacing("\n", with: " ").contains(sentence), "\(terminal.screen.framed)")
            #expect(terminal.leftovers == [])
        }
    }

    @Test func aLocaleThatKnowsNothingStillShowsSlovenianLetters() throws {
        let desk = try JourneyDesk()
        let terminal = try desk.launch(environment: ["LC_ALL": "C"])
        try terminal.waitFor("Točkovnik › Nova pisarna", within: 30)
        #expect(try JourneyDesk.leave(terminal) == .exited(0))
    }

    @Test func theDemoOpensAndLeavesTheTerminalAsFound() throws {
        let terminal = try RealTerminal.launch(Program.tockovnik, ["demo"], environment: ["TMPDIR": "/tmp"])
        try terminal.waitFor("Kdo sedi za mizo?", within: 60)
        terminal.press("enter")
        try terminal.waitFor("ESRR 1/2025")
        terminal.press("?")
        try terminal.waitFor("Na tem zaslonu")
        terminal.press("esc")
        try terminal.waitUntilGone("Na tem zaslonu")
        terminal.press("q")
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.leftovers == [])
        // What it says at the end: where the office lies, and that it can go.
        let folder = try #require(terminal.screen.text.firstMatch(of: /\/tmp\/tockovnik-demo-\w+/)).output
        let removal = try RealTerminal.launch("/bin/rm", ["-r", String(folder)])
        #expect(try removal.waitForEnd() == .exited(0))
    }

    // MARK: Everything at once

    @Test func fiveHundredRandomKeysAndSizesEndWithAWorkingScreen() throws {
        let desk = try JourneyDesk(keysOf: "tine")
        let terminal = try sitDown(desk)
        var random = Randomness(seed: 2_026)
        let keys = [
            "enter", "esc", "tab", "shift-tab", "up", "down", "left", "right", "pgdn", "pgup", "home", "end", "f1",
            "f9", "ctrl-p", "ctrl-f", "ctrl-l", "ctrl-s", "backspace", "del", "space", "r", "v", "t", "c", "n", "a",
            "d", "e", "o", "S",
            "p", "?",
            "/", "[", "]", "5", "č",
        ]
        for step in 0..<500 {
            if random.below(10) == 0 { terminal.resize(rows: random.below(60) + 1, columns: random.below(160) + 1) }
            terminal.press(keys[random.below(keys.count)])
            if step.isMultiple(of: 20) { terminal.pump(0) }
        }
        terminal.resize(rows: 24, columns: 80)
        if terminal.end == nil {
            try terminal.wait("a whole screen, seed 2026", within: 60) { screen in
                screen.lines[1] == String(repeating: "─", count: 80) || terminal.end != nil
            }
        }
        if terminal.end == nil { terminal.press("esc esc esc ctrl-q") }
        #expect(try terminal.waitForEnd(within: 30) == .exited(0))
        #expect(terminal.leftovers == [])
        #expect(try desk.command("verify \(desk.office.path)").end == .exited(0))
    }

    @Test func waitingForSomebodyCostsNothing() throws {
        let desk = try JourneyDesk(keysOf: "tine")
        let terminal = try sitDown(desk)
        try terminal.waitFor("? pomoč")
        // Opening ends with folding what is behind the first screen; a key is answered after that.
        terminal.press("enter")
        try terminal.waitFor("› Pregled", within: 30)
        _ = terminal.wakes(within: 0.6)
        // One is the turn of the minute.
        #expect(terminal.wakes(within: 2) <= 1)
        #expect(try JourneyDesk.leave(terminal) == .exited(0))
    }
}
