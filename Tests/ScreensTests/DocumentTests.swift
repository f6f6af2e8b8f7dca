import Terminal
import Testing
import Wording

@testable import Domain
@testable import Screens

/// What a call prints about itself, on one small office.
@Suite struct `The documents of a call` {
    private static let call = SampleOffice.call
    private let sl = Language.slovenian
    private let en = Language.english

    private func seen(_ sample: SampleOffice, _ person: String?) throws -> Case {
        try #require(sample.office.case(Self.call)).seen(by: sample.office.viewer(person, on: SampleOffice.today))
    }

    private func head(_ sample: SampleOffice) -> DocumentHead { DocumentHead(sample.office, fingerprint: "b1d0 5e7a") }

    // MARK: The opening

    /// Two in time, one of them damaged, one late; V-1 is asked for a signature, V-2 is complete.
    private func opened() throws -> SampleOffice {
        var sample = try SampleOffice.founded()
        for (index, (sender, posted)) in [
            ("Občina Breg", "2025-06-10"), ("Zavod Stezica", "2025-06-12"), ("Zamudnik", "2025-07-05"),
        ].enumerated() {
            let stamp = try #require(Stamp(iso: posted + "T10:15"))
            let received = stamp.day.adding(index < 2 ? 1 : 2)
            var facts = EnvelopeFacts(
                sender: sender, address: "Log 1, 3000 Log", posted: stamp,
                received: Stamp(day: received), registered: "RR47312482\(index)GB", channel: "registered-post",
                marking: .right)
            if index == 1 {
                facts.condition = .damaged
                facts.conditionNote = "raztrgan rob"
            }
            sample.at(received.iso, "08:00")
            try sample.does(.registerEnvelope(RegisterEnvelope(call: Self.call, facts: facts)), by: "cene")
        }
        sample.at("2025-07-07")
        try sample.does(
            .openEnvelopes(
                OpenEnvelopes(
                    call: Self.call, order: [EnvelopeNumber(1), EnvelopeNumber(2)], present: ["vida", "Janez Gost"])),
            by: "cene")
        for ordinal in [1, 2] {
            let number = ApplicationNumber(ordinal)
            let facts = ApplicationFacts(
                title: "Projekt \(ordinal)", applicant: Party(name: "Občina Breg"), requested: Money(cents: 1_000_000))
            try sample.does(
                .recordApplication(RecordApplication(call: Self.call, application: number, facts: facts)), by: "cene")
            for (item, answer) in [("A1", ordinal == 1 ? Answer.no : .yes), ("A2", .yes)] {
                try sample.does(
                    .checkItem(
                        CheckItem(
                            call: Self.call, application: number, list: .completeness, item: item, answer: answer)),
                    by: "cene")
            }
        }
        try sample.does(
            .requestSupplement(
                RequestSupplement(
                    call: Self.call, application: ApplicationNumber(1),
                    items: [MissingItem(item: "A1", missing: "podpis")])), by: "cene")
        try sample.does(
            .concludeCompleteness(
                ConcludeCompleteness(call: Self.call, application: ApplicationNumber(2), outcome: .complete)),
            by: "cene")
        return sample
    }

