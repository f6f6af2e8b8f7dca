import Domain
import Testing

@testable import Exchange

/// The offices in `data/samples`, told from their acts: every line has to be one the rules admit.
@Suite struct `Sample offices` {
    @Test func `the procedure of POB is told to its end`() throws {
        let office = try SampleOffice("las-pob-esrr-1-2025").told()
        let call = try #require(office.case("las-pob-esrr-1-2025"))
        #expect(call.stage == .adopted)
        let stages = Dictionary(grouping: call.applications) { call.stage(of: $0) }.mapValues {
            $0.map(\.number.actText)
        }
        #expect(
            stages == [
                .contracted: ["V-1", "V-2", "V-7", "V-10"], .completed: ["V-3"], .final: ["V-4", "V-9", "V-12"],
                .approved: ["V-5", "V-11", "V-13", "V-16"], .givenUp: ["V-6"], .withdrawn: ["V-8"],
                .refusedByAuthority: ["V-15"], .ranked: ["V-14"],
            ])
        #expect(call.adoptions.count == 2)
        let sealed = call.envelopes.filter { $0.application == nil }.map {
            "\($0.number) \(call.stage(of: $0).rawValue)"
        }
        #expect(sealed == ["O-1 final", "O-5 taken-back", "O-9 final", "O-20 final", "O-21 final"])
    }

    @Test func `one of POB stands in the middle of the scoring`() throws {
        let office = try SampleOffice("las-pob-ocenjevanje").told()
        let call = try #require(office.cases.first)
        #expect(call.stage == .opened)
        #expect(call.applications.filter { call.stage(of: $0) == .scoring }.count == 13)
        let sheets = Dictionary(grouping: call.applications.flatMap(\.sheets), by: \.assessor).mapValues(\.count)
        #expect(sheets == ["marjeta": 13, "rok": 5])
    }

    @Test func `the first list of POB gives what the tables give`() throws {
        let office = try SampleOffice("las-pob-esrr-1-2025").told()
        let first = try #require(office.case("las-pob-esrr-1-2025")?.adoptions.first)
        let placed = first.rows.filter { $0.place != nil }
        #expect(
            placed.map { "\($0.place ?? 0) \($0.application) \($0.status.rawValue) \($0.grant?.exact ?? "")" } == [
                "1 V-2 selected 75000.00", "2 V-7 selected 74960.00", "3 V-3 selected 68400.00",
                "3 V-6 selected 75000.00", "5 V-10 selected 71250.40", "6 V-15 selected 75000.00",
                "7 V-1 selected 72800.00", "8 V-11 selected 75000.00", "9 V-16 selected 75000.00",
                "10 V-13 selected 68000.00", "11 V-14 offered 19589.60", "12 V-5 reserve ",
            ])
    }

    @Test func `Drava comes to a list once its unknowns are settled`() throws {
        let office = try SampleOffice("las-drava-esrr-3-2017").told()
        let call = try #require(office.case("las-drava-esrr-3-2017"))
        #expect(call.stage == .adopted)
        #expect(call.rulebook?.doubts.filter(\.isOpen).map(\.id) == [])
        #expect(call.adoptions.last?.rows.compactMap(\.place) == [1, 2, 3, 4])
    }

    @Test(arguments: [
        ("las-pob-esrr-1-2025", 5, "5.2"), ("las-pob-ocenjevanje", 5, "5.2"),
        ("las-drava-esrr-3-2017", 3, "raznolikost"),
    ])
    func `The sheets say of two sectors what is recorded of two`(
        _ name: String, _ application: Int, _ criterion: String
    ) throws {
        let call = try #require(try SampleOffice(name).told().cases.first)
        let found = try #require(call.application(ApplicationNumber(application)))
        let data = try #require(found.data)
        #expect(Set(([data.applicant] + data.partners).compactMap(\.sector)).count == 2)
        let marks = found.sheets.compactMap { sheet in sheet.marks?.first { $0.criterion == criterion } }
        #expect(!marks.isEmpty && marks.allSatisfy { $0.levels == ["b"] || $0.points == Fraction(1) })
    }

    @Test func `Loško pogorje stops before scoring, because the call leaves it open`() throws {
        let office = try SampleOffice("las-loskega-pogorja-6-2019").told()
        let call = try #require(office.case("las-loskega-pogorja-6-2019"))
        let act = Act.assignAssessors(
            AssignAssessors(
                call: call.call, application: ApplicationNumber(1), assessors: ["vinko", "neza"], substitutes: []))
        #expect(office.refusal(of: act, by: "vinko", at: try #require(office.last)) == .unsettled("scoring"))
        let noon = call.envelopes.filter { $0.facts.received.iso.hasPrefix("2019-12-16T12:00") }
        #expect(noon.map { call.admission(of: $0).isAdmitted } == [true, false])
    }

    @Test func `Zasavje is an archive of forty operations`() throws {
        let office = try SampleOffice("zasavje").told()
        #expect(
            office.cases.map { "\($0.call) \($0.stage.rawValue) \($0.operations.count)" } == [
                "JP1 archive 5", "JP2 archive 4", "JP3 archive 7", "JP4 archive 7", "JP5 archive 17",
            ])
        let operations = office.cases.flatMap(\.operations)
        #expect(operations.filter { $0.withdrawal != nil }.count == 3)
        let paid = operations.flatMap(\.payments).map(\.amount).reduce(.zero, +)
        #expect(paid.exact == "1428385.61")
        // One claim is only filed; the report counts it as paid: 1.478.385,60.
        #expect(operations.filter { $0.payments.isEmpty }.flatMap(\.claims).map(\.amount?.exact) == ["49999.99"])
        #expect(operations.compactMap(\.approved).reduce(.zero, +).exact == "1675262.39")
    }

    @Test func `a small call is amended, scored with a third opinion, and its equals are ordered by the board`() throws
    {
        let sample = try SampleOffice("las-log-mali-2024")
        let office = try sample.told()
        let call = try #require(office.cases.first)
        // Without the amendment three of the six would be late.
        #expect(call.rules?.versions.count == 2)
        let posted = call.envelopes.filter { ($0.facts.posted?.day.iso ?? "") > "2024-03-15" }
        #expect(posted.count == 3 && posted.allSatisfy { call.admission(of: $0).isAdmitted })
        let third = try #require(call.application(ApplicationNumber(3)))
        #expect(third.sheets.map(\.assessor) == ["ines", "gorazd", "lea"])
        #expect(third.fact("partners")?.value == "2")
        let placed = try #require(call.adoption?.rows).filter { $0.place != nil }
        #expect(
            placed.map { "\($0.place ?? 0) \($0.application) \($0.status.rawValue) \($0.grant?.exact ?? "")" } == [
                "1 V-1 selected 40000.00", "2 V-2 selected 30000.00", "3 V-3 selected 20000.00",
                "4 V-6 offered 10000.00", "5 V-5 reserve ",
            ])
        // Served by fiction on Thursday, 11. 7.; eight days end on Friday, 19. 7. 2024, when this office is closed.
        let decision = try #require(call.application(ApplicationNumber(5))?.decision)
        #expect(call.appealLimit(of: decision, appeal: 1).end?.iso == "2024-07-22")
    }

    @Test func `together they show every act`() throws {
        let told = try SampleOffice.all.flatMap { try SampleOffice($0).acts().map(\.act.kind) }
        #expect(Set(Act.Kind.allCases).subtracting(told) == [])
    }
}

