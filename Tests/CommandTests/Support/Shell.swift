import Foundation
import Testing

/// Runs the program as a shell would: real arguments, real streams, real exit status.
enum Shell {
    struct Answer: Equatable {
        var output: String
        var errors: String
        var status: Int32

        var lines: [String] { output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    }

    /// - Parameter environment: All of it; nothing of the tests' own environment gets through.
    static func tockovnik(_ arguments: String..., environment: [String: String] = [:]) throws -> Answer {
        try tockovnik(arguments, environment: environment)
    }

    static func tockovnik(
        _ arguments: [String], environment: [String: String] = [:], input: String? = nil
    ) throws -> Answer {
        try run(program.path, arguments, environment: environment, input: input)
    }

    /// Any program; the tests use it for `sh`, to give the program limits and streams.
    static func run(
        _ executable: String, _ arguments: [String], environment: [String: String] = [:], input: String? = nil
    ) throws -> Answer {
        // Files, not pipes: a long answer cannot block, and nothing has to be read while the program runs.
        let folder = FileManager.default.temporaryDirectory.appending(path: "tockovnik-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (output, errors) = (folder.appending(path: "output"), folder.appending(path: "errors"))
        for file in [output, errors] { try Data().write(to: file) }
        let typed = folder.appending(path: "input")
        try Data((input ?? "").utf8).write(to: typed)

        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        process.environment = environment
        process.standardInput = try FileHandle(forReadingFrom: typed)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return Answer(
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self), status: process.terminationStatus)
    }

    /// Beside the tests, in the same build folder.
    static var program: URL {
        let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        return [bundle, executable.deletingLastPathComponent()].map { $0.appending(path: "tockovnik") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? bundle.appending(path: "tockovnik")
    }
}
