import Domain

extension Money {
    /// Reads an amount as people type it: `75000`, `75.000`, `75.000,5`, `75.000,50`, `75 000,00`, `75000.00`, `75,000.00`,
    /// with `€` or `EUR` before or after. A point before exactly three last digits parts thousands; a single comma there
    /// could be either and is asked back.
    public init(typed text: String) throws(Mistyped) {
        let typed = text.trimmed
        var bare = typed
        for sign in ["€", "EUR", "eur"] {
            if bare.hasPrefix(sign) { bare = String(bare.dropFirst(sign.count)).trimmed }
            if bare.hasSuffix(sign) { bare = String(bare.dropLast(sign.count)).trimmed }
        }
        guard !bare.isEmpty else { throw typed.isEmpty ? .empty : .notAnAmount(typed) }
        if let sign = bare.first, "-−–".contains(sign), bare.dropFirst().first?.isNumber == true {
            throw .negativeAmount
        }

        let marks = bare.filter { $0 == "." || $0 == "," }
        guard let mark = marks.last else {
            self = try Money(bare, typed: typed, decimalMark: nil, groupMark: nil)
            return
        }
        let other: Character = mark == "." ? "," : "."
        let tail = bare.split(separator: mark, omittingEmptySubsequences: false).last?.count ?? 0
        if marks.contains(other) {
            guard marks.count(where: { $0 == mark }) == 1 else { throw .notAnAmount(typed) }
            self = try Money(bare, typed: typed, decimalMark: mark, groupMark: other)
        } else if marks.count == 1 && tail == 3 && mark == "," {
            let thousands = try Money(bare, typed: typed, decimalMark: nil, groupMark: mark)
            let decimal = try Money(bare.dropLast(tail + 1), typed: typed, decimalMark: nil, groupMark: nil)
            throw .ambiguousAmount(typed, thousands: thousands, decimal: decimal)
        } else if marks.count == 1 && tail != 3 {
            self = try Money(bare, typed: typed, decimalMark: mark, groupMark: nil)
        } else {
            self = try Money(bare, typed: typed, decimalMark: nil, groupMark: mark)
        }
    }

    private init(
        _ bare: some StringProtocol, typed: String, decimalMark: Character?, groupMark: Character?
    ) throws(Mistyped) {
        var whole = String(bare)
        var cents = ""
        if let decimalMark, let cut = whole.lastIndex(of: decimalMark) {
            cents = String(whole[whole.index(after: cut)...])
            whole = String(whole[..<cut])
            guard (1...2).contains(cents.count) else { throw .notAnAmount(typed) }
        }
        let blanks: Set<Character> = [" ", "\u{A0}", "\u{202F}", "'", "’"]
        let groups = whole.split(omittingEmptySubsequences: false) { $0 == groupMark || blanks.contains($0) }
        guard let first = groups.first, groups.count == 1 || (1...3).contains(first.count),
            groups.dropFirst().allSatisfy({ $0.count == 3 }),
            (groups.map(String.init) + [cents]).allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
        else { throw .notAnAmount(typed) }
        let digits = groups.joined().drop { $0 == "0" }
        guard groups.contains(where: { !$0.isEmpty }) else { throw .notAnAmount(typed) }
        guard digits.count <= 10, let euros = Int64(digits.isEmpty ? "0" : digits),
            let rest = Int64((cents + "00").prefix(2)), euros * 100 + rest <= Money.largest.cents
        else { throw .amountTooLarge }
        self.init(cents: euros * 100 + rest)
    }
}
