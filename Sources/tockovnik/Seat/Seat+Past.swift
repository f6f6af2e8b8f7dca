import Domain
import Journal

extension Seat {
    /// The office as it stood at a point of its record.
    struct Past {
        var office: Office
        /// The last entry that counts.
        var head: Head
        var moment: Moment
    }

    /// The office as it stood after an entry, as far as whoever sits here may look back.
    ///
    /// - Returns: the office and the day of the entry; nil where there is no such entry.
    /// - Throws: trouble reading the record.
    func past(_ number: Int) throws(RecordTrouble) -> (office: Office, day: Day)? {
        try past(at: .entry(number), for: viewer).map { ($0.office, $0.moment.day) }
    }

    /// The same at any point of the record, for anybody.
    ///
    /// - Returns: nil where nothing had been entered yet.
    func past(at point: RecordPoint, for person: String?) throws(RecordTrouble) -> Past? {
        let sealed = try journal?.entries() ?? []
        guard let last = sealed.last(where: { point.includes($0.sequence, $0.moment) }) else { return nil }
        return Past(
            office: Office(sealed.compactMap(Entry.init(sealed:)), until: last.sequence, for: person), head: last.head,
            moment: last.moment)
    }
}
