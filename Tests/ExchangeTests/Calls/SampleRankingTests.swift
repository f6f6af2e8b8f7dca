import Domain
import Testing

@testable import Exchange

/// What `evaluate` says of the tables in `data/samples`.
@Suite struct `Sample tables` {
    @Test func `POB gives every outcome once its threshold is set`() throws {
        let rows = try SampleTables(.pohorje).rows(settling: ["threshold": "60"])
        #expect(
            rows == [
                "1,V-2,92 1/3,selected,75000.00,ESRR", "2,V-7,88 2/3,selected,74960.00,ESRR",
                "3,V-3,86 1/3,selected,68400.00,ESRR", "3,V-6,86 1/3,selected,75000.00,ESRR",
                "5,V-10,84,selected,71250.40,ESRR", "6,V-15,81 2/3,selected,75000.00,ESRR",
                "7,V-1,79 1/3,selected,72800.00,ESRR", "8,V-11,77,selected,75000.00,ESRR",
                // Three with 72 1/3 at the line: V-16 has more at criterion 7, V-13 was posted at an hour, V-14 without one.
                "9,V-16,72 1/3,selected,75000.00,ESRR", "10,V-13,72 1/3,selected,68000.00,ESRR",
                "11,V-14,72 1/3,offered,19589.60,ESRR", "12,V-5,67 1/3,reserve,,ESRR",
                ",V-9,59 1/3,below-threshold,,ESRR", ",V-8,,withdrawn,,ESRR", ",V-12,,ineligible,,ESRR",
                ",V-4,,dismissed-incomplete,,ESRR", ",O-9,,dismissed-marking,,ESRR", ",O-1,,dismissed-early,,ESRR",
                ",O-20,,dismissed-late,,ESRR",
            ])
    }

    @Test func `POB has totals and no places before that`() throws {
        let evaluation = try SampleTables(.pohorje).evaluation(settling: [:])
        #expect(!evaluation.isDecided)
        let rows = SampleTables.rows(of: evaluation)
        #expect(rows.first == ",V-2,92 1/3,unranked,,ESRR")
        #expect(!rows.contains { !$0.hasPrefix(",") })
    }

    @Test func `POB loses whoever posted in time and arrived late, where delivery counts`() throws {
        let rows = try SampleTables(.pohorje).rows(settling: ["threshold": "60", "clock": "2"])
        #expect(rows.contains(",V-16,,dismissed-late,,ESRR"))
    }

    @Test(arguments: [("1", "V-1", "10400.00", "63"), ("2", "V-3", "9600.00", "65"), ("3", "V-3", "9600.00", "64")])
    func `Drava gives the last money by how the area is counted`(
        _ area: String, _ winner: String, _ grant: String, _ total: String
    ) throws {
        let tables = try SampleTables(.drava)
        let rows = try tables.rows(settling: try tables.settled().merging(["area": area]) { $1 })
        #expect(rows[2] == "3,\(winner),\(total),selected,\(grant),ESRR")
        #expect(rows[3].hasSuffix(",reserve,,ESRR"))
        #expect(rows[4...].map { String($0.split(separator: ",")[0]) } == ["V-5", "V-6", "O-7"])
    }

    @Test func `Loško pogorje has nobody ranked, because scoring is unknown`() throws {
        let tables = try SampleTables(.pogorje)
        let evaluation = try tables.evaluation(settling: try tables.settled())
        #expect(!evaluation.isDecided)
        #expect(
            SampleTables.rows(of: evaluation) == [
                ",V-7,,unranked,,EKSRP-M1", ",V-9,,unranked,,EKSRP-M1", ",V-1,,unranked,,EKSRP-M3",
                ",V-6,,ineligible,,EKSRP-M3", ",V-2,,unranked,,EKSRP-M5", ",V-4,,dismissed-incomplete,,EKSRP-M5",
                ",V-5,,unranked,,ESRR-M1", ",V-8,,unranked,,ESRR-M1", ",O-11,,dismissed-late,,ESRR-M1",
                ",V-3,,unranked,,ESRR-M6", ",O-7,,dismissed-marking,,ESRR-M6",
            ])
    }
}

struct SampleTables {
    let call: CallFile
    private let applications: [UInt8]
    private let scores: [UInt8]

    init(_ call: CallFile) throws {
        self.call = call
        applications = try SampleTables.bytes("applications.csv", of: call)
        scores = try SampleTables.bytes("scores.csv", of: call)
    }

    private static func bytes(_ name: String, of call: CallFile) throws -> [UInt8] {
        try FileBytes.read("\(CallFile.root)/data/samples/\(call.rawValue)/\(name)", limit: 1 << 22)
    }

    /// The values of `settled.csv`.
    func settled() throws -> [DoubtID: String] {
        let text = String(decoding: try SampleTables.bytes("settled.csv", of: call), as: UTF8.self)
        let rows = text.split(separator: "\n").dropFirst().map(SampleTables.cells)
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }

    func evaluation(settling texts: [DoubtID: String]) throws -> Evaluation {
        try Evaluation(try call.rulebook(settling: texts), applications: applications, scores: scores)
    }

    /// The result without header and reasons.
    func rows(settling texts: [DoubtID: String]) throws -> [String] {
        SampleTables.rows(of: try evaluation(settling: texts))
    }

    static func rows(of evaluation: Evaluation) -> [String] {
        String(decoding: evaluation.csv(in: .slovenian), as: UTF8.self).split(separator: "\n").dropFirst().map {
            cells($0).prefix(6).joined(separator: ",")
        }
    }

    /// The cells of one line; inside quotes a comma is no border and two quotes are one.
    private static func cells(_ line: Substring) -> [String] {
        var cells = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"":
                isQuoted.toggle()
                // The second of two quotes.
                if isQuoted, cells[cells.count - 1].last != nil { cells[cells.count - 1].append("\"") }
            case "," where !isQuoted: cells.append("")
            default: cells[cells.count - 1].append(character)
            }
        }
        return cells
    }
}
