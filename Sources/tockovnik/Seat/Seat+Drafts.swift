import Domain
import Journal

/// Drafts are painted first and written after it, before the next key is read: `kill -9` costs at most the last key, and
/// nobody waits for a disk while typing.
extension Seat {
    /// Takes a draft, nil drops it; `saveDrafts` writes it.
    func keepDraft(_ key: String, _ text: String?) { unsaved[key] = .some(text) }

    /// Writes what was taken since the last time.
    func saveDrafts() throws(RecordTrouble) {
        guard !unsaved.isEmpty else { return }
        try drafts?.keep(unsaved)
        unsaved = [:]
    }

    /// Waits until the disk has them; asked when nobody types, and again when somebody leaves.
    func settleDrafts(again: Bool = false) throws(RecordTrouble) { try drafts?.settle(again: again) }

    /// All drafts of the person at the desk.
    var draftTexts: [String: String] {
        guard let drafts else { return [:] }
        var texts = Dictionary(drafts.keys.map { ($0, drafts[$0] ?? "") }, uniquingKeysWith: { $1 })
        for (key, text) in unsaved { texts[key] = text }
        return texts
    }
}
