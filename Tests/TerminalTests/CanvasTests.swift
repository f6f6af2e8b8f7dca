import Testing

@testable import Terminal

struct CanvasTests {
    private func line(_ text: String, columns: Int = 20, profile: Profile = .monoUnicode) -> String {
        var canvas = Canvas(size: Size(rows: 1, columns: columns), profile: profile)
        canvas.put(text, row: 0, column: 0)
        return canvas.line(0)
    }

    @Test(arguments: [
        ("Čebelarska soba", 15), ("č", 1), ("c\u{30C}", 1), ("日本", 4), ("🐝", 2), ("75.000,00 €", 11), ("", 0),
        ("a\u{1}b", 3), ("x\u{301}\u{302}\u{303}", 2), ("👨‍👩‍👧", 3), ("🇸🇮", 2), ("❤️", 1), ("👍🏽", 3), ("½", 1),
        ("▸│─›◐█░", 7), ("\u{202E}", 1), ("ｆｕｌｌ", 8),
    ])
    func textHasTheWidthOfItsCells(text: String, width: Int) {
        #expect(TextWidth.of(text) == width)
    }

    @Test func nothingInATextCanMoveTheCursorOrTurnTheLine() {
        #expect(line("a\nb") == "a␊b")
        #expect(line("a\tb") == "a␉b")
        #expect(line("\u{1B}[31mrdeče") == "␛[31mrdeče")
        #expect(line("a\u{7F}b\u{9B}c") == "a␡b�c")
        #expect(line("abc\u{202E}def\u{2066}g") == "abc�def�g")
        #expect(line("a\u{200B}b\u{FEFF}c") == "a�b�c")
        #expect(line("a\u{00A0}b\u{202F}c\u{AD}d") == "a b c-d")
    }

    @Test func clustersOfUnsureWidthKeepTheirFirstSignAndShowThatSomethingIsMissing() {
        #expect(line("👨‍👩‍👧x") == "👨�x")
        #expect(line("🇸🇮 LAS") == "SI LAS")
        #expect(line("👍🏽!") == "👍�!")
        #expect(line("z\u{301}\u{302}\u{303}\u{304}w") == "z\u{301}\u{302}�w")
        #expect(line("c\u{30C}") == "c\u{30C}")
    }

    @Test func asciiTerminalsGetTheNearestLetters() {
        #expect(line("Čačkališče, đak", profile: .monoASCII) == "Cackalisce, dak")
        #expect(line("▸ 5. › ◐ – 14 €", profile: .monoASCII) == "> 5. > % - 14 E")
        #expect(line("c\u{30C} 日 ж", profile: .monoASCII) == "c ?? ?")
    }

    @Test func aWideSignIsNeverCutInHalf() {
        var canvas = Canvas(size: Size(rows: 1, columns: 5))
        canvas.put("日本語", row: 0, column: 0)
        #expect(canvas.line(0) == "日本")
        canvas.put("x", row: 0, column: 1)
        #expect(canvas.line(0) == " x本")
        canvas.put("y", row: 0, column: 2)
        #expect(canvas.line(0) == " xy")
        canvas.put("日", row: 0, column: -1)
        #expect(canvas.line(0) == " xy")
        canvas.put("ab", row: 0, column: 3)
        canvas.put("語", row: 0, column: 2)
        #expect(canvas.line(0) == " x語b")
    }

    @Test func whatDoesNotFitIsCutWithAnEllipsis() {
        var canvas = Canvas(size: Size(rows: 4, columns: 10))
        canvas.put("Zadružna sušilnica", in: Area(row: 0, column: 0, rows: 1, columns: 10))
        canvas.put("75.000,00", in: Area(row: 1, column: 0, rows: 1, columns: 10), align: .right)
        canvas.put("sredi", in: Area(row: 2, column: 0, rows: 1, columns: 10), align: .centre)
        canvas.put("日本語日本語", in: Area(row: 3, column: 0, rows: 1, columns: 8))
        #expect(canvas.text == "Zadružna …\n 75.000,00\n  sredi\n日本語…")
    }

