import Testing

@testable import Domain

/// A small call that says of operations what the three calls of this house say.
enum OperationCall: CaseIterable {
    case drava, pogorje, pohorje

    private var rules: String {
        switch self {
        case .drava:
            #"{"phases":{"by":"value","up-to":"20000.00","most":"1","above":"2"},"least-claim":"5000.00","changes":"2","ends":"end"}"#
        case .pogorje:
            #"{"phases":{"by":"grant","up-to":"20000.00","most":"1","above":"3"},"least-claim":"5000.00","changes":"2","ends":"end","claimed":{"share":"30 %","limit":"interim","above":{"reading":{"id":"end-of-operation","chosen":"20000.00","other":"0.00","source":"§12, §13"}}}}"#
        case .pohorje:
            #"{"phases":{"by":"value","up-to":"20000.00","most":"1","above":"2"},"least-claim":"5000.00","changes":"1","ends":"end","advance":"30 %"}"#
        }
    }

    private var end: String {
        switch self {
        case .drava: #"{"until":"2018-08-31","roll":"none","sl":"konec","en":"end","by":"beneficiary"}"#
        case .pogorje:
            #"{"reading":{"id":"end-of-operation","chosen":{"until":"2022-03-31","roll":"none","sl":"konec","en":"end"},"other":{"until":"2021-03-31","roll":"none","sl":"konec","en":"end"},"source":"§12, §13"}}"#
        case .pohorje:
            #"{"length":"36 months","after":"contract","latest":"2029-08-31","roll":"none","sl":"konec","en":"end","by":"beneficiary"}"#
        }
    }

    private var funds: String {
        let most = self == .pohorje ? "75000.00" : "40000.00"
        return #"[{"id":"ESRR","budget":"100000.00","rate":"80 %","grant":{"least":"5000.00","most":"\#(most)"}}]"#
    }

