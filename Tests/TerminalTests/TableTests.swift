import Testing

@testable import Terminal

struct TableTests {
    private let columns = [
        Table.Column("Vloga", least: 5), Table.Column("Projekt", least: 10, weight: 2),
        Table.Column("Prijavitelj", least: 8, weight: 1, drop: 1), Table.Column("Točke", least: 6, align: .right),
        Table.Column("Podpora", least: 10, align: .right, drop: 2),
    ]

    private let projects = [
        ("V-4", "Gozdna učna pot", "Občina Log", "91 2/3", "75.000,00"),
        ("V-11", "Zadružna sušilnica sadja", "Zadruga Breg", "88 1/3", "62.400,00"),
        ("V-2", "Muzej na kolesih", "Zavod Stezica", "85", "75.000,00"),
        ("-", "", "", "", ""),
        ("V-9", "Čebelarska soba", "Čebelarji Dol", "79 1/3", "58.000,00"),
    ]

    private var rows: Table.Rows {
        let projects = projects
        return Table.Rows(
            count: projects.count,
            precedes: { column, one, other in column == 1 && projects[one].1 < projects[other].1 },
            find: everyLetter,
            row: { place in
                let project = projects[place]
                if project.0 == "-" { return .separator("rezervna lista") }
                return .values([project.0, project.1, project.2, project.3, project.4])
            })
    }

    private func drawn(_ table: inout Table, rows: Table.Rows? = nil, columns: Int = 60, height: Int = 6) -> [String] {
        var canvas = Canvas(size: Size(rows: height, columns: columns))
        table.draw(on: &canvas, in: canvas.area, rows: rows ?? self.rows, matches: "zadetki")
        return (0..<height).map(canvas.line)
    }

    private func take(_ key: Key, _ table: inout Table) {
        let used = table.updateFilter(key, rows: rows)
        #expect(used, "\(key) is for the filter")
    }

    private func click(_ action: Mouse.Action, _ row: Int, _ table: inout Table, _ rows: Table.Rows) -> Bool {
        table.mouse(Mouse(action, at: Point(row: row, column: 3)), rows: rows)
    }

