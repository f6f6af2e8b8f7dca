import Domain
import Testing

@testable import Screens

/// An office in memory for the tests of screens: twelve applications to one small call, told act by act. Every act goes
/// through `refusal` first, as in the program.
struct SampleOffice {
    static let call = SampleCall.id
    static let today = Day(iso: "2025-08-20") ?? Day(number: 0)
    /// Who sits where: `ana` administrator, `cene` clerk, `ema` `eva` `edo` assessors with `erik` behind them, `vida`
    /// chair, `bine` `breda` `bojan` the board, `rok` auditor.
    static let people: [(id: String, name: String, roles: [Role])] = [
        ("cene", "Cene Log", [.clerk]), ("ema", "Ema Breg", [.assessor]), ("eva", "Eva Dol", [.assessor]),
        ("edo", "Edo Hrib", [.assessor]), ("erik", "Erik Jasa", [.assessor]), ("vida", "Vida Polje", [.chair]),
        ("bine", "Bine Gaj", [.boardMember]), ("breda", "Breda Gorica", [.boardMember]),
        ("bojan", "Bojan Jez", [.boardMember]), ("rok", "Rok Vrh", [.auditor]),
    ]

    private(set) var office = Office()
    private(set) var entries: [Entry] = []
    var clock = "2025-05-10T09:00:00.000+02:00"

    mutating func at(_ day: String, _ hour: String = "09:00") { clock = "\(day)T\(hour):00.000+02:00" }

    mutating func does(_ act: Act, by person: String, at location: SourceLocation = #_sourceLocation) throws {
        let moment = try #require(Moment(clock))
        if let refusal = office.refusal(of: act, by: person, at: moment) {
            Issue.record("\(person) may not \(act.kind.rawValue): \(refusal)", sourceLocation: location)
            throw refusal
        }
        let entry = Entry(number: entries.count + 1, moment: moment, person: person, act: act)
        entries.append(entry)
        office.apply(entry)
    }

    /// Everything again, under another call.
    func told(by rulebook: Node) throws -> SampleOffice {
        var again = SampleOffice()
        for entry in entries {
            again.clock = entry.moment.text
            var act = entry.act
            if case .openCall(var opening) = act {
                opening.rulebook = rulebook
                act = .openCall(opening)
            }
            try again.does(act, by: entry.person)
        }
        return again
    }

    /// What a person sees at the desk.
    func desk(_ viewer: String?, language: Language = .slovenian) -> Desk {
        Desk(
            language: language, file: "vzorec.tockovnik", office: office, version: 1, viewer: viewer,
            today: Self.today, second: 9 * 3600,
            record: Desk.RecordState(
                entries: entries.count, fingerprint: "b1d0 5e7a 90c4 3f2e 7a18 66d9 0c4b e2f1"))
    }

    /// The world outside, for `ScreenDriver`: acts are refused or folded in at the hour of the desk, drafts are kept.
    static func world(_ effect: Effect, _ desk: Desk) -> (Desk, Reply?) {
        var desk = desk
        switch effect {
        case .perform(let asked, let draft, let tag):
            // What a screen asks for is what the record will be read as.
            guard let act = try? Act(asked.node), act == asked else {
                Issue.record("nobody could read this act back: \(asked)")
                return (desk, nil)
            }
            guard let viewer = desk.viewer, var office = desk.office,
                let moment = Moment("\(desk.today.iso)T09:00:00.000+02:00")
            else { return (desk, nil) }
            if let refusal = office.refusal(of: act, by: viewer, at: moment) {
                return (desk, Reply(.refused(refusal), tag: tag, sentence: Sentence("\(refusal)", .error)))
            }
            let number = desk.record.entries + 1
            office.apply(Entry(number: number, moment: moment, person: viewer, act: act))
            desk.office = office
            desk.record.entries = number
            desk.version += 1
            if let draft { desk.drafts[draft] = nil }
            return (desk, Reply(.done, tag: tag, sentence: Sentence("shranjeno", .success)))
        case .keepDraft(let key, let text): desk.drafts[key] = text
        case .dropDraft(let key): desk.drafts[key] = nil
        default: break
        }
        return (desk, nil)
    }
}

extension SampleOffice {
    struct Project {
        var title: String
        var applicant: String
        /// Euros.
        var requested: Int64
        /// Totals of the three sheets; empty where it never comes to scoring.
        var totals: [Int]
        /// Points for criterion 1 on the three sheets.
        var first: [Int]
    }