    func node(rateIs: String? = nil) throws -> Node {
        func read(_ json: String) throws -> Node { try Node(json: Array(json.utf8)) }
        var funds = funds
        if let rateIs { funds = funds.replacing(#""80 %","#, with: #""80 %","rate-is":"\#(rateIs)","#) }
        var node = try SmallCall.node()
        node["time-limits", "end"] = try read(end)
        node["time-limits", "interim"] = try read(
            #"{"until":"2021-03-31","roll":"none","sl":"zahtevki","en":"claims","by":"beneficiary"}"#)
        let kept = (node.pairs ?? []).filter { $0.key != "funds" }
        return Node(
            .map(kept + [Node.Pair("funds", try read(funds)), Node.Pair("operations", try read(rules))]))
    }

    /// The case with V-1, which asked for 80 % of its costs and was granted some of it.
    func found(
        costs: Int64 = 3_750_000, granted: Int64 = 3_000_000, settling option: Int? = nil, rateIs: String? = nil
    ) throws -> Case {
        var found = Case(call: Story.call)
        let version = CaseRules.Version(
            rulebook: try node(rateIs: rateIs), original: "x", entry: 1, on: Day(number: 0))
        var rules = CaseRules(versions: [version])
        if let option {
            rules.settlements = [
                CaseRules.Settled(
                    doubt: "end-of-operation", settlement: .option(option), reason: "x", source: "x", person: "bine",
                    entry: 2, on: Day(number: 0))
            ]
        }
        rules.read()
        found.rules = rules
        var application = Application(number: ApplicationNumber(1), envelope: EnvelopeNumber(1))
        application.data = ApplicationFacts(
            title: "Muzej", applicant: Party(name: "Zavod Breg"), fund: "ESRR", eligibleCosts: Money(cents: costs),
            requested: Money(cents: costs * 4 / 5))
        application.decisions = [
            Decision(kind: .selection, grant: Money(cents: granted), reason: "x", on: Day(number: 17_000))
        ]
        found.applications = [application]
        return found
    }

    static func operation(_ approved: Int64? = 3_000_000) -> Domain.Operation {
        Operation(
            id: "P1", application: ApplicationNumber(1), title: "Muzej", holder: "Zavod Breg", fund: "ESRR",
            approved: approved.map(Money.init(cents:)))
    }
}

/// What the call says about operations after selection is said where it does not fit; nothing of it is refused.
@Suite struct `An operation` {
    /// As many phases, each with its amount and its last day.
    private func phases(_ count: Int) -> [Phase] {
        (1...count).map { Phase(phase: $0, amount: Money(cents: 500_000), until: Day(number: 17_000)) }
    }

    @Test func `of Loško pogorje has one phase up to 20.000 granted, three above`() throws {
        let found = try OperationCall.pogorje.found()
        let rule = try #require(found.rulebook?.operations?.phases)
        let small = OperationCall.operation(2_000_000)
        #expect(found.secondLooks(planning: phases(1), of: small) == [])
        #expect(
            found.secondLooks(planning: phases(2), of: small)
                == [.operation(.tooManyPhases(2, rule, at: Money(cents: 2_000_000)))])
        let large = OperationCall.operation(2_000_001)
        #expect(found.secondLooks(planning: phases(3), of: large) == [])
        #expect(
            found.secondLooks(planning: phases(4), of: large)
                == [.operation(.tooManyPhases(4, rule, at: Money(cents: 2_000_001)))])
    }

    @Test(arguments: [OperationCall.drava, .pohorje])
    func `of the other two has two phases where the project is worth more than 20.000`(_ call: OperationCall) throws {
        let operation = OperationCall.operation(1_600_000)
        let worth = try call.found(costs: 2_000_001)
        let rule = try #require(worth.rulebook?.operations?.phases)
        #expect(worth.secondLooks(planning: phases(2), of: operation) == [])
        #expect(
            worth.secondLooks(planning: phases(3), of: operation)
                == [.operation(.tooManyPhases(3, rule, at: Money(cents: 2_000_001)))])
        #expect(
            try call.found(costs: 2_000_000).secondLooks(planning: phases(2), of: operation)
                == [.operation(.tooManyPhases(2, rule, at: Money(cents: 2_000_000)))])
        // Nobody knows what an operation without an application is worth.
        var alone = operation
        alone.application = nil
        #expect(worth.secondLooks(planning: phases(9), of: alone) == [])
    }

    @Test(arguments: OperationCall.allCases)
    func `claims at least 5.000 at a time, and plans no less`(_ call: OperationCall) throws {
        let found = try call.found()
        let operation = OperationCall.operation()
        let (least, less) = (Money(cents: 500_000), Money(cents: 499_999))
        #expect(found.secondLooks(claiming: least, phase: nil, of: operation) == [])
        #expect(
            found.secondLooks(claiming: less, phase: nil, of: operation)
                == [.operation(.claimedBelowLeast(phase: nil, less, least: least))])
        #expect(
            found.secondLooks(
                planning: [
                    Phase(phase: 1, amount: least, until: Day(number: 17_000)),
                    Phase(phase: 2, amount: less, until: Day(number: 17_000)),
                ], of: operation)
                == [.operation(.plannedBelowLeast(phase: 2, less, least: least))])
    }

    @Test func `is planned with the amount and the last day of every phase`() throws {
        let found = try OperationCall.drava.found()
        var operation = OperationCall.operation()
        let (amount, day) = (Money(cents: 500_000), Day(number: 17_000))
        let plan = [Phase(phase: 1, amount: amount), Phase(phase: 2, until: day)]
        #expect(
            found.secondLooks(planning: plan, of: operation)
                == [
                    .operation(.plannedWithout(phase: 1, [.until])), .operation(.plannedWithout(phase: 2, [.amount])),
                ])
        #expect(
            found.secondLooks(planning: [Phase(phase: 1)], of: operation)
                == [.operation(.plannedWithout(phase: 1, [.amount, .until]))])
        // It is asked while the plan is made, not for ever.
        operation.phases = plan
        #expect(found.secondLooks(at: operation) == [])
    }

    @Test func `keeps saying that its claims exceed the approval or the plan of a phase`() throws {
        let found = try OperationCall.drava.found()
        var operation = OperationCall.operation()
        operation.phases = [Phase(phase: 1, amount: Money(cents: 1_000_000))]
        operation.claims = [Claim(phase: 1, amount: Money(cents: 1_000_000)), Claim(amount: Money(cents: 2_000_000))]
        #expect(found.secondLooks(at: operation) == [])
        operation.claims[0].amount = Money(cents: 1_000_001)
        #expect(
            found.secondLooks(at: operation)
                == [
                    .claimsAboveApproved(by: Money(cents: 1)), .claimsAbovePlanned(phase: 1, by: Money(cents: 1)),
                ])
        operation.withdrawal = OperationWithdrawal()
        #expect(found.secondLooks(at: operation) == [])
    }

    @Test func `is completed with a word where nothing was claimed or paid`() throws {
        let found = try OperationCall.drava.found()
        var operation = OperationCall.operation()
        #expect(found.secondLooks(completing: operation, on: nil) == [.nothingClaimed])
        operation.payments = [Payment(amount: Money(cents: 500_000))]
        #expect(found.secondLooks(completing: operation, on: nil) == [])
        operation.payments = []
        operation.claims = [Claim(amount: nil)]
        #expect(found.secondLooks(completing: operation, on: nil) == [])
    }

    @Test(arguments: [(OperationCall.drava, 2), (.pogorje, 2), (.pohorje, 1)])
    func `changes as often as the call allows`(_ call: OperationCall, _ most: Int) throws {
        let found = try call.found()
        var operation = OperationCall.operation()
        for _ in 1...most {
            #expect(found.secondLooks(changing: operation, to: nil) == [])
            operation.changes.append(OperationChange(description: "x"))
        }
        #expect(
            found.secondLooks(changing: operation, to: nil)
                == [.operation(.tooManyChanges(most + 1, most: most))])
        #expect(found.looks(at: operation) == [])
    }

    @Test func `ends by the day of its call`() throws {
        func looks(_ call: OperationCall, _ day: String, contract: String? = nil, settling: Int? = nil) throws
            -> [String]
        {
            var operation = OperationCall.operation()
            operation.contract = try contract.map { Contract(on: try onDay($0)) }
            let found = try call.found(settling: settling)
            return found.secondLooks(completing: operation, on: try onDay(day)).compactMap {
                guard case .operation(.endsLate(nil, _, let latest)) = $0 else { return nil }
                return latest.iso
            }
        }
        #expect(try looks(.drava, "2018-08-31") == [])
        #expect(try looks(.drava, "2018-09-01") == ["2018-08-31"])
        #expect(try looks(.pogorje, "2022-03-31") == [])
        #expect(try looks(.pogorje, "2022-04-01") == ["2022-03-31"])
        #expect(try looks(.pogorje, "2022-03-31", settling: 2) == ["2021-03-31"])
        #expect(try looks(.pohorje, "2029-01-15", contract: "2026-01-15") == [])
        #expect(try looks(.pohorje, "2029-01-16", contract: "2026-01-15") == ["2029-01-15"])
        // Before the contract only the latest day is known.
        #expect(try looks(.pohorje, "2029-09-01") == ["2029-08-31"])
        let phase = Phase(phase: 2, amount: Money(cents: 500_000), until: try onDay("2018-09-30"))
        #expect(
            try OperationCall.drava.found().secondLooks(planning: [phase], of: OperationCall.operation())
                == [.operation(.endsLate(phase: 2, try onDay("2018-09-30"), latest: try onDay("2018-08-31")))])
    }

    @Test func `has an advance of at most 30 per cent, where the call knows advances`() throws {
        let found = try OperationCall.pohorje.found(costs: 9_375_000, granted: 7_500_000)
        var operation = OperationCall.operation(7_500_000)
        #expect(found.secondLooks(paying: Money(cents: 2_250_000), phase: nil, for: operation) == [])
        let look = SecondLook.operation(
            .advanceAboveShare(
                Money(cents: 2_250_001), most: Money(cents: 2_250_000), share: try #require(Fraction(decimal: "0.3"))))
        #expect(found.secondLooks(paying: Money(cents: 2_250_001), phase: nil, for: operation) == [look])
        operation.payments = [Payment(amount: Money(cents: 2_250_000))]
        #expect(found.secondLooks(paying: Money(cents: 1), phase: nil, for: operation) == [look])
        operation.claims = [Claim(amount: Money(cents: 7_500_000))]
        #expect(found.secondLooks(paying: Money(cents: 1), phase: nil, for: operation) == [])
        let drava = OperationCall.operation()
        #expect(
            try OperationCall.drava.found().secondLooks(paying: Money(cents: 3_000_000), phase: nil, for: drava) == [])
    }

    @Test func `is approved with what the decision gave, and no more than the call gives`() throws {
        let found = try OperationCall.drava.found()
        func looks(_ cents: Int64) -> [OperationLook] {
            found.looks(approving: Money(cents: cents), fund: "ESRR", for: ApplicationNumber(1))
        }
        let granted = Money(cents: 3_000_000)
        #expect(looks(3_000_000) == [])
        #expect(looks(3_500_000) == [.approvedAboveGranted(Money(cents: 3_500_000), granted: granted)])
        let approved = Money(cents: 5_500_000)
        let both: [OperationLook] = [
            .approvedAboveGranted(approved, granted: granted),
            .approvedAboveLargest(approved, largest: Money(cents: 4_000_000)),
        ]
        #expect(looks(5_500_000) == both)
        // Of an operation without an application the call alone can be asked.
        #expect(found.looks(approving: approved, fund: nil, for: nil) == [both[1]])
        // It stands there as long as the operation does, and a change is asked the same.
        var operation = OperationCall.operation(5_500_000)
        #expect(found.looks(at: operation) == both)
        #expect(
            found.secondLooks(changing: OperationCall.operation(), to: approved) == both.map(SecondLook.operation))
        operation.withdrawal = OperationWithdrawal()
        #expect(found.looks(at: operation) == [])
    }

    @Test func `of a call that says nothing of operations is asked nothing`() throws {
        var found = try OperationCall.drava.found()
        found.rules?.versions[0].rulebook = try SmallCall.node()
        found.rules?.read()
        var operation = OperationCall.operation()
        operation.changes = Array(repeating: OperationChange(description: "x"), count: 9)
        operation.claims = [Claim(amount: Money(cents: 1))]
        operation.phases = phases(9)
        operation.completion = Completion(on: try onDay("2030-01-01"))
        #expect(found.looks(at: operation) == [])
    }

    @Test func `is looked at act by act where several are entered at once`() throws {
        var story = try #require(try StageWorlds.all().byStage.first { $0.0 == .contracted }?.1.story)
        story.office.cases[0].rules?.versions[0].rulebook = try OperationCall.pohorje.node()
        story.office.cases[0].rules?.read()
        let change = Act.changeOperation(
            ChangeOperation(call: Story.call, operation: "JP1-1", description: "drug dobavitelj"))
        let looks = story.office.secondLooks(entering: [change, change], by: "cene", at: try story.moment)
        #expect(looks.map(\.place) == [1])
        #expect(looks.map(\.look) == [.operation(.tooManyChanges(2, most: 1))])
        // It refuses nothing.
        try story.does(change, by: "cene")
        try story.does(change, by: "cene")
    }
}

