import Domain
import Glibc
import Testing

@testable import Journal

/// A small office for tests: two people, acts that only say something, keys that come and go.
enum Village {
    static let ana = SigningKey()
    static let bor = SigningKey()

    static func moment(_ second: Int) throws -> Moment {
        let minute = second / 60 % 60
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return try #require(
            Moment("2025-07-04T\(two(8 + second / 3600 % 12)):\(two(minute)):\(two(second % 60)).000+02:00"))
    }

    static func key(_ person: String, _ key: VerifyingKey) -> Node {
        .map([("key", .map([("person", .scalar(person)), ("public", .scalar(key.text))]))])
    }
    static func revoke(_ person: String) -> Node { .map([("revoke", .map([("person", .scalar(person))]))]) }
    static func note(_ text: String) -> Node { .map([("note", .map([("text", .scalar(text))]))]) }

    static func deed(_ act: Node, by person: String = "ana", _ second: Int = 0, with key: SigningKey = ana) throws
        -> Deed
    {
        try Deed(act, by: person, at: moment(second), with: key)
    }

    /// A founding, Bor's key, and notes in turn.
    static func entries(_ count: Int) throws -> [SealedEntry] {
        var deeds = try [deed(key("ana", ana.verifying)), deed(key("bor", bor.verifying), 1)]
        while deeds.count < count {
            let second = deeds.count
            let text = "Prispela je ovojnica O-\(second) \"priporočeno\"\n"
            try deeds.append(
                second.isMultiple(of: 3)
                    ? deed(note(text), by: "bor", second, with: bor) : deed(note(text), second))
        }
        return try Journal.seal(Array(deeds.prefix(count)))
    }
}

/// The fold of such an office.
struct Elder: Witness {
    private(set) var keys: [String: Signers] = [:]
    private(set) var admitted = 0

    mutating func signers(of entry: SealedEntry) throws(Objection) -> Signers {
        if entry.sequence == 1 {
            guard let text = entry.act["key"]?["public"]?.text else { throw .unknownSigner }
            guard let key = VerifyingKey(text) else { throw .keyMalformed }
            return Signers(valid: [key])
        }
        guard let keys = keys[entry.person] else { throw .unknownSigner }
        return keys
    }

    mutating func admit(_ entry: SealedEntry) throws(Objection) {
        guard let act = entry.act.pairs?.first else { throw .actUnreadable }
        switch act.key {
        case "key":
            guard let person = act.value["person"]?.text, let text = act.value["public"]?.text else {
                throw .actUnreadable
            }
            guard let key = VerifyingKey(text) else { throw .keyMalformed }
            keys[person, default: Signers(valid: [])].valid.append(key)
        case "revoke":
            guard let person = act.value["person"]?.text, let old = keys[person] else { throw .actRefused }
            keys[person] = Signers(valid: [], revoked: old.revoked + old.valid)
        case "note": break
        default: throw .actUnreadable
        }
        admitted += 1
    }
}

/// A directory that goes when the test does.
final class Folder {
    enum Place { case memory, disk }

    let path: String

    init(in place: Place = .memory) {
        // In memory where there is such a place: waiting for a busy disk thousands of times proves nothing.
        let root = place == .memory && access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/var/tmp"
        var template = Array("\(root)/tockovnik-XXXXXX".utf8CString)
        path = mkdtemp(&template).map { String(cString: $0) } ?? ""
    }

    deinit { if !path.isEmpty { Folder.remove(path) } }

    func callAsFunction(_ name: String) -> String { path + "/" + name }

    var names: [String] {
        guard let stream = opendir(path) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(
                withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
        }
        return names.filter { $0 != "." && $0 != ".." }.sorted()
    }

    private static func remove(_ path: String) {
        if unlink(path) == 0 { return }
        if let stream = opendir(path) {
            var names: [String] = []
            while let entry = readdir(stream) {
                names.append(
                    withUnsafeBytes(of: &entry.pointee.d_name) {
                        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
                    })
            }
            closedir(stream)
            for name in names where name != "." && name != ".." { remove(path + "/" + name) }
        }
        rmdir(path)
    }
}

func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = fread(&chunk, 1, chunk.count, file)
        if count == 0 { return all }
        all += chunk[..<count]
    }
}

func put(_ bytes: [UInt8], at path: String) {
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
}

/// A small generator with a seed, so that a failing case can be met again.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
