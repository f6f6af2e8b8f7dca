extension Shape {
    /// A scalar that `read` understands; otherwise `finding` says what is wrong with the text.
    static func scalar(
        pattern: String? = nil, kind: Schema.Scalar = .other, _ finding: @escaping @Sendable (String) -> Finding.Kind,
        _ read: @escaping @Sendable (String) -> Value?
    ) -> Shape {
        Shape(.scalar(pattern: pattern, kind: kind)) { node, reader in
            guard let text = node.text else {
                reader.reportShape(.scalar, of: node)
                return nil
            }
            guard let value = read(text) else {
                reader.report(finding(text), at: node)
                return nil
            }
            return value
        }
    }

    /// One of the words of an enumeration.
    static func word(_ type: Value.Type = Value.self) -> Shape
    where Value: CaseIterable & RawRepresentable & Sendable, Value.RawValue == String {
        words(Value.allCases.map { ($0.rawValue, $0) })
    }

    /// One of these words.
    static func words(_ values: [(word: String, value: Value)]) -> Shape where Value: Sendable {
        let allowed = values.map(\.word)
        let read = scalar {
            .badWord($0, allowed: allowed, nearest: NearestName.of($0, among: allowed))
        } _: { text in
            values.first { $0.word == text }?.value
        }
        return Shape(.words(allowed), read.read)
    }
}

extension Shape<String> {
    static var id: Shape {
        scalar(pattern: "^[A-Za-z0-9._\\u00C0-\\u02AF-]{1,40}$", kind: .id, Finding.Kind.badID) { $0.isID ? $0 : nil }
    }
    /// Any text with something in it.
    static var text: Shape { scalar(kind: .text, Finding.Kind.badText) { $0.isPlainText ? $0 : nil } }
}

extension Shape<Bool> {
    static var yesNo: Shape { words([("yes", true), ("no", false)]) }
}

extension Shape<Money> {
    static var amount: Shape {
        scalar(pattern: "^[0-9]{1,10}[.][0-9]{2}$", kind: .amount) {
            .badAmount($0, readings: LooseNumber.amounts($0))
        } _: {
            Money(exact: $0)
        }
    }
}

extension Shape<Fraction> {
    static var points: Shape {
        scalar(pattern: "^-?[0-9]{1,7}([.][0-9]{1,4})?$", kind: .points) {
            .badPoints($0, readings: LooseNumber.points($0))
        } _: {
            Fraction(decimal: $0)
        }
    }

    /// `80 %` as 4/5.
    static var percent: Shape {
        scalar(pattern: "^[0-9]{1,7}([.][0-9]{1,4})? ?%$", kind: .percent) {
            .badPercent($0, readings: LooseNumber.points($0.hasSuffix("%") ? String($0.dropLast()) : $0))
        } _: {
            Fraction(percent: $0)
        }
    }
}

extension Shape<Int> {
    static var number: Shape { number(0...1_000_000) }

    static func number(_ range: ClosedRange<Int>) -> Shape {
        scalar(pattern: "^[0-9]{1,7}$", kind: .number) {
            .badNumber($0, least: range.lowerBound, most: range.upperBound)
        } _: { text in
            text.isDigits && text.utf8.count <= 7 ? Int(text).flatMap { range.contains($0) ? $0 : nil } : nil
        }
    }
}

extension Shape<Stamp> {
    static var stamp: Shape {
        scalar(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$", kind: .stamp) {
            .badDay($0, reading: LooseDay.stamp($0))
        } _: {
            Stamp(iso: $0)
        }
    }
}

extension Shape<LimitLength> {
    static var length: Shape {
        scalar(pattern: "^[0-9]{1,5} (days?|working days?|months?)$", kind: .length) {
            .badLength($0, reading: LooseDay.length($0))
        } _: {
            LimitLength($0)
        }
    }
}

extension Shape<PointsOrShare> {
    static var pointsOrShare: Shape {
        scalar(pattern: "^[0-9]{1,7}([.][0-9]{1,4})?( ?%)?$", kind: .pointsOrShare) {
            .badForm($0, .pointsOrShare)
        } _: {
            PointsOrShare($0)
        }
    }
}

extension PointsOrShare {
    /// Reads `60`, `60 %`, `60%`.
    init?(_ text: String) {
        if text.hasSuffix("%") {
            guard let share = Fraction(percent: text) else { return nil }
            self = .share(share)
        } else {
            guard let points = Fraction(decimal: text) else { return nil }
            self = .points(points)
        }
    }
}

extension Fraction {
    /// Reads `80 %` and `80%` as 4/5; never negative.
    init?(percent text: String) {
        guard text.hasSuffix("%") else { return nil }
        var number = text.dropLast()
        if number.last == " " { number = number.dropLast() }
        guard let hundredfold = Fraction(decimal: String(number)), hundredfold >= .zero,
            let share = hundredfold.divided(by: Fraction(100))
        else { return nil }
        self = share
    }
}

extension String {
    var isDigits: Bool { !isEmpty && utf8.allSatisfy { (48...57).contains($0) } }

    /// 1 to 40 Latin letters (č, š and ž among them), digits, points, hyphens and underscores.
    var isID: Bool {
        guard (1...160).contains(utf8.count) else { return false }
        var count = 0
        for scalar in unicodeScalars {
            count += 1
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": continue
            default: guard (0xC0...0x2AF).contains(scalar.value), scalar.properties.isAlphabetic else { return false }
            }
        }
        return count <= 40
    }

    /// Something to read, and no control characters but line ends and tabs.
    var isPlainText: Bool {
        var blank = true
        for scalar in unicodeScalars {
            switch scalar.value {
            case 9, 10, 32, 0xA0: continue
            case 0..<32, 127..<0xA0, 0x202A...0x202E, 0x2066...0x2069: return false
            default: blank = false
            }
        }
        return !blank
    }
}
