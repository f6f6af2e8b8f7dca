import Testing

@testable import Terminal

struct WidgetTests {
    @Test func aListAsksOnlyForWhatIsVisible() {
        var list = List()
        var canvas = Canvas(size: Size(rows: 3, columns: 20))
        var asked: [Int] = []
        list.move(.end, count: 1_000)
        list.draw(on: &canvas, in: canvas.area, count: 1_000) { item in
            asked.append(item)
            return List.Item("Poziv \(item)", note: "danes")
        }
        #expect(asked == [997, 998, 999])
        #expect(canvas.line(2) == "▸ Poziv 999    danes")
        #expect(list.selected(count: 1_000) == 999)
        #expect(list.selected(count: 0) == nil)
    }

    @Test func aTextPaneWrapsAndScrollsByPages() {
        var pane = TextPane([
            TextPane.Paragraph("Zakaj", style: .heading),
            TextPane.Paragraph("ena dve tri štiri pet šest sedem", indent: 2),
        ])
        var canvas = Canvas(size: Size(rows: 3, columns: 12))
        pane.draw(on: &canvas, in: canvas.area)
        #expect(canvas.text == "Zakaj\n  ena dve\n  tri štiri▾")
        pane.move(.pageDown)
        canvas = Canvas(size: Size(rows: 3, columns: 12))
        pane.draw(on: &canvas, in: canvas.area)
        #expect(canvas.text == "  tri štiri▴\n  pet šest\n  sedem")
        let wheeled = pane.mouse(Mouse(.wheelUp, at: Point(row: 1, column: 1)))
        #expect(wheeled)
        #expect(pane.top == 0)
        let beside = pane.mouse(Mouse(.wheelUp, at: Point(row: 9, column: 1)))
        #expect(!beside)
        canvas = Canvas(size: Size(rows: 3, columns: 60))
        pane.draw(on: &canvas, in: canvas.area)
        #expect(canvas.line(1) == "  ena dve tri štiri pet šest sedem")
    }

    private func bar(_ parts: [Int64], whole: Int64, line: Int64? = nil, columns: Int = 20) -> String {
        var canvas = Canvas(size: Size(rows: 1, columns: columns))
        Chart.bar(on: &canvas, in: canvas.area, parts: parts.map { Chart.Part($0) }, whole: whole, line: line)
        return canvas.line(0)
    }

    @Test func aBarShowsItsPartsAndTheLine() {
        #expect(bar([34_165_000], whole: 35_000_000) == "████████████████████")
        #expect(bar([50, 25], whole: 100) == "██████████▓▓▓▓▓░░░░░")
        #expect(bar([50], whole: 100, line: 75) == "██████████░░░░░│░░░░")
        #expect(bar([1], whole: 1_000_000) == "█░░░░░░░░░░░░░░░░░░░", "what exists is never invisible")
        #expect(bar([90, 90], whole: 100) == "██████████████████▓»")
        #expect(bar([.max, .max], whole: 1) == "███████████████████»")
        #expect(bar([5], whole: 0) == "")
    }

    @Test func aFunnelIsOnOneScale() {
        var canvas = Canvas(size: Size(rows: 3, columns: 30))
        Chart.funnel(
            on: &canvas, in: canvas.area,
            steps: [
                Chart.Step("prejete", count: 15, note: "15"), Chart.Step("popolne", count: 9, note: "9 (-6)"),
                Chart.Step("izbrane", count: 0, note: "0"),
            ])
        #expect(
            canvas.text == """
                prejete  █████████████      15
                popolne  ████████       9 (-6)
                izbrane                      0
                """)
    }

    @Test func aSpreadCountsMarksInOnePlace() {
        var canvas = Canvas(size: Size(rows: 1, columns: 11))
        Chart.spread(
            on: &canvas, in: canvas.area,
            marks: [Chart.Mark(0, sign: "A"), Chart.Mark(20, sign: "B"), Chart.Mark(20, sign: "C")], most: 20)
        #expect(canvas.line(0) == "A·········2")
    }

    @Test func cellsOfABarAreRoundedAndNeverOverflow() {
        #expect(Chart.cells(1, of: 3, in: 10) == 3)
        #expect(Chart.cells(1, of: 2, in: 5) == 3)
        #expect(Chart.cells(.max - 1, of: .max, in: 10_000) == 10_000)
        #expect(Chart.cells(.max / 2, of: .max, in: 10_000) == 5_000)
        #expect(Chart.cells(-5, of: 10, in: 10) == 0)
    }
}

