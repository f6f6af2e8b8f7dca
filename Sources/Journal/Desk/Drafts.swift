import Domain
import Glibc

/// What a person has begun and not yet done: forms half-way, sheets not submitted. A file of the person beside the record
/// (0600), outside the chain, written at every key.
public final class Drafts {
    public let path: String
    private var texts: [String: String] = [:]
    /// The file the texts were read from or written to, to notice another seat of the same person.
    private var identity: FileIdentity?
    private var unsettled = false
    /// The disk did not take them; what it owes it may have forgotten.
    private var isOwed = false
    /// Two seats of one person write in turn. A seat that stands still while writing costs the other one a second at a key.
    private let lock: WriteLock

    /// Reads what is there.
    ///
    /// - Throws: `draftsUnreadable` where the file is no drafts; it is left as it is.
    public convenience init(of person: String, beside office: String) throws(RecordTrouble) {
        try self.init(path: Drafts.path(of: person, beside: office))
    }

    private static func path(of person: String, beside office: String) -> String {
        ((try? Path.resolved(office)) ?? office) + ".drafts-" + PrivateFile.name(for: person)
    }

    private init(path: String) throws(RecordTrouble) {
        self.path = path
        lock = WriteLock(path: path + ".lock", mode: 0o600, patience: 1)
        try load()
    }

    /// Forms of offices that are not founded yet: there is no record beside which they could lie, so they lie in the folder of
    /// the desk. A file that cannot be read is moved aside.
    public static func ofFoundings(in folder: String) throws(RecordTrouble) -> Drafts {
        let path = folder + "/foundings.drafts"
        do throws(RecordTrouble) {
            return try Drafts(path: path)
        } catch .draftsUnreadable {
            try PrivateFile.setAside(path, as: "damaged")
            return try Drafts(path: path)
        }
    }

    /// What a person left beside an office, and what is wrong with it. A file that is no drafts is put aside
    /// (`….damaged-1`) and new ones are begun; where it cannot be read at all, it stays and there are none.
    public static func left(by person: String, beside office: String) -> (drafts: Drafts?, trouble: RecordTrouble?) {
        do throws(RecordTrouble) {
            do throws(RecordTrouble) {
                return (try Drafts(of: person, beside: office), nil)
            } catch .draftsUnreadable(let path) {
                try PrivateFile.setAside(path, as: "damaged")
                return (try Drafts(of: person, beside: office), .draftsUnreadable(path: path))
            }
        } catch {
            return (nil, error)
        }
    }

    public var keys: [String] { texts.keys.sorted() }

    public subscript(key: String) -> String? { texts[key] }

    /// Keeps texts under their keys, nil removes. When this returns they are there whatever happens to the program;
    /// `settle` makes them survive a pulled plug, too.
    public func keep(_ changes: [String: String?]) throws(RecordTrouble) {
        if identity == nil { try PrivateFile.makeDirectory(Path.directory(of: path)) }
        try inTurn { () throws(RecordTrouble) in try take(changes) }
    }

    private func inTurn(_ body: () throws(RecordTrouble) -> Void) throws(RecordTrouble) {
        do throws(RecordTrouble) {
            try lock.hold { () throws(RecordTrouble) in try body() }
        } catch {
            throw error.about(path, insteadOf: path + ".lock")
        }
    }

    private func take(_ changes: [String: String?]) throws(RecordTrouble) {
        try refresh()
        let changed = texts.merging(changes.compactMapValues { $0 }) { $1 }.filter { changes[$0.key] != .some(nil) }
        if texts != changed {
            try save(changed)
            texts = changed
            unsettled = true
        }
        // Whoever waits for the lock meanwhile sees that its file is gone and takes a new one.
        if texts.isEmpty { try PrivateFile.remove(path + ".lock") }
    }

    /// Brings to the disk what was kept since the last time: two waits for it, so not at every key.
    ///
    /// - Parameter again: also what it did not take before, written anew.
    public func settle(again: Bool = false) throws(RecordTrouble) {
        if again, isOwed {
            try inTurn { () throws(RecordTrouble) in
                try refresh()
                try save(texts)
            }
            unsettled = true
        }
        guard unsettled else { return }
        (unsettled, isOwed) = (false, true)
        try PrivateFile.synchronize(path)
        isOwed = false
    }

    /// Another seat of the same person may have written; what it kept under other keys stays.
    private func refresh() throws(RecordTrouble) {
        if let identity, FileIdentity(path: path)?.isUntouched(since: identity) == true { return }
        try load()
    }

    private func load() throws(RecordTrouble) {
        guard let (bytes, identity) = try PrivateFile.read(path, limit: NodeJSON.Limits.usual.bytes) else {
            texts = [:]
            self.identity = nil
            return
        }
        guard let pairs = (try? Node(json: bytes))?.pairs else { throw .draftsUnreadable(path: path) }
        texts = [:]
        for pair in pairs {
            guard let text = pair.value.text else { throw .draftsUnreadable(path: path) }
            texts[pair.key] = text
        }
        self.identity = identity
    }

    private func save(_ texts: [String: String]) throws(RecordTrouble) {
        if texts.isEmpty {
            try PrivateFile.remove(path)
            identity = nil
            return
        }
        let bytes: [UInt8]
        do throws(NodeJSON.Fault) {
            bytes = try Node.map(texts.map { ($0.key, .scalar($0.value)) }).canonicalJSON()
        } catch {
            throw .quotaReached(path: path, .absent)
        }
        try PrivateFile.write(bytes + [10], to: path, durability: .process)
        identity = FileIdentity(path: path)
    }
}
