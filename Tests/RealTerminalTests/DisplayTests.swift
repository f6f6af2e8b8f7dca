import Glibc
import Testing

/// What the room Curses promises, seen from outside: a real program in a real terminal.
@Suite(.serialized)
struct DisplayTests {
    private func probe(
        _ arguments: [String] = [], environment: [String: String] = [:], rows: Int = 24, columns: Int = 80
    ) throws -> RealTerminal {
        let terminal = try RealTerminal.launch(
            Program.probe, arguments, environment: environment, rows: rows, columns: columns)
        try terminal.waitFor("? pom")
        return terminal
    }

    @Test func startsShowsItsScreenAndLeavesTheTerminalAsFound() throws {
        let terminal = try probe()
        #expect(terminal.isAlternate)
        #expect(terminal.screen.lines[0].hasPrefix(" Točkovnik › preskus › 80x24"))
        #expect(
            terminal.screen.lines[3] == "▸     1.  Vrstica čšž 日本 1                                               0,00")
        terminal.press("ctrl-q")
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.isAsFound)
        #expect(terminal.lastBytes.contains("\u{1B}[?2004l"))
    }

    @Test func everyKeyArrivesAsItself() throws {
        let terminal = try probe()
        let keys = [
            "up": "↑", "down": "↓", "left": "←", "right": "→", "home": "Home", "end": "End", "pgup": "PgUp",
            "pgdn": "PgDn", "enter": "Enter", "tab": "Tab", "shift-tab": "Shift-Tab", "backspace": "Backspace",
            "del": "Del", "ins": "Ins", "f1": "F1", "f12": "F12", "ctrl-c": "Ctrl-C", "ctrl-s": "Ctrl-S", "esc": "Esc",
            "č": "č", "日": "日", "space": "␣",
        ]
        for (pressed, label) in keys.sorted(by: { $0.key < $1.key }) {
            terminal.press(pressed)
            try terminal.wait("the key \(pressed)") { $0.lines[22] == " tipka: \(label)" }
        }
    }

    @Test func sequencesTheDescriptionDoesNotKnowNeverBecomeLetters() throws {
        let terminal = try probe()
        for (bytes, label) in [
            ("\u{1B}[A", "↑"), ("\u{1B}[1;5C", "→"), ("\u{1B}[1;2B", "↓"), ("\u{1B}[7~", "Home"),
            ("\u{1B}[Z", "Shift-Tab"),
        ] {
            terminal.send(bytes)
            try terminal.wait("the key \(label)") { $0.lines[22] == " tipka: \(label)" }
        }
        terminal.send("\u{1B}[99;99;99x\u{1B}[?1;2c")
        terminal.press("a")
        try terminal.waitFor("tipka: a")
        #expect(terminal.screen.lines[0].hasSuffix("6 tipk"))
    }

    @Test func aPasteIsOneKeyAndItsLineEndsAreNoEnter() throws {
        let terminal = try probe()
        #expect(terminal.lastBytes.contains("\u{1B}[?2004h"), "the terminal was asked to mark pastes")
        terminal.paste("prva\rdruga čšž")
        try terminal.waitFor("tipka: paste 14 prva/druga čšž")
        #expect(terminal.screen.lines[20].hasPrefix("polje prva druga čšž"))
    }

    @Test func aPasteOfAHalfMillionLettersIsTakenInOnePiece() throws {
        let terminal = try probe()
        terminal.paste(String(repeating: "abcdefghij", count: 50_000))
        try terminal.waitFor("tipka: paste 500000", within: 30)
    }

    @Test func anotherSizeIsShownAtOnce() throws {
        let terminal = try probe()
        terminal.resize(rows: 40, columns: 120)
        try terminal.wait("the new size") { $0.lines[0].contains("120x40") && $0.lines[39].hasSuffix("? pomoč") }
        terminal.resize(rows: 10, columns: 40)
        try terminal.waitFor("Povečajte okno na 80 x 24.")
        terminal.resize(rows: 1, columns: 1)
        terminal.resize(rows: 24, columns: 80)
        try terminal.waitFor("80x24")
        terminal.press("ctrl-q")
        #expect(try terminal.waitForEnd() == .exited(0))
    }

    @Test func aThousandResizesWithKeysBetweenThemLeaveAWorkingScreen() throws {
        let terminal = try probe()
        var random = Randomness(seed: 20_260_101)
        for step in 0..<1_000 {
            terminal.resize(rows: random.below(200) + 1, columns: random.below(400) + 1)
            terminal.press(["down", "pgdn", "a", "end", "up"][random.below(5)])
            if step % 10 == 0 { terminal.pump(0) }
        }
        terminal.resize(rows: 24, columns: 80)
        try terminal.waitFor("80x24", within: 30)
        try terminal.waitFor("1000 tipk", within: 30)
        terminal.press("ctrl-q")
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.isAsFound)
    }

    @Test func aSizeThatChangesJustBeforeItWaitsIsShownWithoutAKey() throws {
        let terminal = try probe()
        for step in 0..<300 {
            let columns = 80 + step % 2 * 20
            terminal.press("a")
            terminal.resize(rows: 24, columns: columns)
            try terminal.wait("the size of step \(step)", within: 5) { $0.lines[0].contains("\(columns)x24") }
        }
    }

    @Test func scrollingThroughAThousandRowsShowsEveryRowRight() throws {
        let terminal = try probe(rows: 30)
        for row in 2...60 {
            terminal.press("down")
            try terminal.wait("row \(row)") { $0.lines.contains { $0.hasPrefix("▸") && $0.contains(" \(row).") } }
        }
        let screen = terminal.screen
        let numbers = screen.lines[3..<26].compactMap { $0.split(separator: " ").first { $0.hasSuffix(".") } }
        #expect(numbers == (38...60).map { "\($0)." })
        terminal.press("up up up up up up up up up up up up up up up up up up up up up up up up")
        try terminal.wait("row 36") { $0.lines[3].hasPrefix("▸    36.") }
        let back = terminal.screen.lines[3..<26].compactMap { $0.split(separator: " ").first { $0.hasSuffix(".") } }
        #expect(back == (36...58).map { "\($0)." })
    }

    @Test func signalsEndItWithTheirOwnStatusAndACleanTerminal() throws {
        for number in [SIGTERM, SIGHUP, SIGINT] {
            let terminal = try probe()
            let start = ContinuousClock.now
            terminal.signal(number)
            #expect(try terminal.waitForEnd() == .exited(128 + Int(number)))
            #expect(ContinuousClock.now - start < .seconds(1))
            #expect(terminal.isAsFound)
        }
    }

    @Test func aClosedWindowEndsItWithinASecond() throws {
        let terminal = try probe()
        let start = ContinuousClock.now
        terminal.hangUp()
        _ = try terminal.waitForEnd()
        #expect(ContinuousClock.now - start < .seconds(1))
    }

    @Test func aTrapLeavesTheTerminalAsFoundAndItsReportReadable() throws {
        let terminal = try probe()
        terminal.press("f2")
        #expect(try terminal.waitForEnd(within: 60) != .exited(0))
        #expect(terminal.isAsFound)
        #expect(terminal.screen.text.contains("asked to trap") || terminal.lastBytes.contains("asked to trap"))
    }

    @Test func anOverflownStackLeavesTheTerminalAsFound() throws {
        let terminal = try probe()
        terminal.press("f3")
        #expect(try terminal.waitForEnd(within: 60) != .exited(0))
        #expect(terminal.isAsFound)
    }

    @Test func complaintsOfLibrariesWaitUntilTheScreenIsClosed() throws {
        let terminal = try probe()
        terminal.press("f4 x")
        try terminal.waitFor("tipka: x")
        #expect(!terminal.screen.text.contains("a library complains"))
        terminal.press("ctrl-q")
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.screen.text.contains("a library complains"))
    }

    @Test func suspendedFromAShellItComesBackInTheNewSize() throws {
        let terminal = try RealTerminal.launch(
            "/bin/bash", ["--norc", "--noprofile", "-i"], environment: ["PS1": "pripravljen> "])
        try terminal.waitFor("pripravljen>")
        terminal.send("\(Program.probe)\r")
        try terminal.waitFor("? pomoč")
        terminal.press("ctrl-z")
        try terminal.waitFor("Stopped")
        #expect(!terminal.isAlternate)
        terminal.resize(rows: 30, columns: 100)
        terminal.send("fg\r")
        try terminal.wait("the screen in its new size") { $0.lines[0].contains("100x30") }
        #expect(terminal.isAlternate)
        terminal.press("ctrl-q")
        try terminal.waitUntilGone("? pomoč")
    }

    @Test func stoppedFromOutsideItRepaintsWhenContinued() throws {
        let terminal = try probe()
        terminal.signal(SIGSTOP)
        terminal.signal(SIGCONT)
        terminal.press("a")
        try terminal.waitFor("tipka: a")
        terminal.press("ctrl-q")
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.isAsFound)
    }

    @Test func withoutATerminalItSaysSoAndEndsWith69() throws {
        for (redirection, word) in [
            ("</dev/null", "inputIsNoTerminal"), (">/dev/null", "outputIsNoTerminal"),
        ] {
            let terminal = try RealTerminal.launch("/bin/sh", ["-c", "\(Program.probe) \(redirection)"])
            #expect(try terminal.waitForEnd() == .exited(69))
            #expect(terminal.screen.text.contains(word))
        }
    }

    @Test func terminalsItCannotUseAreRefusedWith69() throws {
        for (name, word) in [
            ("bogus-terminal", "terminalIsUnknown"), ("", "terminalHasNoName"), ("dumb", "terminalCannotMoveItsCursor"),
        ] {
            let terminal = try RealTerminal.launch(Program.probe, environment: ["TERM": name])
            #expect(try terminal.waitForEnd() == .exited(69))
            #expect(terminal.screen.text.contains(word))
            #expect(terminal.isAsFound)
        }
    }

    @Test func coloursFollowOptionThenEnvironmentThenTerminal() throws {
        #expect(try probe().screen.hasColour)
        #expect(try !probe(environment: ["NO_COLOR": "1"]).screen.hasColour)
        #expect(try probe(["--color=always"], environment: ["NO_COLOR": "1"]).screen.hasColour)
        #expect(try !probe(["--color=never"]).screen.hasColour)
        #expect(try !probe(environment: ["TERM": "vt100"]).screen.hasColour)
    }

    @Test func aLocaleThatKnowsNothingStillShowsSlovenianLetters() throws {
        #expect(try probe(environment: ["LC_ALL": "C"]).screen.lines[0].hasPrefix(" Točkovnik"))
        #expect(try probe(environment: ["LC_ALL": "sl_SI.UTF-8"]).screen.lines[0].hasPrefix(" Točkovnik"))
    }

    @Test func aTerminalOfAnotherCharsetGetsASCII() throws {
        let screen = try probe(["--ascii"]).screen
        #expect(screen.lines[0].hasPrefix(" Tockovnik > preskus > 80x24"))
        #expect(screen.lines[1] == String(repeating: "-", count: 80))
        #expect(screen.lines[3].hasPrefix(">     1.  Vrstica csz ???? 1"))
    }

    @Test func theMouseSelectsOnlyWhenAskedFor() throws {
        let terminal = try probe(["--mouse"])
        terminal.send("\u{1B}[<0;5;8M")
        try terminal.waitFor("tipka: mouse press 7,4")
        try terminal.wait("the fifth row selected") { $0.lines[7].hasPrefix("▸     5.") }
        terminal.send("\u{1B}[<65;5;8M")
        try terminal.waitFor("tipka: mouse wheelDown")
        terminal.press("ctrl-q")
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.isAsFound)
    }

    @Test func waitingCostsNothing() throws {
        let terminal = try probe()
        _ = terminal.wakes(within: 0.3)
        #expect(terminal.wakes(within: 2) == 0)
    }
}
