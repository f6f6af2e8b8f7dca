/// Something somebody has to do, with the day it is due. Computed for a viewer and a day, never kept.
public struct Due: Sendable, Equatable {
    public enum Matter: Sendable, Hashable {
        /// The last day to hand in applications.
        case close
        /// Another limit of the whole call, by its id.
        case callLimit(String)
        /// An applicant answers a request; once the limit is over somebody judges it or lets it lapse.
        case answer(ApplicationNumber, request: Int, isSupplement: Bool)
        /// The limit for an appeal runs; once it is over the decision can become final.
        case appeal(Filing)
        /// A body decides an appeal.
        case appealDecision(Filing, appeal: Int, body: String)
        /// A session takes place, or its end has not been written down.
        case session(String)
        /// A claim for a phase of an operation.
        case phase(operation: String, phase: Int)
        /// An assessor's sheet is awaited; the call gives no day.
        case sheet(ApplicationNumber)
    }

    /// Who has to act next.
    public enum Owner: Sendable, Hashable {
        case applicant
        case clerk
        case body(String)
        case person(String)
    }

    public enum Urgency: Int, Sendable, CaseIterable, Comparable {
        case overdue, today, week, later, undated
        public static func < (one: Urgency, other: Urgency) -> Bool { one.rawValue < other.rawValue }
    }

    public var call: String?
    public var matter: Matter
    public var owner: Owner
    /// nil where no rule gives a day.
    public var ends: Stamp?
    /// What counts the day, for its card.
    public var limit: TimeLimit?

    /// Days from `today` to the last day; negative when it is over.
    public func left(from today: Day) -> Int? { ends.map { today.days(until: $0.day) } }

    public func urgency(on today: Day) -> Urgency {
        switch left(from: today) {
        case nil: .undated
        case .some(..<0): .overdue
        case 0: .today
        case .some(1...7): .week
        default: .later
        }
    }
}

/// How much is due, for one line.
public struct DueCounts: Sendable, Equatable {
    public var overdue = 0
    public var today = 0
    public var week = 0

    public init(_ all: [Due], on day: Day) {
        for due in all {
            switch due.urgency(on: day) {
            case .overdue: overdue += 1
            case .today: today += 1
            case .week: week += 1
            case .later, .undated: break
            }
        }
    }
}

extension [Due] {
    /// The most urgent first; what has no day last.
    public var byDay: [Due] {
        enumerated().sorted { one, other in
            let (first, second) = (one.element.ends?.order ?? .max, other.element.ends?.order ?? .max)
            return first == second ? one.offset < other.offset : first < second
        }.map(\.element)
    }
}

extension Office {
    /// Everything that is due, over all calls and sessions, as far as the viewer may see it.
    public func due(for viewer: Viewer, on today: Day, _ free: FreeDays = .slovenia) -> [Due] {
        let calls = cases.flatMap { $0.seen(by: viewer).due(on: today, free) }
        return (calls + dueSessions(for: viewer)).byDay
    }

    private func dueSessions(for viewer: Viewer) -> [Due] {
        guard viewer.person != nil, !viewer.roles.isEmpty else { return [] }
        return sessions.filter { $0.end == nil }.map { session in
            Due(
                call: session.call, matter: .session(session.id), owner: .body(session.body),
                ends: (session.until ?? session.on).map { Stamp(day: $0) })
        }
    }
}

extension Case {
    /// What is due in this call.
    public func due(on today: Day, _ free: FreeDays = .slovenia) -> [Due] {
        dueOfCall(today, free) + applications.filter { $0.sight == .full }.flatMap { dueRequests(of: $0) }
            + dueDecisions + dueSheets + duePhases(today)
    }

