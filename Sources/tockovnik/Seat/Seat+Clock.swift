import Domain
import Journal

extension Seat {
    /// Whether to ask about the clock before an act. The last entries of samples are years old by nature.
    func clockDoubt(at moment: Moment) -> ClockDoubt? {
        trustsClock || office.id.hasSuffix(SampleKeys.officeSuffix) ? nil : office.clockDoubt(at: moment)
    }

    /// Somebody looked at the clock.
    func trustClock() { trustsClock = true }
}
