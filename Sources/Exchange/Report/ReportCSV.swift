import Domain
import Wording

/// An annual report as one table: a row for every operation and its phases, call, fund, indicator, cooperation, session,
/// term and seat; the first column says which. A cell is empty where something is not known or may not be seen. New columns
/// follow the older ones. UTF-8, LF, comma, RFC 4180; amounts `75000.00`.
public enum ReportCSV {
    public static let columns = [
        "kind", "call", "id", "title", "holder", "fund", "act", "operations", "operations_printed", "withdrawn",
        "approved_eur", "approved_printed_eur", "approved_difference_eur", "approved_without_withdrawn_eur", "paid_eur",
        "claimed_eur", "paid_printed_eur", "paid_difference_eur", "target", "achieved", "from", "until", "note",
        "state", "on", "phase", "number", "number_printed", "completed",
    ]

    public static func text(_ report: AnnualReport, _ language: Language) -> String {
        var rows: [[String: String]] = []
        for call in report.calls {
            rows += call.figures.operations.flatMap { [operation($0, call.id, language)] + phases($0, call.id) }
        }
        for call in report.calls {
            var row = call.isLeftOut ? [:] : figures(call.figures)
            row["kind"] = "call"
            row["id"] = call.id
            row["title"] = call.title[language]
            row["from"] = call.published?.iso
            row["note"] = call.note
            rows.append(row)
        }
        rows += report.leftOut.map { left in
            [
                "kind": "left-out", "call": left.call,
                "title": report.calls.first { $0.id == left.call }?.title[language] ?? "",
                "note": left.applications.map(\.actText).joined(separator: " "),
            ]
        }
        var total = report.hasFigures ? figures(report.total) : [:]
        total["kind"] = "total"
        rows.append(total)
        rows += report.funds.map { fund in
            [
                "kind": "fund", "fund": fund.fund ?? "", "operations": fund.standingCount.map { "\($0)" } ?? "",
                "operations_printed": fund.operationsPrinted.map { "\($0)" } ?? "",
                "approved_without_withdrawn_eur": fund.approved?.exact ?? "",
                "approved_printed_eur": fund.approvedPrinted?.exact ?? "",
            ]
        }
        if let compared = report.fundsCompared?.withoutWithdrawn {
            rows.append([
                "kind": "funds", "operations": "\(report.total.standing.count)",
                "operations_printed": report.fundOperationsPrinted.map { "\($0)" } ?? "",
                "approved_without_withdrawn_eur": compared.computed.exact,
                "approved_printed_eur": compared.printed.exact, "approved_difference_eur": compared.difference.exact,
            ])
        }
        rows += report.indicators.map { one in
            [
                "kind": "indicator", "id": one.id, "title": one.name, "target": one.target.map { "\($0)" } ?? "",
                "achieved": "\(one.achieved)", "until": one.on.iso, "on": one.on.iso,
                "number": one.counted.map { "\($0)" } ?? "", "state": one.isContradicted ? "contradicted" : "",
            ]
        }
        rows += report.cooperations.map { one in
            [
                "kind": "cooperation", "id": one.id, "title": one.title, "act": one.actNumber ?? "",
                "approved_eur": one.approved?.exact ?? "", "paid_eur": one.paid?.exact ?? "", "note": one.note ?? "",
                "number": one.groups.map { "\($0)" } ?? "",
            ]
        }
        rows += report.sessions.map { session in
            [
                "kind": "session", "id": session.id, "title": language.name(session), "holder": session.body,
                "from": session.on?.iso ?? session.year.map { "\($0)" } ?? "",
                "until": (session.until ?? session.on)?.iso ?? "", "act": session.kind.rawValue,
                "note": [session.cancelledBecause, session.subject].compactMap { $0 }.joined(separator: "; "),
                "state": session.cancelledBecause == nil ? "" : "cancelled",
            ]
        }
        rows += bodies(report) + group(report.group)
        return written(rows)
    }

    /// Counted sessions, terms and seats; the holder is the body.
    private static func bodies(_ report: AnnualReport) -> [[String: String]] {
        report.sessionCounts.map { count in
            [
                "kind": "session-count", "holder": count.body ?? "", "act": count.kind?.rawValue ?? "",
                "number": "\(count.held)", "number_printed": count.printed.map { "\($0)" } ?? "",
                "state": count.differs ? "contradicted" : "",
            ]
        }
            + report.bodies.flatMap { body in
                body.terms.map { term in
                    [
                        "kind": "term", "holder": body.id, "title": term.term, "from": term.from.iso,
                        "until": term.until?.iso ?? "", "number": term.seats.map { "\($0)" } ?? "",
                        "note": term.note ?? "",
                    ]
                }
            }
            + report.bodies.flatMap { body in
                body.members.map { seat in
                    [
                        "kind": "seat", "holder": body.id, "title": seat.member, "act": seat.function.rawValue,
                        "from": seat.from.iso, "until": seat.until?.iso ?? "", "note": seat.organisation ?? "",
                    ]
                }
            }
    }

