import Foundation

enum RepositoryFolder {
    static let root = String(#filePath.dropLast("/Tests/SecondOpinionTests/SetFolder.swift".count))
}

/// A temporary folder for sets, and the tools that fill it.
struct SetFolder {
    struct ToolFailed: Error {
        var tool: String
        var status: Int32
    }

    let path: String

    init(named name: String) throws {
        path = NSTemporaryDirectory() + "/second-opinion-\(name)-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    func run(_ tool: String, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", RepositoryFolder.root + "/tools/" + tool] + arguments
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw ToolFailed(tool: tool, status: process.terminationStatus)
        }
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }
}
