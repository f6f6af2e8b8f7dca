import Testing

@testable import Domain

/// An office with many applications has to open before anybody looks up: half a million entries a second at least.
@Suite struct `A long record` {
    @Test func `of a thousand applications and a hundred thousand entries folds fast`() throws {
        let entries = try LongRecord.entries(applications: 1_000, total: 100_000)
        let clock = ContinuousClock()
        var office = Office()
        let time = clock.measure { for entry in entries { office.apply(entry) } }
        #expect(office.cases[0].applications.count == 1_000)
        #expect(office.entries == 100_000)
        let viewer = office.viewer("ema", on: try onDay("2025-07-07"))
        var seen = office.cases[0]
        let seeing = clock.measure { seen = office.cases[0].seen(by: viewer) }
        #expect(seen.applications.count == 1_000)
        var rows = 0
        let ranking = try clock.measure { rows = try office.cases[0].rankingInput().ranking().rows.count }
        #expect(rows == 1_000)
        print("folded in \(time), seen in \(seeing), ranked in \(ranking)")
        #if !DEBUG
            #expect(time < .milliseconds(200))
        #endif
    }
}

enum LongRecord {
    static func entries(applications: Int, total: Int) throws -> [Entry] {
        var story = try Story.withCall()
        var entries = story.entries
        story.at("2025-07-07")
        let moment = try story.moment
        func add(_ act: Act, _ person: String) {
            entries.append(Entry(number: entries.count + 1, moment: moment, person: person, act: act))
        }
        let call = Story.call
        let received = Stamp(day: try onDay("2025-06-12"))
        for number in 1...applications {
            let facts = EnvelopeFacts(
                sender: "Pošiljatelj \(number)", posted: received, received: received,
                noRegisteredNumber: "ni listka", channel: "registered-post", marking: .right)
            add(.registerEnvelope(RegisterEnvelope(call: call, facts: facts)), "cene")
        }
        add(.openEnvelopes(OpenEnvelopes(call: call, order: (1...applications).map { EnvelopeNumber($0) })), "cene")
        add(
            .settleDoubt(SettleDoubt(call: call, doubt: "threshold", value: .scalar("0"), reason: "x", source: "x")),
            "bine")
        for ordinal in 1...applications {
            let number = ApplicationNumber(ordinal)
            add(
                .recordApplication(
                    RecordApplication(call: call, application: number, facts: Story.data("P\(ordinal)"))), "cene")
            for (list, item) in [(ChecklistKind.completeness, "A1"), (.completeness, "A2"), (.eligibility, "E1")] {
                add(
                    .checkItem(CheckItem(call: call, application: number, list: list, item: item, answer: .yes)), "cene"
                )
            }
            add(
                .concludeCompleteness(ConcludeCompleteness(call: call, application: number, outcome: .complete)), "cene"
            )
            add(.concludeEligibility(ConcludeEligibility(call: call, application: number, outcome: .eligible)), "cene")
            add(
                .recordFact(RecordFact(call: call, application: number, fact: "partners", value: "2", evidence: "x")),
                "cene")
            for person in ["ema", "eva", "bine"] {
                add(.declareInterest(DeclareInterest(call: call, application: number, interest: .none)), person)
            }
            add(.assignAssessors(AssignAssessors(call: call, application: number, assessors: ["ema", "eva"])), "vida")
            for person in ["ema", "eva"] {
                let marks = Story.marks(ordinal % 2 == 0 ? "a" : "b", Int64(ordinal % 4))
                add(.submitSheet(SubmitSheet(call: call, application: number, marks: marks)), person)
            }
        }
        var round = 0
        while entries.count < total - 1 {
            let number = ApplicationNumber(round % applications + 1)
            add(
                .correctCheck(
                    CorrectCheck(
                        call: call, application: number, list: .completeness, item: "A1",
                        answer: round % 2 == 0 ? .no : .yes, reason: "x")), "cene")
            round += 1
        }
        add(.closeScoring(CloseScoring(call: call)), "vida")
        return entries
    }
}
