import Domain
import Journal

extension Seat {
    /// What somebody entered last, and what takes it back.
    struct LastEntry: Equatable {
        var number: Int
        var act: Act
        var way: TakingBack
    }

    /// The last entry of whoever sits here.
    ///
    /// - Parameter today: the first day on which what was given does not hold any more, and what ended holds again.
    /// - Returns: nil where nothing was entered yet.
    func lastEntry(on today: Day) throws(RecordTrouble) -> LastEntry? {
        guard let viewer, let entries = try journal?.entries().compactMap(Entry.init(sealed:)),
            let last = entries.last(where: { $0.person == viewer })
        else { return nil }
        var before = Office()
        for entry in entries.prefix(while: { $0.number < last.number }) { before.apply(entry) }
        return LastEntry(
            number: last.number, act: last.act,
            way: last.act.takenBack(before: before, now: office, today: today))
    }
}
