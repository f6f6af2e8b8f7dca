import Domain

/// Text under way, as UTF-8. A result file is a hundred thousand sentences; each is written to the end of one buffer, without
/// a `String` for every part of it.
extension [UInt8] {
    public mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { append(contentsOf: $0) }
    }

    /// Decimal digits: `-1250`.
    public mutating func addDigits(_ number: Int64) {
        if number < 0 { append(UInt8(ascii: "-")) }
        addDigits(number.magnitude)
    }

    public mutating func addDigits(_ number: UInt64) { add(number, groupedBy: nil) }

    /// Decimal digits with a mark before every third from the right: `12.500`.
    public mutating func addGrouped(_ number: UInt64, by mark: UInt8) { add(number, groupedBy: mark) }

    private mutating func add(_ number: UInt64, groupedBy mark: UInt8?) {
        // Twenty digits and six marks at most, filled from the back.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { buffer in
            var rest = number
            var start = buffer.count
            var digits = 0
            repeat {
                if let mark, digits > 0, digits % 3 == 0 {
                    start -= 1
                    buffer[start] = mark
                }
                start -= 1
                buffer[start] = UInt8(truncatingIfNeeded: 48 + rest % 10)
                digits += 1
                rest /= 10
            } while rest > 0
            append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
        }
    }

    /// `75000.00`: an amount for other programs.
    public mutating func addCents(_ cents: Int64) {
        if cents < 0 { append(UInt8(ascii: "-")) }
        addDigits(cents.magnitude / 100)
        append(UInt8(ascii: "."))
        addTwoDigits(cents.magnitude % 100)
    }

    mutating func addTwoDigits(_ number: UInt64) {
        append(UInt8(truncatingIfNeeded: 48 + number / 10 % 10))
        append(UInt8(truncatingIfNeeded: 48 + number % 10))
    }

    /// The same as `Fraction.mixed`: `84 2/3`.
    public mutating func add(mixed value: Fraction) {
        let size = value.numerator.magnitude
        let bottom = value.denominator.magnitude
        if value.numerator < 0 { append(UInt8(ascii: "-")) }
        let (whole, rest) = bottom == 1 ? (size, 0) : (size / bottom, size % bottom)
        if whole > 0 || rest == 0 { addDigits(whole) }
        guard rest > 0 else { return }
        if whole > 0 { append(UInt8(ascii: " ")) }
        addDigits(rest)
        append(UInt8(ascii: "/"))
        addDigits(bottom)
    }
}

extension Language {
    /// The text that `write` puts to the end of empty bytes.
    func written(_ write: (inout [UInt8]) -> Void) -> String {
        var bytes: [UInt8] = []
        write(&bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
