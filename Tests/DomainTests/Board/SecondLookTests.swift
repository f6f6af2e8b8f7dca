import Testing

@testable import Domain

/// What is odd and can be right is said before it is saved; what the adopted list denies is refused.
@Suite struct `A second look` {
    private static let phases = [
        Phase(phase: 1, amount: Money(cents: 100_000)), Phase(phase: 2, amount: Money(cents: 50_000)),
    ]

    private static func operation() throws -> Domain.Operation {
        let story = try #require(try StageWorlds.all().byStage.first { $0.0 == .contracted }?.1.story)
        var operation = try #require(story.now.operations.first { $0.stage == .contracted })
        operation.approved = Money(cents: 150_000)
        operation.changes = []
        operation.phases = phases
        operation.claims = [Claim(phase: 1, amount: Money(cents: 90_000))]
        operation.payments = []
        return operation
    }

    @Test func `at a claim asks about its sum and its phase`() throws {
        let operation = try Self.operation()
        #expect(operation.secondLooks(claiming: Money(cents: 10_000), phase: 1) == [])
        #expect(
            operation.secondLooks(claiming: Money(cents: 10_001), phase: 1)
                == [.claimedAbovePlanned(phase: 1, by: Money(cents: 1))])
        #expect(
            operation.secondLooks(claiming: Money(cents: 9_999_999_900), phase: 2) == [
                .claimedAboveApproved(by: Money(cents: 9_999_939_900)),
                .claimedAbovePlanned(phase: 2, by: Money(cents: 9_999_949_900)),
            ])
        #expect(operation.secondLooks(claiming: nil, phase: 7) == [.phaseNotPlanned(7, planned: [1, 2])])
    }

    @Test func `at a payment asks about what was approved and claimed`() throws {
        var operation = try Self.operation()
        #expect(operation.secondLooks(paying: Money(cents: 90_000), phase: 1) == [])
        #expect(
            operation.secondLooks(paying: Money(cents: 150_001), phase: 1) == [
                .paidAboveApproved(by: Money(cents: 1)), .paidAboveClaimed(phase: 1, by: Money(cents: 60_001)),
            ])
        #expect(operation.secondLooks(paying: Money(cents: 1), phase: 3) == [.phaseNotPlanned(3, planned: [1, 2])])
        // Of a claim whose sum nobody printed nothing can be said.
        operation.claims = [Claim(phase: 1, amount: nil)]
        #expect(operation.secondLooks(paying: Money(cents: 150_000), phase: 1) == [])
    }

    @Test func `at a session asks about a number that is taken, not about one that was cancelled`() throws {
        var story = try Story.adopted(1)
        let day = try onDay("2025-07-07")
        try story.does(
            .conveneSession(ConveneSession(session: "uo-3", body: "board", number: "3.", kind: .regular, on: day)),
            by: "cene")
        #expect(
            story.office.secondLooks(convening: " 3", .regular, of: "board") == [.sessionNumberTaken(on: day)])
        #expect(story.office.secondLooks(convening: "3", .correspondence, of: "board") == [])
        #expect(story.office.secondLooks(convening: "4", .regular, of: "board") == [])
        #expect(story.office.secondLooks(convening: "3", .regular, of: "assembly") == [])
        try story.does(.cancelSession(CancelSession(session: "uo-3", reason: "x")), by: "cene")
        #expect(story.office.secondLooks(convening: "3", .regular, of: "board") == [])
    }

    @Test func `at a decision asks about its number and its amount`() throws {
        var story = try Story.adopted(3)
        let (one, two) = (Filing.application(ApplicationNumber(1)), Filing.application(ApplicationNumber(2)))
        let grant = Money(cents: 4_000_000)
        try story.does(
            .decideFiling(
                DecideFiling(
                    call: Story.call, filing: one, decision: .selection, grant: grant, reason: "x", number: "1/2025")),
            by: "bine")
        #expect(
            story.now.secondLooks(deciding: two, .selection, grant: Money(cents: 1), number: "1/2025")
                == [.decisionNumberTaken(one), .grantNotAsAdopted(grant)])
        #expect(story.now.secondLooks(deciding: two, .selection, grant: grant, number: "2/2025") == [])
        #expect(story.now.secondLooks(deciding: one, .selection, grant: grant, number: "1/2025") == [])
    }
}

