import Domain
import Wording

/// A list as it was adopted. Without a key it names who is to be supported and who waits in reserve; of the others it says
/// how many they are.
public struct AdoptedList: Sendable {
    private let adoption: Adoption

    public init(_ adoption: Adoption) { self.adoption = adoption }

    private static let headings = ["place", "application", "total", "status", "grant_eur", "pot", "reason"]

    /// The same columns as a computed ranking; an adopted list keeps no totals and no reasons.
    public func csv() -> [UInt8] {
        var writer = TableWriter()
        for heading in AdoptedList.headings { writer.text(heading) }
        writer.endRow()
        for row in adoption.rows {
            if let place = row.place { writer.figure(Int64(place)) } else { writer.empty() }
            writer.text(row.application.actText)
            writer.empty()
            writer.text(row.status.rawValue)
            if let grant = row.grant { writer.money(cents: grant.cents) } else { writer.empty() }
            writer.text(row.pot ?? "")
            writer.empty()
            writer.endRow()
        }
        return writer.bytes
    }

    public func json(_ call: String) -> [UInt8] {
        var out = JSONBytes()
        out.raw("{\"call\":")
        out.text(call)
        out.raw(",\"adopted\":")
        out.text(adoption.on.iso)
        out.raw(",\"rows\":[")
        for (number, row) in adoption.rows.enumerated() {
            if number > 0 { out.raw(",") }
            out.raw("{\"place\":")
            out.number(row.place.map(Int64.init))
            out.raw(",\"application\":")
            out.text(row.application.actText)
            out.raw(",\"status\":\"")
            out.raw(row.status.rawValue)
            out.raw("\",\"grant\":")
            out.number(row.grant?.cents)
            out.raw(",\"pot\":")
            out.text(row.pot ?? "")
            out.raw("}")
        }
        out.raw("]")
        for (number, other) in adoption.others.enumerated() {
            out.raw(number == 0 ? ",\"others\":{\"" : ",\"")
            out.raw(other.status.rawValue)
            out.raw("\":")
            out.number(Int64(other.count))
        }
        out.raw(adoption.unlisted.isEmpty ? "}\n" : "}}\n")
        return out.bytes
    }

    public func table(in language: Language) -> String {
        var lines = [
            language.choose(
                sl: "Lestvica, sprejeta \(language.date(adoption.on))", en: "Adopted on \(language.date(adoption.on))")
        ]
        var pots: [String?] = []
        for row in adoption.rows where !pots.contains(row.pot) { pots.append(row.pot) }
        for pot in pots {
            let rows = adoption.rows.filter { $0.pot == pot }.map { row in
                [
                    row.place.map(language.ordinal) ?? "", row.application.actText,
                    row.grant.map { language.amount($0) } ?? "", language.word(row, in: adoption),
                ]
            }
            lines += [""] + (pot.map { [$0 + ":"] } ?? [])
            lines += RowColumns(rows, figures: [0, 2]).lines.map(\.trimmingEnd)
        }
        if let others = language.others(adoption) { lines += ["", others] }
        return lines.joined(separator: "\n") + "\n"
    }
}
