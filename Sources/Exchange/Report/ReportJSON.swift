public import Domain
import Foundation
import Wording

/// An annual report as JSON, for programs. Amounts are whole cents, days ISO; what is not known is left out.
public enum ReportJSON {
    public static func text(_ report: AnnualReport, _ language: Language) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        // Texts and whole numbers always encode.
        let bytes = (try? encoder.encode(Page(report, language))) ?? Data()
        return String(decoding: bytes, as: UTF8.self) + "\n"
    }

    private struct Sums: Encodable {
        var operations: Int
        var withdrawn: Int
        var approvedCents: Int64
        var approvedPrintedCents: Int64?
        var approvedDifferenceCents: Int64?
        var approvedWithoutWithdrawnCents: Int64
        var approvedOfWithdrawnCents: Int64
        var paidCents: Int64
        var claimedCents: Int64
        var paidAndClaimedCents: Int64
        var paidPrintedCents: Int64?
        var paidDifferenceCents: Int64?
        var paidByPhase: [Phase]

        init(_ figures: CallFigures) {
            operations = figures.operations.count
            withdrawn = figures.withdrawn.count
            approvedCents = figures.approved.cents
            approvedPrintedCents = figures.approvedPrinted?.cents
            approvedDifferenceCents = figures.approvedCompared?.difference.cents
            approvedWithoutWithdrawnCents = figures.approvedWithoutWithdrawn.cents
            approvedOfWithdrawnCents = figures.approvedOfWithdrawn.cents
            paidCents = figures.paid.cents
            claimedCents = figures.claimed.cents
            paidAndClaimedCents = figures.paidAndClaimed.cents
            paidPrintedCents = figures.paidPrinted?.cents
            paidDifferenceCents = figures.paidCompared?.difference.cents
            paidByPhase = figures.phases.map { Phase(phase: $0, paidCents: figures.paid(inPhase: $0).cents) }
        }
    }

    private struct Phase: Encodable {
        var phase: Int?
        var paidCents: Int64
    }

    private struct OneOperation: Encodable {
        var id: String
        var title: String
        var holder: String
        var fund: String?
        var act: String?
        var approvedCents: Int64?
        var paidCents: Int64
        var claimedCents: Int64
        var phases: [Phase]
        var withdrawn: Bool
        var warnings: [String]
        var note: String?

        init(_ row: OperationFigures, _ language: Language) {
            id = row.operation.id
            title = row.operation.title
            holder = row.operation.holder
            fund = row.operation.fund
            act = row.operation.approval?.rawValue
            approvedCents = row.approved?.cents
            paidCents = row.paid.cents
            claimedCents = row.claimed.cents
            phases = row.phases.map { Phase(phase: $0.phase, paidCents: $0.paid.cents) }
            withdrawn = row.isWithdrawn
            warnings = row.warnings.map { language.sentence($0) }
            note = row.operation.note
        }
    }

    private struct OneCall: Encodable {
        var id: String
        var title: String
        var published: String?
        var sums: Sums
        var operations: [OneOperation]
    }

    private struct OneFund: Encodable {
        var fund: String?
        var operations: Int?
        var operationsPrinted: Int?
        var approvedCents: Int64?
        var approvedPrintedCents: Int64?
    }

    private struct AllFunds: Encodable {
        var funds: [OneFund]
        var operationsPrinted: Int?
        var approvedPrintedCents: Int64?
        var differenceWithoutWithdrawnCents: Int64?
        var differenceOfAllCents: Int64?
    }

    private struct OneIndicator: Encodable {
        var id: String
        var name: String
        var target: Int?
        var achieved: Int
        var on: String
    }

    private struct OneCooperation: Encodable {
        var id: String
        var title: String
        var groups: Int?
        var approvedCents: Int64?
        var paidCents: Int64?
        var act: String?
        var note: String?
    }

    private struct OneSession: Encodable {
        var id: String
        var body: String
        var number: String
        var kind: String
        var on: String?
        var until: String?
        var year: Int?
        var subject: String?
        var cancelled: Bool
    }

    private struct Group: Encodable {
        struct Particular: Encodable {
            var id: String
            var name: String
            var value: String?
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
        }
        struct Claim: Encodable {
            var id: String
            var payer: String
            var from: String
            var until: String
            var on: String?
            var claims: Int
            var claimedCents: Int64
            var paidCents: Int64
        }
        struct Activity: Encodable {
            var id: String
            var kind: String
            var title: String
            var on: String?
            var until: String?
            var year: Int?
            var place: String?
        }

        var particulars: [Particular]
        var members: [Partner]
        var joined: [Partner]
        var left: [Partner]
        var membersPrinted: [Printed]
        var plans: [Plan]
        var runningCosts: [Claim]
        var activities: [Activity]

        init(_ group: GroupFigures) {
            func partner(_ row: Partnership) -> Partner {
                Partner(name: row.partner, sector: row.sector, from: row.from.iso, until: row.until?.iso)
            }
            particulars = group.particulars.map { Particular(id: $0.id, name: $0.name, value: $0.value) }
            members = group.members.map(partner)
            joined = group.joined.map(partner)
            left = group.left.map(partner)
            membersPrinted = group.membersPrinted.map { Printed(members: $0.number, on: $0.on.iso) }
            plans = group.plans.flatMap(\.rows).map {
                Plan(period: $0.period, purpose: $0.purpose.rawValue, fund: $0.fund, amountCents: $0.amount.cents)
            }
            runningCosts = group.runningCosts.map { claim in
                Claim(
                    id: claim.id, payer: claim.payer, from: claim.from.iso, until: claim.until.iso, on: claim.on?.iso,
                    claims: claim.claims, claimedCents: claim.amount.cents,
                    paidCents: claim.paid(until: group.until).cents)
            }
            activities = group.activities.map { one in
                Activity(
                    id: one.id, kind: one.kind.rawValue, title: one.title, on: one.on?.iso, until: one.until?.iso,
                    year: one.year, place: one.place)
            }
        }
    }

    private struct LeftOut: Encodable {
        var call: String
        /// nil: the whole call.
        var applications: [String]?
    }

    private struct Page: Encodable {
        var year: Int?
        var until: String
        var calls: [OneCall]
        /// What the reader may not see, and no figure counts.
        var leftOut: [LeftOut]?
        var total: Sums
        var byFund: AllFunds
        var indicators: [OneIndicator]
        var cooperations: [OneCooperation]
        var sessions: [OneSession]
        var group: Group

        init(_ report: AnnualReport, _ language: Language) {
            year = report.year
            until = report.until.iso
            calls = report.calls.map { call in
                OneCall(
                    id: call.id, title: call.title[language], published: call.published?.iso, sums: Sums(call.figures),
                    operations: call.figures.operations.map { OneOperation($0, language) })
            }
            leftOut =
                report.leftOut.isEmpty
                ? nil
                : report.leftOut.map {
                    LeftOut(call: $0.call, applications: $0.applications.isEmpty ? nil : $0.applications.map(\.actText))
                }
            total = Sums(report.total)
            byFund = AllFunds(
                funds: report.funds.map { fund in
                    OneFund(
                        fund: fund.fund, operations: fund.standingCount, operationsPrinted: fund.operationsPrinted,
                        approvedCents: fund.approved?.cents, approvedPrintedCents: fund.approvedPrinted?.cents)
                }, operationsPrinted: report.fundOperationsPrinted, approvedPrintedCents: report.fundsPrinted?.cents,
                differenceWithoutWithdrawnCents: report.fundsCompared?.withoutWithdrawn.difference.cents,
                differenceOfAllCents: report.fundsCompared?.all.difference.cents)
            indicators = report.indicators.map { one in
                OneIndicator(id: one.id, name: one.name, target: one.target, achieved: one.achieved, on: one.on.iso)
            }
            cooperations = report.cooperations.map { one in
                OneCooperation(
                    id: one.id, title: one.title, groups: one.groups, approvedCents: one.approved?.cents,
                    paidCents: one.paid?.cents, act: one.actNumber, note: one.note)
            }
            group = Group(report.group)
            sessions = report.sessions.map { one in
                var cancelled = false
                if case .cancelled? = one.end { cancelled = true }
                return OneSession(
                    id: one.id, body: one.body, number: one.number, kind: one.kind.rawValue, on: one.on?.iso,
                    until: one.until?.iso, year: one.year, subject: one.subject, cancelled: cancelled)
            }
        }
    }
}
