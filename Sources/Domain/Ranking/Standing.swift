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
    /// A stamp without an hour is compared by its day alone. Where that day is the first or the last and the window begins or
    /// ends at an hour, nobody can tell.
    public func timeliness(of arrival: Stamp) -> (window: Int, Timeliness) {
        if arrival.second == nil {
            if case .open(let doubt) = unknownHour { return (0, .open(doubt)) }
            if unknownHour.value == .ask { return (0, .unknownHour) }
        }
        for (number, window) in windows.enumerated() {
            guard case .value(let closes) = window.closes else { return (number, .open(window.closes.doubt ?? "")) }
            switch arrival.isAfter(closes) {
            case nil: return (number, .unknownHour)
            case true?: continue
            case false?:
                guard case .value(let opens) = window.opens else { return (number, .open(window.opens.doubt ?? "")) }
                guard let isEarly = arrival.isBefore(opens) else { return (number, .unknownHour) }
                return (number, isEarly ? .early : .inTime)
            }
        }
        return (max(0, windows.count - 1), .late)
    }
}

extension Stamp {
    /// Whether it lies after the close; nil where only an hour nobody knows could tell.
    fileprivate func isAfter(_ closes: Stamp) -> Bool? {
        if day != closes.day { return day > closes.day }
        guard let last = closes.second else { return false }
        return second.map { $0 > last }
    }

    fileprivate func isBefore(_ opens: Stamp) -> Bool? {
        if day != opens.day { return day < opens.day }
        guard let first = opens.second, first > 0 else { return false }
        return second.map { $0 < first }
    }
}
