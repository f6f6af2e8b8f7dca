import Domain

/// Reading a stamp from the bytes of a cell: `2025-07-04`, `2025-07-04T14:35[:10]`, `2025-07-04 14:35`,
/// `4. 7. 2025 14.35[.10]`, `4.7.2025 14:35`. Local time, no zone.
extension Stamp {
    init?(cell: CellBytes) {
        var scanner = StampScanner(bytes: cell)
        guard let day = scanner.day() else { return nil }
        if scanner.isAtEnd {
            self.init(day: day)
            return
        }
        guard let second = scanner.hour(), scanner.isAtEnd else { return nil }
        self.init(day: day, second: second)
    }
}

private struct StampScanner {
    let bytes: CellBytes
    var at = 0

    init(bytes: CellBytes) { self.bytes = bytes }

    var isAtEnd: Bool { at == bytes.count }

    mutating func day() -> Day? {
        guard let first = number(1...4) else { return nil }
        if first.digits == 4 {
            guard take(45), let month = number(2...2), take(45), let day = number(2...2) else { return nil }
            return Day(year: first.value, month: month.value, day: day.value)
        }
        guard first.digits <= 2, take(46) else { return nil }
        skipBlanks()
        guard let month = number(1...2), take(46) else { return nil }
        skipBlanks()
        guard let year = number(4...4) else { return nil }
        return Day(year: year.value, month: month.value, day: first.value)
    }

    mutating func hour() -> Int? {
        if !take(84) {
            guard at < bytes.count, bytes[at] == 32 else { return nil }
            skipBlanks()
        }
        guard let hour = number(1...2), hour.value < 24, takeMark(), let minute = number(2...2), minute.value < 60
        else { return nil }
        var second = 0
        if !isAtEnd {
            guard takeMark(), let seconds = number(2...2), seconds.value < 60 else { return nil }
            second = seconds.value
        }
        return hour.value * 3600 + minute.value * 60 + second
    }

    private mutating func takeMark() -> Bool { take(58) || take(46) }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    private mutating func skipBlanks() { while at < bytes.count, bytes[at] == 32 { at += 1 } }

    private mutating func number(_ digits: ClosedRange<Int>) -> (value: Int, digits: Int)? {
        var value = 0
        let start = at
        while at < bytes.count, bytes[at] &- 48 < 10, at - start < digits.upperBound {
            value = value * 10 + Int(bytes[at] - 48)
            at += 1
        }
        return digits.contains(at - start) ? (value, at - start) : nil
    }
}