    @Test func `of the opening: the order, what stayed closed and why, what was missing`() throws {
        let sample = try opened()
        let columns: [ReportTable.Column] = [
            .init("Ovojnica"), .init("Pošiljatelj"), .init("Oddana"), .init("Prejeta"),
        ]
        let late = "prepozna: 5. 7. 2025 ob 10.15, rok je bil 4. 7. 2025"
        let expected: [ReportPart] = [
            .title("Zapisnik o odpiranju ovojnic: Javni poziv Vzorec 2025"),
            .sentence("LAS Log, 7. 7. 2025 ob 9.00."),
            .sentence("Ovojnice odpira: Cene Log."),
            .sentence("Navzoči: Vida Polje in Janez Gost."),
            .heading("Odprte ovojnice po vrstnem redu"),
            .table(
                ReportTable(
                    [.init("Red", isFigure: true)] + columns + [.init("Izid")],
                    [
                        ["1.", "O-1", "Občina Breg", "10. 6. 2025 ob 10.15", "11. 6. 2025", "odprta: V-1"],
                        ["2.", "O-2", "Zavod Stezica", "12. 6. 2025 ob 10.15", "13. 6. 2025", "odprta: V-2"],
                    ])),
            .heading("Ovojnice, ki so ostale zaprte"),
            .table(
                ReportTable(
                    columns + [.init("Zakaj")], [["O-3", "Zamudnik", "5. 7. 2025 ob 10.15", "7. 7. 2025", late]])),
            .heading("Posebnosti ovojnic"), .sentence("O-2: ovojnica je poškodovana (raztrgan rob)."),
            .heading("Popolnost vlog"),
            .sentence("V-1: A1 Prijavnica je podpisana (pozvano: podpis). Pregled še ni zaključen."),
            .sentence("Brez pripomb: V-2."), .sentence("Prstni odtis zapisa: b1d0 5e7a"),
        ]
        #expect(sl.openingMinutes(try seen(sample, "cene"), head(sample)) == expected)
        let english = en.openingMinutes(try seen(sample, "cene"), head(sample))
        for sentence in [
            "LAS Log, 7 July 2025, 9:00.", "Envelopes opened by: Cene Log.", "Present: Vida Polje and Janez Gost.",
            "O-2: the envelope is damaged (raztrgan rob).",
            "V-1: A1 The form is signed (asked for: podpis). The check is not concluded.", "Nothing missing: V-2.",
        ] { #expect(english.contains(.sentence(sentence)), "\(sentence)") }
    }

    @Test func `of the opening say no more than the viewer may see, and nothing to those without a task`() throws {
        let sample = try opened()
        let lines = sl.openingMinutes(try seen(sample, "ema"), head(sample)).lines(width: 200)
        #expect(!lines.contains { $0.contains("podpis") || $0.contains("Zamudnik") || $0.contains("raztrgan") })
        #expect(lines.count { $0.contains("vam ni vidno") } == 3)
        #expect(sl.openingMinutes(try seen(sample, nil), head(sample)).isEmpty)
        #expect(sl.openingMinutes(try seen(try SampleOffice.registered(), "cene"), head(sample)).isEmpty)
    }

    // MARK: The results

    private static let chosen: [[String]] = [
        ["V-4", "1.", "Občina Log", "Gozdna učna pot", "Zavod Most", "91 2/3", "75.000,00", "80 %", ""],
        ["V-11", "2.", "Zadruga Breg", "Zadružna sušilnica sadja", "Zavod Most", "88 1/3", "62.400,00", "80 %", ""],
        ["V-2", "3.", "Zavod Stezica", "Muzej na kolesih", "Zavod Most", "85", "75.000,00", "80 %", ""],
        ["V-7", "3.", "Društvo Sosed", "Dnevni center za starejše", "Zavod Most", "85", "71.250,00", "80 %", ""],
        ["V-9", "5.", "Čebelarji Dol", "Čebelarska soba", "Zavod Most", "79 1/3", "58.000,00", "80 %", ""],
        ["V-3", "6.", "Zavod Plesk", "Poletna šola obrti", "Zavod Most", "79 1/3", "8.350,00", "27,83 %", "ponujeno"],
    ]

    @Test func `are published with who is chosen and in reserve, of the others only how many`() throws {
        let sample = try SampleOffice.adopted()
        let columns: [ReportTable.Column] = [
            .init("Vloga"), .init("Mesto", isFigure: true), .init("Prijavitelj"), .init("Projekt"), .init("Partnerji"),
            .init("Točke", isFigure: true),
        ]
        let money: [ReportTable.Column] = [
            .init("Predlagano", isFigure: true), .init("Delež", isFigure: true), .init("Opomba"),
        ]
        let expected: [ReportPart] = [
            .title("Rezultati: Javni poziv Vzorec 2025"),
            .sentence("LAS Log. Lestvica je sprejeta 7. 7. 2025."),
            .sentence("Zneske predlaga LAS; podporo odobri ministrstvo ali agencija."),
            .heading("Izbrani projekti: ESRR"), .table(ReportTable(columns + money, Self.chosen)),
            .heading("Rezervna lista: ESRR"),
            .table(ReportTable(columns, [["V-1", "7.", "Občina Breg", "Tržnica na trgu", "Zavod Most", "77"]])),
            .sentence("Druge vloge: 2 pod pragom, 1 umaknjena, 1 neupravičena in 1 zavržena."),
            .sentence("Lokacije, trajanja in povzetka v zapisu ni; kjer jih poziv hoče v objavi, jih dodajte."),
            .sentence("Prstni odtis zapisa: b1d0 5e7a"),
        ]
        #expect(sl.publicResults(try seen(sample, "cene"), head(sample)) == expected)
        let english = en.publicResults(try seen(sample, "cene"), head(sample))
        #expect(english.first == .title("Results: Call Sample 2025"))
        #expect(
            english.contains(
                .sentence("Other applications: 2 below threshold, 1 withdrawn, 1 ineligible and 1 dismissed.")))
        #expect(sl.publicResults(try seen(try SampleOffice.scored(), "cene"), head(sample)).isEmpty)
    }

