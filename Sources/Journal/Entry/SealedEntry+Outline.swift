import Domain

extension SealedEntry {
    /// Reads an entry whose fields stand where canonical bytes have them, from the end to the beginning: all but the act
    /// and the person have a known length. Four times as fast as reading a tree; nil for whatever does not fit exactly.
    init?(outlined bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count <= NodeJSON.Limits.entry.bytes else { return nil }
        var rest = Outline(bytes)
        guard rest.drop(#""}"#), let signature = rest.take(128), Hexadecimal.areDigits(signature),
            rest.drop(#"","signature":""#), let number = rest.takeText(), let sequence = Outline.number(number),
            rest.drop(#"","sequence":""#), let previous = rest.take(64).flatMap(EntryHash.init(digits:)),
            rest.drop(#"","previous":""#), let name = rest.takeText(), let person = Outline.plainText(name),
            rest.drop(#"","person":""#),
            let moment = rest.take(29).flatMap({ Moment(String(decoding: $0, as: UTF8.self)) }),
            rest.drop(#","moment":""#), rest.dropFirst(#"{"act":"#),
            let act = try? Node(canonicalJSON: rest.bytes, limits: .act)
        else { return nil }
        self.init(
            sequence: sequence, moment: moment, person: person, act: act, previous: previous, bytes: Array(bytes),
            hash: EntryHash(of: UnsafeRawBufferPointer(bytes)))
    }
}

extension NodeJSON.Limits {
    /// An act stands one bracket deeper in its entry than by itself.
    fileprivate static let act = NodeJSON.Limits(
        bytes: NodeJSON.Limits.entry.bytes, depth: NodeJSON.Limits.entry.depth - 1,
        nodes: NodeJSON.Limits.entry.nodes - 6)
}

/// What is left of an entry's bytes while its fields are taken off the end.
private struct Outline {
    private(set) var bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func take(_ count: Int) -> UnsafeBufferPointer<UInt8>? {
        guard bytes.count >= count else { return nil }
        let end = UnsafeBufferPointer(rebasing: bytes.suffix(count))
        bytes = UnsafeBufferPointer(rebasing: bytes.dropLast(count))
        return end
    }

    /// Takes what stands behind the last quote.
    mutating func takeText() -> UnsafeBufferPointer<UInt8>? {
        guard let quote = bytes.lastIndex(of: UInt8(ascii: "\"")) else { return nil }
        return take(bytes.count - quote - 1)
    }

    mutating func drop(_ text: StaticString) -> Bool {
        guard let end = take(text.utf8CodeUnitCount) else { return false }
        return Outline.equal(end, text)
    }

    mutating func dropFirst(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard bytes.count >= count, Outline.equal(UnsafeBufferPointer(rebasing: bytes.prefix(count)), text) else {
            return false
        }
        bytes = UnsafeBufferPointer(rebasing: bytes.dropFirst(count))
        return true
    }

    private static func equal(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
        for index in bytes.indices where bytes[index] != text.utf8Start[index] { return false }
        return true
    }

    /// Digits without a leading zero, 1 to 18 of them.
    static func number(_ digits: UnsafeBufferPointer<UInt8>) -> Int? {
        guard (1...18).contains(digits.count), digits[0] != UInt8(ascii: "0") else { return nil }
        var number = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return number
    }

    /// nil where anything is escaped or no UTF-8.
    static func plainText(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        for byte in bytes where byte < 0x20 || byte == UInt8(ascii: "\\") { return nil }
        return String(validating: bytes, as: UTF8.self)
    }
}
