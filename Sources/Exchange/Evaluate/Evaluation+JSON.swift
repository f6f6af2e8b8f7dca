import Domain
import Wording

extension Evaluation {
    /// The same rows as one line of JSON: totals as fractions, money in cents, absent values null.
    public func json(in language: Language) -> [UInt8] {
        var bytes: [UInt8] = []
        json(in: language) { bytes += $0 }
        return bytes
    }

    /// The same, piece after piece.
    public func json<Fault: Error>(in language: Language, to give: ([UInt8]) throws(Fault) -> Void) throws(Fault) {
        var out = JSONBytes()
        var reason: [UInt8] = []
        out.raw("{\"call\":")
        out.text(ranking.plan.rulebook.identity.id)
        out.raw(",\"rows\":[")
        for (number, row) in ranking.rows.enumerated() {
            if number > 0 { out.raw(",") }
            reason.removeAll(keepingCapacity: true)
            language.write(reasonOfRow: number, of: ranking, to: &reason)
            write(row, reason, &out)
            if out.bytes.count >= Evaluation.piece {
                try give(out.bytes)
                out.clear()
            }
        }
        out.raw("],\"pots\":[")
        for (number, outcome) in ranking.outcomes.enumerated() {
            out.raw(number > 0 ? ",{\"pot\":" : "{\"pot\":")
            out.text(ranking.plan.lists[number].name)
            out.raw(",\"budget\":")
            out.number(outcome.budget)
            out.raw(",\"granted\":")
            out.number(outcome.granted)
            out.raw(",\"left\":")
            out.number(outcome.left)
            out.raw("}")
        }
        out.raw("],\"divergences\":[")
        for (number, found) in divergences.enumerated() {
            if number > 0 { out.raw(",") }
            write(found, &out)
        }
        out.raw("],\"findings\":[")
        let sentences =
            notes.findings.map { language.line($0) } + stops(in: language)
            + [language.provisional(ranking)].compactMap(\.self)
        for (number, sentence) in sentences.enumerated() {
            if number > 0 { out.raw(",") }
            out.text(sentence)
        }
        out.raw("]}\n")
        try give(out.bytes)
    }

    private func write(_ row: Ranking.Row, _ reason: [UInt8], _ out: inout JSONBytes) {
        let application = Int(row.application)
        out.raw("{\"place\":")
        out.number(row.place > 0 ? Int64(row.place) : nil)
        out.raw(",\"application\":")
        out.text(ranking.candidates.ids[application])
        out.raw(",\"total\":")
        if let total = ranking.total(of: application) { write(total, &out) } else { out.raw("null") }
        out.raw(",\"status\":\"")
        out.raw(row.status.word)
        out.raw("\",\"grant\":")
        out.number(row.grant >= 0 ? row.grant : nil)
        out.raw(",\"pot\":")
        out.text(ranking.listName(of: row))
        out.raw(",\"reason\":")
        out.text(reason)
        out.raw("}")
    }

    private func write(_ found: Ranking.ApplicationDivergence, _ out: inout JSONBytes) {
        out.raw("{\"application\":")
        out.text(ranking.candidates.ids[found.application])
        out.raw(",\"criterion\":")
        if let criterion = found.divergence.criterion { out.text(criterion) } else { out.raw("null") }
        for (key, value) in [
            ("lowest", found.divergence.lowest), ("highest", found.divergence.highest),
            ("distance", found.divergence.distance),
        ] {
            out.raw(",\"\(key)\":")
            write(value, &out)
        }
        out.raw(",\"then\":\"")
        out.raw(found.divergence.rule.then.rawValue)
        out.raw("\"}")
    }

    private func write(_ value: Fraction, _ out: inout JSONBytes) {
        out.raw("{\"n\":")
        out.number(value.numerator)
        out.raw(",\"d\":")
        out.number(value.denominator)
        out.raw("}")
    }
}

/// JSON written by hand: keys in their order, no blanks.
struct JSONBytes {
    private(set) var bytes: [UInt8] = []

    /// Forgets what was written, and keeps the room for more.
    mutating func clear() { bytes.removeAll(keepingCapacity: true) }

    mutating func raw(_ text: String) { bytes.add(text) }

    mutating func number(_ number: Int64?) {
        if let number { bytes.addDigits(number) } else { raw("null") }
    }

    mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { add($0) }
    }

    mutating func text(_ text: [UInt8]) { text.withUnsafeBufferPointer { add($0) } }

    private mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(34)
        for byte in text {
            switch byte {
            case 34, 92:
                bytes.append(92)
                bytes.append(byte)
            case 0..<32:
                raw("\\u00")
                bytes.append(contentsOf: [byte >> 4, byte & 15].map { $0 < 10 ? 48 + $0 : 87 + $0 })
            default: bytes.append(byte)
            }
        }
        bytes.append(34)
    }
}
