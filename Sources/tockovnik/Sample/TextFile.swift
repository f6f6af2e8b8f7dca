import Domain
import Glibc
import Wording

/// A whole text file, or standard input under the name `-`.
enum TextFile {
    /// - Throws: 66 where there is none, 77 where it may not be read, 65 where it is no UTF-8 text or above 64 MiB, 74 where
    ///   reading fails.
    static func read(_ path: String, _ language: Language) throws(Failure) -> String {
        let bytes = try bytes(path, language)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(
                .wrongData,
                language.choose(sl: "\(path) ni besedilo v UTF-8.", en: "\(path) is no text in UTF-8."))
        }
        return text
    }

    private static let largest = 64 << 20

    private static func bytes(_ path: String, _ language: Language) throws(Failure) -> [UInt8] {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(errno, path, language) }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure(errno, path, language) }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
            guard bytes.count <= largest else {
                throw Failure(
                    .wrongData,
                    language.choose(
                        sl: "\(path) je prevelika (največ 64 MiB).", en: "\(path) is too large (at most 64 MiB)."))
            }
        }
    }

    private static func failure(_ code: Int32, _ path: String, _ language: Language) -> Failure {
        switch code {
        case ENOENT, ENOTDIR:
            Failure(.noInput, language.choose(sl: "Datoteke \(path) ni.", en: "There is no file \(path)."))
        case EISDIR:
            Failure(
                .noInput,
                language.choose(
                    sl: "\(path) je mapa. Navedite datoteko v njej.", en: "\(path) is a folder. Name a file in it."))
        case EACCES, EPERM:
            Failure(
                .notPermitted,
                language.choose(sl: "Datoteke \(path) ne smete brati.", en: "You may not read the file \(path)."))
        default:
            Failure(.diskTrouble, language.choose(sl: "\(path) ni mogoče prebrati.", en: "\(path) cannot be read."))
        }
    }
}