    @Test func textWrapsAtSpacesAndBreaksOnlyWordsThatAreTooLong() {
        #expect(
            TextWidth.wrap("5. mesto: 79 1/3 točke kot V-3", columns: 12) == ["5. mesto:", "79 1/3 točke", "kot V-3"])
        #expect(TextWidth.wrap("abcdefghij kl", columns: 4) == ["abcd", "efgh", "ij", "kl"])
        #expect(TextWidth.wrap("ena\n\ndve", columns: 10) == ["ena", "", "dve"])
        #expect(TextWidth.wrap("  zamik", columns: 10) == ["  zamik"])
        #expect(TextWidth.wrap("x", columns: 0).isEmpty)
    }

    /// A date or an amount in two lines is read wrong.
    @Test func datesAndAmountsAreNotPartedAtTheEndOfALine() {
        #expect(TextWidth.wrap("na primer 4. 7. 2025", columns: 14) == ["na primer", "4. 7. 2025"])
        #expect(TextWidth.wrap("podpora do 75.000,00 €, največ", columns: 20) == ["podpora do", "75.000,00 €, največ"])
        #expect(TextWidth.wrap("delež 80 % stroškov", columns: 9) == ["delež", "80 %", "stroškov"])
        // Where no line is wide enough it breaks like everything else.
        #expect(TextWidth.wrap("dne 4. 7. 2025", columns: 6) == ["dne", "4. 7.", "2025"])
    }

    @Test func everythingIsClippedToTheCanvas() {
        var canvas = Canvas(size: Size(rows: 2, columns: 3))
        canvas.put("abcdef", row: 0, column: -2)
        canvas.put("daleč", row: 5, column: 0)
        canvas.put("daleč", row: -1, column: Int.max)
        canvas.fill(Area(row: 1, column: -5, rows: 9, columns: 99), with: "x")
        canvas.rule(in: Area(row: 7, column: 7, rows: 1, columns: 1), label: "x")
        canvas.placeCursor(row: .max, column: .min)
        #expect(canvas.text == "cde\nxxx")
        #expect(canvas.cursor == Point(row: 1, column: 0))
        #expect(canvas.cell(row: 2, column: 0) == nil)
    }

    @Test func stripsCutOffAnAreaNeverOverlapAndNeverGoNegative() {
        var area = Area(row: 0, column: 0, rows: 3, columns: 5)
        #expect(area.takeTop(1) == Area(row: 0, column: 0, rows: 1, columns: 5))
        #expect(area.takeBottom(5) == Area(row: 1, column: 0, rows: 2, columns: 5))
        #expect(area.takeBottom(1).isEmpty)
        #expect(Area(row: 0, column: 0, rows: 2, columns: 2).inset(rows: 3, columns: .max).isEmpty)
        #expect(Size(rows: -1, columns: .max) == Size(rows: 0, columns: 10_000))
    }

    @Test func rowsThatMoveLeaveEmptyRowsBehind() {
        var canvas = Canvas(size: Size(rows: 4, columns: 2))
        for row in 0..<4 { canvas.put("r\(row)", row: row, column: 0) }
        #expect(canvas.scrolled(from: 1, to: 3, by: 1).text == "r0\nr2\nr3\n")
        #expect(canvas.scrolled(from: 0, to: 2, by: -2).text == "\n\nr0\nr3")
    }

    @Test func aGoldenTellsEverythingThereIsToSee() {
        var canvas = Canvas(size: Size(rows: 2, columns: 12), profile: .colour)
        canvas.put("Lestvica", row: 0, column: 1, style: .title)
        canvas.put("!", row: 1, column: 0, style: .error)
        canvas.put("pod", row: 1, column: 2, style: .text.bold)
        canvas.placeCursor(row: 1, column: 0)
        #expect(
            canvas.golden(screen: "lestvica") == """
                lestvica 12x2 colour cursor 2,1
                1| Lestvica
                2|! pod
                styles
                1 2-9 title
                2 1-1 error, 3-5 text+bold
                looks
                error = red bold
                text+bold = bold
                title = bold

                """)
    }
}