    @Test func columnsShareTheRoomAndTheMarkerStandsAtTheSelectedRow() {
        var table = Table(columns)
        #expect(
            drawn(&table, columns: 78) == [
                "  Vloga  Projekt                       Prijavitelj          Točke     Podpora",
                "▸ V-4    Gozdna učna pot               Občina Log          91 2/3   75.000,00",
                "  V-11   Zadružna sušilnica sadja      Zadruga Breg        88 1/3   62.400,00",
                "  V-2    Muzej na kolesih              Zavod Stezica           85   75.000,00",
                " ───────────────────────────────────────────────────────────── rezervna lista",
                "  V-9    Čebelarska soba               Čebelarji Dol       79 1/3   58.000,00",
            ])
    }

    @Test func narrowScreensLoseTheLeastImportantColumnsFirst() {
        var table = Table(columns)
        #expect(drawn(&table, columns: 48)[0] == "  Vloga  Projekt           Prijavitelj    Točke")
        #expect(drawn(&table, columns: 34)[0] == "  Vloga  Projekt            Točke")
        #expect(drawn(&table, columns: 5).count == 6)
    }

    @Test func theSelectionPassesOverSeparators() {
        var table = Table(columns)
        for _ in 0..<3 { table.move(.down, rows: rows) }
        #expect(table.selected(of: rows) == 4)
        table.move(.down, rows: rows)
        #expect(table.selected(of: rows) == 4)
        table.move(.up, rows: rows)
        #expect(table.selected(of: rows) == 2)
        table.move(.end, rows: rows)
        #expect(table.selected(of: rows) == 4)
        table.move(.start, rows: rows)
        #expect(table.selected(of: rows) == 0)
    }

    @Test func theFilterShowsWhatItsFinderFinds() {
        var table = Table(columns)
        table.beginFilter()
        for letter in "čebel" { take(.character(letter), &table) }
        #expect(table.shownCount(of: rows) == 1)
        #expect(table.selected(of: rows) == 4)
        #expect(drawn(&table)[5].hasPrefix(" / čebel"))
        #expect(drawn(&table)[5].hasSuffix("zadetki"))
        take(.enter, &table)
        #expect(table.filterState == .holding)
        let used = table.updateFilter(.character("q"), rows: rows)
        #expect(!used, "letters are commands again")
        table.clearFilter(rows: rows)
        #expect(table.shownCount(of: rows) == 5)
        #expect(table.selected(of: rows) == 4, "the row stays selected")
    }

    @Test func whatIsNotFoundLeavesNoRow() {
        var table = Table(columns)
        table.beginFilter()
        _ = table.updateFilter(.paste("ŠILNICA"), rows: rows)
        #expect(table.shownCount(of: rows) == 1)
        _ = table.updateFilter(.control("u"), rows: rows)
        _ = table.updateFilter(.paste("Žadružna"), rows: rows)
        #expect(table.shownCount(of: rows) == 0)
        #expect(table.selected(of: rows) == nil)
    }

    @Test func rowsAreOrderedByTheColumnUnderTheCursorAndComeBackAsTheyWere() {
        var table = Table(columns)
        table.move(.right, rows: rows)
        table.order(.ascending, rows: rows)
        #expect(table.order == Table.Order(column: 1, direction: .ascending))
        #expect(drawn(&table)[0].contains("Projekt▴"))
        #expect(drawn(&table)[1...4].map { String($0.dropFirst(2).prefix(4)) } == ["V-4 ", "V-2 ", "V-11", "V-9 "])
        table.order(.descending, rows: rows)
        #expect(drawn(&table)[1...4].map { String($0.dropFirst(2).prefix(4)) } == ["V-9 ", "V-11", "V-2 ", "V-4 "])
        #expect(table.selected(of: rows) == 0)
        table.order(.descending, rows: rows)
        #expect(table.order == nil)
        #expect(drawn(&table)[4].hasSuffix("rezervna lista"))
    }

    @Test func onlyVisibleRowsAreAskedForAmongAHundredThousand() {
        var table = Table([Table.Column("n", least: 10)])
        var asked = 0
        let rows = Table.Rows(count: 100_000, separator: { _ in false }) { row in
            asked += 1
            return .values(["\(row)"])
        }
        _ = drawn(&table, rows: rows, height: 21)
        #expect(asked == 20)
        for _ in 0..<3 { table.move(.pageDown, rows: rows) }
        #expect(table.selected(of: rows) == 60)
        #expect(drawn(&table, rows: rows, height: 21)[20] == "▸ 60")
        table.move(.end, rows: rows)
        #expect(drawn(&table, rows: rows, height: 21)[20] == "▸ 99999")
        #expect(asked == 60)
    }

    @Test func theViewStaysWhereItIsUntilTheSelectionLeavesIt() {
        var table = Table([Table.Column("n", least: 10)])
        let rows = Table.Rows(count: 50) { .values(["\($0)"]) }
        _ = drawn(&table, rows: rows, height: 11)
        for _ in 0..<12 { table.move(.down, rows: rows) }
        #expect(drawn(&table, rows: rows, height: 11)[1...2] == ["  3", "  4"])
        table.move(.up, rows: rows)
        table.move(.up, rows: rows)
        #expect(drawn(&table, rows: rows, height: 11)[1...2] == ["  3", "  4"])
    }

    @Test func clicksSelectAndTheWheelScrolls() {
        var table = Table([Table.Column("n", least: 10)])
        let rows = Table.Rows(count: 50) { .values(["\($0)"]) }
        _ = drawn(&table, rows: rows, height: 11)
        #expect(click(.press, 5, &table, rows))
        #expect(table.selected(of: rows) == 4)
        #expect(click(.wheelDown, 5, &table, rows))
        #expect(drawn(&table, rows: rows, height: 11)[1] == "  3")
        #expect(!click(.press, 50, &table, rows))
    }

    @Test func rowsThatVanishTakeTheSelectionToWhatIsLeft() {
        var table = Table([Table.Column("n", least: 10)])
        let many = Table.Rows(count: 50, version: 1) { .values(["\($0)"]) }
        let few = Table.Rows(count: 2, version: 2) { .values(["\($0)"]) }
        let none = Table.Rows(count: 0, version: 3) { .values(["\($0)"]) }
        table.move(.end, rows: many)
        _ = drawn(&table, rows: few)
        #expect(table.selected(of: few) != nil)
        _ = drawn(&table, rows: none)
        #expect(table.selected(of: none) == nil)
    }

    @Test func rowsThatWereDrawnBeforeLookAsIfDrawnAnew() {
        var table = Table([Table.Column("Naziv", least: 8, weight: 1), Table.Column("Znesek", least: 6, align: .right)])
        func rows(_ version: Int) -> Table.Rows {
            Table.Rows(count: 60, version: version) { row in
                row % 7 == 3
                    ? .separator("\(row)")
                    : .values(["Šola 日本 \(row)", "\(row * version)"], styles: row % 5 == 0 ? [1: .error] : [:])
            }
        }
        let motions: [Motion] = [.down, .down, .pageDown, .up, .end, .pageUp, .down, .start]
        for (step, motion) in (motions + motions + motions).enumerated() {
            let shown = rows(step / 5 + 1)
            let size = Size(rows: 12, columns: step < 16 ? 40 : 52)
            table.columns[0].title = step < 20 ? "Naziv" : "Name"
            table.move(motion, rows: shown)
            var kept = Canvas(size: size)
            table.draw(on: &kept, in: kept.area.inset(columns: 1), rows: shown)
            var fresh = table
            fresh.pictures = Table.Pictures()
            var anew = Canvas(size: size)
            fresh.draw(on: &anew, in: anew.area.inset(columns: 1), rows: shown)
            #expect(kept == anew, "step \(step)")
            #expect(table == fresh)
        }
    }
}

/// A filter that finds what is typed, small or capital; which letters are worth the same is not this room's business.
let everyLetter: Finder = { typed in { texts in texts.contains { $0.lowercased().contains(typed.lowercased()) } } }
