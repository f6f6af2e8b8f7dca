/// Whether an envelope came in the days of the call.
public enum Timeliness: Sendable, Hashable {
    case inTime
    case early, late
    /// The hour is not known and decides.
    case unknownHour
    /// The window is in doubt.
    case open(DoubtID)
}

extension Submission {
    /// The window an arrival belongs to, and whether it is in time: the first whose close it makes; after the last: late.
    ///
    /// A stamp without an hour is compared by its day alone. Where that day is the last and the window closes at an hour,
    /// nobody can tell.
    public func timeliness(of arrival: Stamp) -> (window: Int, Timeliness) {
        if arrival.second == nil {
            if case .open(let doubt) = unknownHour { return (0, .open(doubt)) }
            if unknownHour.value == .ask { return (0, .unknownHour) }
        }
        for (number, window) in windows.enumerated() {
            let isEarly = window.opens.value.map(arrival.isBefore)
            switch window.closes.value.map(arrival.isAfter) {
            // What is early stays early, whenever the window closes.
            case nil: return (number, isEarly == true ? .early : .open(window.closes.doubt ?? ""))
            case .some(nil): return (number, .unknownHour)
            case true??: continue
            case false??:
                guard let isEarly else { return (number, .open(window.opens.doubt ?? "")) }
                return (number, isEarly ? .early : .inTime)
            }
        }
        return (max(0, windows.count - 1), .late)
    }
}

extension Submission {
    /// The days that lie wholly within the only window: nothing else has to be looked at where the hour is known.
    var onlyWindow: Range<Int32>? {
        guard windows.count == 1, case .value(let opens)? = windows.first?.opens,
            case .value(let closes)? = windows.first?.closes, opens.day.number < closes.day.number - 1
        else { return nil }
        return opens.day.number + 1..<closes.day.number
    }
}

extension Stamp {
    /// Whether it lies after the close; nil where only an hour nobody knows could tell.
    fileprivate func isAfter(_ closes: Stamp) -> Bool? {
        if day != closes.day { return day > closes.day }
        guard let last = closes.second else { return false }
        return second.map { $0 > last }
    }

    fileprivate func isBefore(_ opens: Stamp) -> Bool {
        guard day == opens.day, let second else { return day < opens.day }
        return second < opens.second ?? 0
    }
}
