import Domain
import Glibc
import Testing

@testable import Journal

@Suite struct `A file that is no office, or not for us` {
    let folder = Folder()

    @Test func `is told apart`() throws {
        #expect(throws: RecordTrouble.missing(path: folder("no"))) { try Journal.open(folder("no")) }
        #expect(throws: RecordTrouble.missing(path: folder("no/way"))) { try Journal.open(folder("no/way")) }
        #expect(throws: RecordTrouble.isDirectory(path: folder.path)) { try Journal.open(folder.path) }
        put([], at: folder("empty"))
        #expect(throws: RecordTrouble.notAnOffice(path: folder("empty"))) { try Journal.open(folder("empty")) }
        put(Array("Dragi odbor,\n".utf8) + [UInt8](repeating: 65, count: 9000), at: folder("letter"))
        #expect(throws: RecordTrouble.notAnOffice(path: folder("letter"))) { try Journal.open(folder("letter")) }
        #expect(throws: RecordTrouble.directoryMissing(path: folder("letter") + "/x")) {
            try Journal.open(folder("letter") + "/x")
        }
        let long = folder(String(repeating: "a", count: 300))
        #expect(throws: RecordTrouble.pathTooLong(path: long)) { try Journal.open(long) }
        mkfifo(folder("pipe"), 0o600)
        #expect(throws: RecordTrouble.notAnOffice(path: folder("pipe"))) { try Journal.open(folder("pipe")) }
        #expect(throws: RecordTrouble.directoryMissing(path: folder("no"))) {
            try Journal.create(at: folder("no/las"), Village.entries(1))
        }
    }

    @Test func `nothing is created by looking`() throws {
        #expect(throws: RecordTrouble.self) { try Journal.open(folder("las.tockovnik")) }
        #expect(folder.names == [])
    }

    @Test(arguments: [
        "CREATE TRIGGER forget AFTER INSERT ON entry BEGIN DELETE FROM entry WHERE sequence = new.sequence; END",
        "CREATE TABLE more (x)", "CREATE INDEX quick ON entry (bytes)", "ALTER TABLE entry ADD COLUMN note TEXT",
    ])
    func `an office with anything beside the record is none`(sql: String) throws {
        _ = try Journal.create(at: folder("las"), Village.entries(2))
        try Raw.run(sql, on: folder("las"))
        #expect(throws: RecordTrouble.notAnOffice(path: folder("las"))) { try Journal.open(folder("las")) }
    }

    @Test func `an office of a newer program is left alone`() throws {
        _ = try Journal.create(at: folder("las"), Village.entries(2))
        try Raw.run("PRAGMA user_version = 2", on: folder("las"))
        #expect(throws: RecordTrouble.newerFormat(path: folder("las"), version: 2)) { try Journal.open(folder("las")) }
    }

    @Test func `a copy that a tool of SQLite made gets its log back before anybody writes`() throws {
        _ = try Journal.create(at: folder("las"), Village.entries(2))
        try Raw.run("VACUUM INTO '\(folder("copy"))'", on: folder("las"))
        #expect(try Raw.text("PRAGMA journal_mode", on: folder("copy")) == "delete")
        #expect(try Journal.open(folder("copy"), access: .reading).head().sequence == 2)
        #expect(try Raw.text("PRAGMA journal_mode", on: folder("copy")) == "delete")
        let journal = try Journal.open(folder("copy"))
        #expect(try Raw.text("PRAGMA journal_mode", on: folder("copy")) == "wal")
        try journal.append(Village.deed(Village.note("v kopiji")), expecting: journal.head())
        #expect(folder.names.contains("copy-wal"))
    }

    @Test func `a file that was exchanged while it was open is noticed before anything is written`() throws {
        let journal = try Journal.create(at: folder("las"), Village.entries(2))
        let head = try journal.head()
        _ = try Journal.create(at: folder("other"), Village.entries(1))
        rename(folder("other"), folder("las"))
        let failure = #expect(throws: AppendFailure.self) {
            try journal.append(Village.deed(Village.note("izgubljeno")), expecting: head)
        }
        guard case .trouble(.replaced(folder("las"))) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }

    @Test func `a seat that only reads never writes`() throws {
        _ = try Journal.create(at: folder("las"), Village.entries(2))
        let journal = try Journal.open(folder("las"), access: .reading)
        let failure = #expect(throws: AppendFailure.self) {
            try journal.append(Village.deed(Village.note("ne")), expecting: journal.head())
        }
        guard case .trouble(.notPermitted(folder("las"), .writing)) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }

    @Test func `an office reached through a link is the same office`() throws {
        let journal = try Journal.create(at: folder("las"), Village.entries(2))
        symlink(folder("las"), folder("link"))
        let linked = try Journal.open(folder("link"))
        try linked.append(Village.deed(Village.note("prek povezave")), expecting: linked.head())
        #expect(try journal.news { 7 } == 7)
        #expect((linked.store as? SQLiteStore)?.path == folder("las"))
    }

    @Test func `network and user-space drives are refused, local ones are not`() throws {
        let drives: [(UInt32, RecordTrouble.NetworkDrive)] = [
            (0x6969, .nfs), (0x517B, .smb), (0xFE53_4D42, .smb), (0xFF53_4D42, .cifs), (0x6573_5546, .fuse),
            (0x0102_1997, .ninep), (0x5346_414F, .afs), (0x00C3_6400, .ceph),
        ]
        for (magic, drive) in drives {
            #expect(throws: RecordTrouble.networkDrive(path: "/mnt/las", drive)) {
                try Volume.check("/mnt/las") { _ in magic }
            }
        }
        // ext4, xfs, btrfs, tmpfs, overlay
        for magic: UInt32 in [0xEF53, 0x5846_5342, 0x9123_683E, 0x0102_1994, 0x794C_7630] {
            try Volume.check("/mnt/las") { _ in magic }
        }
        #expect(Volume.magic(at: "/proc") == 0x9FA0)
        try Volume.check(folder.path)
    }

    @Test func `every code of SQLite and of the system says something`() {
        let path = "/las"
        #expect(
            SQLiteStore.trouble(13, system: 0, text: "", path: path, fate: .absent) == .diskFull(path: path, .absent))
        #expect(
            SQLiteStore.trouble(778, system: EIO, text: "", path: path, fate: .unknown)
                == .deviceFailed(path: path, code: Int(EIO), .unknown))
        #expect(
            SQLiteStore.trouble(778, system: EFBIG, text: "", path: path, fate: .absent)
                == .quotaReached(path: path, .absent))
        #expect(SQLiteStore.trouble(11, system: 0, text: "", path: path, fate: .reading) == .damaged(path: path))
        #expect(SQLiteStore.trouble(26, system: 0, text: "", path: path, fate: .reading) == .notAnOffice(path: path))
        #expect(SQLiteStore.trouble(5, system: 0, text: "", path: path, fate: .absent) == .busy(path: path, seconds: 5))
        #expect(SQLiteStore.trouble(7, system: 0, text: "", path: path, fate: .absent) == .outOfMemory)
        #expect(SQLiteStore.trouble(1032, system: 0, text: "", path: path, fate: .absent) == .replaced(path: path))
        #expect(
            SQLiteStore.trouble(8, system: EROFS, text: "", path: path, fate: .absent) == .readOnlyVolume(path: path))
        #expect(
            SQLiteStore.trouble(14, system: EACCES, text: "", path: path, fate: .reading)
                == .notPermitted(path: path, .writing))
        #expect(
            SQLiteStore.trouble(14, system: EMFILE, text: "", path: path, fate: .reading) == .tooManyOpenFiles)
        for code: Int32 in 1...30 {
            // None is silent and none stops the program.
            _ = SQLiteStore.trouble(code, system: 0, text: "text", path: path, fate: .unknown)
        }
        for code: Int32 in 1...133 { _ = RecordTrouble.system(code, path: path, .writing, fate: .absent) }
    }
}
