import Domain
import Wording

/// An annual report as one table: a row for every operation, call, fund, indicator, cooperation and session; the first
/// column says which. UTF-8, LF, comma, RFC 4180; amounts `75000.00`.
public enum ReportCSV {
    public static let columns = [
        "kind", "call", "id", "title", "holder", "fund", "act", "operations", "operations_printed", "withdrawn",
        "approved_eur", "approved_printed_eur", "approved_difference_eur", "approved_without_withdrawn_eur", "paid_eur",
        "claimed_eur", "paid_printed_eur", "paid_difference_eur", "target", "achieved", "from", "until", "note",
    ]

    public static func text(_ report: AnnualReport, _ language: Language) -> String {
        var rows: [[String: String]] = []
        for call in report.calls {
            rows += call.figures.operations.map { operation($0, call.id, language) }
        }
        for call in report.calls {
            var row = figures(call.figures)
            row["kind"] = "call"
            row["id"] = call.id
            row["title"] = call.title[language]
            row["from"] = call.published?.iso
            rows.append(row)
        }
        rows += report.leftOut.map { left in
            [
                "kind": "left-out", "call": left.call,
                "note": left.applications.map(\.actText).joined(separator: " "),
            ]
        }
        var total = figures(report.total)
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
                "achieved": "\(one.achieved)", "until": one.on.iso,
            ]
        }
        rows += report.cooperations.map { one in
            [
                "kind": "cooperation", "id": one.id, "title": one.title, "act": one.actNumber ?? "",
                "approved_eur": one.approved?.exact ?? "", "paid_eur": one.paid?.exact ?? "", "note": one.note ?? "",
            ]
        }
        rows += report.sessions.map { session in
            [
                "kind": "session", "id": session.id, "title": language.name(session), "holder": session.body,
                "from": session.on?.iso ?? session.year.map { "\($0)" } ?? "",
                "until": (session.until ?? session.on)?.iso ?? "", "note": session.subject ?? "",
            ]
        }
        rows += group(report.group)
        return written(rows)
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
        column.hasSuffix("_eur") || ["operations", "operations_printed", "target", "achieved"].contains(column)
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
            + group.runningCosts.map { claim in
                [
                    "kind": "running-costs", "id": claim.id, "holder": claim.payer, "operations": "\(claim.claims)",
                    "claimed_eur": claim.amount.exact, "paid_eur": claim.paid(until: group.until).exact,
                    "from": claim.from.iso, "until": claim.until.iso, "note": claim.note ?? "",
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

    private static func operation(_ row: OperationFigures, _ call: String, _ language: Language) -> [String: String] {
        [
            "kind": "operation", "call": call, "id": row.operation.id, "title": row.operation.title,
            "holder": row.operation.holder, "fund": row.operation.fund ?? "",
            "act": row.operation.approval?.rawValue ?? "", "withdrawn": row.isWithdrawn ? "yes" : "no",
            "approved_eur": row.approved?.exact ?? "", "paid_eur": row.paid.exact, "claimed_eur": row.claimed.exact,
            "note": (row.warnings.map { language.sentence($0) } + [row.operation.note].compactMap { $0 })
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
        ]
    }
}
