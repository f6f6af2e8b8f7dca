import Domain
import Glibc
import Journal

/// A seat in a process of its own, for what cannot be tried within one: `kill -9`, races, a limit on the size of files.
///
///     journal-seat append OFFICE SECRET PERSON COUNT      appends COUNT notes, prints the number of each that is kept
///     journal-seat limited OFFICE SECRET PERSON BYTES     the same until files may not grow beyond BYTES, prints how it ended
///     journal-seat impatient OFFICE SECRET PERSON COUNT   gives up so often while others hold the lock; what is left of it
///     journal-seat small FOLDER | full FOLDER | barred FOLDER
///                                                         what becomes of files beside the record where they cannot be written
///     journal-seat hold OFFICE                            takes the write lock and sleeps
///     journal-seat found OFFICE SECRET PERSON COUNT       makes an office with COUNT entries
///     journal-seat read OFFICE | verify OFFICE            times reading and checking
let arguments = CommandLine.arguments

func argument(_ index: Int) -> String { index < arguments.count ? arguments[index] : "" }

func say(_ text: String) {
    // Without buffering: what is printed was kept, whatever happens next.
    let bytes = Array((text + "\n").utf8)
    _ = write(1, bytes, bytes.count)
}

func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func note(_ text: String) -> Node { .map([("act", .scalar("note")), ("text", .scalar(text))]) }

func deed(_ text: String, at moment: Moment, with key: SigningKey) -> Deed {
    Deed(note(text), by: argument(4), at: moment, with: key)
}

/// How many there are in a directory.
func names(in directory: String) -> Int {
    guard let stream = opendir(directory) else { return -1 }
    defer { closedir(stream) }
    var count = 0
    while readdir(stream) != nil { count += 1 }
    return count
}

/// One key for everybody.
struct OneKey: Witness {
    let key: VerifyingKey
    func signers(of entry: SealedEntry) -> Signers { Signers(valid: [key]) }
    func admit(_ entry: SealedEntry) {}
}

func run() throws {
    let path = argument(2)
    guard let moment = Moment("2025-07-04T14:35:10.123+02:00") else { return }
    let secret = stride(from: 0, to: 64, by: 2).compactMap { place -> UInt8? in
        let digits = argument(3).dropFirst(place).prefix(2)
        return UInt8(digits, radix: 16)
    }
    guard let key = SigningKey(secret: secret.count == 32 ? secret : Array(0..<32)) else { return }
    let count = Int(argument(5)) ?? 0
    switch argument(1) {
    case "append":
        let journal = try Journal.open(path)
        var done = 0
        var head = try journal.head()
        let isTimed = argument(6) == "timed"
        let start = seconds()
        while done < count {
            do throws(AppendFailure) {
                head = try journal.append(deed("vpis \(done)", at: moment, with: key), expecting: head).head
                done += 1
                // The shell beside it does not answer each row, either.
                if !isTimed { say(String(head.sequence)) }
            } catch .outpaced {
                head = try journal.head()
            } catch {
                say("\(error)")
                exit(74)
            }
        }
        if isTimed { say("\(Int(Double(count) / (seconds() - start))) appends/s") }
    case "limited":
        signal(SIGXFSZ, SIG_IGN)
        var limit = rlimit(rlim_cur: rlim_t(count), rlim_max: rlim_t(count))
        let journal = try Journal.open(path)
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        while true {
            let head = try journal.head()
            do throws(AppendFailure) {
                say(String(try journal.append(deed("vpis", at: moment, with: key), expecting: head).sequence))
            } catch {
                say("\(error)")
                return
            }
        }
    case "impatient":
        var asked = 0
        let journal = try Journal.open(path) {
            asked += 1
            return asked.isMultiple(of: 2)
        }
        let head = try journal.head()
        var (threads, descriptors) = (0, 0)
        for attempt in 0..<count {
            do throws(AppendFailure) {
                _ = try journal.append(deed("vpis", at: moment, with: key), expecting: head)
            } catch .trouble(.busy) {
                say("busy")
            } catch {
                say("\(error)")
            }
            // The first attempt opens the lock once and for all.
            if attempt == 0 { (threads, descriptors) = (names(in: "/proc/self/task"), names(in: "/proc/self/fd")) }
        }
        say(
            "threads \(names(in: "/proc/self/task") - threads), descriptors \(names(in: "/proc/self/fd") - descriptors)"
        )
    case "small", "full", "barred": try Room(folder: path).tell(argument(1))
    case "hold":
        let descriptor = open(path + ".lock", O_RDONLY | O_CREAT, 0o660)
        flock(descriptor, LOCK_EX)
        say("held")
        sleep(60)
    case "found":
        var entries: [SealedEntry] = []
        var head = Head.beginning
        for index in 0..<count {
            let text = "Prijavnica št. \(index) je podpisana in žigosana na vseh straneh."
            entries.append(try SealedEntry(note(text), by: argument(4), at: moment, after: head, with: key))
            head = entries.last?.head ?? head
        }
        let start = seconds()
        _ = try Journal.create(at: path, entries)
        say("\(Int(Double(count) / (seconds() - start))) entries/s in one office")
    case "read":
        let journal = try Journal.open(path, access: .reading)
        var start = seconds()
        var count = 0
        try journal.lines { _ in
            count += 1
            return .goOn
        }
        say("\(Int(Double(count) / (seconds() - start))) lines/s")
        start = seconds()
        count = try journal.entries().count
        say("\(Int(Double(count) / (seconds() - start))) entries/s")
        start = seconds()
        var witness = OneKey(key: key.verifying)
        _ = try journal.verify(signatures: .believedUntil(journal.head()), witness: &witness)
        say("\(Int(Double(count) / (seconds() - start))) chained/s")
    case "verify":
        let journal = try Journal.open(path, access: .reading)
        let start = seconds()
        var witness = OneKey(key: key.verifying)
        let verdict = try journal.verify(witness: &witness)
        say("\(verdict) \(Int(Double(try journal.head().sequence) / (seconds() - start))) verified/s")
    default:
        exit(64)
    }
}

do {
    try run()
} catch {
    say("\(error)")
    exit(74)
}
