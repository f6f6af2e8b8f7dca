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
        return TimeLimit.timeliness(of: answer.arrival.counted, until: end)
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
                return counted(rulebook?.limit(rule, from: start) ?? rule.starting(start))
            }
            // A printed date waits for nothing; the day given has no meaning.
            return counted(rule.starting(.on(Day(number: 0))))
        }
    }

    private func counted(_ limit: TimeLimit) -> RequestLimit {
        do { return .ends(limit, try limit.end(freeDays)) } catch { return .none }
    }

    /// The day of an event of the whole call.
    ///
    /// - Parameter window: of a call with several windows, which; nil: the last one.
    public func day(of event: LimitEvent, in window: Int? = nil) -> Day? {
        let windows = rulebook?.submission.windows ?? []
        let own = window.flatMap { windows.indices.contains($0) ? windows[$0] : nil }
        switch event {
        case .opens, .close, .publication: return rulebook?.printedDay(of: event, in: window)
        case .opening:
            guard windows.count > 1, let own else { return openings.first?.on }
            return own.closes.value.flatMap { closes in openings.first { $0.on >= closes.day }?.on }
        case .report, .decision:
            guard windows.count > 1, let own else { return adoptions.last?.on }
            return own.closes.value.flatMap { closes in adoptions.first { $0.on >= closes.day }?.on }
        default: return nil
        }
    }

    /// The day of an event of the call in the round of an application.
    func day(of event: LimitEvent, for application: Application) -> Day? {
        day(of: event, in: envelope(application.envelope).map { window(of: $0) })
    }
}

extension ServedLetter {
    /// The start of a limit that runs from this letter.
    public var start: Service { proof == .fiction ? .fiction(noticeLeft: on) : .on(on) }
}
