import Testing

@testable import Domain
@testable import Wording

/// Sessions and decisions in words.
@Suite struct `What a body does` {
    private let sl = Language.slovenian
    private let en = Language.english

    private func session(_ number: String, _ on: String?, _ until: String? = nil) throws -> Session {
        Session(
            id: "s", body: "board", number: number, kind: .regular, on: try on.map { try #require(Day(iso: $0)) },
            until: try until.map { try #require(Day(iso: $0)) }, year: on == nil ? 2023 : nil)
    }

    @Test func `in a session without a number is called by its kind`() throws {
        #expect(sl.name(try session("–", "2023-04-04")) == "redna seja")
        #expect(sl.name(try session("", "2023-04-04")) == "redna seja")
        #expect(sl.name(try session("12.", "2023-04-04")) == "12. redna seja")
        #expect(sl.name(try session("1. dopisna", "2023-04-04")) == "1. dopisna seja")
    }

    @Test func `is done by a body that has a name before it is formed`() {
        #expect(sl.name(ofBody: "board", nil) == "upravni odbor" && en.name(ofBody: "board", Office()) == "board")
        #expect(sl.name(ofBody: "committee", nil) == "ocenjevalna komisija")
        #expect(sl.name(ofBody: "svet", nil) == "svet")
    }

    @Test func `stands below another with its whole window`() throws {
        #expect(sl.columnDays(try session("1", "2025-07-04")) == " 4.  7. 2025")
        #expect(sl.columnDays(try session("1", "2025-11-20", "2025-11-22")) == "20.–22. 11. 2025")
        #expect(sl.columnDays(try session("1", "2025-11-30", "2025-12-02")) == "30. 11.–2. 12. 2025")
        #expect(sl.columnDays(try session("1", "2025-12-30", "2026-01-02")) == "30. 12. 2025– 2.  1. 2026")
        #expect(en.columnDays(try session("1", "2025-11-20", "2025-11-22")) == "20–22 Nov 2025")
        #expect(en.columnDays(try session("1", "2025-11-30", "2025-12-02")) == "30 Nov–2 Dec 2025")
        #expect(sl.columnDays(try session("1", nil)) == "leta 2023")
    }

    @Test func `is cancelled with its reason as a sentence of its own`() {
        #expect(
            sl.cancelled("Brezpredmetna: vprašanje je umaknjeno.")
                == "Seja je bila odpovedana. Brezpredmetna: vprašanje je umaknjeno.")
        #expect(sl.cancelled("nesklepčna ") == "Seja je bila odpovedana. Nesklepčna.")
        #expect(en.cancelled("no quorum") == "The session was cancelled. No quorum.")
    }

    @Test func `names a sector once, whatever the call calls it`() {
        let failure = SectorBalance.Failure.carries(sector: "public", votes: 2, majority: 2)
        #expect(
            sl.failure(failure) { _ in "javni sektor" } == "sektor »javni« ima 2 glasova in sam doseže večino (2)")
        #expect(en.failure(failure) { _ in "public sector" }.hasPrefix("the sector \"public\" has 2 votes"))
        #expect(sl.failure(failure) { _ in "gospodarski" }.hasPrefix("sektor »gospodarski« ima"))
    }

    @Test func `is doubted in whole sentences`() {
        let money = Money(cents: 9_849_31)
        let filing = Filing.application(ApplicationNumber(4))
        let looks: [SecondLook] = [
            .sessionNumberTaken(on: Day(number: 20_273)), .sessionNumberTaken(on: nil), .decisionNumberTaken(filing),
            .grantNotAsAdopted(money), .notOnAdoptedList(.reserve), .claimedAboveApproved(by: money),
            .paidAboveApproved(by: money), .claimedAbovePlanned(phase: 2, by: money),
            .paidAboveClaimed(phase: 1, by: money), .paidAboveClaimed(phase: nil, by: money),
            .phaseNotPlanned(7, planned: [1]), .channelNotNamed(.inPerson, named: [.registeredPost]),
            .alike(ApplicationNumber(2), SecondLook.Likeness.allCases, most: 1),
            .alike(ApplicationNumber(2), [.title], most: nil), .notRecorded(SecondLook.Datum.allCases),
            .requestedBelowRate(Fraction(1), by: money),
        ]
        for look in looks {
            for language in Language.allCases {
                let sentence = language.sentence(look)
                #expect(
                    sentence.last == "." && !sentence.contains("Optional") && !sentence.contains("  "), "\(sentence)")
            }
            #expect(sl.sentence(look) != en.sentence(look))
        }
        func planned(_ phases: [Int]) -> String { sl.sentence(.phaseNotPlanned(7, planned: phases)) }
        #expect(planned([1]) == "Faze 7 v načrtu ni (načrtovana je faza 1). Preverite vpis.")
        #expect(planned([1, 2]) == "Faze 7 v načrtu ni (načrtovani sta fazi 1 in 2). Preverite vpis.")
        #expect(planned([1, 2, 3]) == "Faze 7 v načrtu ni (načrtovane so faze 1, 2 in 3). Preverite vpis.")
        #expect(
            sl.sentence(.claimedAboveApproved(by: money))
                == "S tem zahtevkom bi zahtevano preseglo odobreno za 9.849,31 €. Preverite znesek.")
        #expect(
            sl.sentence(.alike(ApplicationNumber(4), [.name], most: 2))
                == "V-4 ima isto ime prijavitelja. Poziv dovoli prijavitelju največ 2 vlogi. Presodite.")
        #expect(sl.sentence(.decisionNumberTaken(filing)) == "To številko že ima sklep o V-4. Preverite vpis.")
    }

    @Test func `tells an offer that was turned down from a withdrawal`() {
        let row = AdoptedRow(application: ApplicationNumber(3), pot: "ESRR", place: nil, grant: nil, status: .withdrawn)
        var adoption = Adoption(rows: [row], on: Day(number: 20_273), entry: 1)
        #expect(sl.word(row, in: adoption) == "umaknjena")
        adoption.turnedDown = [row.application]
        #expect(sl.word(row, in: adoption) == "ponudba zavrnjena")
        #expect(en.word(row, in: adoption) == "offer turned down")
    }

    @Test func `asks for the agenda item and the id of the session by their names`() {
        #expect(sl.label(field: "item", of: .addAgendaItem) == "Točka")
        #expect(sl.label(field: "item", of: .checkItem) == "Postavka")
        #expect(sl.label(field: "session", of: .conveneSession) == "Oznaka seje")
        #expect(sl.label(field: "session", of: .decideAppeal) == "Seja")
        #expect(
            sl.refusal(.wrongDecision(.selection, stage: .incomplete)).hasPrefix("Sklep »izbor« tu ni mogoč: stanje je")
        )
        #expect(!sl.meaning(of: .decideAppeal).contains("lestvici"))
    }
}