/// Where the call prints one rate, a request below it is asked about; it may be what the applicant wants.
@Suite struct `A request` {
    private func looks(_ found: Case, _ requested: Int64, of costs: Int64) -> [SecondLook] {
        found.secondLooks(
            requesting: Money(cents: requested), of: Money(cents: costs), by: Traits(fund: "ESRR"))
    }

    @Test func `below a fixed rate is pointed out, and keeps nobody from being eligible`() throws {
        let found = try OperationCall.drava.found(rateIs: "exact")
        let rate = try #require(Fraction(decimal: "0.8"))
        #expect(looks(found, 4_000_000, of: 5_000_000) == [])
        #expect(looks(found, 3_999_999, of: 5_000_000) == [.requestedBelowRate(rate, by: Money(cents: 1))])
        // 80 % would be 48.000; the call gives 40.000 at most.
        #expect(looks(found, 4_000_000, of: 6_000_000) == [])
        #expect(looks(found, 3_900_000, of: 6_000_000) == [.requestedBelowRate(rate, by: Money(cents: 100_000))])
        #expect(looks(found, 6_000_001, of: 6_000_000) == [.requestedAboveCosts(by: Money(cents: 1))])
        var application = try #require(found.applications.first)
        application.data?.requested = Money(cents: 1_000_000)
        #expect(found.moneyQuestions(of: application) == [])
    }

