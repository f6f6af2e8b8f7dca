import Domain
import Exchange
import Wording

/// What a screen writes to the current folder; nothing that is there is ever replaced.
enum ExportedFile {
    struct Refused: Error {
        var name: String
        /// The number of the system; nil where every name is taken.
        var errno: Int32?

        func sentence(_ language: Language) -> String {
            language.choose(
                sl: "\(name) ni mogoče zapisati v trenutno mapo",
                en: "\(name) cannot be written to the current folder")
                + (errno.map { ": " + language.reason(notWritten: $0) } ?? ".")
        }
    }

    static func write(_ text: String, _ name: String) -> Result<String, Refused> {
        let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        for attempt in 1...999 {
            let tail = parts.count > 1 ? "." + parts[1] : ""
            let path = attempt == 1 ? name : "\(parts[0])-\(attempt)\(tail)"
            switch NewFile.write(text, to: path) {
            case .written: return .success(path)
            case .exists: continue
            case .refused(let number): return .failure(Refused(name: path, errno: number))
            }
        }
        return .failure(Refused(name: name))
    }
}
