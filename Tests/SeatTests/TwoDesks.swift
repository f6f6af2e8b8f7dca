import Domain
import GRDBSQLite
import Glibc
import Journal
import Testing

@testable import tockovnik

/// A folder of its own with one office file and two desks, each with its own keys and memory; gone with the test.
final class TwoDesks {
    let folder: String
    let office: String
    let one: Folders
    let other: Folders

    init() throws {
        var template = Array("/tmp/tockovnik-seat-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        office = folder + "/las.tkv"
        one = Folders(data: folder + "/one")
        other = Folders(data: folder + "/other")
    }

    deinit { remove(folder) }

    static func moment(_ minute: Int = 0) throws -> Moment {
        try #require(Moment("2025-07-04T14:\(minute < 10 ? "0" : "")\(minute):10.123+02:00"))
    }

    /// Founded at the first desk by `ana`, who sits there.
    func founded() throws -> Seat {
        let seat = try Seat(office, folders: one)
        try seat.found(name: "LAS Log", person: "ana", personName: "Ana Skrb", id: "log", at: TwoDesks.moment())
        return seat
    }

    /// The same file from the other desk; with `ana`'s key, where it was carried over.
    func second(asAna: Bool = false) throws -> Seat {
        let seat = try Seat(office, folders: other)
        if asAna { try seat.sit(KeyFile.load(KeyDrawer(directory: one.keys).path(for: "ana"))) }
        return seat
    }

    func names(in path: String = "") -> [String] {
        guard let stream = opendir(folder + path) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// What only another tool than the program does to the file of the office.
    func sql(_ text: String) throws {
        var handle: OpaquePointer?
        defer { sqlite3_close(handle) }
        try #require(sqlite3_open(office, &handle) == SQLITE_OK)
        try #require(sqlite3_exec(handle, text, nil, nil, nil) == SQLITE_OK)
    }

    /// Changes one byte of a file in the middle.
    func scratch(_ path: String) throws {
        let descriptor = open(path, O_RDWR)
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        let end = lseek(descriptor, 0, SEEK_END)
        var byte: UInt8 = 0
        pread(descriptor, &byte, 1, end / 2)
        byte ^= 1
        pwrite(descriptor, &byte, 1, end / 2)
    }

    private func remove(_ path: String) {
        var pending = [path]
        var folders: [String] = []
        while let next = pending.popLast() {
            folders.append(next)
            guard let stream = opendir(next) else { continue }
            while let entry = readdir(stream) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name == "." || name == ".." { continue }
                if unlink(next + "/" + name) != 0 { pending.append(next + "/" + name) }
            }
            closedir(stream)
        }
        for folder in folders.reversed() { rmdir(folder) }
    }
}