    /// V-1 to V-12, in the order of opening.
    static let projects: [Project] = [
        Project(
            title: "Tržnica na trgu", applicant: "Občina Breg", requested: 40_000, totals: [77, 77, 77],
            first: [15, 15, 15]),
        Project(
            title: "Muzej na kolesih", applicant: "Zavod Stezica", requested: 75_000, totals: [85, 84, 86],
            first: [18, 17, 18]),
        Project(
            title: "Poletna šola obrti", applicant: "Zavod Plesk", requested: 24_000, totals: [80, 79, 79],
            first: [13, 12, 13]),
        Project(
            title: "Gozdna učna pot", applicant: "Občina Log", requested: 75_000, totals: [92, 91, 92],
            first: [20, 19, 20]),
        Project(title: "Vaška peč", applicant: "Društvo Krušna peč", requested: 12_000, totals: [], first: []),
        Project(title: "Hiša igrač", applicant: "Zavod Kocka", requested: 33_000, totals: [], first: []),
        Project(
            title: "Dnevni center za starejše", applicant: "Društvo Sosed", requested: 71_250, totals: [85, 85, 85],
            first: [16, 16, 16]),
        Project(title: "Kolesarnica", applicant: "Zadruga Kolo", requested: 18_000, totals: [], first: []),
        Project(
            title: "Čebelarska soba", applicant: "Čebelarji Dol", requested: 58_000, totals: [79, 80, 79],
            first: [14, 14, 14]),
        Project(
            title: "Pesem na vasi", applicant: "KUD Zven", requested: 9_500, totals: [58, 60, 59], first: [9, 9, 9]),
        Project(
            title: "Zadružna sušilnica sadja", applicant: "Zadruga Breg", requested: 62_400, totals: [88, 89, 88],
            first: [17, 17, 17]),
        Project(title: "Vaški oder", applicant: "KUD Log", requested: 30_000, totals: [54, 55, 55], first: [8, 8, 8]),
    ]
    static let scoredNumbers = projects.indices.filter { !projects[$0].totals.isEmpty }.map { $0 + 1 }

    private static func key(_ letter: Character) -> String { "ed25519:" + String(repeating: letter, count: 64) }

    /// Office, people, board and the open call.
    static func founded() throws -> SampleOffice { try founded(by: SampleCall.node()) }

    /// The same with another call.
    static func founded(by rulebook: Node) throws -> SampleOffice {
        var sample = SampleOffice()
        try sample.does(
            .foundOffice(
                FoundOffice(office: "log-1", name: "LAS Log", person: "ana", personName: "Ana Skrb", key: key("f"))),
            by: "ana")
        let from = Day(number: 20_200)
        for (index, person) in people.enumerated() {
            try sample.does(.addPerson(AddPerson(person: person.id, name: person.name)), by: "ana")
            let letter = Character(String(index, radix: 16))
            try sample.does(.makeKey(MakeKey(person: person.id, key: key(letter))), by: "ana")
            for role in person.roles {
                try sample.does(.giveRole(GiveRole(person: person.id, role: role, from: from)), by: "ana")
            }
        }
        try sample.does(.formBody(FormBody(body: "board", kind: .board, name: "upravni odbor", seats: 3)), by: "ana")
        for (member, sector) in [("bine", "public"), ("breda", "economic"), ("bojan", "civil")] {
            try sample.does(
                .seatMember(SeatMember(body: "board", member: member, person: member, sector: sector, from: from)),
                by: "ana")
        }
        try sample.does(
            .openCall(
                OpenCall(call: call, rulebook: rulebook, original: "call: \(call)\n")), by: "ana")
        return sample
    }

    /// Twelve envelopes, none of them opened.
    static func registered() throws -> SampleOffice {
        var sample = try founded()
        for (index, project) in projects.enumerated() {
            let day = 10 + index
            let posted = try #require(Stamp(iso: "2025-06-\(day)T10:15"))
            let received = try #require(Day(iso: "2025-06-\(day + 1)"))
            sample.at(received.iso)
            try sample.does(
                .registerEnvelope(
                    RegisterEnvelope(
                        call: call,
                        facts: EnvelopeFacts(
                            sender: project.applicant, address: "Log 1, 3000 Log", posted: posted,
                            received: Stamp(day: received), registered: nil, channel: "in-person", marking: .right))),
                by: "cene")
        }
        sample.at("2025-07-07")
        return sample
    }

    /// The same, opened.
    static func opened() throws -> SampleOffice {
        var sample = try registered()
        try sample.does(
            .openEnvelopes(OpenEnvelopes(call: call, order: projects.indices.map { EnvelopeNumber($0 + 1) })),
            by: "cene")
        return sample
    }

    /// The same; the data of V-1 alone are recorded.
    static func withOneRecorded() throws -> SampleOffice {
        var sample = try opened()
        try sample.does(
            .recordApplication(
                RecordApplication(
                    call: call, application: ApplicationNumber(1),
                    facts: ApplicationFacts(
                        title: "Tržnica na trgu", applicant: Party(name: "Občina Breg"),
                        requested: Money(cents: 4_000_000)))), by: "cene")
        return sample
    }

