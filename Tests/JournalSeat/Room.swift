import Domain
import Glibc
import Journal

/// A folder in which a person's files cannot be written: what each of them says, and that what was there stays.
struct Room {
    let folder: String

    private let person = "ana"
    private let seen = EntryHash(of: Array("office".utf8))
    private var keys: KeyDrawer { KeyDrawer(directory: folder + "/keys") }
    private var memory: DeskMemory { DeskMemory(directory: folder + "/memory") }
    private func head(_ sequence: Int) -> Head { Head(sequence: sequence, hash: seen) }

    func tell(_ room: String) throws {
        let drafts = try Drafts(of: person, beside: folder + "/las")
        if room != "barred" {
            try drafts.keep(["a": "1"])
            try keys.create(for: person)
            try memory.remember(head(1), of: seen)
            try memory.keep(picture: [1], at: head(1), of: seen, format: "1")
        }
        let before = names()
        switch room {
        case "small":
            // Of a small file a part is still written.
            try limited(to: 16) { try attempts(drafts) }
        case "full":
            let filler = open(folder + "/filler", O_WRONLY | O_CREAT, 0o600)
            let page = [UInt8](repeating: 1, count: 4096)
            while write(filler, page, page.count) > 0 {}
            close(filler)
            try attempts(drafts)
            unlink(folder + "/filler")
        default:
            if geteuid() == 0 { setuid(65534) }
            try attempts(drafts)
            say("left \(names() == before)")
            return
        }
        say("left \(names() == before)")
        // What could not be written was not taken as written.
        try drafts.keep(["c": "3"])
        say("drafts \(try Drafts(of: person, beside: folder + "/las").keys)")
        let picture = try memory.picture(seen, format: "1")?.content ?? []
        say("memory \(try memory.checked(seen)?.sequence ?? 0), picture \(picture)")
        try keys.create(for: "bor")
        say("keys \(try keys.names())")
    }

    private func attempts(_ drafts: Drafts) throws {
        attempt("drafts") { () throws(RecordTrouble) in
            try drafts.keep(["b": String(repeating: "b", count: 10_000)])
        }
        attempt("key") { () throws(RecordTrouble) in try keys.create(for: "bor") }
        attempt("memory") { () throws(RecordTrouble) in try memory.remember(head(2), of: seen) }
        attempt("picture") { () throws(RecordTrouble) in
            try memory.keep(picture: [2], at: head(2), of: seen, format: "1")
        }
        attempt("restore") { () throws(RecordTrouble) in
            var witness = Everybody()
            _ = try Journal.restore(lines: "/dev/null", to: folder + "/back", witness: &witness)
        }
    }

    private func attempt(_ name: String, _ body: () throws(RecordTrouble) -> Void) {
        do throws(RecordTrouble) {
            try body()
            say("\(name) done")
        } catch {
            switch error {
            case .diskFull(_, let fate): say("\(name) full \(fate)")
            case .quotaReached(_, let fate): say("\(name) quota \(fate)")
            case .notPermitted(let path, let access):
                say("\(name) not permitted \(access) \(path.dropFirst(folder.count))")
            default: say("\(name) \(error)")
            }
        }
    }

    private func limited(to bytes: Int, _ body: () throws -> Void) rethrows {
        signal(SIGXFSZ, SIG_IGN)
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        var small = limit
        small.rlim_cur = rlim_t(bytes)
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &small)
        defer { setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) }
        try body()
    }

    /// Everything in the folder and the folders in it.
    private func names() -> [String] {
        var names: [String] = []
        var pending = [folder]
        while let next = pending.popLast() {
            guard let stream = opendir(next) else { continue }
            defer { closedir(stream) }
            while let entry = readdir(stream) {
                let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                    String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
                }
                guard name != ".", name != ".." else { continue }
                names.append(next + "/" + name)
                if entry.pointee.d_type == DT_DIR { pending.append(next + "/" + name) }
            }
        }
        return names.sorted()
    }
}

/// A fold that asks for no key: an empty record never comes so far.
private struct Everybody: Witness {
    func signers(of entry: SealedEntry) -> Signers { Signers(valid: []) }
    func admit(_ entry: SealedEntry) {}
}
