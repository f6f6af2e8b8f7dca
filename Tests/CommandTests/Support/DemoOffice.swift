import Foundation
import Testing

/// A sample office in a folder of one test: founded once by the program itself, then copied.
struct DemoOffice {
    /// What `XDG_DATA_HOME` is for its commands.
    let home: String

    var folder: String { home + "/tockovnik" }
    var path: String { folder + "/demo.tkv" }
    func key(_ person: String) -> String { folder + "/keys/\(person).key" }

    /// The program at this desk.
    func tockovnik(_ arguments: String..., input: String? = nil) throws -> Shell.Answer {
        try Shell.tockovnik(arguments, environment: ["XDG_DATA_HOME": home], input: input)
    }

    /// The same through `sh`, for limits and streams; `$0` is the program.
    func shell(_ line: String) throws -> Shell.Answer {
        try Shell.run(
            "/bin/sh", ["-c", line, Shell.program.path], environment: ["XDG_DATA_HOME": home, "PATH": "/usr/bin:/bin"])
    }

    /// Acts, one a line, done by a person.
    func act(by person: String, _ lines: String..., options: [String] = []) throws -> Shell.Answer {
        try Shell.tockovnik(
            ["act", path, "--as", person] + options, environment: ["XDG_DATA_HOME": home],
            input: lines.map { $0 + "\n" }.joined())
    }

    func file(_ name: String, _ text: String) throws -> String {
        let path = home + "/" + name
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    /// The stored entries as the administrator gets them.
    func lines() throws -> String {
        let answer = try tockovnik("journal", path, "--json", "--as", "nada")
        try #require(answer.status == 0 && answer.errors.isEmpty)
        return answer.output
    }

    // MARK: Making them

    static func with(_ sample: String = "las-pob-esrr-1-2025", _ body: (DemoOffice) throws -> Void) throws {
        let original = try #require(founded[sample]).get()
        let office = DemoOffice(home: temporary())
        try FileManager.default.copyItem(atPath: original.home, toPath: office.home)
        defer { try? FileManager.default.removeItem(atPath: office.home) }
        try body(office)
    }

    private static func temporary() -> String {
        FileManager.default.temporaryDirectory.path + "/tockovnik-test-" + UUID().uuidString
    }

    private static let founded: [String: Result<DemoOffice, any Error>] = {
        let names = ["las-pob-esrr-1-2025", "las-pob-ocenjevanje", "las-loskega-pogorja-6-2019", "zasavje"]
        return Dictionary(uniqueKeysWithValues: names.map { name in (name, Result { try found(name) }) })
    }()

    private static func found(_ sample: String) throws -> DemoOffice {
        let office = DemoOffice(home: temporary())
        try FileManager.default.createDirectory(atPath: office.home, withIntermediateDirectories: true)
        let answer = try office.tockovnik("demo", sample, "--folder", office.folder)
        try #require(answer.status == 0 && answer.errors.isEmpty, "\(sample): \(answer.errors)")
        return office
    }
}
