import Testing

@testable import Wording

/// A column is ordered by what its cells mean to the people who read them.
struct SortCellTests {
    private func sorted(_ cells: String...) -> [String] { cells.sorted { SortCell($0) < SortCell($1) } }

    @Test func amountsAreOrderedBySize() {
        #expect(sorted("75.000,00", "8.350,00", "–", "341.650,00") == ["8.350,00", "75.000,00", "341.650,00", "–"])
        #expect(sorted("€75,000.00", "-€2.50", "€8,350.00") == ["-€2.50", "€8,350.00", "€75,000.00"])
        #expect(sorted("8.350,00 od 24.000,00", "9.000,00") == ["8.350,00 od 24.000,00", "9.000,00"])
    }

    @Test func pointsAreOrderedWithTheirThirds() {
        #expect(sorted("79 2/3", "85", "79 1/3", "9") == ["9", "79 1/3", "79 2/3", "85"])
        #expect(sorted("2,5", "-1", "2,25") == ["-1", "2,25", "2,5"])
    }

    @Test func daysAreOrderedByTime() {
        #expect(sorted("14. 6. 2025", " 4. 7. 2025", "31. 12. 2024") == ["31. 12. 2024", "14. 6. 2025", " 4. 7. 2025"])
        #expect(
            sorted("4. 7. 2025  9.05", "4. 7. 2025 14.35", "3 Jul 2025") == [
                "3 Jul 2025", "4. 7. 2025  9.05", "4. 7. 2025 14.35",
            ])
    }

    @Test func textIsOrderedAsInSlovenian() {
        #expect(sorted("Žaga", "Čebelar", "Cvet", "V-10", "V-9") == ["Cvet", "Čebelar", "V-9", "V-10", "Žaga"])
    }

    @Test(arguments: ["99999999999999999999", "1/0", "1.2.3.4,5", "..", "9223372036854775807,99", "-"])
    func nothingTypedBringsItDown(_ text: String) {
        #expect(!(SortCell(text) < SortCell(text)))
    }
}
