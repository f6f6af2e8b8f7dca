import Testing

@Suite("Evaluate explains one application")
struct EvaluateExplainTests {
    private static let repository = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

    /// The sample of POB with the threshold its sample settles.
    private func evaluate(_ more: String...) throws -> Shell.Answer {
        let sample = Self.repository + "/data/samples/las-pob-esrr-1-2025"
        return try Shell.tockovnik(
            [
                "evaluate", "--rulebook", Self.repository + "/data/calls/las-pob-esrr-1-2025.yaml", "--applications",
                sample + "/applications.csv", "--scores", sample + "/scores.csv", "--lang", "en",
            ] + more)
    }

    @Test("A reading nobody chose is told where it would move the application, and only there")
    func otherReadings() throws {
        let line = try evaluate("--set", "threshold=60", "--explain", "V-14")
        #expect(line.status == 0)
        #expect(
            line.lines.dropLast().suffix(2) == [
                "By the other reading of \"clock\" (§1, §4.1, §5; §6.1), receipt counts: 9th place, selected, €48,000.00.",
                "By the other reading of \"at-the-line\" (§6.2), who is not covered in full gets nothing: 11th place, reserve.",
            ])
        let below = try evaluate("--set", "threshold=60", "--explain", "V-9")
        #expect(below.status == 0 && !below.output.contains("other reading"))
        let settled = try evaluate("--set", "threshold=60", "--set", "at-the-line=1", "--explain", "V-14")
        #expect(!settled.output.contains("\"at-the-line\""))
    }

    @Test("A value given with --set that makes the rulebook wrong is wrong usage, not a line of the file")
    func wrongSetting() throws {
        let answer = try evaluate("--set", "threshold=200")
        #expect(answer.status == 64)
        #expect(answer.output == "")
        #expect(answer.errors.hasPrefix("--set threshold: error threshold-unreachable: "))
    }
}
