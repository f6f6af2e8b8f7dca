import Domain
import Terminal
import Testing

@testable import Screens

/// The page of one application says who works on it now, and why somebody else does not.
struct DossierTests {
    private static let call = SampleOffice.call
    private static let number = ApplicationNumber(1)

    private func text(_ sample: SampleOffice) -> String {
        var driver = ScreenDriver(sample.desk("cene"), at: .dossier(Self.call, Self.number))
        driver.size = Size(rows: 60, columns: 120)
        return driver.text()
    }

    private func row(_ name: String, _ text: String) -> String {
        let lines = text.split(separator: "\n").map(String.init)
        let heading = lines.firstIndex { $0.contains("Ocenjevalci") } ?? 0
        return lines.dropFirst(heading).first { $0.contains(name) } ?? ""
    }

    @Test func afterARecusalTheSubstituteStandsAmongTheAssessors() throws {
        var sample = try SampleOffice.assigned()
        #expect(row("Erik Jasa", text(sample)).isEmpty)
        try sample.declare("ema", 1, .ownProject)
        let text = text(sample)
        #expect(row("Erik Jasa", text).contains("lista še ni · namesto izločenega"))
        #expect(row("Ema Breg", text).contains("ne ocenjuje več (izločitev)"))
    }

    @Test func anItemOfAListIsNotPartedFromItsAnswer() throws {
        let items = (1...20).map { #"{"id":"P\#($0)","sl":"Priloga","en":"Annex","if-no":"supplement","basis":"§4"}"# }
        let list = try Node(json: Array("[\(items.joined(separator: ","))]".utf8))
        var sample = try SampleOffice.withOneRecorded()
            .told(by: try SampleCall.node().putting(list, at: ["completeness"]))
        try sample.does(
            .checkItem(
                CheckItem(
                    call: Self.call, application: Self.number, list: .completeness, item: "P1", answer: .notApplicable)),
            by: "cene")
        var driver = ScreenDriver(sample.desk("cene"), at: .dossier(Self.call, Self.number))
        // Among so many widths each item stands at an end of a line once.
        for columns in 80...96 {
            driver.size = Size(rows: 60, columns: columns)
            let text = driver.text()
            #expect(text.contains("P1 n. r."), "\(columns)")
            for item in 2...20 { #expect(text.contains("P\(item) ·"), "\(columns)") }
        }
    }

    @Test func aSheetOfSomebodyRecusedIsSaidNotToCount() throws {
        var sample = try SampleOffice.inScoring()
        try sample.declare("eva", 1, .ownProject)
        #expect(row("Eva Dol", text(sample)).contains("list oddan 7. 7. 2025, se ne šteje"))
    }

    @Test func theSectorsOfApplicantAndPartnersStandHereAndAboveTheSheet() throws {
        let sample = try SampleOffice.inScoring()
        #expect(text(sample).contains("Zavod Most · civilni"))
        var driver = ScreenDriver(sample.desk("ema"), at: .sheet(Self.call, ApplicationNumber(2)))
        driver.size = Size(rows: 40, columns: 160)
        // Of the applicant none is recorded.
        #expect(driver.text().contains("1 partner · sektorji: civilni (pri 1 ni vpisan)"))
    }

    @Test func theInterestOfTheLeadPartnerIsSeen() throws {
        var sample = try SampleOffice.withOneRecorded()
        #expect(!text(sample).contains("Vodilni partner ima interes"))
        try sample.does(
            .declareLeadPartnerInterest(
                DeclareLeadPartnerInterest(
                    call: Self.call, application: Self.number, interest: .employment, note: "prijavitelj je občina")),
            by: "cene")
        #expect(text(sample).contains("Vodilni partner ima interes (izjava 7. 7. 2025): popolnost in upravičenost"))
    }

    @Test func theStateOfTheViewerIsNotTakenForTheStateOfTheApplication() throws {
        var sample = try SampleOffice.withOneRecorded()
        try sample.declare("vida", 1, .ownProject)
        var driver = ScreenDriver(sample.desk("vida"), at: .applications(Self.call))
        #expect(driver.text().contains("vaša izločitev"))
        let reviewed = try SampleOffice.reviewed()
        var clerk = ScreenDriver(reviewed.desk("cene"), at: .applications(Self.call))
        #expect(clerk.text().contains("neupravičena"))
        var early = ScreenDriver(try SampleOffice.opened().desk("cene"), at: .applications(Self.call))
        #expect(early.text().contains("še ne vpisana"))
    }
}