    /// Figures stay figures, a negative one too; everything else is a text and never a formula.
    private static func written(_ rows: [[String: String]]) -> String {
        var writer = TableWriter()
        for column in columns { writer.text(column) }
        writer.endRow()
        for row in rows {
            for column in columns {
                let value = row[column] ?? ""
                if isFigure(column) { writer.figure(value) } else { writer.text(value) }
            }
            writer.endRow()
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private static func isFigure(_ column: String) -> Bool {
        column.hasSuffix("_eur")
            || [
                "operations", "operations_printed", "target", "achieved", "phase", "number", "number_printed",
                "completed",
            ].contains(column)
    }

    private static func group(_ group: GroupFigures) -> [[String: String]] {
        group.particulars.map { one in
            [
                "kind": "particular", "id": one.id, "title": one.name, "note": one.value ?? "",
                "until": one.on?.iso ?? "",
            ]
        }
            + group.members.map { one in
                [
                    "kind": "partner", "title": one.partner, "holder": one.sector ?? "", "from": one.from.iso,
                    "until": one.until?.iso ?? "",
                ]
            }
            + group.membersPrinted.map { printed in
                ["kind": "partners-printed", "achieved": "\(printed.number)", "until": printed.on.iso]
            }
            + group.plans.flatMap { plan in
                plan.rows.map { row in
                    [
                        "kind": "plan", "title": row.period, "act": row.purpose.rawValue, "fund": row.fund,
                        "approved_eur": row.amount.exact, "note": row.source ?? "",
                    ]
                }
            }
            + sums(group)
            + group.runningCosts.map { claim in
                [
                    "kind": "running-costs", "id": claim.id, "holder": claim.payer, "operations": "\(claim.claims)",
                    "claimed_eur": claim.amount.exact, "paid_eur": claim.paid(until: group.until).exact,
                    "from": claim.from.iso, "until": claim.until.iso, "note": claim.note ?? "",
                    "title": claim.purpose ?? "", "on": claim.on?.iso ?? "",
                ]
            }
            + group.purposes.map { sum in
                [
                    "kind": "running-costs-sum", "title": sum.purpose ?? "", "operations": "\(sum.claims)",
                    "claimed_eur": sum.claimed.exact, "paid_eur": sum.paid.exact,
                ]
            }
            + group.activities.map { one in
                [
                    "kind": "activity", "id": one.id, "title": one.title, "act": one.kind.rawValue,
                    "from": one.on?.iso ?? one.year.map { "\($0)" } ?? "", "until": (one.until ?? one.on)?.iso ?? "",
                    "note": [one.place, one.note].compactMap { $0 }.joined(separator: "; "),
                ]
            }
    }

    /// Of every plan what it adds up to, beside what somebody printed; a printed sum of no one plan beside all of them.
    private static func sums(_ group: GroupFigures) -> [[String: String]] {
        func row(_ sum: Money, _ printed: Money?) -> [String: String] {
            [
                "kind": "plan-sum", "approved_eur": sum.exact, "approved_printed_eur": printed?.exact ?? "",
                "approved_difference_eur": printed.map { ($0 - sum).exact } ?? "",
            ]
        }
        let together = group.plannedPrinted.map { [row(group.planned, $0)] } ?? []
        return group.plans.map { plan in
            row(plan.sum, plan.printed)
                .merging(["title": plan.period, "act": plan.purpose.rawValue]) { _, new in new }
        } + together
    }

    private static func phases(_ row: OperationFigures, _ call: String) -> [[String: String]] {
        row.phases.filter { $0.phase != nil }.map { phase in
            [
                "kind": "phase", "call": call, "id": row.operation.id, "phase": phase.phase.map { "\($0)" } ?? "",
                "approved_eur": phase.planned?.exact ?? "", "paid_eur": phase.paid.exact,
                "claimed_eur": phase.open.exact, "until": phase.until?.iso ?? "",
            ]
        }
    }

    private static func operation(_ row: OperationFigures, _ call: String, _ language: Language) -> [String: String] {
        [
            "kind": "operation", "call": call, "id": row.operation.id, "title": row.operation.title,
            "holder": row.operation.holder, "fund": row.operation.fund ?? "",
            "act": row.operation.approval?.rawValue ?? "", "withdrawn": row.isWithdrawn ? "yes" : "no",
            "approved_eur": row.approved?.exact ?? "", "paid_eur": row.paid.exact, "claimed_eur": row.claimed.exact,
            "state": row.state.rawValue, "on": row.operation.approvedOn?.iso ?? "",
            "note": (row.warnings.map { language.sentence($0) } + [row.operation.note?.withCapital].compactMap { $0 })
                .joined(separator: " "),
        ]
    }

    private static func figures(_ figures: CallFigures) -> [String: String] {
        [
            "operations": "\(figures.operations.count)", "withdrawn": "\(figures.withdrawn.count)",
            "approved_eur": figures.approved.exact, "approved_printed_eur": figures.approvedPrinted?.exact ?? "",
            "approved_difference_eur": figures.approvedCompared?.difference.exact ?? "",
            "approved_without_withdrawn_eur": figures.approvedWithoutWithdrawn.exact, "paid_eur": figures.paid.exact,
            "claimed_eur": figures.claimed.exact, "paid_printed_eur": figures.paidPrinted?.exact ?? "",
            "paid_difference_eur": figures.paidCompared?.difference.exact ?? "",
            "completed": "\(figures.completed.count)",
        ]
    }
}
