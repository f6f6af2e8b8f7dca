/// What is wrong with an identifier somebody wrote.
public struct IdentifierFault: Sendable, Hashable {
    public enum Identifier: String, Sendable, CaseIterable {
        case registeredNumber, taxNumber, registrationNumber, iban, postcode, personalNumber
    }

    public enum Problem: Sendable, Hashable {
        /// Not the letters and digits it is made of.
        case form
        /// The last digit should be this one.
        case checkDigit(expected: Int)
        /// No number can have these digits in front.
        case impossible
        /// The check over the whole (IBAN).
        case checkSum
        /// The check over the Slovenian account number inside an IBAN.
        case accountNumber
        /// A personal number (EMŠO) that nobody asked for.
        case notWanted
    }

    public enum Severity: Sendable, Hashable { case warning, error }

    public var identifier: Identifier
    public var problem: Problem
    public var severity: Severity

    init(_ identifier: Identifier, _ problem: Problem, _ severity: Severity) {
        self.identifier = identifier
        self.problem = problem
        self.severity = severity
    }
}

/// Registered mail (UPU S10): two letters, eight digits and a check digit, two letters.
public enum RegisteredNumber {
    /// Without spaces, in capitals: how two numbers are compared.
    public static func plain(_ text: String) -> String { text.filter { !$0.isWhitespace }.uppercased() }

    /// Warns only: the post's own printed example fails its check digit.
    public static func fault(_ text: String) -> IdentifierFault? {
        // Most numbers are written plainly; only others are worth the cost of letters.
        let written = Array(text.utf8)
        let isPlain = written.allSatisfy { (48...57).contains($0) || (65...90).contains($0) }
        let signs = isPlain ? written : Array(plain(text).utf8)
        guard signs.count == 13, let digits = digits(signs[2..<11]),
            (signs[..<2] + signs[11...]).allSatisfy({ (65...90).contains($0) })
        else { return IdentifierFault(.registeredNumber, .form, .warning) }
        let sum = zip(digits, [8, 6, 4, 2, 3, 5, 9, 7]).reduce(0) { $0 + $1.0 * $1.1 }
        let check = 11 - sum % 11
        let expected = check == 10 ? 0 : check == 11 ? 5 : check
        return digits[8] == expected
            ? nil : IdentifierFault(.registeredNumber, .checkDigit(expected: expected), .warning)
    }
}

/// Davčna številka: eight digits, the first not 0, `SI` before them optional.
public enum TaxNumber {
    public static func fault(_ text: String) -> IdentifierFault? {
        var plain = text.filter { !$0.isWhitespace }.uppercased()
        if plain.hasPrefix("SI") { plain.removeFirst(2) }
        guard plain.utf8.count == 8, let digits = digits(Array(plain.utf8)[...]), digits[0] != 0 else {
            return IdentifierFault(.taxNumber, .form, .error)
        }
        let sum = zip(digits, (2...8).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
        let check = 11 - sum % 11
        if check == 11 { return IdentifierFault(.taxNumber, .impossible, .warning) }
        let expected = check == 10 ? 0 : check
        return digits[7] == expected ? nil : IdentifierFault(.taxNumber, .checkDigit(expected: expected), .warning)
    }
}

/// Matična številka: seven digits, or ten with the number of the unit.
public enum RegistrationNumber {
    public static func fault(_ text: String) -> IdentifierFault? {
        let plain = text.filter { !$0.isWhitespace }
        guard plain.utf8.count == 7 || plain.utf8.count == 10, let digits = digits(Array(plain.utf8)[...]) else {
            return IdentifierFault(.registrationNumber, .form, .warning)
        }
        let sum = zip(digits, (2...7).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
        let check = (11 - sum % 11) % 11
        if check == 0 { return IdentifierFault(.registrationNumber, .impossible, .warning) }
        let expected = check == 10 ? 0 : check
        return digits[6] == expected
            ? nil : IdentifierFault(.registrationNumber, .checkDigit(expected: expected), .warning)
    }
}

/// An account number. Slovenian ones carry two checks: over the whole, and over the fifteen national digits.
public enum IBAN {
    public static func fault(_ text: String) -> IdentifierFault? {
        let signs = Array(text.filter { !$0.isWhitespace }.uppercased().utf8)
        guard (15...34).contains(signs.count), signs[..<2].allSatisfy({ (65...90).contains($0) }),
            signs.dropFirst(2).allSatisfy({ (48...57).contains($0) || (65...90).contains($0) })
        else { return IdentifierFault(.iban, .form, .error) }
        let isSlovenian = signs[0] == 83 && signs[1] == 73
        if isSlovenian {
            guard signs.count == 19, signs.dropFirst(2).allSatisfy({ (48...57).contains($0) }) else {
                return IdentifierFault(.iban, .form, .error)
            }
        }
        guard remainder(Array(signs[4...] + signs[..<4])) == 1 else { return IdentifierFault(.iban, .checkSum, .error) }
        guard !isSlovenian || remainder(Array(signs[4...])) == 1 else {
            return IdentifierFault(.iban, .accountNumber, .error)
        }
        return nil
    }

    /// By 97; letters count as 10 to 35.
    private static func remainder(_ signs: [UInt8]) -> Int {
        signs.reduce(0) { rest, sign in
            (48...57).contains(sign) ? (rest * 10 + Int(sign) - 48) % 97 : (rest * 100 + Int(sign) - 55) % 97
        }
    }
}

/// EMŠO: never wanted. Thirteen digits with a date in front are pointed out wherever somebody pastes them.
public enum PersonalNumber {
    public static func warning(_ text: String) -> IdentifierFault? {
        guard text.utf8.count(where: { (48...57).contains($0) }) >= 13 else { return nil }
        for run in text.utf8.split(whereSeparator: { !(48...57).contains($0) }) where run.count == 13 {
            guard let digits = digits(Array(run)[...]) else { continue }
            let year = digits[4] * 100 + digits[5] * 10 + digits[6]
            let full = year >= 800 ? 1000 + year : 2000 + year
            if Day(year: max(1900, full), month: digits[2] * 10 + digits[3], day: digits[0] * 10 + digits[1]) != nil {
                return IdentifierFault(.personalNumber, .notWanted, .warning)
            }
        }
        return nil
    }
}

/// Poštna številka: four digits from 1000.
public enum Postcode {
    public static func fault(_ text: String) -> IdentifierFault? {
        let plain = text.filter { !$0.isWhitespace }
        guard plain.utf8.count == 4, let digits = digits(Array(plain.utf8)[...]), (1...9).contains(digits[0]) else {
            return IdentifierFault(.postcode, .form, .warning)
        }
        return nil
    }
}

private func digits(_ signs: ArraySlice<UInt8>) -> [Int]? {
    signs.allSatisfy { (48...57).contains($0) } ? signs.map { Int($0) - 48 } : nil
}
