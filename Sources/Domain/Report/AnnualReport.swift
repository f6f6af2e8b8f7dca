/// The figures of an annual report, all computed from the record; what somebody printed stands beside them.
public struct AnnualReport: Sendable {
    public struct Call: Sendable, Equatable {
        public var id: String
        public var title: Text
        public var published: Day?
        public var note: String?
        public var figures: CallFigures
        /// The viewer may see none of its operations: its figures are unknown, and no zeros.
        public var isLeftOut = false
    }

    public struct IndicatorFigure: Sendable, Equatable {
        public var id: String
        public var name: String
        /// nil: the strategy sets none.
        public var target: Int?
        public var achieved: Int
        public var on: Day
        /// What the record counts for it; nil where it counts nothing of the kind.
        public var counted: Int?
        /// The record counts another number than was stated.
        public var isContradicted: Bool { counted.map { $0 != achieved } ?? false }
        /// nil where there is no target to reach.
        public var isReached: Bool? { target.map { achieved >= $0 } }
    }

    /// Sessions of one body of one kind.
    public struct SessionCount: Sendable, Equatable {
        /// nil: of all bodies together, as only a printed figure counts.
        public var body: String?
        /// nil: of all kinds together, as only a printed figure counts.
        public var kind: SessionKind?
        /// As somebody printed it of this year; nil where nobody did.
        public var printed: Int?
        public var held: Int
        /// Called and not held.
        public var cancelled: Int

        public var differs: Bool { printed.map { $0 != held } ?? false }
    }

    /// What the viewer may not see of a call: no figure here counts it, and nothing printed is held against such a figure.
    public struct LeftOut: Sendable, Equatable {
        public var call: String
        /// None: the whole call.
        public var applications: [ApplicationNumber]
    }

    /// nil: everything up to the last day.
    public var year: Int?
    /// The last day that counts.
    public var until: Day
    public var calls: [Call]
    public var leftOut: [LeftOut]
    public var total: CallFigures
    /// Funds by name; operations without a known fund last.
    public var funds: [FundFigures]
    /// What is printed of all funds together, or the sum of what is printed of each.
    public var fundsPrinted: Money?
    public var fundOperationsPrinted: Int?
    public var indicators: [IndicatorFigure]
    public var cooperations: [Cooperation]
    public var sessions: [Session]
    public var sessionCounts: [SessionCount]
    /// Bodies with the seats somebody held and the terms that ran within the time of the report.
    public var bodies: [Office.Body]
    public var group: GroupFigures

    /// Whether any operation may be seen: where every call is left out, sums of all calls are unknown.
    public var hasFigures: Bool { calls.isEmpty || calls.contains { !$0.isLeftOut } }

    /// How many claims, payments, completions and withdrawals have no day: they count from the year of their call on.
    public var undated: Int { total.operations.reduce(0) { $0 + $1.operation.undated } }

    /// Every warning of an operation with the call it belongs to.
    public var warnings: [(call: String, operation: OperationFigures, warning: OperationWarning)] {
        calls.flatMap { call in
            call.figures.operations.flatMap { row in row.warnings.map { (call.id, row, $0) } }
        }
    }

    /// The printed total of the funds against what was not withdrawn, and against everything.
    public var fundsCompared: (withoutWithdrawn: Compared, all: Compared)? {
        fundsPrinted.map {
            (
                Compared(printed: $0, computed: total.approvedWithoutWithdrawn),
                Compared(printed: $0, computed: total.approved)
            )
        }
    }
}

