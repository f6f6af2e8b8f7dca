import Domain
import Journal
import Screens
import Terminal

/// What somebody sees who opens the program: the calls, or the question who sits down.
///
/// Folding a big office takes longer than anybody waits for a screen. So the desk remembers this one, and shows it at once
/// where nothing it depends on is different: the last entry, and everything that `circumstances` names. What is behind it
/// is folded and checked afterwards, before the first key counts.
struct FirstScreen {
    let path: String
    let folders: Folders
    let language: Language

    private var memory: DeskMemory { DeskMemory(directory: folders.memory) }

    /// Who sits down: the only one whose key lies here.
    func viewer(_ seat: Seat) throws(RecordTrouble) -> String? {
        let holders = try seat.keysHere().holders
        return holders.count == 1 ? holders[0].person : nil
    }

    static func app(_ desk: Desk) -> App { App(desk: desk, at: desk.viewer == nil ? .start : .calls) }

    /// The remembered screen, if it still is what would be drawn.
    func remembered(_ journal: Journal, _ size: Size, _ profile: Profile) -> Canvas? {
        guard let office = try? journal.identity(), let head = try? journal.head(),
            let format = circumstances(size, profile), let kept = try? memory.picture(office, format: format),
            kept.head == head, let canvas = Canvas(words: FirstScreen.words(kept.content), profile: profile),
            canvas.size == size
        else { return nil }
        return canvas
    }

    /// Draws the screen as the next one to open the program will see it, and keeps it.
    func remember(_ seat: Seat, _ size: Size, _ profile: Profile) {
        guard let office = try? seat.journal?.identity(), let format = circumstances(size, profile),
            (try? memory.picture(office, format: format))?.head != seat.head
        else { return }
        var desk = seat.desk(language, version: 1)
        do throws(RecordTrouble) { desk.viewer = try viewer(seat) } catch { return }
        var app = FirstScreen.app(desk)
        let content = FirstScreen.bytes(app.draw(size: size, profile: profile).words)
        try? memory.keep(picture: content, at: seat.head, of: office, format: format)
    }

    /// Everything the screen depends on beside the record; nil where the keys of the desk cannot be listed.
    private func circumstances(_ size: Size, _ profile: Profile) -> String? {
        guard let keys = try? KeyDrawer(directory: folders.keys).names() else { return nil }
        return [
            Tockovnik.version, path, language.rawValue, LocalTime.today().iso, profile.name,
            "\(size.rows)x\(size.columns)", keys.joined(separator: " "),
        ].joined(separator: "\n")
    }

    private static func bytes(_ words: [UInt32]) -> [UInt8] {
        words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
    }

    private static func words(_ bytes: [UInt8]) -> [UInt32] {
        stride(from: 0, to: bytes.count - bytes.count % 4, by: 4).map { place in
            (0..<4).reduce(0) { $0 | UInt32(bytes[place + $1]) << UInt32($1 * 8) }
        }
    }
}
