extension TimeLimitCard {
    /// What somebody who counts in another way would take for the end.
    public struct Misreading: Sendable, Hashable {
        public enum Mistake: Sendable, Hashable {
            /// The day of the event is taken for day 1.
            case eventCounted
            /// Days for working days, working days for days, a month for thirty days.
            case unit(LimitLength)
            /// The end is left on a day nobody works.
            case notRolled
            /// A limit that stays where it ends is moved to the next working day.
            case rolled
        }

        public var mistake: Mistake
        public var end: Day
    }
}

extension TimeLimit {
    /// The two likeliest misreadings: of these, in this order, the first two that give another date.
    func misreadings(end: Day, _ free: FreeDays) -> [TimeLimitCard.Misreading] {
        guard let length = countedLength else { return [] }
        let otherUnit =
            switch length.unit {
            case .days: LimitLength(length.number, .workingDays)
            case .workingDays: LimitLength(length.number, .days)
            case .months: LimitLength(length.number * 30, .days)
            }
        let candidates: [(TimeLimitCard.Misreading.Mistake, TimeLimit)] = [
            (.eventCounted, eventCounted), (.unit(otherUnit), with(otherUnit)),
            (roll == .none ? .rolled : .notRolled, rolledOtherwise),
        ]
        let wrong: [TimeLimitCard.Misreading] = candidates.compactMap { mistake, limit in
            guard let date = try? limit.end(free).day, date != end else { return nil }
            return .init(mistake: mistake, end: date)
        }
        return Array(wrong.prefix(2))
    }

    private var countedLength: LimitLength? {
        switch span {
        case .after(let length, _, _), .before(let length, _): length
        case .until: nil
        }
    }
}

extension TimeLimit {
    /// The same limit counted by somebody who takes the day of the event for day 1.
    private var eventCounted: TimeLimit {
        var limit = self
        switch span {
        case .after(let length, let service, let latest):
            limit.span = .after(length, .on(service.day.adding(-1)), latest: latest)
        case .before(let length, let day): limit.span = .before(length, day.adding(1))
        case .until: break
        }
        return limit
    }

    private func with(_ length: LimitLength) -> TimeLimit {
        var limit = self
        switch span {
        case .after(_, let service, let latest): limit.span = .after(length, service, latest: latest)
        case .before(_, let day): limit.span = .before(length, day)
        case .until: break
        }
        return limit
    }

    private var rolledOtherwise: TimeLimit {
        var limit = self
        limit.roll = roll == .none ? .nextWorkingDay : .none
        return limit
    }
}