struct KeyTests {
    @Test func keysHaveNamesBothWays() {
        #expect(
            Key.sequence("j j ctrl-p enter F2 space shift-tab č esc") == [
                .character("j"), .character("j"), .control("p"), .enter, .function(2), .character(" "), .backTab,
                .character("č"), .escape,
            ])
        #expect(Key.sequence("občina") == "občina".map { .character($0) })
        #expect(
            [Key.control("p"), .pageDown, .character(" "), .function(10)].map(\.label) == [
                "Ctrl-P", "PgDn", "␣", "F10",
            ])
    }

    private enum ID: Hashable, Sendable { case why, first, last, help, quit, lost }
    private enum Scope: Hashable, Sendable { case ranking, global }
    private typealias Table = CommandTable<ID, Scope, String, String>

    private let commands = [
        Table.Entry(.why, group: "Lestvica", title: "zakaj", help: "Pokaže izpeljavo.", footer: 1),
        Table.Entry(.first, group: "Premik", title: "prva", help: "Prva vrstica.", palette: .hidden),
        Table.Entry(.last, group: "Premik", title: "zadnja", help: "Zadnja vrstica.", palette: .hidden),
        Table.Entry(.quit, group: "Program", title: "konec", help: "Konča program.", footer: 9),
        Table.Entry(.help, group: "Program", title: "pomoč", help: "Pomoč za ta zaslon.", footer: 2),
    ]

    private let bindings = [
        Table.Bound(.ranking, [.enter], .why), Table.Bound(.global, [.character("g"), .character("g")], .first),
        Table.Bound(.global, [.home], .first), Table.Bound(.global, [.character("G")], .last),
        Table.Bound(.global, [.character("?")], .help), Table.Bound(.global, [.character("q")], .quit),
    ]

    @Test func oneTableAnswersForKeysFooterAndPalette() {
        let table = Table(commands, bindings)
        #expect(table.flaws.isEmpty)
        #expect(table.meaning(of: [.enter], in: [.ranking, .global]) == .command(.why))
        #expect(table.meaning(of: [.enter], in: [.global]) == .unknown)
        #expect(table.meaning(of: [.character("g")], in: [.ranking, .global]) == .beginning)
        #expect(table.meaning(of: [.character("g"), .character("g")], in: [.ranking, .global]) == .command(.first))
        #expect(table.meaning(of: [.character("g"), .character("x")], in: [.ranking, .global]) == .unknown)
        #expect(table.footer(in: [.ranking, .global]).map(\.command.title) == ["zakaj", "pomoč", "konec"])
        #expect(table.palette.map(\.id) == [.why, .quit, .help])
        #expect(table.keys(for: .first, in: [.global]) == [[.character("g"), .character("g")], [.home]])
    }

    @Test func aNarrowerScopeTakesAKeyOver() {
        let table = Table(commands, bindings + [Table.Bound(.ranking, [.character("q")], .why)])
        #expect(table.meaning(of: [.character("q")], in: [.ranking, .global]) == .command(.why))
        #expect(table.keys(for: .quit, in: [.ranking, .global]).isEmpty)
        #expect(table.keys(for: .quit, in: [.global]) == [[.character("q")]])
    }

    @Test func everyFlawIsFound() {
        let table = Table(
            commands + [
                Table.Entry(.why, group: "Lestvica", title: "zakaj", help: "Še enkrat."),
                Table.Entry(.lost, group: "Program", title: "izgubljen", help: "Brez poti.", palette: .hidden),
            ],
            bindings + [
                Table.Bound(.global, [.character("q")], .help), Table.Bound(.global, [.character("g")], .last),
            ])
        #expect(
            Set(table.flaws) == [
                .twice(.why), .unreachable(.lost), .collision(.global, [.character("q")], .quit, .help),
                .covered(.global, [.character("g"), .character("g")], by: [.character("g")]),
            ])
        let dangling = Table([], [Table.Bound(.global, [.enter], .why)])
        #expect(dangling.flaws == [.bindsNothing(.global, [.enter], .why)])
    }
}
