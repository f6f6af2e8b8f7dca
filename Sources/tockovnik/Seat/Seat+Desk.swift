import Domain
import Journal
import Screens

extension Seat {
    /// What the screens see now.
    func desk(_ language: Language, version: Int) -> Desk {
        let now = LocalTime.now()
        let (holders, troubles) = keysOrTrouble
        return Desk(
            language: language, file: path, office: office.isFounded ? office : nil, version: version, viewer: viewer,
            today: now.day, second: now.second, offset: now.offset,
            keys: holders, keyTroubles: troubles.map(language.sentence), keyFolder: folders.keys,
            drafts: draftTexts,
            record: Desk.RecordState(
                entries: head.sequence, fingerprint: head.sequence == 0 ? "" : head.hash.fingerprint),
            freeDays: office.freeDays)
    }

    /// Where the keys cannot be listed nobody should read that there are none.
    private var keysOrTrouble: (holders: [Desk.KeyHolder], troubles: [RecordTrouble]) {
        do throws(RecordTrouble) { return try keysHere() } catch { return ([], [error]) }
    }
}
