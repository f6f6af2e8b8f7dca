import Domain
import Wording

typealias CellBytes = UnsafeBufferPointer<UInt8>

/// Reading figures straight from the bytes of a cell. What these fast readers do not know, the slower ones for people do.
extension CellBytes {
    /// Points in grains: a point or a comma is decimal, at most seven digits before and four after it. nil for anything else.
    @inline(__always)
    var grains: Int64? {
        var at = 0
        let isNegative = count > 0 && self[0] == UInt8(ascii: "-")
        if isNegative { at = 1 }
        var value: Int64 = 0
        let start = at
        while at < count, self[at] &- 48 < 10 {
            value = value &* 10 &+ Int64(self[at] &- 48)
            at += 1
            if at - start > 7 { return nil }
        }
        guard at > start else { return nil }
        var missing = 4
        if at < count {
            guard self[at] == UInt8(ascii: ".") || self[at] == UInt8(ascii: ","), at + 1 < count else { return nil }
            at += 1
            while at < count {
                guard self[at] &- 48 < 10, missing > 0 else { return nil }
                value = value &* 10 &+ Int64(self[at] &- 48)
                missing -= 1
                at += 1
            }
        }
        while missing > 0 {
            value = value &* 10
            missing -= 1
        }
        return isNegative ? -value : value
    }

    /// A whole number of at most fifteen digits.
    var wholeNumber: Int64? {
        guard count > 0, count <= 15 else { return nil }
        var value: Int64 = 0
        for byte in self {
            guard byte &- 48 < 10 else { return nil }
            value = value * 10 + Int64(byte - 48)
        }
        return value
    }

    /// `75000.00` and `75000`, the forms machines write; nil for everything else.
    var plainCents: Int64? {
        if let whole = wholeNumber { return count <= 10 ? whole * 100 : nil }
        guard count >= 4, count <= 13, self[count - 3] == UInt8(ascii: ".") || self[count - 3] == UInt8(ascii: ","),
            let euros = CellBytes(rebasing: self[..<(count - 3)]).wholeNumber,
            let cents = CellBytes(rebasing: self[(count - 2)...]).wholeNumber
        else { return nil }
        return euros * 100 + cents
    }

    /// Whether the cell is exactly this text.
    @inline(__always)
    func says(_ text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount else { return false }
        for index in 0..<count where self[index] != text.utf8Start[index] { return false }
        return true
    }

    var text: String { String(decoding: self, as: UTF8.self) }

    /// `1,01E+12`: what a spreadsheet makes of a long number.
    var isShortened: Bool {
        guard count >= 4, let e = firstIndex(where: { $0 == 69 || $0 == 101 }), e > 0, e + 1 < count else {
            return false
        }
        let tail = self[(e + 1)...]
        let digits = tail.first == 43 || tail.first == 45 ? tail.dropFirst() : tail
        return !digits.isEmpty && digits.allSatisfy { $0 &- 48 < 10 }
            && self[..<e].allSatisfy { $0 &- 48 < 10 || $0 == 44 || $0 == 46 || $0 == 45 }
            && self[..<e].contains { $0 &- 48 < 10 }
    }

    /// `1. feb`, `02.jan`, `1. 2. 2025`, `2025-02-01`: what a spreadsheet makes of `1.2`.
    var isDate: Bool {
        let text = text.lowercased()
        if Day(iso: String(text.prefix(10))) != nil { return true }
        let parts = text.split { ". -/".contains($0) }
        guard (2...3).contains(parts.count), text.contains(where: { ". -/".contains($0) }) else { return false }
        let months = [
            "jan", "feb", "mar", "apr", "maj", "may", "jun", "jul", "avg", "aug", "sep", "okt", "oct", "nov", "dec",
        ]
        func isMonth(_ part: Substring) -> Bool { part.count >= 3 && months.contains(String(part.prefix(3))) }
        func number(_ part: Substring) -> Int? { part.utf8.allSatisfy { $0 &- 48 < 10 } ? Int(part) : nil }
        if parts.contains(where: isMonth) { return parts.allSatisfy { isMonth($0) || number($0) != nil } }
        guard parts.count == 3, let day = number(parts[0]), let month = number(parts[1]), let year = number(parts[2])
        else { return false }
        return (1...31).contains(day) && (1...12).contains(month) && ((1900...2199).contains(year) || year < 100)
    }
}
