import Domain
import Terminal
import Wording

/// What the text of the call stands on and what is noted about it, beside the thing it concerns.
extension Language {
    /// A note as a line of its own, with its paragraph of the call.
    func line(_ note: Note) -> TextPane.Paragraph {
        .init(choose(sl: "Opomba: ", en: "Note: ") + note.text[self] + " (" + note.source + ")")
    }

    /// The paragraph of the call somebody reads on in.
    func line(basis: String) -> TextPane.Paragraph {
        .init(choose(sl: "Vir: ", en: "Source: ") + basis, style: .dim)
    }
}
