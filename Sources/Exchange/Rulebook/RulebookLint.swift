import Domain
import Wording

/// What `lint` says about one file.
public struct RulebookLint: Sendable {
    public enum Outcome: Int, Sendable, Comparable {
        case clean, errors
        /// A value given for a doubt does not read, or there is no such doubt.
        case wrongSettlement
        /// It is neither YAML nor JSON, or nothing in it is of a rulebook.
        case unparsable
        case missing

        public static func < (one: Outcome, other: Outcome) -> Bool { one.rawValue < other.rawValue }
    }

    public var outcome: Outcome
    /// `file:line:column: error|warning code: sentence. mend`, in the order of the file.
    public var lines: [String]
    /// The first error as a screen says it.
    public var sentence: String?
    public var errors = 0
    public var warnings = 0
    /// Why there is nothing to look through.
    public var fault: FileFault?
    /// The tree, where the file could be parsed.
    public var tree: Node?

    /// Reads a file from disk (`-` is standard input) and looks it through.
    public init(path: String, settling settlements: [DoubtID: Settlement] = [:], language: Language) {
        do {
            self.init(try RulebookFile(path: path), named: path, settling: settlements, language: language)
        } catch {
            self.init(error, path: path, language: language)
        }
    }

    /// Looks a file through that has been read.
    public init(
        _ file: RulebookFile, named path: String, settling settlements: [DoubtID: Settlement] = [:], language: Language
    ) {
        let findings = Rulebook.lint(file.tree, settling: settlements)
            .sorted { ($0.place?.order ?? (.max, 0)) < ($1.place?.order ?? (.max, 0)) }
        errors = findings.count { $0.severity == .error }
        warnings = findings.count - errors
        let settlement = findings.contains { $0.severity == .error && $0.settling != nil }
        outcome =
            errors == 0
            ? .clean : !Rulebook.isMeant(by: file.tree) ? .unparsable : settlement ? .wrongSettlement : .errors
        lines = findings.map { language.line($0, in: path) }
        sentence = findings.first { $0.severity == .error }.map { language.sentence($0, in: path) }
        tree = file.tree
    }

    private init(_ fault: RulebookFault, path: String, language: Language) {
        self.fault = fault.file
        outcome = fault.file == nil ? .unparsable : .missing
        lines = [language.line(fault, in: path)]
        sentence = language.sentence(fault, in: path)
        errors = 1
    }
}

extension Language {
    /// A finding as `lint` prints it; every other command that is given a rulebook prints its errors so too.
    public func line(_ finding: Finding, in path: String) -> String {
        let start = finding.settling.map { "--set \($0)" } ?? path + finding.place.inFile
        let code = "\(finding.severity.rawValue) \(finding.code.rawValue)\(under(finding))"
        return "\(start): \(code): \(words(finding).text)"
    }

    /// The same on a screen, where nobody sorts by level and code: `file:line:column: sentence. mend`.
    public func sentence(_ finding: Finding, in path: String) -> String {
        "\(path)\(finding.place.inFile)\(under(finding)): \(words(finding).text)"
    }

    private func under(_ finding: Finding) -> String {
        let options = finding.assuming.map { "\($0.doubt)=\($0.option)" }.joined(separator: ", ")
        return options.isEmpty ? "" : " (\(options))"
    }

    /// A file that is no rulebook, in the same form.
    public func line(_ fault: RulebookFault, in path: String) -> String {
        "\(path)\(fault.place.inFile): error unreadable: \(words(fault).text)"
    }

    public func sentence(_ fault: RulebookFault, in path: String) -> String {
        "\(path)\(fault.place.inFile): \(words(fault).text)"
    }
}

extension Place? {
    fileprivate var inFile: String { map { ":\($0.line):\($0.column)" } ?? "" }
}

extension Place {
    fileprivate var order: (Int, Int) { (line, column) }
}
