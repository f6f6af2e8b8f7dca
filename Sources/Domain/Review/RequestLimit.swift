/// Where the time limit of a request stands. Computed for a day, never kept.
public enum RequestLimit: Sendable, Equatable {
    case ends(TimeLimit, Stamp)
    /// It starts with something that has not happened yet.
    case waits(for: LimitEvent)
    /// The call says two things, or nothing, and nobody has settled it.
    case unsettled(DoubtID)
    /// The rulebook has no such limit.
    case none

    public var end: Stamp? { if case .ends(_, let end) = self { end } else { nil } }
}

extension Case {
    /// The limit for answering a request: `supplement` or `clarification` of the rulebook.
    public func limit(of request: Request) -> RequestLimit {
        let rule = rulebook?.timeLimit(request.isSupplement ? "supplement" : "clarification")
        return limit(rule) { event in
            switch event {
            case .request: .on(request.dispatch?.on ?? request.on)
            case .receipt: request.service?.start
            default: self.day(of: event).map(Domain.Service.on)
            }
        }
    }

    /// Whether the answer came in time; nil where there is no answer or no end to compare with.
    public func timeliness(of request: Request) -> TimeLimit.Timeliness? {
        guard let answer = request.answer, let end = limit(of: request).end else { return nil }
        return TimeLimit.timeliness(of: answer.posted ?? answer.received, until: end)
    }

    func limit(
        _ rule: Settled<TimeLimitRule>?, from event: (LimitEvent) -> Service?
    ) -> RequestLimit {
        switch rule {
        case nil: return .none
        case .open(let doubt)?: return .unsettled(doubt)
        case .value(let rule)?:
            if let needed = rule.event {
                guard let start = event(needed) else { return .waits(for: needed) }
                return counted(rule.starting(start))
            }
            // A printed date waits for nothing; the day given has no meaning.
            return counted(rule.starting(.on(Day(number: 0))))
        }
    }

    private func counted(_ limit: TimeLimit) -> RequestLimit {
        do { return .ends(limit, try limit.end()) } catch { return .none }
    }

    /// The day of an event of the whole call.
    public func day(of event: LimitEvent) -> Day? {
        switch event {
        case .opens: rulebook?.submission.windows.first?.opens.value?.day
        case .close: rulebook?.submission.windows.last?.closes.value?.day
        case .publication: rulebook?.submission.windows.first?.opens.value?.day
        case .opening: openings.first?.on
        case .report, .decision: adoptions.last?.on
        default: nil
        }
    }
}

extension ServedLetter {
    /// The start of a limit that runs from this letter.
    public var start: Service { proof == .fiction ? .fiction(noticeLeft: on) : .on(on) }
}