    private func dueOfCall(_ today: Day, _ free: FreeDays) -> [Due] {
        guard let rulebook else { return [] }
        var all: [Due] = []
        if openings.isEmpty, let closes = rulebook.submission.windows.last?.closes.value {
            all.append(
                Due(call: call, matter: .close, owner: .clerk, ends: closes, limit: TimeLimit(.until(closes))))
        }
        for entry in rulebook.timeLimits where !Case.followedElsewhere.contains(entry.id) {
            guard case .value(let rule) = entry.rule, let event = rule.event, let start = day(of: event) else {
                continue
            }
            let limit = rule.starting(.on(start))
            // Whether it was kept the record cannot know for every rule: what is over is not called overdue.
            guard let end = try? limit.end(free), end.day >= today else { continue }
            let owner: Due.Owner =
                switch rule.by {
                case "applicant"?, "beneficiary"?: .applicant
                case "lead-partner"?, nil: .clerk
                case let body?: .body(body)
                }
            all.append(Due(call: call, matter: .callLimit(entry.id), owner: owner, ends: end, limit: limit))
        }
        return all
    }

    /// These run for one filing each and are counted there.
    private static let followedElsewhere: Set<String> = ["supplement", "clarification", "appeal", "second-appeal"]

    private func dueRequests(of application: Application) -> [Due] {
        application.requests.enumerated().compactMap { index, request -> Due? in
            guard request.isOpen, application.withdrawal == nil else { return nil }
            guard case .ends(let limit, let end) = limit(of: request) else { return nil }
            return Due(
                call: call,
                matter: .answer(application.number, request: index + 1, isSupplement: request.isSupplement),
                owner: request.answer == nil ? .applicant : .clerk, ends: end, limit: limit)
        }
    }

    /// Filings with their decisions, as far as they are seen.
    public var decided: [(filing: Filing, decisions: [Decision])] {
        applications.filter { $0.sight == .full && !$0.decisions.isEmpty }
            .map { (.application($0.number), $0.decisions) }
            + envelopes.filter { $0.sight == .full && !$0.decisions.isEmpty }.map {
                (.envelope($0.number), $0.decisions)
            }
    }

    private var dueDecisions: [Due] {
        decided.compactMap { filing, decisions -> Due? in
            guard let decision = decisions.last, !decision.isAnnulled, decision.finalOn == nil else { return nil }
            if decision.isAppealed {
                let earlier = decisions.dropLast().reduce(0) { $0 + $1.appeals.count }
                let deciding = decidingLimit(of: decision)
                guard let body = deciding.body else { return nil }
                var due = Due(
                    call: call,
                    matter: .appealDecision(filing, appeal: earlier + decision.appeals.count, body: body),
                    owner: .body(body))
                if case .ends(let limit, let end) = deciding.limit { (due.limit, due.ends) = (limit, end) }
                return due
            }
            guard decision.service != nil, decision.appeals.isEmpty,
                case .ends(let limit, let end) = appealLimit(of: decision, appeal: 1)
            else { return nil }
            return Due(call: call, matter: .appeal(filing), owner: .applicant, ends: end, limit: limit)
        }
    }

    /// Which body decides the last appeal against a decision, and by when.
    public func decidingLimit(of decision: Decision) -> (body: String?, limit: RequestLimit) {
        guard case .value(let appeals)? = rulebook?.appeals, let appeal = decision.appeals.last else {
            return (nil, .none)
        }
        let index = decision.appeals.count - 1
        guard appeals.ladder.indices.contains(index) else { return (nil, .none) }
        let step = appeals.ladder[index]
        guard let id = step.decidesWithin else { return (step.body, .none) }
        let limit = limit(rulebook?.timeLimit(id)) { event in
            event == .filing ? .on((appeal.posted ?? appeal.received).day) : self.day(of: event).map(Domain.Service.on)
        }
        return (step.body, limit)
    }

    private var dueSheets: [Due] {
        applications.filter { $0.sight == .full && stage(of: $0) == .scoring }.flatMap { application in
            awaited(for: application).map {
                Due(call: call, matter: .sheet(application.number), owner: .person($0))
            }
        }
    }

    private func duePhases(_ today: Day) -> [Due] {
        operations.filter { $0.withdrawal == nil && $0.completion == nil }.flatMap { operation in
            operation.figures(until: today).phases.compactMap { row -> Due? in
                guard let phase = row.phase, let until = row.until, row.claimed == .zero, row.paid == .zero else {
                    return nil
                }
                return Due(
                    call: call, matter: .phase(operation: operation.id, phase: phase), owner: .applicant,
                    ends: Stamp(day: until))
            }
        }
    }
}
