import Domain
import Screens

extension Seat {
    /// What the screens see now.
    func desk(_ language: Language, version: Int) -> Desk {
        let now = LocalTime.now()
        return Desk(
            language: language, file: path, office: office.isFounded ? office : nil, version: version, viewer: viewer,
            today: now.day, second: now.second,
            keys: ((try? keyHolders()) ?? []).map { Desk.KeyHolder(person: $0.person, name: $0.name) },
            drafts: draftTexts,
            record: Desk.RecordState(
                entries: head.sequence, fingerprint: head.sequence == 0 ? "" : head.hash.fingerprint),
            freeDays: office.freeDays)
    }
}
