import Testing

@testable import Terminal

struct FrameTests {
    private let frame = Frame(
        path: ["LAS Od Pohorja do Bohorja", "ESRR 1/2025", "Lestvica"], status: "12 vlog · začasna",
        sentence: "5. mesto: na meji sredstev.",
        hints: [
            Frame.Hint([.enter], "zakaj"), Frame.Hint([.character("w")], "kaj če"),
            Frame.Hint([.character("e")], "izvozi", .impossible),
        ],
        help: Frame.Hint([.character("?")], "pomoč"), tooSmall: "Povečajte okno na 80 x 24 (zdaj 58 x 14).")

    @Test func theFrameLeavesNineteenRowsOfEightyColumns() {
        var frame = frame
        var canvas = Canvas(size: .designed)
        let content = frame.draw(on: &canvas)
        #expect(content == Area(row: 2, column: 0, rows: 19, columns: 80))
        #expect(
            canvas.line(0) == " LAS Od Pohorja do Bohorja › ESRR 1/2025 › Lestvica           12 vlog · začasna")
        #expect(canvas.line(1) == String(repeating: "─", count: 80))
        #expect(canvas.line(22) == " 5. mesto: na meji sredstev.")
        #expect(
            canvas.line(23) == " Enter zakaj   w kaj če   e izvozi                                      ? pomoč")
    }

    @Test func belowTheLeastSizeThereIsOneSentence() {
        var frame = frame
        var canvas = Canvas(size: Size(rows: 14, columns: 58))
        let content = frame.draw(on: &canvas)
        #expect(content == nil)
        #expect(canvas.text.split(separator: "\n") == ["Povečajte okno na 80 x 24 (zdaj 58 x 14)."])
    }

    @Test func theSecondLineOfASentenceStaysUntilTheScreenChanges() {
        func drawn(_ sentence: String, _ path: [String], after last: Frame.Drawn?) -> (drawn: Frame.Drawn, rows: Int?) {
            var (frame, canvas) = (frame, Canvas(size: .designed))
            (frame.sentence, frame.path) = (sentence, path)
            let rows = frame.draw(on: &canvas, after: last)?.rows
            return ((frame, canvas), rows)
        }
        let long = drawn(String(repeating: "beseda ", count: 20), ["Lestvica"], after: nil)
        #expect(long.rows == 18)
        let short = drawn("kratko", ["Lestvica"], after: long.drawn)
        #expect(short.rows == 18)
        #expect(drawn("kratko", ["Register"], after: short.drawn).rows == 19)
        // A reason of four lines is read and gone.
        let longest = drawn(String(repeating: "beseda ", count: 40), ["Lestvica"], after: short.drawn)
        #expect(longest.rows == 16)
        #expect(drawn("kratko", ["Lestvica"], after: longest.drawn).rows == 18)
    }

    @Test func aLongPathLosesTheOfficeBeforeTheScreen() {
        var long = frame
        long.path = [String(repeating: "Zelo dolg naziv ", count: 5), "ESRR 1/2025", "Lestvica"]
        var canvas = Canvas(size: .designed)
        _ = long.draw(on: &canvas)
        #expect(canvas.line(0).hasPrefix(" ESRR 1/2025 › Lestvica  "))
    }

    @Test func keysWithoutRoomAreLeftOutButNeverTheHelp() {
        var full = frame
        full.hints = (0..<20).map { Frame.Hint([.function($0)], "ukaz številka \($0)") }
        var canvas = Canvas(size: .designed)
        _ = full.draw(on: &canvas)
        #expect(canvas.line(23).hasSuffix("? pomoč"))
        #expect(canvas.line(23).hasPrefix(" F0 ukaz številka 0   F1 ukaz številka 1   F2 ukaz številka 2    "))
    }

    @Test func aClickOnTheFooterIsTheKeyItself() {
        #expect(frame.keys(at: Point(row: 23, column: 16), size: .designed) == [.character("w")])
        #expect(frame.keys(at: Point(row: 23, column: 75), size: .designed) == [.character("?")])
        #expect(frame.keys(at: Point(row: 23, column: 60), size: .designed) == nil)
        #expect(frame.keys(at: Point(row: 3, column: 16), size: .designed) == nil)
    }

    @Test func whatIsImpossibleNowIsDim() {
        var frame = frame
        var canvas = Canvas(size: .designed)
        _ = frame.draw(on: &canvas)
        #expect(canvas.cell(row: 23, column: 1)?.style == .key)
        #expect(canvas.cell(row: 23, column: 26)?.style == .dim)
    }
}

struct DialogTests {
    private enum Answer: Hashable, Sendable { case open, stay }

    private func dialog() -> Dialog<Answer> {
        Dialog(
            question: "Odprem ovojnico 7?",
            consequence: "Odprta ovojnica se ne da več zapreti; zapisnik dobi uro odpiranja.",
            choices: [.init(.open, "odpri", key: "o"), .init(.stay, "pusti zaprto", key: "p")], safe: .stay)
    }

    private func press(_ keys: String, _ dialog: inout Dialog<Answer>) -> Answer? {
        for key in Key.sequence(keys) { if let answer = dialog.update(key) { return answer } }
        return nil
    }

    @Test func enterAtOnceIsTheSafeAnswer() {
        for (keys, answer) in [
            ("enter", Answer.stay), ("esc", .stay), ("o", .open), ("P", .stay), ("left enter", .open),
            ("tab enter", .open), ("tab tab enter", .stay),
        ] {
            var dialog = dialog()
            #expect(press(keys, &dialog) == answer, "\(keys)")
        }
        var dialog = dialog()
        #expect(press("x y z 1 up down", &dialog) == nil)
    }

    @Test func theQuestionStatesTheConsequence() {
        var canvas = Canvas(size: Size(rows: 12, columns: 60))
        canvas.fill(canvas.area, with: "x")
        dialog().draw(on: &canvas, in: canvas.area)
        #expect(canvas.text.contains("  Odprem ovojnico 7?"))
        #expect(canvas.text.contains("Odprta ovojnica se ne da več zapreti; zapisnik dobi uro"))
        #expect(canvas.text.contains("▸  p pusti zaprto"))
        #expect(canvas.cell(row: 0, column: 0)?.text == "x")
        #expect(canvas.cursor != nil)
    }
}