/// The lines of an office: acts with `at` and `by`, and the rulebook of a call by the name of its file.
struct SampleOffice {
    static let all = [
        "las-pob-esrr-1-2025", "las-pob-ocenjevanje", "las-drava-esrr-3-2017", "las-loskega-pogorja-6-2019", "zasavje",
        "las-log-mali-2024",
    ]

    let name: String
    private let lines: [Substring]

    init(_ name: String) throws {
        self.name = name
        let bytes = try FileBytes.read("\(CallFile.root)/data/samples/\(name)/acts.jsonl", limit: 1 << 22)
        lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    }

    func acts() throws -> [Entry] {
        try lines.enumerated().map { number, line in
            let node = try expanded(try Node(json: Array(line.utf8)))
            let moment = try #require(node["at"]?.text.flatMap(Moment.init))
            let person = try #require(node["by"]?.text)
            return Entry(
                number: number + 1, moment: moment, person: person, act: try Act(node, besides: ["at", "by"]))
        }
    }

    func told() throws -> Office {
        var office = Office()
        for entry in try acts() {
            let refusal = office.refusal(of: entry.act, by: entry.person, at: entry.moment)
            #expect(refusal == nil, "\(name) \(entry.number) \(entry.act.kind.rawValue)")
            office.apply(entry)
        }
        return office
    }

    private func expanded(_ node: Node) throws -> Node {
        guard let file = node["call-file"]?.text else { return node }
        let own = "\(CallFile.root)/data/samples/\(name)/\(file)"
        let rulebook =
            try (try? RulebookFile(path: own)) ?? RulebookFile(path: "\(CallFile.root)/data/calls/\(file)")
        let rest = (node.pairs ?? []).filter { $0.key != "call-file" }
        return Node(
            .map(rest + [Node.Pair("rulebook", rulebook.tree), Node.Pair("original", .scalar(rulebook.text))]))
    }
}
