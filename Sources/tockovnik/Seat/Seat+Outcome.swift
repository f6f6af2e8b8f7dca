import Domain
import Journal

extension Seat {
    /// What became of an act.
    enum Outcome {
        /// The number of its entry.
        case done(Int)
        /// It is in the record, under this number; the disk has complained.
        case doneDespite(Int, RecordTrouble)
        case refused(Refusal)
        /// Nobody has taken a seat.
        case nobody
        case failed(Unwritten)
    }

    /// What became of several acts at once.
    enum Outcomes {
        /// The numbers of the entries; for a dry run those they would have had.
        case done(ClosedRange<Int>?)
        /// They are in the record, under these numbers; the disk has complained.
        case doneDespite(ClosedRange<Int>, RecordTrouble)
        /// The act at this index, with the office as it was before it.
        case refused(Int, Refusal, Office)
        case failed(Unwritten)
    }

    /// Why nothing was written, though the rules admit it.
    enum Unwritten: Error {
        /// Others were faster; their acts are in the fold now, and this act is still admitted or not, as the person sees.
        case outpaced
        /// Nobody could read it back: a text of blanks alone, a number out of bounds.
        case unreadable(ActUnreadable)
        case unsealable
        case clockInDoubt(ClockDoubt)
        case trouble(RecordTrouble)
    }
}
