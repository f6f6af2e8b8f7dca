import Domain
import Journal

/// Drafts are painted first and written after it, before the next key is read: `kill -9` costs at most the last key, and
/// nobody waits for a disk while typing.
extension Seat {
    /// Takes a draft, nil drops it; `saveDrafts` writes it.
    func keepDraft(_ key: String, _ text: String?) { unsaved[key] = .some(text) }

    /// Writes what was taken since the last time.
    /// Where there is no file for them they stay here while the person sits.
    func saveDrafts() throws(RecordTrouble) {
        guard let drafts, !unsaved.isEmpty else { return }
        try drafts.keep(unsaved)
        unsaved = [:]
    }

    /// Waits until the disk has them; asked when nobody types, and again when somebody leaves.
    func settleDrafts(again: Bool = false) throws(RecordTrouble) { try drafts?.settle(again: again) }

    /// All drafts of the person at the desk.
    var draftTexts: [String: String] {
        let kept = drafts.map { drafts in drafts.keys.map { ($0, drafts[$0] ?? "") } } ?? []
        var texts = Dictionary(kept, uniquingKeysWith: { $1 })
        for (key, text) in unsaved { texts[key] = text }
        return texts
    }
}
