import Domain
import Glibc

// step [APPLICATIONS [SHEETS [CRITERIA]]]: milliseconds of ranking alone, from flat arrays to rows, medians of 15 runs.

struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}

/// Of this thread's processor time, so that a busy machine does not count.
func milliseconds(_ work: () -> Void) -> Double {
    func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }
    let start = now()
    work()
    return now() - start
}

func median(_ values: [Double]) -> String {
    let value = values.sorted()[values.count / 2]
    return "\(Double(Int(value * 100)) / 100) ms"
}

let numbers = CommandLine.arguments.dropFirst().compactMap(Int.init)
let applications = numbers.first ?? 100_000
let perApplication = numbers.dropFirst().first ?? 3
let criteria = numbers.dropFirst(2).first ?? 16
var random = Seeded(state: 20_250_704)

let leaves = (1...criteria).map { "{\"id\":\"c\($0)\",\"sl\":\"c\",\"en\":\"c\",\"range\":\"0..10\"}" }
let json = """
    {"call":"bench","title":{"sl":"b","en":"b"},"group":"LAS","source":"bench",
    "funds":[{"id":"F","budget":"750000.00","rate":"80 %"}],
    "submission":{"opens":"2025-05-15","closes":"2025-07-04","counts":"posted","channel":["registered-post"],
    "unknown-hour":"last","late":"dismiss","early":"dismiss","marking":{"label":"x","wrong":"dismiss"}},
    "opening":{"order":"posted"},"completeness":[],"eligibility":[],"time-limits":{},
    "scoring":{"assessors":{"number":"\(perApplication)","aggregate":"mean"},"threshold":"none",
    "criteria":[\(leaves.joined(separator: ","))]},
    "ranking":{"ties":[{"points-of":"c\(criteria)"},{"arrival":"earlier"}],"scope":"funding-line","if-tied":"board"},
    "allocation":{"pots":[{"id":"P","fund":"F","budget":"750000.00"}],"at-the-line":"offer"}}
    """
/// The rulebook, or its findings and the end.
func benchRulebook() throws -> Rulebook {
    let (rulebook, findings) = Rulebook.read(try Node(json: Array(json.utf8)))
    if let rulebook { return rulebook }
    print(findings)
    exit(70)
}

let rulebook = try benchRulebook()

var candidates = Candidates(RankingPlan(rulebook))
for number in 0..<applications {
    let stamp = Stamp(
        day: Day(number: 20_223 + Int32(random.next() % 50)),
        second: random.next() % 10 == 0 ? nil : Int(random.next() % 86_400))
    candidates.append(
        Candidate(
            id: "V-\(number + 1)", traits: Traits(fund: "F"), arrival: stamp,
            requested: Money(cents: Int64(500_000 + random.next() % 7_000_000))))
}
candidates.arrange()
guard let set = rulebook.scoring.value?.first else { exit(70) }
var table = ScoreTable(columns: ScoringPlan.columns(of: set))
table.reserve(applications * perApplication)
for application in 0..<applications {
    for assessor in 0..<perApplication {
        table.append(
            application: Int32(application), assessor: Int32(assessor),
            row: (0..<criteria).map { _ in Int64(random.next() % 11) * ScoreGrain.perPoint })
    }
}

var sums: [Double] = []
var walks: [Double] = []
var whole: [Double] = []
var placed = 0
for _ in 0..<15 {
    var totals: ScoreTotals?
    let first = milliseconds { totals = ScoreTotals(candidates, [table]) }
    guard let totals else { continue }
    var ranking: Ranking?
    let second = milliseconds { ranking = Ranking(candidates, totals, [table]) }
    placed = ranking?.rows.count { $0.place > 0 } ?? 0
    sums.append(first)
    walks.append(second)
    whole.append(first + second)
}
print(
    "\(applications) x \(perApplication) x \(criteria): adding up \(median(sums)), ranking \(median(walks)), together \(median(whole)); placed \(placed)"
)
