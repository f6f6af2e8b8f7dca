import Domain
import Testing

@testable import Exchange

/// §5.6 of the Drava call: whoever gives up before the contract with the ministry counts as not having filed, and the board
/// chooses the next project from the list of assessed ones.
@Suite struct `A Drava project given up before its contract` {
    private static let call = "las-drava-esrr-3-2017"
    private static let first = ApplicationNumber(2)
    private static let next = ApplicationNumber(3)

    /// The sample office under this version of the rules, V-2 approved by the ministry.
    private func approved(rules: Int) throws -> Office {
        var office = Office()
        for entry in try SampleOffice(Self.call).acts() {
            var act = entry.act
            if case .foundOffice(var founding) = act {
                founding.rules = rules
                act = .foundOffice(founding)
            }
            try Self.enter(act, by: entry.person, at: entry.moment, in: &office)
        }
        let (call, filing) = (Self.call, Filing.application(Self.first))
        let grant = Money(cents: 3_000_000)
        let decided = try onDay("2017-06-22")
        let served = try onDay("2017-06-26")
        let later = try onDay("2017-09-01")
        let told: [(String, Day, Act)] = [
            (
                "ljuba", decided,
                .decideFiling(
                    DecideFiling(call: call, filing: filing, decision: .selection, grant: grant, reason: "1. mesto"))
            ),
            ("mija", served, .dispatchDecision(DispatchDecision(call: call, filing: filing, on: served))),
            ("mija", served, .serveDecision(ServeDecision(call: call, filing: filing, on: served, proof: .inPerson))),
            ("mija", later, .declareFinal(DeclareFinal(call: call, filing: filing, on: later))),
            (
                "mija", later,
                .sendToAuthority(SendToAuthority(call: call, application: Self.first, on: later, authority: "MGRT"))
            ),
            (
                "mija", later,
                .recordOperation(
                    RecordOperation(
                        call: call, operation: "D-1", application: Self.first, title: "Projekt", holder: "Občina",
                        approval: .decision))
            ),
        ]
        for (person, day, act) in told { try Self.enter(act, by: person, at: Self.evening(of: day), in: &office) }
        return office
    }

    private static func evening(of day: Day) throws -> Moment {
        try #require(Moment("\(day.iso)T20:00:00.000+02:00"))
    }

    private func onDay(_ text: String) throws -> Day { try #require(Day(iso: text)) }

    private static func enter(_ act: Act, by person: String, at moment: Moment, in office: inout Office) throws {
        if let refusal = office.refusal(of: act, by: person, at: moment) {
            Issue.record("\(act.kind.rawValue): \(refusal)")
            throw refusal
        }
        office.apply(Entry(number: office.entries + 1, moment: moment, person: person, act: act))
    }

    private func givenUp(_ office: inout Office) throws {
        let day = try onDay("2017-09-04")
        try Self.enter(
            .withdrawOperation(
                WithdrawOperation(call: Self.call, operation: "D-1", on: day, reason: "ni lastnih sredstev")),
            by: "mija", at: try Self.evening(of: day), in: &office)
    }

    /// The list as it follows now: application, status, grant.
    private func list(_ office: Office) throws -> [AdoptedRow] {
        let input = try #require(office.case(Self.call)).rankingInput()
        return try #require(input.adoptedRows(of: input.ranking()))
    }

    @Test func `counts as never filed, and the next one on the new list is chosen`() throws {
        var office = try approved(rules: Office.newestRules)
        #expect(try list(office).filter { $0.status == .selected }.map(\.application.ordinal) == [2, 4, 1])
        try givenUp(&office)
        let rows = try list(office)
        #expect(rows.filter { $0.status == .selected }.map(\.application.ordinal) == [4, 1, 3])
        #expect(rows.first { $0.application == Self.first }?.status == .withdrawn)
        let day = try onDay("2017-09-11")
        try Self.enter(
            .adoptRanking(AdoptRanking(call: Self.call, rows: rows)), by: "ljuba", at: Self.evening(of: day),
            in: &office)
        try Self.enter(
            .decideFiling(
                DecideFiling(
                    call: Self.call, filing: .application(Self.next), decision: .selection,
                    grant: Money(cents: 960_000), reason: "naslednji s seznama")),
            by: "ljuba", at: Self.evening(of: day), in: &office)
        let found = try #require(office.case(Self.call))
        #expect(try found.stage(of: #require(found.application(Self.first))) == .givenUp)
    }

    /// Whoever was told to wait is decided about again once there is money.
    @Test(arguments: [5, Office.newestRules])
    func `lets the next one move up that was on reserve`(rules: Int) throws {
        var office = try approved(rules: rules)
        let filing = Filing.application(Self.next)
        let (waiting, day) = (try onDay("2017-09-02"), try onDay("2017-09-11"))
        let told: [(String, Act)] = [
            ("ljuba", .decideFiling(DecideFiling(call: Self.call, filing: filing, decision: .reserve, reason: "x"))),
            ("mija", .dispatchDecision(DispatchDecision(call: Self.call, filing: filing, on: waiting))),
            (
                "mija",
                .serveDecision(ServeDecision(call: Self.call, filing: filing, on: waiting, proof: .inPerson))
            ),
        ]
        for (person, act) in told { try Self.enter(act, by: person, at: Self.evening(of: waiting), in: &office) }
        try Self.enter(
            .withdrawApplication(
                WithdrawApplication(call: Self.call, application: ApplicationNumber(4), on: day)),
            by: "mija", at: Self.evening(of: day), in: &office)
        try Self.enter(
            .adoptRanking(AdoptRanking(call: Self.call, rows: try list(office))), by: "ljuba",
            at: Self.evening(of: day), in: &office)
        let found = try #require(office.case(Self.call))
        let isOpen = rules >= 6
        #expect(try found.stage(of: #require(found.application(Self.next))) == (isOpen ? .ranked : .served))
        #expect(found.undecided.contains(filing) == isOpen)
        let selection = Act.decideFiling(
            DecideFiling(
                call: Self.call, filing: filing, decision: .selection, grant: Money(cents: 960_000), reason: "x"))
        #expect((office.refusal(of: selection, by: "ljuba", at: try Self.evening(of: day)) == nil) == isOpen)
    }

    @Test func `keeps its place once the contract is signed`() throws {
        var office = try approved(rules: Office.newestRules)
        let day = try onDay("2017-09-01")
        try Self.enter(
            .signContract(SignContract(call: Self.call, operation: "D-1", on: day)), by: "mija",
            at: Self.evening(of: day), in: &office)
        let before = try list(office)
        try givenUp(&office)
        #expect(try list(office) == before)
    }

    @Test func `kept its place by the rules before, until they are raised`() throws {
        var office = try approved(rules: 5)
        let before = try list(office)
        try givenUp(&office)
        #expect(try list(office) == before)
        try Self.enter(
            .raiseRules(RaiseRules(rules: Office.newestRules, reason: "x")), by: "urban",
            at: Self.evening(of: onDay("2017-09-05")), in: &office)
        #expect(try list(office).filter { $0.status == .selected }.map(\.application.ordinal) == [4, 1, 3])
    }
}
