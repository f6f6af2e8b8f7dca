import Domain
import Terminal
import Testing

@testable import Screens

/// What people are told who may not see a case, may see only a part of it, or have yet to declare an interest.
struct SightTests {
    private static let call = SampleOffice.call

    /// Everything a screen says.
    private func text(_ desk: Desk, _ destination: Destination) -> String {
        var driver = ScreenDriver(desk, at: destination)
        return driver.text()
    }

    /// The same as one line, wherever a window breaks it.
    private func sentences(_ desk: Desk, _ destination: Destination) -> String {
        text(desk, destination).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    // MARK: Nothing but headers

    private static let places: [Destination] = [
        .overview(call), .register(call), .opening(call), .applications(call), .ranking(call), .whatIf(call),
        .decisions(call), .operations(call), .dossier(call, ApplicationNumber(1)),
        .requests(call, ApplicationNumber(1)), .due(call), .due(),
    ]

    @Test func anAuditorIsToldWhyNothingIsSeenBeforeTheAdoption() throws {
        let desk = try SampleOffice.scored().desk("rok")
        for place in Self.places {
            let text = text(desk, place)
            #expect(text.contains("Revizor vidi zadevo po sprejemu lestvice."), "\(place.name)")
            for falsehood in ["Prispelo", "0 ovojnic", "Še ni", "še ni:", "Odprte vloge še ni", "Rok je potekel"] {
                #expect(!text.contains(falsehood), "\(place.name): \(falsehood)")
            }
        }
        #expect(!text(try SampleOffice.adopted().desk("rok"), .overview(Self.call)).contains("Revizor vidi"))
    }

    @Test func whoHasNoTaskIsToldSoAndSeesNoFigures() throws {
        let desk = try SampleOffice.adopted().desk("ana")
        for place in Self.places {
            #expect(text(desk, place).contains("V tej zadevi nimate naloge."), "\(place.name)")
        }
        #expect(!text(desk, .overview(Self.call)).contains("Izbrano"))
        let calls = text(desk, .calls)
        #expect(calls.contains("V tej zadevi nimate naloge."))
        let row = calls.split(separator: "\n").first { $0.contains("Vzorec") }
        #expect(row?.hasSuffix("–") == true, "\(calls)")
    }

    @Test func limitsOfACaseNobodySeesDoNotSayThatNothingHasHappened() throws {
        let text = text(try SampleOffice.scored().desk("rok"), .limits(Self.call))
        #expect(text.contains("vam ni vidno"))
        #expect(!text.contains("čaka na dogodek"))
    }

    @Test func inPlainLinesItIsTheSame() throws {
        let app = App(desk: try SampleOffice.scored().desk("rok"), at: .register(Self.call))
        #expect(
            app.plainPage().lines == ["Revizor vidi zadevo po sprejemu lestvice. Dotlej so vidna le pravila poziva."])
    }

    // MARK: Recused from one

    /// Bojan has declared everywhere and is recused from V-4, the first on the adopted list.
    private func recused() throws -> Desk {
        var sample = try SampleOffice.adopted()
        for number in 1...12 { try sample.declare("bojan", number, number == 4 ? .ownProject : .none) }
        return sample.desk("bojan")
    }

    @Test func aRankingWithoutAnApplicationIsNotCalledTheAdoptedOne() throws {
        let text = sentences(try recused(), .ranking(Self.call))
        #expect(text.contains("11 vlog · brez V-4, ni sprejeta"))
        #expect(!text.contains("· sprejeta"))
        #expect(text.contains("niso sprejeta lestvica (7. 7. 2025)."))
        let why = sentences(try recused(), .rankingWhy(Self.call, ApplicationNumber(11)))
        #expect(why.contains("niso sprejeta lestvica"))
    }

    @Test func theOverviewCountsAsSelectedOnlyWhatIsSeen() throws {
        func selected(_ desk: Desk) -> String {
            text(desk, .overview(Self.call)).split(separator: "\n").first { $0.contains("Izbrano") }.map(String.init)
                ?? ""
        }
        #expect(selected(try SampleOffice.adopted().desk("cene")).hasSuffix(" 6"))
        #expect(selected(try recused()).hasSuffix(" 5"))
    }

    // MARK: Before the declaration

    private func asked() throws -> SampleOffice {
        var sample = try SampleOffice.opened()
        try sample.does(
            .recordApplication(
                RecordApplication(
                    call: Self.call, application: ApplicationNumber(1),
                    facts: ApplicationFacts(
                        title: "Tržnica na trgu",
                        applicant: Party(
                            name: "Razvojni zavod za podeželje Zgornje in Spodnje Polje", municipality: "Polje"),
                        partners: [
                            Party(name: "Zadruga mladih kmetov Dolga njiva", municipality: "Njiva"),
                            Party(name: "Zavod Most", municipality: "Breg"),
                        ], requested: Money(cents: 4_000_000)))), by: "cene")
        return sample
    }

    @Test func beforeDeclaringOneReadsWhoAsksWithWhomAndWhere() throws {
        var driver = ScreenDriver(try asked().desk("ema"), at: .applications(Self.call))
        let names = [
            "Razvojni zavod za podeželje Zgornje in Spodnje Polje", "(občina Polje)",
            "1. partner", "Zadruga mladih kmetov Dolga njiva (občina Njiva)", "2. partner",
            "Zavod Most (občina Breg)",
        ]
        for name in names { #expect(driver.text().contains(name), "\(name)") }
        #expect(!driver.text().contains("Tržnica"))
        driver.press("i")
        for name in names { #expect(driver.text().contains(name), "\(name) in the form") }
        var clerk = ScreenDriver(try asked().desk("cene"), at: .applications(Self.call))
        #expect(!clerk.text().contains("1. partner"))
    }

    @Test func aHintSaysWhatTheOrganisationIsHere() throws {
        var sample = try asked()
        try sample.does(
            .correctPerson(
                CorrectPerson(person: "ema", name: "Ema Breg", organisation: "Zavod Most", reason: "dopolnjeno")),
            by: "ana")
        let text = text(sample.desk("ema"), .applications(Self.call))
        #expect(text.contains("Ste zaposleni pri »Zavod Most« (partner v tej vlogi)"))
    }
}
