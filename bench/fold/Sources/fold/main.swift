import Domain
import Glibc

// fold [APPLICATIONS [ENTRIES ...]]: folds records of so many entries in memory and prints time, and memory per entry.
// Default: 1000 applications; 1000, 10000, 100000 and 1000000 entries. Processor time of this thread, median of 5 folds;
// memory is what the resident set grows by while one fold is kept.

func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}

/// Kilobytes of this process in memory.
func resident() -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    guard fgets(&line, 256, file) != nil else { return 0 }
    let fields = line.prefix { $0 != 0 }.split(separator: 32)
    guard fields.count > 1, let pages = Int(String(decoding: fields[1].map { UInt8(bitPattern: $0) }, as: UTF8.self))
    else { return 0 }
    return pages * Int(sysconf(Int32(_SC_PAGESIZE))) / 1024
}

let rulebook = """
    {"call":"mali","title":{"sl":"Mali poziv","en":"Small call"},"group":"LAS","source":"1","funds":[{"id":"F",
    "budget":"100000.00","rate":"80 %","grant":{"least":"1000.00","most":"50000.00"}}],"submission":{"opens":"2025-05-15",
    "closes":"2025-07-04","counts":"posted","channel":["registered-post"],"unknown-hour":"last","late":"dismiss",
    "early":"dismiss","marking":{"label":"Ne odpiraj","wrong":"dismiss"}},"opening":{"order":"posted"},
    "completeness":[{"id":"A1","sl":"a","en":"a","if-no":"supplement","basis":"1"}],
    "eligibility":[{"id":"E1","sl":"e","en":"e","if-no":"dismiss","basis":"1"}],
    "scoring":{"assessors":{"number":"2","aggregate":"mean"},"threshold":{"at":"1"},"criteria":[
    {"id":"1","sl":"k","en":"q","range":"0..10"},{"id":"2","sl":"v","en":"i","range":"0..3"}]},
    "ranking":{"ties":[{"points-of":"2","order":"higher"}],"scope":"funding-line","if-tied":"board"},
    "allocation":{"pots":[{"id":"F","fund":"F","budget":"100000.00"}],"at-the-line":"stop"},
    "bodies":[{"id":"board","sl":"o","en":"b"}]}
    """

func record(applications: Int, total: Int) throws -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(total)
    guard let moment = Moment("2025-07-07T09:00:00.000+02:00"), let day = Day(iso: "2025-06-12") else { return [] }
    func add(_ act: Act, _ person: String) {
        entries.append(Entry(number: entries.count + 1, moment: moment, person: person, act: act))
    }
    let key = "ed25519:" + String(repeating: "a", count: 64)
    add(.foundOffice(FoundOffice(office: "las", name: "LAS", person: "ana", personName: "Ana", key: key)), "ana")
    add(.openCall(OpenCall(call: "mali", rulebook: try Node(json: Array(rulebook.utf8)), original: "x")), "ana")
    let received = Stamp(day: day)
    for number in 1...applications {
        let facts = EnvelopeFacts(
            sender: "Pošiljatelj \(number)", posted: received, received: received, noRegisteredNumber: "ni listka",
            channel: "registered-post", marking: .right)
        add(.registerEnvelope(RegisterEnvelope(call: "mali", facts: facts)), "cene")
    }
    add(.openEnvelopes(OpenEnvelopes(call: "mali", order: (1...applications).map { EnvelopeNumber($0) })), "cene")
    var round = 0
    while entries.count < total {
        let (ordinal, turn) = (round % applications + 1, round / applications)
        let number = ApplicationNumber(ordinal)
        switch turn {
        case 0:
            let data = ApplicationFacts(
                title: "Projekt \(ordinal)", applicant: Party(name: "Prijavitelj \(ordinal)"),
                eligibleCosts: Money(cents: 6_000_000), requested: Money(cents: 4_000_000))
            add(.recordApplication(RecordApplication(call: "mali", application: number, facts: data)), "cene")
        case 1:
            add(
                .checkItem(
                    CheckItem(call: "mali", application: number, list: .completeness, item: "A1", answer: .yes)), "cene"
            )
        case 2, 3:
            let marks = [
                Mark(criterion: "1", points: Fraction(Int64(ordinal % 11)), reason: "iz opisa projekta"),
                Mark(criterion: "2", points: Fraction(Int64(ordinal % 4)), reason: "iz načrta"),
            ]
            add(.submitSheet(SubmitSheet(call: "mali", application: number, marks: marks)), turn == 2 ? "ema" : "eva")
        default:
            add(
                .correctCheck(
                    CorrectCheck(
                        call: "mali", application: number, list: .completeness, item: "A1",
                        answer: turn % 2 == 0 ? .no : .yes, reason: "popravek \(turn)")), "cene")
        }
        round += 1
    }
    return entries
}

let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let applications = numbers.first ?? 1_000
let totals = numbers.count > 1 ? Array(numbers.dropFirst()) : [10_000, 100_000, 1_000_000]
print("\(applications) applications, in memory; the rulebook has \(rulebook.utf8.count) bytes")
for total in totals {
    let entries = try record(applications: min(applications, total / 3), total: total)
    var times: [Double] = []
    var kept = Office()
    let before = resident()
    for turn in 0..<5 {
        let start = now()
        let office = Office(entries)
        times.append(now() - start)
        if turn == 0 { kept = office }
    }
    let memory = max(resident() - before, 0)
    let time = times.sorted()[2]
    let perEntry = time * 1e6 / Double(entries.count)
    print(
        "\(entries.count) entries: folded in \(Double(Int(time * 100)) / 100) ms, \(Int(perEntry)) ns an entry; "
            + "the office takes \(memory) kB, \(memory * 1024 / entries.count) bytes an entry "
            + "(\(kept.cases.first?.applications.count ?? 0) applications)")
}
