import Domain
import Journal

extension Seat {
    /// The office as it stood after an entry, as far as whoever sits here may look back.
    ///
    /// - Returns: the office and the day of the entry; nil where there is no such entry.
    /// - Throws: trouble reading the record.
    func past(_ number: Int) throws(RecordTrouble) -> (office: Office, day: Day)? {
        guard let journal else { return nil }
        let entries = try journal.entries().compactMap { sealed in
            (try? Act(sealed.act)).map {
                Entry(number: sealed.sequence, moment: sealed.moment, person: sealed.person, act: $0)
            }
        }
        guard let last = entries.last(where: { $0.number <= number }) else { return nil }
        return (Office(entries, until: number, for: viewer), last.moment.day)
    }
}
