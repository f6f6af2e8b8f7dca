import Domain
import Exchange
import Wording

/// The rulebook and the free days of a command, or why they cannot be read.
enum RulebookAccess {
    static func read(
        _ path: String, settling settlements: [DoubtID: Settlement], _ language: Language
    ) throws(Failure) -> Rulebook {
        let file: RulebookFile
        do throws(RulebookFault) {
            file = try RulebookFile(path: path)
        } catch {
            throw Failure(ExitStatus(error.file), language.line(error, in: path))
        }
        let (rulebook, findings) = Rulebook.read(file.tree, settling: settlements)
        if let rulebook { return rulebook }
        let errors = findings.filter { $0.severity == .error }
        // The file is right where only what was given with --set is wrong.
        let isUsage = errors.allSatisfy { $0.settling != nil }
        throw Failure(isUsage ? .wrongUsage : .wrongData, errors.map { language.line($0, in: path) })
    }

    /// The list of a file; without one the law of Slovenia.
    static func freeDays(_ path: String?, _ language: Language) throws(Failure) -> FreeDays {
        guard let path else { return .slovenia }
        do {
            return try HolidayFile.read(path: path)
        } catch {
            throw Failure(ExitStatus(error.file), language.line(error, in: path))
        }
    }
}
