import Domain
import Glibc
import Wording

/// A folder for one run, under TMPDIR.
enum TemporaryFolder {
    /// - Throws: 73 where it cannot be made.
    static func make(_ language: Language) throws(Failure) -> String {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array((parent + "/tockovnik-demo-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else {
            throw Failure(
                .cannotCreate,
                language.choose(
                    sl: "Začasne mape v \(parent) ni mogoče ustvariti.",
                    en: "No temporary folder can be made in \(parent)."))
        }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Removes it with all that is in it; links are removed, not followed.
    static func remove(_ path: String) {
        for name in FolderListing.names(in: path) where unlink(path + "/" + name) != 0 { remove(path + "/" + name) }
        rmdir(path)
    }
}