    @Test func `below a rate that is a bound is nobody's question`() throws {
        #expect(looks(try OperationCall.drava.found(rateIs: "up-to"), 1_000_000, of: 5_000_000) == [])
    }
}

/// The end of an operation and the share that is claimed by a day are due until the record shows them.
@Suite struct `Of an operation is due` {
    private let end = Due.Matter.operationLimit("end", operation: "P1")
    private let share = Due.Matter.operationLimit("interim", operation: "P1")

    private func due(
        _ call: OperationCall, _ operation: Domain.Operation, _ day: String, settling option: Int? = nil
    ) throws -> [Due] {
        var found = try call.found(settling: option)
        found.applications = []
        found.operations = [operation]
        return found.due(on: try onDay(day))
    }

    @Test func `its end, also when the day is over`() throws {
        var operation = OperationCall.operation()
        let before = try due(.drava, operation, "2018-08-01")
        #expect(before.first { $0.matter == end }?.ends?.iso == "2018-08-31")
        #expect(!before.contains { $0.matter == .callLimit("end") })
        let after = try due(.drava, operation, "2018-09-05").first { $0.matter == end }
        #expect(after?.urgency(on: try onDay("2018-09-05")) == .overdue)
        operation.completion = Completion()
        #expect(!(try due(.drava, operation, "2018-09-05").contains { $0.matter == end }))
    }

    @Test func `30 per cent of what was requested, by 31. 3. 2021`() throws {
        var operation = OperationCall.operation()
        let day = "2021-04-06"
        #expect(try due(.pogorje, operation, day).first { $0.matter == share }?.ends?.iso == "2021-03-31")
        operation.claims = [Claim(amount: Money(cents: 899_999))]
        #expect(try due(.pogorje, operation, day).contains { $0.matter == share })
        operation.claims.append(Claim(amount: Money(cents: 1)))
        #expect(!(try due(.pogorje, operation, day).contains { $0.matter == share }))
        // The request counts, not what was approved of it.
        let found = try OperationCall.pogorje.found(costs: 5_000_000)
        #expect(found.isKept("interim", by: operation) == false)
    }

    @Test func `no share of a grant up to 20.000, unless the call is read so`() throws {
        let operation = OperationCall.operation(2_000_000)
        #expect(!(try due(.pogorje, operation, "2021-03-01").contains { $0.matter == share }))
        // The day of the call stays on the list: whom it binds is not clear.
        #expect(try due(.pogorje, operation, "2021-03-01").contains { $0.matter == .callLimit("interim") })
        #expect(try due(.pogorje, operation, "2021-03-01", settling: 2).contains { $0.matter == share })
    }
}