/// Money is decided as the list says that was adopted last.
@Suite struct `A selection` {
    private static let three = ApplicationNumber(3)
    private static func select(_ number: Int, _ cents: Int64) -> Act {
        .decideFiling(
            DecideFiling(
                call: Story.call, filing: .application(ApplicationNumber(number)), decision: .selection,
                grant: Money(cents: cents), reason: "x"))
    }

    @Test func `is not given to whoever turned the offer down`() throws {
        var story = try Story.adopted(3)
        try story.does(
            .offerGrant(OfferGrant(call: Story.call, application: Self.three, grant: Money(cents: 2_000_000))),
            by: "bine")
        func answered(_ answer: OfferAnswer) throws -> Story {
            var story = story
            try story.does(
                .answerOffer(
                    AnswerOffer(call: Story.call, application: Self.three, answer: answer, on: try story.moment.day)),
                by: "cene")
            return story
        }
        #expect(try answered(.accept).refusal(of: Self.select(3, 2_000_000), by: "bine") == nil)
        #expect(
            try answered(.refuse).refusal(of: Self.select(3, 2_000_000), by: "bine") == .offerTurnedDown(Self.three))
        // Under a later list that gives nothing, an offer of before is over: from rules 4 on.
        var later = try answered(.accept)
        var list = try #require(later.now.adoption)
        list.entry = later.entries.count + 1
        for index in list.rows.indices where list.rows[index].application == Self.three {
            list.rows[index].status = .reserve
        }
        later.office.cases[0].adoptions.append(list)
        #expect(
            try later.refusal(of: Self.select(3, 2_000_000), by: "bine") == .notSelected(Self.three, .reserve))
        later.office.rules = 3
        #expect(try later.refusal(of: Self.select(3, 2_000_000), by: "bine") == nil)
    }

    @Test func `of a list adopted after an offer was turned down is told from a withdrawal`() throws {
        var story = try Story.adopted(3)
        try story.does(
            .offerGrant(OfferGrant(call: Story.call, application: Self.three, grant: Money(cents: 2_000_000))),
            by: "bine")
        try story.does(
            .answerOffer(
                AnswerOffer(call: Story.call, application: Self.three, answer: .refuse, on: try story.moment.day)),
            by: "cene")
        let input = try story.now.rankingInput()
        let rows = try #require(input.adoptedRows(of: input.ranking()))
        try story.does(.adoptRanking(AdoptRanking(call: Story.call, rows: rows)), by: "bine")
        #expect(story.now.adoption?.row(Self.three)?.status == .withdrawn)
        #expect(story.now.adoption?.turnedDown == [Self.three])
        #expect(story.now.adoptions.first?.turnedDown == [])
    }

    @Test func `is not given to whom the list gives nothing, unless an appeal took the decision away since`() throws {
        // 40,000 each of 100,000: the fourth waits in reserve.
        var story = try Story.adopted(4)
        let four = ApplicationNumber(4)
        #expect(story.now.adoption?.row(four)?.status == .reserve)
        #expect(try story.refusal(of: Self.select(4, 4_000_000), by: "bine") == .notSelected(four, .reserve))
        #expect(try story.refusal(of: Self.select(1, 4_000_000), by: "bine") == nil)
        let filing = Filing.application(four)
        try story.does(
            .decideFiling(DecideFiling(call: Story.call, filing: filing, decision: .reserve, reason: "x")), by: "bine")
        try story.appeal(filing)
        try story.does(
            .decideAppeal(
                DecideAppeal(
                    call: Story.call, filing: filing, appeal: 1, body: "board", outcome: .upheld, reason: "x")),
            by: "bine")
        #expect(try story.refusal(of: Self.select(4, 4_000_000), by: "bine") == nil)
        #expect(
            story.now.secondLooks(deciding: filing, .selection, grant: Money(cents: 4_000_000), number: nil)
                == [.notOnAdoptedList(.reserve)])
    }
}
