import Testing

@testable import Terminal

/// Everything at once, with random keys, texts and sizes: nothing may trap, and a canvas always holds together.
struct ChaosTests {
    private struct Randomness: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
        mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<max(limit, 1), using: &self) }
    }

    private struct Screen {
        var table = Table([
            Table.Column("Vloga", least: 5), Table.Column("Projekt", least: 10, weight: 3),
            Table.Column("日本", least: 4, weight: 1, align: .centre, drop: 2),
            Table.Column("Podpora", least: 12, align: .right, drop: 1),
        ])
        var list = List()
        var pane = TextPane("")
        var dialog = Dialog(
            question: "Odprem?", consequence: "Tega se ne da več vzeti nazaj.",
            choices: [.init(1, "da", key: "d"), .init(2, "ne", key: "n")], safe: 2)
        var form = Form<Int>([
            Form.Group(
                "Ena",
                [
                    Form.Field(1, "Naziv", check: { $0.count < 4 ? nil : "Predolgo, največ tri črke, prosim." }),
                    Form.Field(2, "Izbira", kind: .choice([.init("a", "prva"), .init("b", "druga")])),
                ]),
            Form.Group("Dve", [Form.Field(3, "Opomba", kind: .lines(4), echo: { "\($0.count)" })]),
        ])
        var count = 0

        mutating func press(_ key: Key, _ random: inout Randomness) {
            count = random.below(10) == 0 ? [0, 1, 7, 3_000][random.below(4)] : count
            let rows = rows
            let motion = Motion.allCases[random.below(Motion.allCases.count)]
            switch random.below(9) {
            case 0: table.move(motion, rows: rows)
            case 1: list.move(motion, count: count)
            case 2: pane.move(motion)
            case 3: _ = dialog.update(key)
            case 4: table.order(random.below(2) == 0 ? .ascending : .descending, rows: rows)
            case 5: table.beginFilter()
            case 6:
                if case .mouse(let mouse) = key {
                    _ = table.mouse(mouse, rows: rows)
                    _ = list.mouse(mouse, count: count)
                }
            default:
                _ = form.update(key)
                _ = table.updateFilter(key, rows: rows)
                pane.paragraphs = [TextPane.Paragraph(form[3], indent: random.below(30))]
            }
        }

        var rows: Table.Rows {
            Table.Rows(count: count, version: count, precedes: { _, one, other in one % 10 < other % 10 }) { row in
                row % 7 == 6
                    ? .separator("pod pragom 60")
                    : .values(["V-\(row)", "Čebelarska soba 👨‍👩‍👧 \(row)", "日本語", "75.000,00 €"])
            }
        }

        mutating func draw(on canvas: inout Canvas, least: Size) {
            var frame = Frame(
                path: ["LAS", "ESRR", "Lestvica"], status: "\(count) vlog", sentence: form[1],
                hints: [Frame.Hint([.enter], "zakaj")], help: Frame.Hint([.character("?")], "pomoč"),
                tooSmall: "Povečajte okno na 80 x 24.", least: least)
            guard var rest = frame.draw(on: &canvas) else { return }
            Chart.bar(
                on: &canvas, in: rest.takeTop(1), parts: [Chart.Part(Int64(count)), Chart.Part(.max)],
                whole: 5_000, line: 4_000)
            Chart.spread(on: &canvas, in: rest.takeTop(1), marks: [Chart.Mark(.max, sign: "A")], most: 20)
            Chart.funnel(on: &canvas, in: rest.takeTop(3), steps: [Chart.Step("prejete", count: count, note: "x")])
            table.draw(on: &canvas, in: rest.takeTop(rest.rows / 2), rows: rows, matches: "\(count)")
            form.draw(on: &canvas, in: rest.takeLeft(rest.columns / 2))
            list.draw(on: &canvas, in: rest.takeTop(rest.rows / 2), count: count) { List.Item("\($0)", note: "日") }
            pane.draw(on: &canvas, in: rest)
            if count % 2 == 1 { dialog.draw(on: &canvas, in: canvas.area) }
        }
    }

    private func key(_ random: inout Randomness) -> Key {
        let keys: [Key] = [
            .enter, .tab, .backTab, .escape, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp,
            .pageDown, .control("u"), .control("k"), .control("w"), .control("a"), .resize, .function(3),
        ]
        switch random.below(4) {
        case 0: return keys[random.below(keys.count)]
        case 1:
            let actions: [Mouse.Action] = [.press, .secondaryPress, .wheelUp, .wheelDown]
            let point = Point(row: random.below(220) - 10, column: random.below(420) - 10)
            return .mouse(Mouse(actions[random.below(4)], at: point))
        case 2:
            var text = String.UnicodeScalarView()
            for _ in 0..<random.below(12) {
                if let scalar = Unicode.Scalar(UInt32(random.below(0x11_0000))) { text.append(scalar) }
            }
            return .paste(String(text))
        default:
            let letters = Array("aš č\u{30C}\u{1F3FD}👍日g\u{200D}\u{202E}\n0")
            return .character(letters[random.below(letters.count)])
        }
    }

    @Test(arguments: [1, 7, 42, 2_025])
    func randomKeysAndSizesNeverTrapAndNeverBreakTheGrid(seed: Int) {
        var random = Randomness(state: UInt64(seed))
        var screen = Screen()
        var size = Size.designed
        for step in 0..<1_500 {
            if random.below(5) == 0 {
                size =
                    random.below(20) == 0
                    ? Size(rows: random.below(200) + 1, columns: random.below(400) + 1)
                    : Size(rows: random.below(30), columns: random.below(100))
            }
            screen.press(key(&random), &random)
            var canvas = Canvas(size: size, profile: [.monoASCII, .monoUnicode, .colour][random.below(3)])
            screen.draw(on: &canvas, least: Size(rows: 0, columns: 0))
            let broken = flaw(of: canvas)
            #expect(broken == nil, "seed \(seed), step \(step), \(size)")
            if broken != nil { return }
        }
    }

    /// What does not hold together: a wide glyph without its second half, a half without its glyph, a cursor outside.
    private func flaw(of canvas: Canvas) -> String? {
        if let cursor = canvas.cursor, !canvas.area.contains(cursor) { return "cursor at \(cursor)" }
        if canvas.rows.count != canvas.size.rows { return "\(canvas.rows.count) rows" }
        for (row, cells) in canvas.rows.enumerated() {
            if cells.count != canvas.size.columns { return "\(cells.count) cells in row \(row)" }
            for (column, cell) in cells.enumerated() {
                var place: String { "at \(row), \(column)" }
                if cell.width == 2, column + 1 >= cells.count || cells[column + 1].width != 0 { return "cut " + place }
                if cell.width == 0, column == 0 || cells[column - 1].width != 2 { return "half " + place }
                if cell.base < 0x20, cell.width > 0 { return "control " + place }
                if canvas.profile.glyphs == .ascii, cell.base > 0x7E || cell.mark != 0 { return "not ASCII " + place }
            }
        }
        return nil
    }

    @Test func aHundredThousandRowsAreFilteredAndOrderedWithoutWaiting() {
        var table = Table([Table.Column("Vloga", least: 8), Table.Column("Projekt", least: 20, weight: 1)])
        let rows = Table.Rows(
            count: 100_000, separator: { _ in false }, precedes: { $1 % 977 < $2 % 977 }, find: everyLetter
        ) {
            .values(["V-\($0)", "Čebelarska soba"])
        }
        var canvas = Canvas(size: Size(rows: 60, columns: 200))
        let start = ContinuousClock.now
        for _ in 0..<100 {
            table.move(.pageDown, rows: rows)
            table.draw(on: &canvas, in: canvas.area, rows: rows)
        }
        #expect(table.selected(of: rows) == 99 * 59 + 1)
        #expect(ContinuousClock.now - start < .seconds(10))
        table.beginFilter()
        _ = table.updateFilter(.paste("V-9999"), rows: rows)
        table.draw(on: &canvas, in: canvas.area, rows: rows)
        #expect(table.shownCount(of: rows) == 11)
    }
}
