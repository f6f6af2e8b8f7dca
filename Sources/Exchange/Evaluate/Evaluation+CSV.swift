import Domain
import Wording

extension Evaluation {
    /// `place,application,total,status,grant_eur,pot,reason`: the result file, byte for byte as docs/EVALUATE.md says.
    public func csv(in language: Language) -> [UInt8] {
        var writer = TableWriter()
        writer.reserve(ranking.rows.count * 120)
        for heading in ["place", "application", "total", "status", "grant_eur", "pot", "reason"] {
            writer.text(heading)
        }
        writer.endRow()
        for (number, row) in ranking.rows.enumerated() {
            let application = Int(row.application)
            if row.place > 0 { writer.figure(Int64(row.place)) } else { writer.empty() }
            writer.text(ranking.candidates.ids[application])
            if let total = ranking.total(of: application) { writer.figure(total.mixed) } else { writer.empty() }
            writer.text(row.status.word)
            if row.grant >= 0 { writer.money(cents: row.grant) } else { writer.empty() }
            writer.text(ranking.listName(of: row))
            writer.text(language.reason(ranking, row: number))
            writer.endRow()
        }
        return writer.bytes
    }
}
