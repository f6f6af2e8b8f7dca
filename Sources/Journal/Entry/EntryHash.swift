import Crypto

/// The SHA-256 of an entry's stored bytes.
public struct EntryHash: Sendable, Hashable {
    private let words: SIMD4<UInt64>

    /// What the first entry names as the one before it: 64 zeros.
    public static let none = EntryHash(words: .zero)

    private init(words: SIMD4<UInt64>) { self.words = words }

    public init(of bytes: [UInt8]) {
        self = bytes.withUnsafeBytes { EntryHash(of: $0) }
    }

    public init(of bytes: UnsafeRawBufferPointer) {
        var function = SHA256()
        function.update(bufferPointer: bytes)
        words = function.finalize().withUnsafeBytes { digest in
            // Big-endian, so that the words in turn are the digits in turn; a digest has 32 bytes.
            func word(_ index: Int) -> UInt64 {
                UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
            }
            return SIMD4(word(0), word(1), word(2), word(3))
        }
    }

    /// Reads 64 hexadecimal digits in lower case; nil for anything else.
    public init?(hex: String) {
        var hex = hex
        guard let hash = hex.withUTF8({ EntryHash(digits: $0) }) else { return nil }
        self = hash
    }

    init?(digits: UnsafeBufferPointer<UInt8>) {
        guard digits.count == 64 else { return nil }
        var words = SIMD4<UInt64>.zero
        for index in 0..<4 {
            var word: UInt64 = 0
            for place in 0..<16 {
                guard let digit = Hexadecimal.value(digits[index * 16 + place]) else { return nil }
                word = word << 4 | UInt64(digit)
            }
            words[index] = word
        }
        self.init(words: words)
    }

    /// 64 hexadecimal digits in lower case.
    public var hex: String {
        Hexadecimal.text(of: (0..<32).map { UInt8(truncatingIfNeeded: words[$0 >> 3] >> (56 - ($0 & 7) * 8)) })
    }
}

extension EntryHash {
    /// The whole hash in eight groups of eight digits, as minutes and rankings carry it.
    public var fingerprint: String {
        var text = ""
        for (index, digit) in hex.enumerated() {
            if index > 0, index % 8 == 0 { text.append(" ") }
            text.append(digit)
        }
        return text
    }

    /// Reads a fingerprint as people copy it: any spaces, any hyphens, either case. nil where it is no fingerprint.
    public init?(fingerprint text: String) {
        let digits = text.filter { !$0.isWhitespace && $0 != "-" }
        self.init(hex: digits.lowercased())
    }
}
