import Domain
import Wording

extension Evaluation {
    /// So much is written before it is given away: a file of any size in bounded memory.
    static let piece = 1 << 18

    /// `place,application,total,status,grant_eur,pot,reason`: the result file, byte for byte as docs/EVALUATE.md says.
    public func csv(in language: Language) -> [UInt8] {
        var bytes: [UInt8] = []
        csv(in: language) { bytes += $0 }
        return bytes
    }

    /// The same, piece after piece.
    public func csv<Fault: Error>(in language: Language, to give: ([UInt8]) throws(Fault) -> Void) throws(Fault) {
        var writer = TableWriter()
        writer.reserve(Evaluation.piece + 4096)
        for heading in ["place", "application", "total", "status", "grant_eur", "pot", "reason"] {
            writer.text(heading)
        }
        writer.endRow()
        var reason: [UInt8] = []
        for (number, row) in ranking.rows.enumerated() {
            let application = Int(row.application)
            if row.place > 0 { writer.figure(Int64(row.place)) } else { writer.empty() }
            writer.text(ranking.candidates.ids[application])
            if let total = ranking.total(of: application) { writer.figure(total) } else { writer.empty() }
            writer.text(row.status.word)
            if row.grant >= 0 { writer.money(cents: row.grant) } else { writer.empty() }
            writer.text(ranking.listName(of: row))
            reason.removeAll(keepingCapacity: true)
            language.write(reasonOfRow: number, of: ranking, to: &reason)
            writer.text(reason)
            writer.endRow()
            if writer.bytes.count >= Evaluation.piece {
                try give(writer.bytes)
                writer.clear()
            }
        }
        try give(writer.bytes)
    }
}
