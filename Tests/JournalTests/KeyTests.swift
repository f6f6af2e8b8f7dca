import Domain
import Glibc
import Testing

@testable import Journal

@Suite struct `Keys at a desk` {
    let folder = Folder()
    var drawer: KeyDrawer { KeyDrawer(directory: folder("share/tockovnik/keys")) }

    @Test func `are made in a drawer that only their owner opens`() throws {
        let made = try drawer.create(for: "ana")
        let loaded = try drawer.load("ana")
        #expect(loaded.person == "ana")
        #expect(loaded.key.verifying == made.key.verifying)
        #expect(try FileIdentity.of(made.path).mode & 0o7777 == 0o600)
        #expect(try FileIdentity.of(drawer.directory).mode & 0o7777 == 0o700)
        #expect(loaded.key.verifying.admits(try #require(loaded.key.signature(for: [1, 2, 3])), for: [1, 2, 3]))
    }

    @Test func `are never overwritten`() throws {
        let first = try drawer.create(for: "ana")
        #expect(throws: RecordTrouble.keyAlreadyThere(path: first.path)) { try drawer.create(for: "ana") }
        #expect(try drawer.load("ana").key.verifying == first.key.verifying)
        #expect(folder.names(in: "share/tockovnik/keys") == ["ana.key"])
    }

    @Test(arguments: [0o640, 0o604, 0o644, 0o620, 0o601, 0o666])
    func `that others can read or write are refused with the command that mends it`(mode: Int) throws {
        let key = try drawer.create(for: "ana")
        chmod(key.path, mode_t(mode))
        let command = "chmod 600 '\(key.path)'"
        #expect(throws: RecordTrouble.keyTooOpen(path: key.path, mode: mode, repair: command)) {
            try drawer.load("ana")
        }
        #expect(chmod(key.path, 0o600) == 0)
        #expect(try drawer.load("ana").person == "ana")
    }

    @Test func `that are missing, no keys, or somebody's link are refused`() throws {
        #expect(throws: RecordTrouble.keyMissing(path: drawer.path(for: "bor"))) { try drawer.load("bor") }
        let key = try drawer.create(for: "ana")
        let text = String(decoding: bytes(of: key.path), as: UTF8.self)
        let other = SigningKey().verifying.text
        for wrong in [
            "", "{}", "ssh-ed25519 AAAA", text.replacing(key.key.verifying.text, with: other),
            text.replacing("secret", with: "sekret"), String(text.dropLast(5)),
        ] {
            put(Array(wrong.utf8), at: key.path)
            #expect(throws: RecordTrouble.keyUnreadable(path: key.path)) { try drawer.load("ana") }
        }
        put(Array(text.utf8), at: key.path)
        symlink(key.path, drawer.path(for: "bor"))
        #expect(throws: RecordTrouble.self) { try drawer.load("bor") }
    }

    @Test func `are listed with those that cannot be used`() throws {
        #expect(try drawer.all().isEmpty)
        try drawer.create(for: "ana")
        try drawer.create(for: "ž/../bor")
        chmod(drawer.path(for: "ana"), 0o644)
        let all = try drawer.all()
        #expect(all.count == 2)
        #expect(all.compactMap { try? $0.get().person } == ["ž/../bor"])
        #expect(folder.names(in: "share/tockovnik/keys") == ["%c5%be%2f..%2fbor.key", "ana.key"])
    }
}

extension Folder {
    func names(in place: String) -> [String] {
        guard let stream = opendir(self(place)) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(
                withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
        }
        return names.filter { $0 != "." && $0 != ".." }.sorted()
    }
}
