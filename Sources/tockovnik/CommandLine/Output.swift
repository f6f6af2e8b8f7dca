import Domain
import Glibc
import Wording

/// The two streams of a command: standard output for the result, standard error for everything else.
enum Output {
    /// Writes the result, all of it or a failure: a full disk behind `> file` must not look like success.
    static func result(_ text: String, language: Language) throws(Failure) {
        try result(Array(text.utf8), language: language)
    }

    /// The same for bytes that are text already.
    static func result(_ bytes: [UInt8], language: Language) throws(Failure) {
        guard bytes.withUnsafeBufferPointer({ put($0, into: STDOUT_FILENO) }) else {
            throw Failure(
                .diskTrouble,
                language.choose(
                    sl: "Izpisa ni mogoče zapisati do konca. Je na disku še prostor?",
                    en: "The output could not be written to its end. Is the disk full?"))
        }
    }

    /// A line for standard error. Whether it arrives changes nothing.
    static func note(_ line: String) {
        var line = line + "\n"
        _ = line.withUTF8 { put($0, into: STDERR_FILENO) }
    }

    private static func put(_ bytes: UnsafeBufferPointer<UInt8>, into descriptor: Int32) -> Bool {
        guard let start = bytes.baseAddress else { return true }
        var done = 0
        while done < bytes.count {
            let written = write(descriptor, start + done, bytes.count - done)
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { return false }
            done += written
        }
        return true
    }
}
