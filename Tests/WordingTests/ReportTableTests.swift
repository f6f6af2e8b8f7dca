import Testing

@testable import Wording

/// A table of a report in a window: whatever its width, nothing of it is cut and no line is longer.
@Suite struct `A table of a report` {
    private let table = ReportTable(
        [.init("Poziv"), .init("Naslov"), .init("Odobreno", isFigure: true), .init("Brez odstopov", isFigure: true)],
        [
            ["JP1", "Revitalizacija javnih objektov", "228.770,81", "228.770,81"],
            ["JP5", "TIC", "607.507,88", "554.681,46"],
        ])

    @Test func `stands in one line a row where there is room`() {
        #expect(
            table.lines(width: 80) == [
                "Poziv  Naslov                            Odobreno  Brez odstopov",
                "─────  ──────────────────────────────  ──────────  ─────────────",
                "JP1    Revitalizacija javnih objektov  228.770,81     228.770,81",
                "JP5    TIC                             607.507,88     554.681,46",
            ])
    }

    @Test func `breaks texts and titles before figures`() {
        let narrow = table.lines(width: 44)
        #expect(narrow.allSatisfy { $0.count <= 44 })
        #expect(narrow[1].hasSuffix("odstopov") && narrow[0].hasSuffix("Brez"))
        #expect(narrow.joined(separator: " ").split(separator: " ").contains("objektov"))
    }

    @Test func `goes on in a table of its own where figures do not fit side by side`() {
        #expect(
            table.lines(width: 24) == [
                "Poziv  Naslov",
                "─────  ─────────────────",
                "JP1    Revitalizacija",
                "       javnih objektov",
                "JP5    TIC",
                "",
                "Poziv    Odobreno",
                "─────  ──────────",
                "JP1    228.770,81",
                "JP5    607.507,88",
                "",
                "Poziv  Brez odstopov",
                "─────  ─────────────",
                "JP1       228.770,81",
                "JP5       554.681,46",
            ])
    }

    @Test(arguments: 8...120) func `loses no letter at any width`(width: Int) {
        let text = table.lines(width: width).joined(separator: " ")
        for figure in ["228.770,81", "607.507,88", "554.681,46"] { #expect(text.contains(figure)) }
        #expect(!text.contains("…"))
        if width >= 24 { #expect(table.lines(width: width).allSatisfy { $0.count <= width }) }
    }
}
