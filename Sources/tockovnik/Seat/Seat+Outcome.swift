import Domain
import Journal

extension Seat {
    /// What became of an act.
    enum Outcome {
        case done(SealedEntry)
        /// It is in the record and folded; the disk has complained.
        case doneDespite(RecordTrouble)
        case refused(Refusal)
        /// Others were faster; their acts are in the fold now, and this act is still admitted or not, as the person sees.
        case outpaced
        /// Nobody has taken a seat.
        case nobody
        /// Nobody could read it back: a text of blanks alone, a number out of bounds.
        case unreadable(ActUnreadable)
        case unsealable
        case trouble(RecordTrouble)
    }

    /// What became of several acts at once.
    enum Outcomes {
        /// The numbers of the entries; for a dry run those they would have had.
        case done(ClosedRange<Int>?)
        /// The act at this index, with the office as it was before it.
        case refused(Int, Refusal, Office)
        case failed(Unwritten)
    }

    /// Why nothing was written, though the rules admit it.
    enum Unwritten {
        case outpaced
        case unreadable(ActUnreadable)
        case unsealable
        case clockInDoubt(ClockDoubt)
        case trouble(RecordTrouble)
    }
}
