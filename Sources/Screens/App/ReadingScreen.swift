import Domain
import Terminal
import Wording

/// A screen with text beside or below its rows that can be longer than its place: the same keys read on in all of them.
protocol ReadingScreen: Screen {
    var pane: TextPane { get set }
}

extension CommandID {
    static let readOn = CommandID("read-on")
    static let readBack = CommandID("read-back")
}

extension App {
    /// Scrolls the text of the screen; says so where there is nothing to scroll.
    func read(_ command: CommandID, _ screen: any Screen) -> (any Screen, Sentence?) {
        guard var reading = screen as? any ReadingScreen else {
            let none = desk.say(sl: "Tu pod vrsticami ni besedila.", en: "There is no text below the rows here.")
            return (screen, Sentence(none, .warning))
        }
        let before = reading.pane.top
        reading.pane.move(command == .readOn ? .pageDown : .pageUp)
        guard reading.pane.top == before else { return (reading, nil) }
        let edge =
            command == .readOn
            ? desk.say(sl: "To je konec besedila.", en: "This is the end of the text.")
            : desk.say(sl: "To je začetek besedila.", en: "This is the beginning of the text.")
        return (reading, Sentence(edge))
    }

    /// What the footer says of a command of reading: how much is left; nil where the whole text is seen.
    func hint(toRead command: CommandID, _ screen: any Screen) -> String? {
        guard let pane = (screen as? any ReadingScreen)?.pane else { return nil }
        if command == .readOn {
            guard pane.rowsBelow > 0 else { return nil }
            let left = desk.language.counted(pane.rowsBelow, .line)
            return desk.say(sl: "še \(left)", en: "\(left) more")
        }
        return pane.rowsBelow == 0 && pane.top > 0 ? desk.say(sl: "besedilo nazaj", en: "text back") : nil
    }
}