    @Test func `name to nobody without a key whom they would not name in public`() throws {
        let sample = try SampleOffice.adopted()
        let anybody = try seen(sample, nil)
        #expect(anybody.adoption?.rows.map(\.application.actText) == Self.chosen.map { $0[0] } + ["V-1"])
        #expect(anybody.adoption?.others.map(\.count) == [2, 1, 1, 1])
        let lines = sl.publicResults(anybody, head(sample)).lines(width: 200)
        #expect(lines.contains { $0.hasPrefix("V-4       1.") && $0.contains("75.000,00") })
        #expect(!lines.contains { $0.contains("Občina") || $0.contains("V-10") || $0.contains("V-5") })
        #expect(lines.contains { $0.contains("ni za objavo") })
        let entry = try #require(sample.entries.last)
        guard case .adoptRanking(let act)? = sample.office.headline(of: entry, for: .anybody).act else {
            Issue.record("the adoption is public")
            return
        }
        #expect(act.rows.allSatisfy(\.status.isPublished) && act.rows.count == 7)
    }

    @Test func `wait on top for the decision of the fund where the call wants it`() throws {
        let sample = try SampleOffice.adopted()
        var found = try seen(sample, "cene")
        found.rules?.rulebook?.resultsAfter = .approval
        let first = sl.publicResults(found, head(sample)).dropFirst().first
        #expect(first == sl.notForPublication(found).map(ReportPart.sentence))
        #expect(sl.notForPublication(found) != nil)
    }

    // MARK: The assessment

    @Test func `of the assessment: sheets, what they make, threshold, place and who was recused`() throws {
        var sample = try SampleOffice.scored()
        try sample.declare("erik", 3, .ownProject)
        let parts = try sl.assessmentReport(try seen(sample, "cene"), head(sample))
        #expect(parts.first == .title("Poročilo o ocenitvi: Javni poziv Vzorec 2025"))
        let start = try #require(parts.firstIndex(of: .heading("V-3 Zavod Plesk: Poletna šola obrti")))
        for sentence in [
            "Listi: Ema Breg 80, Eva Dol 79, Edo Hrib 79.", "Povprečje listov: (80 + 79 + 79) / 3 = 79 1/3 točke.",
            "Prag: 79 1/3 ≥ 60 da.", "Izločeni: Erik Jasa.",
        ] { #expect(parts[start...].prefix(6).contains(.sentence(sentence)), "\(sentence)") }
        #expect(parts.contains(.sentence("LAS Log. Ocenjevanje je zaključeno 7. 7. 2025.")))
        #expect(!parts.lines(width: 200).contains { $0.contains("sodelovanje pri projektu") })
        let english = try en.assessmentReport(try seen(sample, "cene"), head(sample))
        #expect(english.contains(.sentence("Mean of the sheets: (80 + 79 + 79) / 3 = 79 1/3 points.")))
        // Whoever is recused reads a report without that application.
        #expect(
            !(try sl.assessmentReport(try seen(sample, "erik"), head(sample))).lines(width: 200)
                .contains { $0.contains("Poletna šola") })
        #expect(throws: Case.NoRanking.scoringOpen) {
            try sl.assessmentReport(try seen(try SampleOffice.inScoring(), "cene"), head(sample))
        }
    }

    // MARK: On the screens

    @Test func `are read and exported where they come from`() throws {
        let sample = try SampleOffice.adopted()
        for (screen, key, title, name) in [
            (Destination.ranking(Self.call), "o", "Izbrani projekti", "rezultati-\(Self.call).txt"),
            (.ranking(Self.call), "r", "Poročilo o ocenitvi", "porocilo-o-ocenitvi-\(Self.call).txt"),
            (.opening(Self.call), "e", "Zapisnik o odpiranju", "zapisnik-odpiranja-\(Self.call).txt"),
        ] {
            var driver = ScreenDriver(sample.desk("cene"), at: screen)
            driver.press(key)
            driver.size = Size(rows: 60, columns: 120)
            #expect(driver.text().contains(title), "\(name)")
            driver.press("e")
            let files = driver.effects.compactMap { effect in
                if case .export(let name, _) = effect { name } else { nil }
            }
            #expect(files == [name])
        }
        var early = ScreenDriver(try SampleOffice.scored().desk("cene"), at: .ranking(Self.call))
        early.press("o")
        #expect(early.text().contains("Lestvica še ni sprejeta, zato rezultatov ni."))
        early = ScreenDriver(try SampleOffice.registered().desk("cene"), at: .opening(Self.call))
        early.press("e")
        #expect(early.text().contains("Odpiranja še ni bilo."))
    }
}
