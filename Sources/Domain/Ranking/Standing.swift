/// Whether an envelope came in the days of the call.
public enum Timeliness: Sendable, Hashable {
    case inTime
    case early, late
    /// The hour is not known and decides.
    case unknownHour
}

extension Submission {
    /// The window an arrival belongs to, and whether it is in time: the first whose close it makes; after the last: late.
    ///
    /// A stamp without an hour is compared by its day alone. Where that day is the last and the window closes at an hour,
    /// nobody can tell.
    public func timeliness(of arrival: Stamp) -> (window: Int, Timeliness) {
        if arrival.second == nil, unknownHour.value == .ask { return (0, .unknownHour) }
        for (number, window) in windows.enumerated() {
            let isEarly = window.opens.value.map(arrival.isBefore) ?? false
            // Where the close is not known, it is taken for this window; what is early stays early.
            guard case .value(let closes) = window.closes else { return (number, isEarly ? .early : .inTime) }
            guard let isLate = arrival.isAfter(closes) else { return (number, .unknownHour) }
            if !isLate { return (number, isEarly ? .early : .inTime) }
        }
        return (max(0, windows.count - 1), .late)
    }

    /// Whether any of it may ask for something nobody has settled.
    var isOpenForTimeliness: Bool {
        unknownHour.doubt != nil || windows.contains { $0.opens.doubt != nil || $0.closes.doubt != nil }
    }

    /// What telling so asks for and nobody has settled: the opening of its window unless it is late or may be early,
    /// the close unless it is early, and what a missing hour means.
    func openForTimeliness(of arrival: Stamp, window: Int, _ timeliness: Timeliness) -> [DoubtID] {
        guard windows.indices.contains(window) else { return [] }
        let opens = timeliness == .late || early.value == .accept ? nil : windows[window].opens.doubt
        let closes = timeliness == .early ? nil : windows[window].closes.doubt
        let hour = arrival.second == nil ? unknownHour.doubt : nil
        return [opens, closes, hour].compactMap(\.self)
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
