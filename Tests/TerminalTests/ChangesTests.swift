import Testing

@testable import Terminal

struct ChangesTests {
    private func canvas(_ lines: [String], columns: Int = 10) -> Canvas {
        var canvas = Canvas(size: Size(rows: lines.count, columns: columns))
        for (row, line) in lines.enumerated() { canvas.put(line, row: row, column: 0) }
        return canvas
    }

    @Test func onlyWhatDiffersIsPainted() {
        let old = canvas(["Lestvica", "▸ V-4", "  V-11"])
        let new = canvas(["Lestvica", "  V-4", "▸ V-11"])
        #expect(
            new.changes(since: old) == [
                Stretch(row: 1, columns: 0..<1, style: .text), Stretch(row: 2, columns: 0..<1, style: .text),
            ])
        #expect(new.changes(since: new).isEmpty)
        #expect(new.changes(since: nil).map(\.columns) == [0..<10, 0..<10, 0..<10])
        #expect(new.changes(since: canvas(["x"])).count == 3)
    }

    @Test func aWideSignIsPaintedWholeAndStylesAreKeptApart() {
        var new = canvas(["日本x"])
        #expect(new.changes(since: canvas(["語本x"])) == [Stretch(row: 0, columns: 0..<2, style: .text)])
        #expect(new.changes(since: canvas(["日y x"])) == [Stretch(row: 0, columns: 2..<4, style: .text)])
        new.put("日本", row: 0, column: 0, style: .error)
        #expect(
            new.changes(since: canvas([""])) == [
                Stretch(row: 0, columns: 0..<4, style: .error), Stretch(row: 0, columns: 4..<5, style: .text),
            ])
    }

    @Test func aListThatScrollsIsMovedByTheTerminal() {
        let lines = (0..<20).map { "vrstica \($0)" }
        let old = canvas(["naslov"] + lines[0..<10] + ["noga"])
        let down = canvas(["naslov"] + lines[1..<11] + ["noga"])
        let up = canvas(["naslov"] + lines[0..<10] + ["noga"])
        func shift(_ old: Canvas, _ new: Canvas) -> [Int]? {
            Repaint(from: old, to: new).shift.map { [$0.top, $0.bottom, $0.count] }
        }
        #expect(shift(old, down) == [1, 10, 1])
        #expect(shift(down, up) == [1, 10, -1])
        #expect(shift(old, old) == nil)
        #expect(shift(old, canvas(["drugo"])) == nil)
        #expect(shift(old, canvas(Array(repeating: "čisto drugo", count: 12))) == nil)
    }

    @Test func movedRowsAndPaintedRestGiveTheNewCanvas() {
        let lines = (0..<40).map { "vrstica \($0 * 7919 % 97)" }
        for first in 0..<20 {
            for step in [1, 2, 3, -1, -2] where first + step >= 0 {
                let old = canvas(["naslov"] + lines[first..<first + 12])
                let new = canvas(["naslov"] + lines[first + step..<first + step + 12])
                let repaint = Repaint(from: old, to: new)
                guard let shift = repaint.shift else {
                    Issue.record("no shift by \(step)")
                    continue
                }
                #expect(repaint.stretches == new.changes(since: shift.applied(to: old)))
                #expect(repaint.stretches.count <= abs(step) * 2)
            }
        }
    }
}
