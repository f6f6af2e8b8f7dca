import Testing

@testable import Domain

@Suite("A limit the call speaks of in two ways")
struct LimitReadingTests {
    private static let texts = #""sl":"dopolnitev","en":"supplement","by":"applicant""#
    private static let eightDays = #"{"length":"8 days","after":"request",\#(texts)}"#
    private static let eightWorkingDays = #"{"length":"8 working days","after":"receipt",\#(texts)}"#

    private func rulebook(_ limit: String, settling settlements: [DoubtID: Settlement] = [:]) throws -> Rulebook {
        let json = """
            {"call":"village","title":{"sl":"Poziv","en":"Call"},"group":"LAS Dol","source":"1. 1. 2025",
             "funds":[{"id":"F","budget":"1000.00","rate":"80 %"}],
             "submission":{"opens":"2025-05-15","closes":"2025-07-04","counts":"posted","channel":["post"],
               "unknown-hour":"last","late":"dismiss","early":"dismiss","marking":{"label":"Ne odpiraj","wrong":"dismiss"}},
             "opening":{"order":"posted"},"completeness":[],"eligibility":[],"time-limits":{"supplement":\(limit)},
             "scoring":{"unknown":"scoring","source":"-"},"ranking":{"ties":[],"scope":"everywhere","if-tied":"board"},
             "allocation":{"pots":[{"id":"P","fund":"F","budget":"1000.00"}],"at-the-line":"stop"}}
            """
        let (rulebook, findings) = Rulebook.read(try Node(json: Array(json.utf8)), settling: settlements)
        return try #require(rulebook, "\(findings.filter { $0.severity == .error })")
    }

    private func ends(_ readings: [LimitReading]) throws -> [String] {
        let call = Service.on(try #require(Day(iso: "2025-07-21")))
        return try readings.map { try $0.rule.starting(call).end().iso }
    }

    @Test("A conflict shows both dates, and the settled one holds")
    func conflict() throws {
        let limit = """
            {"conflict":{"id":"supplement-limit","options":[
              {"value":\(Self.eightDays),"source":"§4.1"},{"value":\(Self.eightWorkingDays),"source":"§6.1"}]}}
            """
        let open = try rulebook(limit).limitReadings("supplement")
        #expect(open.map(\.standing) == [.open, .open])
        #expect(open.map(\.source) == ["§4.1", "§6.1"])
        #expect(try ends(open) == ["2025-07-29", "2025-07-31"])
        #expect(open.map(\.rule.event) == [.request, .receipt])
        let settled = try rulebook(limit, settling: ["supplement-limit": .option(2)]).limitReadings("supplement")
        #expect(settled.map(\.standing) == [.other, .holds])
    }

    @Test("Of two readings the chosen one holds and the other is seen")
    func reading() throws {
        let limit = """
            {"reading":{"id":"unit","chosen":\(Self.eightWorkingDays),"other":\(Self.eightDays),"source":"§6.1"}}
            """
        let readings = try rulebook(limit).limitReadings("supplement")
        #expect(readings.map(\.standing) == [.holds, .other])
        #expect(readings.map(\.option) == [1, 2])
    }

    @Test("A plain limit is one reading, an unknown one none")
    func plain() throws {
        let plain = try rulebook(Self.eightDays).limitReadings("supplement")
        #expect(plain.count == 1 && plain.first?.standing == .holds && plain.first?.option == nil)
        #expect(try rulebook(#"{"unknown":"supplement-limit","source":"SILENT"}"#).limitReadings("supplement").isEmpty)
        #expect(try rulebook(Self.eightDays).limitReadings("appeal").isEmpty)
    }
}