extension AnnualReport {
    /// - Parameters:
    ///   - office: what the viewer may see of it (`Office.seen(by:)`).
    ///   - year: money up to its last day, sessions within it; nil: everything up to `today`.
    public init(_ office: Office, year: Int?, today: Day) {
        // Of the running year as far as it has come.
        let end = min(year.flatMap { Day(year: $0, month: 12, day: 31) } ?? today, today)
        let start = year.flatMap { Day(year: $0, month: 1, day: 1) }
        self.year = year
        until = end
        let calls = office.cases.compactMap { Call($0, office, until: end) }
        let operations = calls.flatMap(\.figures.operations)
        self.calls = calls
        let leftOut = office.cases.compactMap { found in
            calls.contains { $0.id == found.call } ? LeftOut(found) : nil
        }
        self.leftOut = leftOut
        total = CallFigures(operations: operations)
        total.approvedPrinted = Self.sum(calls.map(\.figures.approvedPrinted))
        total.paidPrinted = Self.sum(calls.map(\.figures.paidPrinted))

        let unknown = operations.filter { $0.operation.fund == nil }
        let ids = Set(operations.compactMap(\.operation.fund))
            .union(office.printedFigures.compactMap { $0.call == nil ? $0.fund : nil })
        var funds = ids.sorted().map { id in
            FundFigures(
                fund: id, operations: operations.filter { $0.operation.fund == id },
                approvedPrinted: leftOut.isEmpty ? office.printed(.approved, fund: id, until: end)?.amount : nil,
                operationsPrinted: leftOut.isEmpty ? office.printed(.operations, fund: id, until: end)?.number : nil,
                mayHaveOthers: !unknown.isEmpty || !leftOut.isEmpty)
        }
        if !unknown.isEmpty { funds.append(FundFigures(fund: nil, operations: unknown)) }
        self.funds = funds
        let named = funds.filter { $0.fund != nil }
        let isWhole = leftOut.isEmpty
        fundsPrinted =
            isWhole ? office.printed(.approved, until: end)?.amount ?? Self.sum(named.map(\.approvedPrinted)) : nil
        fundOperationsPrinted =
            !isWhole
            ? nil
            : office.printed(.operations, until: end)?.number
                ?? (named.isEmpty || named.contains { $0.operationsPrinted == nil }
                    ? nil : named.reduce(0) { $0 + ($1.operationsPrinted ?? 0) })

        let completed = total.completed.count
        indicators = office.indicators.compactMap { indicator in
            let known = indicator.values.filter { $0.on <= end }
            // Of two on one day the later entry corrects the earlier one.
            guard let last = known.reversed().max(by: { $0.on < $1.on }) else { return nil }
            return IndicatorFigure(
                id: indicator.id, name: indicator.name, target: indicator.target, achieved: last.achieved, on: last.on,
                counted: isWhole ? indicator.counts.map { _ in completed } : nil)
        }
        cooperations = office.cooperations
        let sessions = office.sessions.filter { $0.falls(from: start, until: end) }.byDay
        self.sessions = sessions
        sessionCounts = Self.counts(
            sessions,
            printed: office.printedFigures.filter {
                // Of a year or of all times: a figure of one year says nothing about all of them.
                $0.figure == .sessions
                    && ($0.on.map { on in start.map { $0 <= on && on <= end } ?? false } ?? (start == nil))
            })
        bodies = office.bodies.map { body in
            var body = body
            body.members = body.members.filter { seat in
                seat.from <= end && start.map { (seat.until ?? end) >= $0 } ?? true
            }
            body.terms = body.terms.filter { term in
                term.from <= end && start.map { (term.until ?? end) >= $0 } ?? true
            }
            return body
        }
        group = GroupFigures(office, from: start, until: end)
    }

    /// nil where one of them is missing: a sum of some would pass for the sum of all.
    private static func sum(_ amounts: [Money?]) -> Money? {
        let known = amounts.compactMap(\.self)
        return known.isEmpty || known.count < amounts.count ? nil : known.reduce(.zero, +)
    }

    /// What was recorded and what was printed, each in its place; what was only printed last.
    private static func counts(_ sessions: [Session], printed: [PrintedValue]) -> [SessionCount] {
        var counts: [SessionCount] = []
        func place(_ body: String?, _ kind: SessionKind?) -> Int {
            if let known = counts.firstIndex(where: { $0.body == body && $0.kind == kind }) { return known }
            let meant = sessions.filter { $0.body == body ?? $0.body && $0.kind == kind ?? $0.kind }
            let cancelled = meant.count { $0.cancelledBecause != nil }
            counts.append(
                SessionCount(
                    body: body, kind: kind, printed: nil, held: meant.count - cancelled, cancelled: cancelled))
            return counts.count - 1
        }
        for session in sessions { _ = place(session.body, session.kind) }
        for figure in printed {
            guard let number = figure.number else { continue }
            let found = place(figure.body, figure.kind)
            counts[found].printed = number
        }
        return counts
    }
}

extension AnnualReport.LeftOut {
    /// nil where the viewer sees the whole call.
    init?(_ found: Case) {
        let hidden = found.applications.filter { $0.sight != .full }.map(\.number)
        guard found.withheld != nil || !hidden.isEmpty else { return nil }
        self.init(call: found.call, applications: hidden)
    }
}

extension AnnualReport.Call {
    /// nil for a call published after the day.
    init?(_ found: Case, _ office: Office, until day: Day) {
        let opens = found.rulebook?.submission.windows.first?.opens.value?.day
        published = found.archive?.published ?? found.rulebook?.published?.value?.day ?? opens
        if let published, published > day { return nil }
        id = found.call
        title =
            found.rulebook?.identity.title
            ?? Text(sl: found.archive?.title ?? found.call, en: found.archive?.title ?? found.call)
        note = found.archive?.note
        figures = CallFigures(
            operations: found.operations.filter { ($0.approvedOn ?? day) <= day }.map { $0.figures(until: day) })
        if let left = AnnualReport.LeftOut(found) {
            isLeftOut = left.applications.isEmpty
            return
        }
        figures.approvedPrinted = office.printed(.approved, call: found.call, until: day)?.amount
        figures.paidPrinted = office.printed(.paid, call: found.call, until: day)?.amount
    }
}

extension Office {
    /// The last figure somebody printed of exactly this; one with a day only from that day on.
    func printed(
        _ figure: PrintedFigure, call: String? = nil, fund: String? = nil, until day: Day
    ) -> PrintedValue? {
        printedFigures.last {
            $0.figure == figure && $0.call == call && $0.fund == fund && ($0.on ?? day) <= day
        }
    }
}
