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
        var completed: Int
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
            completed = figures.completed.count
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
        /// Claimed and not paid yet; nil in sums.
        var claimedCents: Int64?
        var plannedCents: Int64?
        var until: String?
    }

    private struct OneOperation: Encodable {
        var id: String
        var title: String
        var holder: String
        var fund: String?
        var act: String?
        var approvedOn: String?
        var approvedCents: Int64?
        var paidCents: Int64
        var claimedCents: Int64
        var phases: [Phase]
        var withdrawn: Bool
        var state: String
        var warnings: [String]
        var note: String?

        init(_ row: OperationFigures, _ language: Language) {
            id = row.operation.id
            title = row.operation.title
            holder = row.operation.holder
            fund = row.operation.fund
            act = row.operation.approval?.rawValue
            approvedOn = row.operation.approvedOn?.iso
            approvedCents = row.approved?.cents
            paidCents = row.paid.cents
            claimedCents = row.claimed.cents
            phases = row.phases.map { row in
                Phase(
                    phase: row.phase, paidCents: row.paid.cents, claimedCents: row.open.cents,
                    plannedCents: row.planned?.cents, until: row.until?.iso)
            }
            withdrawn = row.isWithdrawn
            state = row.state.rawValue
            warnings = row.warnings.map { language.sentence($0) }
            note = row.operation.note
        }
    }

    private struct OneCall: Encodable {
        var id: String
        var title: String
        var published: String?
        var note: String?
        /// nil: the reader may see none of its operations.
        var sums: Sums?
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
        /// What the record counts for it.
        var counted: Int?
        var contradicted: Bool?
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
        var cancelledBecause: String?
    }

    private struct OneCount: Encodable {
        var body: String?
        var kind: String?
        var held: Int
        var cancelled: Int
        var printed: Int?
    }

    private struct OneBody: Encodable {
        struct Term: Encodable {
            var term: String
            var from: String
            var until: String?
            var seats: Int?
            var note: String?
        }
        struct Seat: Encodable {
            var member: String
            var organisation: String?
            var function: String
            var from: String
            var until: String?
        }

        var id: String
        var name: String
        var terms: [Term]
        var seats: [Seat]

        init(_ body: Office.Body) {
            id = body.id
            name = body.name
            terms = body.terms.map {
                Term(term: $0.term, from: $0.from.iso, until: $0.until?.iso, seats: $0.seats, note: $0.note)
            }
            seats = body.members.map {
                Seat(
                    member: $0.member, organisation: $0.organisation, function: $0.function.rawValue,
                    from: $0.from.iso, until: $0.until?.iso)
            }
        }
    }

    private struct LeftOut: Encodable {
        var call: String
        var title: String?
        /// nil: the whole call.
        var applications: [String]?
    }

    private struct Page: Encodable {
        var year: Int?
        var until: String
        var calls: [OneCall]
        /// What the reader may not see, and no figure counts.
        var leftOut: [LeftOut]?
        /// nil: the reader may see no operation.
        var total: Sums?
        /// Claims, payments, completions and withdrawals without a day.
        var undated: Int
        var byFund: AllFunds
        var indicators: [OneIndicator]
        var cooperations: [OneCooperation]
        var bodies: [OneBody]
        var sessions: [OneSession]
        var sessionCounts: [OneCount]
        var group: ReportJSONGroup

        init(_ report: AnnualReport, _ language: Language) {
            year = report.year
            until = report.until.iso
            calls = report.calls.map { call in
                OneCall(
                    id: call.id, title: call.title[language], published: call.published?.iso, note: call.note,
                    sums: call.isLeftOut ? nil : Sums(call.figures),
                    operations: call.figures.operations.map { OneOperation($0, language) })
            }
            leftOut =
                report.leftOut.isEmpty
                ? nil
                : report.leftOut.map { left in
                    LeftOut(
                        call: left.call, title: report.calls.first { $0.id == left.call }?.title[language],
                        applications: left.applications.isEmpty ? nil : left.applications.map(\.actText))
                }
            total = report.hasFigures ? Sums(report.total) : nil
            undated = report.undated
            byFund = AllFunds(
                funds: report.funds.map { fund in
                    OneFund(
                        fund: fund.fund, operations: fund.standingCount, operationsPrinted: fund.operationsPrinted,
                        approvedCents: fund.approved?.cents, approvedPrintedCents: fund.approvedPrinted?.cents)
                }, operationsPrinted: report.fundOperationsPrinted, approvedPrintedCents: report.fundsPrinted?.cents,
                differenceWithoutWithdrawnCents: report.fundsCompared?.withoutWithdrawn.difference.cents,
                differenceOfAllCents: report.fundsCompared?.all.difference.cents)
            indicators = report.indicators.map { one in
                OneIndicator(
                    id: one.id, name: one.name, target: one.target, achieved: one.achieved, on: one.on.iso,
                    counted: one.counted, contradicted: one.counted.map { _ in one.isContradicted })
            }
            cooperations = report.cooperations.map { one in
                OneCooperation(
                    id: one.id, title: one.title, groups: one.groups, approvedCents: one.approved?.cents,
                    paidCents: one.paid?.cents, act: one.actNumber, note: one.note)
            }
            group = ReportJSONGroup(report.group)
            bodies = report.bodies.filter { !$0.terms.isEmpty || !$0.members.isEmpty }.map(OneBody.init)
            sessions = report.sessions.map { one in
                OneSession(
                    id: one.id, body: one.body, number: one.number, kind: one.kind.rawValue, on: one.on?.iso,
                    until: one.until?.iso, year: one.year, subject: one.subject,
                    cancelled: one.cancelledBecause != nil, cancelledBecause: one.cancelledBecause)
            }
            sessionCounts = report.sessionCounts.map { count in
                OneCount(
                    body: count.body, kind: count.kind?.rawValue, held: count.held, cancelled: count.cancelled,
                    printed: count.printed)
            }
        }
    }
}
