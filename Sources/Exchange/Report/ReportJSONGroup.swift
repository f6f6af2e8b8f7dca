import Domain

/// What the report says of the group itself, for `ReportJSON`.
struct ReportJSONGroup: Encodable {
    struct Particular: Encodable {
        var id: String
        var name: String
        var value: String?
        var on: String?
    }
    struct Partner: Encodable {
        var name: String
        var sector: String?
        var from: String
        var until: String?
    }
    struct Printed: Encodable {
        var members: Int
        var on: String
    }
    struct Plan: Encodable {
        var period: String
        var purpose: String
        var fund: String
        var amountCents: Int64
        var source: String?
    }
    struct PlanSum: Encodable {
        var period: String
        var purpose: String
        var amountCents: Int64
        var printedCents: Int64?
        var differenceCents: Int64?
    }
    struct PurposeSum: Encodable {
        /// nil: of claims that name none.
        var purpose: String?
        var claims: Int
        var claimedCents: Int64
        var paidCents: Int64
    }
    struct Claim: Encodable {
        var id: String
        var payer: String
        var purpose: String?
        var from: String
        var until: String
        var on: String?
        var claims: Int
        var claimedCents: Int64
        var paidCents: Int64
        var note: String?
    }
    struct Activity: Encodable {
        var id: String
        var kind: String
        var title: String
        var on: String?
        var until: String?
        var year: Int?
        var place: String?
        var note: String?
    }

    var particulars: [Particular]
    var members: [Partner]
    var joined: [Partner]
    var left: [Partner]
    var membersPrinted: [Printed]
    var plans: [Plan]
    var planSums: [PlanSum]
    /// A printed sum that is of no one plan.
    var plannedPrintedCents: Int64?
    var runningCosts: [Claim]
    /// Only where there is more than one purpose.
    var runningCostsByPurpose: [PurposeSum]?
    var activities: [Activity]

    init(_ group: GroupFigures) {
        func partner(_ row: Partnership) -> Partner {
            Partner(name: row.partner, sector: row.sector, from: row.from.iso, until: row.until?.iso)
        }
        particulars = group.particulars.map { Particular(id: $0.id, name: $0.name, value: $0.value, on: $0.on?.iso) }
        members = group.members.map(partner)
        joined = group.joined.map(partner)
        left = group.left.map(partner)
        membersPrinted = group.membersPrinted.map { Printed(members: $0.number, on: $0.on.iso) }
        plans = group.plans.flatMap(\.rows).map {
            Plan(
                period: $0.period, purpose: $0.purpose.rawValue, fund: $0.fund, amountCents: $0.amount.cents,
                source: $0.source)
        }
        planSums = group.plans.map { plan in
            PlanSum(
                period: plan.period, purpose: plan.purpose.rawValue, amountCents: plan.sum.cents,
                printedCents: plan.printed?.cents, differenceCents: plan.compared?.difference.cents)
        }
        plannedPrintedCents = group.plannedPrinted?.cents
        runningCosts = group.runningCosts.map { claim in
            Claim(
                id: claim.id, payer: claim.payer, purpose: claim.purpose, from: claim.from.iso, until: claim.until.iso,
                on: claim.on?.iso,
                claims: claim.claims, claimedCents: claim.amount.cents,
                paidCents: claim.paid(until: group.until).cents, note: claim.note)
        }
        let purposes = group.purposes.map { sum in
            PurposeSum(
                purpose: sum.purpose, claims: sum.claims, claimedCents: sum.claimed.cents, paidCents: sum.paid.cents)
        }
        runningCostsByPurpose = purposes.isEmpty ? nil : purposes
        activities = group.activities.map { one in
            Activity(
                id: one.id, kind: one.kind.rawValue, title: one.title, on: one.on?.iso, until: one.until?.iso,
                year: one.year, place: one.place, note: one.note)
        }
    }
}
