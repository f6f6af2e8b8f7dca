extension NodeJSON {
    /// Reads canonical bytes at the speed the record needs (a million entries in about half a second) and refuses
    /// everything that the writer would not have written.
    struct CanonicalReader {
        private let bytes: UnsafeBufferPointer<UInt8>
        private let limits: Limits
        private var position = 0
        private var nodes = 0

        init(_ bytes: UnsafeBufferPointer<UInt8>, limits: Limits) {
            self.bytes = bytes
            self.limits = limits
        }

        mutating func document() throws(Fault) -> Node {
            guard bytes.count <= limits.bytes else { throw Fault(.tooLarge(limit: limits.bytes), offset: limits.bytes) }
            let node = try value(depth: 0)
            guard position == bytes.count else { throw fault(.extraBytes) }
            return node
        }

        private mutating func value(depth: Int) throws(Fault) -> Node {
            nodes += 1
            guard nodes <= limits.nodes else { throw fault(.tooManyValues(limit: limits.nodes)) }
            switch try next() {
            case UInt8(ascii: "\""): return Node(.scalar(try text()))
            case UInt8(ascii: "["): return Node(.list(try items(depth: depth)))
            case UInt8(ascii: "{"): return Node(.map(try pairs(depth: depth)))
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "t"), UInt8(ascii: "f"),
                UInt8(ascii: "n"):
                throw fault(.notCanonical(.bareScalar))
            default: throw unexpected(.value)
            }
        }

        private mutating func items(depth: Int) throws(Fault) -> [Node] {
            try enter(depth)
            if try next() == UInt8(ascii: "]") {
                position += 1
                return []
            }
            var items: [Node] = []
            while true {
                items.append(try value(depth: depth + 1))
                let byte = try next()
                if byte == UInt8(ascii: ",") {
                    position += 1
                } else if byte == UInt8(ascii: "]") {
                    position += 1
                    return items
                } else {
                    throw unexpected(.commaOrEnd)
                }
            }
        }

        private mutating func pairs(depth: Int) throws(Fault) -> [Node.Pair] {
            try enter(depth)
            if try next() == UInt8(ascii: "}") {
                position += 1
                return []
            }
            var pairs: [Node.Pair] = []
            pairs.reserveCapacity(8)
            while true {
                let start = position
                guard try next() == UInt8(ascii: "\"") else { throw unexpected(.key) }
                let key = try text()
                if let last = pairs.last {
                    let order = NodeJSON.order(last.key, key)
                    guard order != 0 else { throw Fault(.duplicateKey(key), offset: start) }
                    guard order < 0 else { throw Fault(.notCanonical(.keyOrder(key)), offset: start) }
                }
                guard try next() == UInt8(ascii: ":") else { throw unexpected(.colon) }
                position += 1
                pairs.append(Node.Pair(key, try value(depth: depth + 1)))
                let byte = try next()
                if byte == UInt8(ascii: ",") {
                    position += 1
                } else if byte == UInt8(ascii: "}") {
                    position += 1
                    return pairs
                } else {
                    throw unexpected(.commaOrEnd)
                }
            }
        }

        /// Steps over the bracket that opens a list or a map.
        private mutating func enter(_ depth: Int) throws(Fault) {
            guard depth < limits.depth else { throw fault(.tooDeep(limit: limits.depth)) }
            position += 1
        }

        private func next() throws(Fault) -> UInt8 {
            guard position < bytes.count else { throw fault(.endsEarly) }
            return bytes[position]
        }

        private func fault(_ reason: Reason) -> Fault { Fault(reason, offset: position) }

        private func unexpected(_ expected: Expected) -> Fault {
            switch position < bytes.count ? bytes[position] : 0 {
            case 9, 10, 13, 32: fault(.notCanonical(.whiteSpace))
            default: fault(.expected(expected))
            }
        }

        /// Reads a text from its opening quote over its closing one.
        private mutating func text() throws(Fault) -> String {
            position += 1
            let start = position
            while position < bytes.count {
                let byte = bytes[position]
                if byte == UInt8(ascii: "\"") {
                    let plain = UnsafeBufferPointer(rebasing: bytes[start..<position])
                    guard let text = NodeJSON.text(plain) else { throw Fault(.notUTF8, offset: start) }
                    position += 1
                    return text
                }
                if byte == UInt8(ascii: "\\") { return try escapedText(from: start) }
                guard byte >= 0x20 else { throw fault(.controlCharacter(byte)) }
                position += 1
            }
            throw fault(.endsEarly)
        }

        private mutating func escapedText(from start: Int) throws(Fault) -> String {
            var plain = Array(bytes[start..<position])
            while position < bytes.count {
                let byte = bytes[position]
                if byte == UInt8(ascii: "\"") {
                    guard let text = plain.withUnsafeBufferPointer(NodeJSON.text) else {
                        throw Fault(.notUTF8, offset: start)
                    }
                    position += 1
                    return text
                }
                if byte == UInt8(ascii: "\\") {
                    plain.append(try escape())
                } else {
                    guard byte >= 0x20 else { throw fault(.controlCharacter(byte)) }
                    plain.append(byte)
                    position += 1
                }
            }
            throw fault(.endsEarly)
        }

        private mutating func escape() throws(Fault) -> UInt8 {
            guard position + 1 < bytes.count else { throw Fault(.endsEarly, offset: bytes.count) }
            switch bytes[position + 1] {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                position += 2
                return bytes[position - 1]
            case UInt8(ascii: "b"), UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "f"), UInt8(ascii: "r"):
                position += 2
                return NodeJSON.character(ofShortEscape: bytes[position - 1])
            case UInt8(ascii: "u"):
                return try longEscape()
            case UInt8(ascii: "/"):
                throw fault(.notCanonical(.needlessEscape))
            default:
                throw fault(.unknownEscape)
            }
        }

        /// `\u00` and two digits, lower case, for a character below U+0020 that has no short escape.
        private mutating func longEscape() throws(Fault) -> UInt8 {
            guard position + 5 < bytes.count else { throw Fault(.endsEarly, offset: bytes.count) }
            let digits = bytes[(position + 2)...(position + 5)]
            guard digits.allSatisfy({ NodeJSON.hexadecimal($0) != nil }) else { throw fault(.unknownEscape) }
            let high = bytes[position + 4]
            let low = bytes[position + 5]
            guard bytes[position + 2] == UInt8(ascii: "0"), bytes[position + 3] == UInt8(ascii: "0"),
                high == UInt8(ascii: "0") || high == UInt8(ascii: "1"),
                !(UInt8(ascii: "A")...UInt8(ascii: "F")).contains(low), let value = NodeJSON.hexadecimal(low)
            else { throw fault(.notCanonical(.needlessEscape)) }
            let character = (high - UInt8(ascii: "0")) << 4 | value
            guard NodeJSON.shortEscape(of: character) == nil else { throw fault(.notCanonical(.needlessEscape)) }
            position += 6
            return character
        }
    }

    /// nil where the bytes are no UTF-8. `String(validating:as:)` says the same at a third of the speed.
    static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var text = String(decoding: bytes, as: UTF8.self)
        let unrepaired = text.withUTF8 { repaired in
            guard repaired.count == bytes.count else { return false }
            for index in repaired.indices where repaired[index] != bytes[index] { return false }
            return true
        }
        return unrepaired ? text : nil
    }

    /// The character a short escape stands for; the letter itself where there is none.
    static func character(ofShortEscape letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: "b"): 8
        case UInt8(ascii: "t"): 9
        case UInt8(ascii: "n"): 10
        case UInt8(ascii: "f"): 12
        case UInt8(ascii: "r"): 13
        default: letter
        }
    }

    static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
