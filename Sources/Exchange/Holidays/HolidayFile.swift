import Domain
import Wording

/// A list of holidays as it lies on disk: the form of `data/holidays/si.yaml`.
public enum HolidayFile {
    public enum Trouble: Error, Sendable, Equatable {
        /// It was not found, or is neither YAML nor JSON.
        case fault(RulebookFault)
        /// It reads, and says something a list of holidays cannot say.
        case finding(FreeDays.Finding, Place?)

        /// Why nothing could be read there at all; nil where something is wrong with what was read.
        public var file: FileFault? { if case .fault(let fault) = self { fault.file } else { nil } }
    }

    public static func read(path: String) throws(Trouble) -> FreeDays { try parts(path).days }

    /// The list as it stands in the file, for the record; it reads as a list of holidays.
    public static func tree(path: String) throws(Trouble) -> Node { try parts(path).tree }

    private static func parts(_ path: String) throws(Trouble) -> (tree: Node, days: FreeDays) {
        let tree: Node
        do {
            tree = try RulebookFile(path: path).tree
        } catch {
            throw error.reason == .empty ? .finding(.notAMap(.root), error.place) : .fault(error)
        }
        do {
            return (tree, try FreeDays(tree))
        } catch {
            throw .finding(error, error.place(in: tree))
        }
    }
}

extension Language {
    /// `file:line:column: sentence`, in the form of `lint`.
    public func line(_ trouble: HolidayFile.Trouble, in path: String) -> String {
        if case .fault(let fault) = trouble { return line(fault, in: path) }
        return sentence(trouble, in: path)
    }

    /// The same on a screen.
    public func sentence(_ trouble: HolidayFile.Trouble, in path: String) -> String {
        switch trouble {
        case .fault(let fault): return sentence(fault, in: path)
        case .finding(let finding, let place):
            return path + (place.map { ":\($0.line):\($0.column)" } ?? "") + ": " + sentence(finding)
        }
    }
}
