import Domain
import Exchange
import Wording

/// A whole text file, or standard input under the name `-`.
enum TextFile {
    /// - Throws: 66 where there is none, 77 where it may not be read, 65 where it is no UTF-8 text or above 64 MiB, 74 where
    ///   reading fails.
    static func read(_ path: String, _ language: Language) throws(Failure) -> String {
        guard let bytes = try bytes(path, language) else {
            throw Failure(
                .wrongData,
                language.choose(
                    sl: "\(path) je prevelika (največ 64 MiB).", en: "\(path) is too large (at most 64 MiB)."))
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(
                .wrongData,
                language.choose(sl: "\(path) ni besedilo v UTF-8.", en: "\(path) is no text in UTF-8."))
        }
        return text
    }

    private static let largest = 64 << 20

    private static func bytes(_ path: String, _ language: Language) throws(Failure) -> [UInt8]? {
        do throws(FileFault) {
            return try FileBytes.read(path, upTo: largest)
        } catch {
            throw Failure(ExitStatus(error), language.line(error, in: path))
        }
    }
}
