/// The order of ids as people count them: V-2 before V-10.
///
/// Runs of digits compare as numbers, everything else by code point. Two ids that are equal so (`V-1`, `V-01`) are told
/// apart by code point, so that no two different ids are ever equal.
public enum NaturalOrder {
    public static func precedes(_ one: String, _ other: String) -> Bool { compare(one, other) < 0 }

    /// Below zero where `one` comes first, zero only for the same id.
    public static func compare(_ one: String, _ other: String) -> Int {
        var (one, other) = (one, other)
        return one.withUTF8 { left in other.withUTF8 { right in compare(left, right) } }
    }

    private static func compare(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int {
        var (i, j) = (0, 0)
        while i < left.count, j < right.count {
            if isDigit(left[i]), isDigit(right[j]) {
                let mine = run(of: left, from: i)
                let theirs = run(of: right, from: j)
                if mine.count != theirs.count { return mine.count < theirs.count ? -1 : 1 }
                for k in 0..<mine.count where left[mine.lowerBound + k] != right[theirs.lowerBound + k] {
                    return left[mine.lowerBound + k] < right[theirs.lowerBound + k] ? -1 : 1
                }
                (i, j) = (mine.upperBound, theirs.upperBound)
            } else if left[i] == right[j] {
                (i, j) = (i + 1, j + 1)
            } else {
                // UTF-8 keeps the order of code points.
                return left[i] < right[j] ? -1 : 1
            }
        }
        let rest = (left.count - i) - (right.count - j)
        return rest != 0 ? rest : plain(left, right)
    }

    private static func plain(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int {
        for k in 0..<min(left.count, right.count) where left[k] != right[k] { return left[k] < right[k] ? -1 : 1 }
        return left.count - right.count
    }

    /// The digits at `start` without the zeros before them.
    private static func run(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int> {
        var end = start
        while end < bytes.count, isDigit(bytes[end]) { end += 1 }
        var first = start
        while first < end, bytes[first] == 48 { first += 1 }
        return first..<end
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
}

extension NaturalOrder {
    /// A number that orders most ids like `compare` does: up to four bytes without digits, then a number below 2^32, then
    /// nothing. nil for any other id. Equal numbers say nothing.
    static func shortKey(_ id: String) -> UInt64? {
        var id = id
        return id.withUTF8 { bytes in
            var i = 0
            var prefix: UInt64 = 0
            while i < bytes.count, !isDigit(bytes[i]) {
                guard i < 4 else { return nil }
                prefix = prefix << 8 | UInt64(bytes[i])
                i += 1
            }
            // Where one id has its digits, another may still have letters: a digit is what they are compared with.
            for _ in i..<4 { prefix = prefix << 8 | 48 }
            guard i < bytes.count, bytes.count - i <= 9 else { return nil }
            var number: UInt64 = 0
            while i < bytes.count {
                guard isDigit(bytes[i]) else { return nil }
                number = number * 10 + UInt64(bytes[i] - 48)
                i += 1
            }
            return prefix << 32 | number
        }
    }
}