    /// All applications recorded; V-5 is incomplete, V-6 ineligible, V-8 withdrawn, the others eligible.
    static func reviewed() throws -> SampleOffice {
        var sample = try opened()
        for (index, project) in projects.enumerated() {
            let number = ApplicationNumber(index + 1)
            try sample.does(
                .recordApplication(
                    RecordApplication(
                        call: call, application: number,
                        facts: ApplicationFacts(
                            title: project.title, applicant: Party(name: project.applicant, municipality: "Log"),
                            partners: [Party(name: "Zavod Most", sector: "civil")],
                            eligibleCosts: Money(cents: project.requested * 125),
                            requested: Money(cents: project.requested * 100)))), by: "cene")
            try sample.check(number, .completeness, "A1", .yes)
            try sample.check(number, .completeness, "A2", index == 4 ? .no : .yes)
            try sample.does(
                .concludeCompleteness(
                    ConcludeCompleteness(
                        call: call, application: number, outcome: index == 4 ? .incomplete : .complete)), by: "cene")
            guard index != 4 else { continue }
            try sample.check(number, .eligibility, "E1", index == 5 ? .no : .yes)
            try sample.does(
                .concludeEligibility(
                    ConcludeEligibility(
                        call: call, application: number, outcome: index == 5 ? .ineligible : .eligible)), by: "cene")
        }
        try sample.does(
            .withdrawApplication(
                WithdrawApplication(
                    call: call, application: ApplicationNumber(8), on: try #require(Day(iso: "2025-07-07")))),
            by: "cene")
        return sample
    }

    private mutating func check(_ number: ApplicationNumber, _ list: ChecklistKind, _ item: String, _ answer: Answer)
        throws
    {
        try does(
            .checkItem(
                CheckItem(call: Self.call, application: number, list: list, item: item, answer: answer)),
            by: "cene")
    }

    mutating func declare(_ person: String, _ number: Int, _ interest: InterestKind = .none) throws {
        try does(
            .declareInterest(
                DeclareInterest(call: Self.call, application: ApplicationNumber(number), interest: interest)),
            by: person)
    }

    /// Assessors called and declared, the partners recorded; nobody has submitted a sheet.
    static func assigned() throws -> SampleOffice {
        var sample = try reviewed()
        for number in scoredNumbers {
            for person in ["vida", "ema", "eva", "edo", "bine"] { try sample.declare(person, number) }
            try sample.does(
                .assignAssessors(
                    AssignAssessors(
                        call: call, application: ApplicationNumber(number), assessors: ["ema", "eva", "edo"],
                        substitutes: ["erik"])), by: "vida")
            try sample.does(
                .recordFact(
                    RecordFact(
                        call: call, application: ApplicationNumber(number), fact: "partners", value: "3",
                        evidence: "pogodba o partnerstvu")), by: "cene")
        }
        return sample
    }

    /// A sheet with this total: 5 from the facts, so many for criterion 1, the rest where there is room.
    static func marks(total: Int, first: Int) -> [Mark] {
        let reason = "iz vloge in prilog"
        var rest = max(total - 5 - first - 30, 0)
        func take(_ most: Int) -> Int {
            let taken = min(rest, most)
            rest -= taken
            return taken
        }
        let units = take(10) / 2
        if total - 5 - first - 30 < 10 { rest = max(total - 5 - first - 30, 0) - units * 2 }
        let fourth = take(20)
        let fifth = take(15)
        return [
            Mark(criterion: "1", points: Fraction(Int64(first)), reason: reason),
            Mark(criterion: "2.1", levels: ["a"]), Mark(criterion: "2.2", levels: ["a"]),
            Mark(criterion: "2.3", levels: ["a"]), Mark(criterion: "2.4", levels: ["a", "b", "c"]),
            Mark(criterion: "2.5", levels: ["yes"]), Mark(criterion: "3", count: units, reason: reason),
            Mark(criterion: "4", points: Fraction(Int64(fourth)), reason: reason),
            Mark(criterion: "5", points: Fraction(Int64(fifth)), reason: reason),
        ]
    }

    private mutating func submit(_ number: Int, _ assessor: Int) throws {
        let project = Self.projects[number - 1]
        try does(
            .submitSheet(
                SubmitSheet(
                    call: Self.call, application: ApplicationNumber(number),
                    marks: Self.marks(total: project.totals[assessor], first: project.first[assessor]))),
            by: ["ema", "eva", "edo"][assessor])
    }

    /// All sheets are in but Ema's for V-2.
    static func inScoring() throws -> SampleOffice {
        var sample = try assigned()
        for number in scoredNumbers {
            for assessor in 0..<3 where number != 2 || assessor > 0 { try sample.submit(number, assessor) }
        }
        return sample
    }

    /// The last sheet is in and the scoring closed; the threshold is 60 unless it stays open.
    static func scored(settled: Bool = true) throws -> SampleOffice {
        var sample = try inScoring()
        try sample.submit(2, 0)
        if settled {
            try sample.does(
                .settleDoubt(
                    SettleDoubt(
                        call: call, doubt: "threshold", value: .scalar("60"), reason: "sklep upravnega odbora",
                        source: "2. seja")), by: "bine")
        }
        try sample.does(.closeScoring(CloseScoring(call: call)), by: "vida")
        for number in [5, 6, 8] {
            for person in ["vida", "bine"] { try sample.declare(person, number) }
        }
        return sample
    }

    /// The board has adopted the computed list.
    static func adopted() throws -> SampleOffice {
        var sample = try scored()
        let input = try #require(sample.office.case(call)).rankingInput()
        let rows = try #require(input.adoptedRows(of: input.ranking()))
        try sample.does(.adoptRanking(AdoptRanking(call: call, rows: rows)), by: "bine")
        return sample
    }
}
