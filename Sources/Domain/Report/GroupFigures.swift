/// What a report says of the group itself: who is in it, what money it has, what it did and what that cost.
public struct GroupFigures: Sendable, Equatable {
    /// Money planned of one fund for one purpose in a period.
    public struct Plan: Sendable, Equatable {
        public var period: String
        public var purpose: FundPurpose
        public var rows: [PlannedFunds]
        /// What is printed as the sum of the rows; nil where nobody printed one.
        public var printed: Money?

        public var sum: Money { rows.reduce(.zero) { $0 + $1.amount } }
        public var compared: Compared? { printed.map { Compared(printed: $0, computed: sum) } }
    }

    /// What the claims of one purpose add up to; nil: of those that name none.
    public struct PurposeSum: Sendable, Equatable {
        public var purpose: String?
        public var claims: Int
        public var claimed: Money
        public var paid: Money
    }

    /// How many members, as somebody printed it of a day.
    public struct PrintedMembers: Sendable, Equatable {
        public var number: Int
        public var on: Day
    }

    public var particulars: [Particular]
    /// Members on the last day of the report.
    public var members: [Partnership]
    /// Who joined and who left within the time of the report.
    public var joined: [Partnership]
    public var left: [Partnership]
    /// The first that was printed, the last, and those between, by day.
    public var membersPrinted: [PrintedMembers]
    public var plans: [Plan]
    /// A printed sum of planned money that is of no one plan: it names neither period nor purpose, and there is not just one.
    public var plannedPrinted: Money?
    /// Claims for costs of the time of the report, or issued in it.
    public var runningCosts: [RunningCosts]
    public var activities: [Activity]
    /// The last day that counts.
    public var until: Day

    public var claimed: Money { runningCosts.reduce(.zero) { $0 + $1.amount } }
    public var paid: Money { runningCosts.reduce(.zero) { $0 + $1.paid(until: until) } }
    public var planned: Money { plans.reduce(.zero) { $0 + $1.sum } }

    /// Running costs by purpose, in the order they were claimed first; empty where no two purposes differ.
    public var purposes: [PurposeSum] {
        var sums: [PurposeSum] = []
        for row in runningCosts {
            let place =
                sums.firstIndex { $0.purpose == row.purpose }
                ?? {
                    sums.append(PurposeSum(purpose: row.purpose, claims: 0, claimed: .zero, paid: .zero))
                    return sums.count - 1
                }()
            sums[place].claims += row.claims
            sums[place].claimed = sums[place].claimed + row.amount
            sums[place].paid = sums[place].paid + row.paid(until: until)
        }
        return sums.count > 1 ? sums : []
    }

    /// Members on the last day by sector, in the order of the ids; without a known sector last.
    public var sectors: [(sector: String?, members: Int)] {
        let known = Set(members.compactMap(\.sector)).sorted().map(Optional.some)
        let all = known + (members.contains { $0.sector == nil } ? [nil] : [])
        return all.map { sector in (sector, members.count { $0.sector == sector }) }
    }

    /// The number printed of the last day of the report, where it is not what the record counts.
    public var membersDiffer: PrintedMembers? {
        membersPrinted.last { $0.on == until && $0.number != members.count }
    }
}

extension GroupFigures {
    init(_ office: Office, from start: Day?, until end: Day) {
        until = end
        particulars = office.particulars.filter { $0.on.map { $0 <= end } ?? true }
        members = office.partnership.filter { $0.holds(on: end) }
        joined = office.partnership.filter { $0.from <= end && $0.from >= start ?? $0.from }
        // By the first day without membership, as members are counted: who stays to the 31st is missing from the year after.
        left = office.partnership.filter { row in
            guard let gone = row.until?.adding(1) else { return false }
            return gone <= end && gone >= start ?? gone
        }
        membersPrinted = office.printedFigures.compactMap { printed -> PrintedMembers? in
            guard printed.figure == .partners, let number = printed.number, let on = printed.on, on <= end else {
                return nil
            }
            return PrintedMembers(number: number, on: on)
        }.sorted { $0.on < $1.on }
        runningCosts = office.runningCosts.filter { claim in
            let issued = claim.on.map { $0 <= end && $0 >= start ?? $0 } ?? false
            return issued || claim.from <= end && claim.until >= start ?? claim.until && claim.on == nil
        }
        activities = office.activities.filter { activity in
            guard let on = activity.on else {
                return activity.year.map { $0 <= end.parts.year && $0 >= start?.parts.year ?? 0 } ?? (start == nil)
            }
            return on <= end && start.map { (activity.until ?? on) >= $0 } ?? true
        }.sorted { ($0.on ?? .distant, $0.id) < ($1.on ?? .distant, $1.id) }
        var plans: [Plan] = []
        for row in office.plannedFunds {
            if let index = plans.firstIndex(where: { $0.period == row.period && $0.purpose == row.purpose }) {
                plans[index].rows.append(row)
            } else {
                plans.append(Plan(period: row.period, purpose: row.purpose, rows: [row], printed: nil))
            }
        }
        // A printed sum names no period: it is of the one plan there is, or nobody knows of which.
        let printed = office.printed(.planned, until: end)?.amount
        if plans.count == 1 { plans[0].printed = printed } else { plannedPrinted = printed }
        self.plans = plans
    }
}
