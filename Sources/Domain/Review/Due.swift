/// Something that has to be done by a day, by somebody. Computed for every look, never stored: a limit that ran out is
/// stated, and what follows from it is an act somebody does.
public struct Due: Sendable, Equatable {
    public enum Matter: Sendable, Hashable {
        /// Envelopes have to be opened.
        case opening
        /// The request for a supplement has to go out.
        case supplementRequest
        /// The applicant has to answer request number n.
        case answer(request: Int)
        case report
        case decision
        /// The decision has to be sent.
        case notice
        /// The applicant may appeal; when it is over, the decision can be declared final.
        case appeal
        /// The body has to decide appeal number n.
        case appealDecision(Int)
        /// The applicant has to say whether less is accepted.
        case offerConsent
        /// A limit of the call the program has no rule for.
        case other
    }

    public enum Standing: Sendable, Hashable, CaseIterable { case overdue, today, thisWeek, later }

    public var matter: Matter
    /// The id of the limit in the rulebook.
    public var limit: String
    public var filing: Filing?
    public var operation: String?
    /// A body's id, `applicant`, `lead-partner` or `beneficiary`; nil where the rulebook does not say.
    public var by: String?
    public var end: Stamp
    /// With whom the other date stands, where two readings of the call give two and nobody has settled it.
    public var standingOfReading: LimitReading.Standing
    public var counted: TimeLimit

    public func standing(on today: Day) -> Standing {
        if end.day < today { return .overdue }
        if end.day == today { return .today }
        // Up to and with the Sunday of this week.
        let left = 7 - today.weekday.rawValue
        return today.days(until: end.day) <= left ? .thisWeek : .later
    }
}

extension Case {
    /// What is pending, the nearest first. Limits whose event has not happened are not due.
    public func due(_ free: FreeDays = .slovenia) -> [Due] {
        guard rulebook != nil else { return [] }
        var list = DueList(case: self, free: free)
        list.addWhole()
        for application in applications { list.add(application) }
        for envelope in envelopes { list.add(envelope.decisions, .envelope(envelope.number)) }
        for operation in operations { list.add(operation) }
        return list.items.sorted { ($0.end.order, $0.limit) < ($1.end.order, $1.limit) }
    }
}

private struct DueList {
    let `case`: Case
    let free: FreeDays
    var items: [Due] = []
    /// What the call says about a limit, read once and not for every application.
    private var readings: [String: [LimitReading]] = [:]

    init(case: Case, free: FreeDays) {
        self.case = `case`
        self.free = free
    }

    private mutating func holding(_ id: String) -> [LimitReading] {
        if let known = readings[id] { return known }
        let found = (`case`.rulebook?.limitReadings(id) ?? []).filter { $0.standing != .other }
        readings[id] = found
        return found
    }

    /// Limits the program itself looks for (docs/RULEBOOK.md, section 9); the others are shown as they stand.
    static let known: Set<String> = [
        "opening", "supplement-request", "supplement", "clarification", "report", "decision", "notice", "appeal",
        "appeal-decision", "second-appeal", "second-appeal-decision", "inspection", "offer-consent",
    ]

    mutating func add(
        _ matter: Due.Matter, _ id: String, _ filing: Filing? = nil, operation: String? = nil,
        from start: (LimitEvent) -> Service?
    ) {
        for reading in holding(id) {
            let service: Service
            if let event = reading.rule.event {
                guard let found = start(event) ?? `case`.day(of: event).map(Service.on) else { continue }
                service = found
            } else {
                // A printed date waits for nothing; the day given has no meaning.
                service = .on(Day(number: 0))
            }
            let limit = reading.rule.starting(service)
            guard reading.rule.bound == .most, let end = try? limit.end(free) else { continue }
            items.append(
                Due(
                    matter: matter, limit: id, filing: filing, operation: operation, by: reading.rule.by, end: end,
                    standingOfReading: reading.standing, counted: limit))
        }
    }

    mutating func addWhole() {
        let none: (LimitEvent) -> Service? = { _ in nil }
        if `case`.openings.isEmpty { add(.opening, "opening", from: none) }
        if `case`.adoptions.isEmpty { add(.report, "report", from: none) }
        let undecided = `case`.applications.contains { $0.decision == nil && $0.withdrawal == nil }
        if `case`.applications.isEmpty || undecided { add(.decision, "decision", from: none) }
        for entry in `case`.rulebook?.timeLimits ?? [] where !Self.known.contains(entry.id) {
            // Only what hangs on the call itself; what begins with a contract is counted at each operation.
            add(.other, entry.id, from: none)
        }
    }

    mutating func add(_ application: Application) {
        let filing = Filing.application(application.number)
        let stage = `case`.stage(of: application)
        if stage == .completeness,
            !`case`.checklist(.completeness, of: application).supplementable.isEmpty,
            !application.requests.contains(where: \.isSupplement)
        {
            add(.supplementRequest, "supplement-request", filing) { _ in nil }
        }
        if application.withdrawal == nil {
            for (index, request) in application.requests.enumerated() where request.isOpen && request.answer == nil {
                let id = request.isSupplement ? "supplement" : "clarification"
                add(.answer(request: index + 1), id, filing) { event in
                    switch event {
                    case .request: .on(request.dispatch?.on ?? request.on)
                    case .receipt: request.service?.start
                    default: nil
                    }
                }
            }
        }
        if stage == .offered, let offer = application.offers.last {
            add(.offerConsent, "offer-consent", filing) { _ in .on(offer.on) }
        }
        add(application.decisions, filing)
    }

    mutating func add(_ decisions: [Decision], _ filing: Filing) {
        guard let decision = decisions.last, decision.finalOn == nil, !decision.isAnnulled else { return }
        let earlier = decisions.dropLast().reduce(0) { $0 + $1.appeals.count }
        let ladder = `case`.rulebook?.appeals?.value?.ladder ?? []
        if decision.dispatch == nil {
            add(.notice, "notice", filing) { _ in .on(decision.on) }
        } else if decision.isAppealed, let appeal = decision.appeals.last {
            let step = decision.appeals.count - 1
            guard ladder.indices.contains(step), let id = ladder[step].decidesWithin else { return }
            add(.appealDecision(earlier + decision.appeals.count), id, filing) { _ in
                .on((appeal.posted ?? appeal.received).day)
            }
        } else if let service = decision.service {
            let step = decision.appeals.count
            guard ladder.indices.contains(step), let id = ladder[step].limit else { return }
            add(.appeal, id, filing) { _ in service.start }
        }
    }

    mutating func add(_ operation: Operation) {
        guard operation.stage == .approved || operation.stage == .contracted else { return }
        let filing = operation.application.map(Filing.application)
        for entry in `case`.rulebook?.timeLimits ?? [] where !Self.known.contains(entry.id) {
            let days: (LimitEvent) -> Service? = { event in
                switch event {
                case .contract: operation.contract.map { .on($0.on) }
                case .payment, .advancePayment: operation.payments.first?.on.map(Service.on)
                case .lastPayment: operation.payments.last?.on.map(Service.on)
                case .claim: operation.claims.first?.on.map(Service.on)
                case .lastClaim: operation.claims.last?.on.map(Service.on)
                default: nil
                }
            }
            guard let event = entry.rule.value?.event, days(event) != nil else { continue }
            add(.other, entry.id, filing, operation: operation.id, from: days)
        }
    }
}
