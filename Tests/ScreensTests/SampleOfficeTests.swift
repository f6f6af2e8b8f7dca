import Domain
import Testing

/// The office of the screen tests is the one of the pictures.
struct SampleOfficeTests {
    @Test func theListStandsAsInThePicture() throws {
        let sample = try SampleOffice.scored()
        let input = try #require(sample.office.case(SampleOffice.call)).rankingInput()
        let ranking = input.ranking()
        let places = ranking.rows.filter { $0.place > 0 }.map {
            "\($0.place). \(input.numbers[Int($0.application)].actText)"
        }
        #expect(places == ["1. V-4", "2. V-11", "3. V-2", "3. V-7", "5. V-9", "6. V-3", "7. V-1"])
        #expect(ranking.outcomes.first?.left == 0)
        #expect(try SampleOffice.adopted().office.case(SampleOffice.call)?.adoption?.rows.count == 12)
    }
}
