import Testing

@testable import Domain

/// A procedure told act by act. Every act goes through `refusal` first, as in the program; a refused act fails the test that
/// tells the story, at its line.
struct Story {
    var office = Office()
    var entries: [Entry] = []
    var clock = "2025-05-10T09:00:00.000+02:00"

    static let call = SmallCall.id
    static let people: [(id: String, name: String, roles: [Role])] = [
        ("cene", "Cene Log", [.clerk]), ("ema", "Ema Breg", [.assessor]), ("eva", "Eva Dol", [.assessor]),
        ("edo", "Edo Hrib", [.assessor]), ("vida", "Vida Polje", [.chair]), ("bine", "Bine Gaj", [.boardMember]),
        ("breda", "Breda Gorica", [.boardMember]), ("bojan", "Bojan Jez", [.boardMember]),
        ("rok", "Rok Vrh", [.auditor]),
    ]

    /// A key as the journal writes keys; another letter, another key.
    static func key(_ letter: Character) -> String { "ed25519:" + String(repeating: letter, count: 64) }

    var moment: Moment {
        get throws { try #require(Moment(clock)) }
    }

    mutating func at(_ day: String, _ hour: String = "09:00") { clock = "\(day)T\(hour):00.000+02:00" }

    mutating func does(
        _ act: Act, by person: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let moment = try moment
        if let refusal = office.refusal(of: act, by: person, at: moment) {
            Issue.record("\(person) may not \(act.kind.rawValue): \(refusal)", sourceLocation: sourceLocation)
            throw refusal
        }
        let entry = Entry(number: entries.count + 1, moment: moment, person: person, act: act)
        entries.append(entry)
        office.apply(entry)
    }

    func refusal(of act: Act, by person: String) throws -> Refusal? {
        office.refusal(of: act, by: person, at: try moment)
    }

    var now: Case { office.case(Story.call) ?? Case(call: Story.call) }
    func application(_ number: Int) throws -> Application { try #require(now.application(ApplicationNumber(number))) }
    func stage(_ number: Int) throws -> Stage { now.stage(of: try application(number)) }
}

func onDay(_ text: String) throws -> Day { try #require(Day(iso: text)) }
func atStamp(_ text: String) throws -> Stamp { try #require(Stamp(iso: text)) }

extension Story {
    /// An office with everybody in it, and a board of three sectors.
    static func founded() throws -> Story {
        var story = Story()
        try story.does(
            .foundOffice(
                FoundOffice(office: "log-1", name: "LAS Log", person: "ana", personName: "Ana Skrb", key: key("a"))),
            by: "ana")
        for (index, person) in people.enumerated() {
            try story.does(.addPerson(AddPerson(person: person.id, name: person.name)), by: "ana")
            let letter = Character(String(index, radix: 16))
            try story.does(.makeKey(MakeKey(person: person.id, key: key(letter))), by: "ana")
            for role in person.roles {
                let from = Day(number: 20_200)
                try story.does(.giveRole(GiveRole(person: person.id, role: role, from: from)), by: "ana")
            }
        }
        try story.does(.formBody(FormBody(body: "board", kind: .board, name: "upravni odbor", seats: 3)), by: "ana")
        for (member, sector) in [("bine", "public"), ("breda", "economic"), ("bojan", "civil")] {
            try story.does(
                .seatMember(
                    SeatMember(
                        body: "board", member: member, person: member, sector: sector, from: Day(number: 20_200))),
                by: "ana")
        }
        return story
    }

    static func withCall() throws -> Story {
        var story = try founded()
        try story.does(
            .openCall(OpenCall(call: call, rulebook: try SmallCall.node(), original: "call: mali-poziv\n")), by: "ana")
        return story
    }

    /// An envelope in time: posted on the given day of June, received two days later.
    static func envelope(_ sender: String, _ day: Int, _ hour: String? = "10:00") throws -> EnvelopeFacts {
        let posted = "2025-06-\(day < 10 ? "0" : "")\(day)" + (hour.map { "T" + $0 } ?? "")
        return EnvelopeFacts(
            sender: sender, address: "Log 1, 3000 Log", posted: try atStamp(posted),
            received: Stamp(day: try onDay("2025-06-\(day + 2 < 10 ? "0" : "")\(day + 2)")),
            registered: "RR47312482\(day % 10)GB", channel: "registered-post", marking: .right)
    }

    /// Envelopes of these senders, posted one a day from the 10th of June, and opened.
    static func opened(_ senders: [String] = ["Občina Log", "Zavod Breg", "Zadruga Dol"]) throws -> Story {
        var story = try withCall()
        for (index, sender) in senders.enumerated() {
            story.at("2025-06-\(12 + index)")
            try story.does(
                .registerEnvelope(RegisterEnvelope(call: call, facts: try envelope(sender, 10 + index))), by: "cene")
        }
        story.at("2025-07-07")
        let order = senders.indices.map { EnvelopeNumber($0 + 1) }
        try story.does(.openEnvelopes(OpenEnvelopes(call: call, order: order)), by: "cene")
        return story
    }

    static func data(_ title: String, _ requested: Int64 = 40_000) -> ApplicationFacts {
        ApplicationFacts(
            title: title, applicant: Party(name: "Prijavitelj \(title)", municipality: "Log"),
            partners: [Party(name: "Partner \(title)", sector: "civil")], projectType: "soft",
            eligibleCosts: Money(cents: 6_000_000), requested: Money(cents: requested * 100))
    }

    static func recorded(_ count: Int = 3) throws -> Story {
        var story = try opened((1...count).map { "Pošiljatelj \($0)" })
        for number in 1...count {
            try story.does(
                .recordApplication(
                    RecordApplication(
                        call: call, application: ApplicationNumber(number), facts: data("Projekt \(number)"))),
                by: "cene")
        }
        return story
    }

    mutating func check(_ number: Int, _ list: ChecklistKind, _ item: String, _ answer: Answer) throws {
        try does(
            .checkItem(
                CheckItem(
                    call: Story.call, application: ApplicationNumber(number), list: list, item: item, answer: answer)),
            by: "cene")
    }

    /// V-1 lacks A1; there are eight days from the request to supplement it.
    mutating func lackOne() throws {
        try does(
            .settleDoubt(
                SettleDoubt(
                    call: Self.call, doubt: "supplement-limit", value: .scalar("1"), reason: "x", source: "x")),
            by: "bine")
        try check(1, .completeness, "A1", .no)
        try check(1, .completeness, "A2", .yes)
    }

    /// It is asked for and sent on Monday, 7. 7. 2025.
    mutating func askForOne() throws {
        let one = ApplicationNumber(1)
        try does(
            .requestSupplement(
                RequestSupplement(call: Self.call, application: one, items: [MissingItem(item: "A1", missing: "x")])),
            by: "cene")
        try does(
            .dispatchRequest(
                DispatchRequest(call: Self.call, application: one, request: 1, on: try onDay("2025-07-07"))),
            by: "cene")
    }

    /// A decision is sent and handed over today, and an appeal against it is brought at once.
    mutating func appeal(_ filing: Filing) throws {
        let day = try moment.day
        try does(.dispatchDecision(DispatchDecision(call: Self.call, filing: filing, on: day)), by: "cene")
        try does(
            .serveDecision(ServeDecision(call: Self.call, filing: filing, on: day, proof: .inPerson)), by: "cene")
        try does(
            .fileAppeal(FileAppeal(call: Self.call, filing: filing, received: Stamp(day: day), grounds: "x")),
            by: "cene")
    }

    mutating func complete(_ number: Int) throws {
        try check(number, .completeness, "A1", .yes)
        try check(number, .completeness, "A2", .yes)
        try does(
            .concludeCompleteness(
                ConcludeCompleteness(call: Story.call, application: ApplicationNumber(number), outcome: .complete)),
            by: "cene")
    }

    mutating func eligible(_ number: Int) throws {
        try complete(number)
        try check(number, .eligibility, "E1", .yes)
        try does(
            .concludeEligibility(
                ConcludeEligibility(call: Story.call, application: ApplicationNumber(number), outcome: .eligible)),
            by: "cene")
    }

    mutating func declare(_ person: String, _ number: Int, _ interest: InterestKind = .none) throws {
        try does(
            .declareInterest(
                DeclareInterest(call: Story.call, application: ApplicationNumber(number), interest: interest)),
            by: person)
    }

    mutating func assign(_ number: Int) throws {
        try declare("vida", number)
        try does(
            .assignAssessors(
                AssignAssessors(
                    call: Story.call, application: ApplicationNumber(number), assessors: ["ema", "eva"],
                    substitutes: ["edo"])), by: "vida")
        for person in ["ema", "eva"] { try declare(person, number) }
        try does(
            .recordFact(
                RecordFact(
                    call: Story.call, application: ApplicationNumber(number), fact: "partners", value: "2",
                    evidence: "konzorcijska pogodba")), by: "cene")
    }

    static func marks(_ level: String, _ impact: Int64) -> [Mark] {
        [
            Mark(criterion: "1", levels: [level], reason: "iz opisa projekta"),
            Mark(criterion: "2", points: Fraction(impact), reason: "iz načrta"),
        ]
    }

    mutating func submit(_ person: String, _ number: Int, _ level: String, _ impact: Int64) throws {
        try does(
            .submitSheet(
                SubmitSheet(
                    call: Story.call, application: ApplicationNumber(number), marks: Story.marks(level, impact))),
            by: person)
    }

    /// All applications eligible, assessors called and declared.
    static func inScoring(_ count: Int = 3) throws -> Story {
        var story = try recorded(count)
        for number in 1...count {
            try story.eligible(number)
            try story.assign(number)
        }
        return story
    }

    /// V-1 15, V-2 and V-3 fewer; the scoring of the call is closed and the threshold settled.
    static func scored(_ count: Int = 3) throws -> Story {
        var story = try inScoring(count)
        for number in 1...count {
            try story.submit("ema", number, number == 1 ? "a" : "b", 3)
            try story.submit("eva", number, number == 1 ? "a" : "b", Int64(max(0, 3 - number + 1)))
        }
        try story.does(
            .settleDoubt(
                SettleDoubt(
                    call: call, doubt: "threshold", value: .scalar("5"), reason: "sklep upravnega odbora",
                    source: "2. seja")), by: "bine")
        try story.does(.closeScoring(CloseScoring(call: call)), by: "vida")
        return story
    }

    /// Three alike, 40.000 each of 100.000: all three straddle the line. The scoring is closed, the threshold settled.
    static func tied() throws -> Story {
        var story = try inScoring(3)
        for number in 1...3 { for person in ["ema", "eva"] { try story.submit(person, number, "a", 3) } }
        try story.does(
            .settleDoubt(
                SettleDoubt(call: call, doubt: "threshold", value: .scalar("5"), reason: "x", source: "x")), by: "bine")
        try story.does(.closeScoring(CloseScoring(call: call)), by: "vida")
        return story
    }

    static func adopted(_ count: Int = 3) throws -> Story {
        var story = try scored(count)
        let input = try story.now.rankingInput()
        let rows = try #require(input.adoptedRows(of: input.ranking()))
        for number in 1...count { try story.declare("bine", number) }
        try story.does(.adoptRanking(AdoptRanking(call: call, rows: rows)), by: "bine")
        return story
    }
}
