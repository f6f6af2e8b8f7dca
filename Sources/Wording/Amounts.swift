import Domain

extension Language {
    /// `75.000,00 €`, `€75,000.00`. Cents are always written: a separator before three digits then cannot be misread.
    public func money(_ money: Money) -> String { written { write(money, to: &$0) } }

    /// The same at the end of bytes.
    public func write(_ money: Money, to text: inout [UInt8]) {
        if money.cents < 0 { text.append(UInt8(ascii: "-")) }
        if self == .english { text.add("€") }
        writeSize(of: money, to: &text)
        if self == .slovenian { text.add(" €") }
    }

    /// `75.000,00`, `75,000.00`: the amount alone, for columns.
    public func amount(_ money: Money) -> String {
        written { text in
            if money.cents < 0 { text.append(UInt8(ascii: "-")) }
            writeSize(of: money, to: &text)
        }
    }

    private func writeSize(of money: Money, to text: inout [UInt8]) {
        text.addGrouped(money.cents.magnitude / 100, by: thousandsMark)
        text.append(self == .slovenian ? UInt8(ascii: ",") : UInt8(ascii: "."))
        text.addTwoDigits(money.cents.magnitude % 100)
    }

    /// What stands before every third digit from the right.
    var thousandsMark: UInt8 { self == .slovenian ? UInt8(ascii: ".") : UInt8(ascii: ",") }
}
