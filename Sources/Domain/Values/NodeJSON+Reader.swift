extension NodeJSON {
    /// Reads JSON as people write it, and remembers where everything stood.
    struct Reader {
        private let bytes: UnsafeBufferPointer<UInt8>
        private let limits: Limits
        private var position = 0
        private var nodes = 0
        /// The place of the byte at `counted`; it only moves forward, so places cost one pass over the file.
        private var counted = 0
        private var line = 1
        private var column = 1

        init(_ bytes: UnsafeBufferPointer<UInt8>, limits: Limits) {
            self.bytes = bytes
            self.limits = limits
            if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
                position = 3
                counted = 3
            }
        }

        mutating func document() throws(Fault) -> Node {
            guard bytes.count <= limits.bytes else { throw fault(.tooLarge(limit: limits.bytes), at: limits.bytes) }
            let node = try value(depth: 0)
            skipWhiteSpace()
            guard position == bytes.count else { throw fault(.extraBytes) }
            return node
        }

        private mutating func value(depth: Int) throws(Fault) -> Node {
            skipWhiteSpace()
            nodes += 1
            guard nodes <= limits.nodes else { throw fault(.tooManyValues(limit: limits.nodes)) }
            let place = place(of: position)
            switch try next() {
            case UInt8(ascii: "\""): return Node(.scalar(try text()), place: place)
            case UInt8(ascii: "["): return Node(.list(try items(depth: depth)), place: place)
            case UInt8(ascii: "{"): return Node(.map(try pairs(depth: depth)), place: place)
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                return Node(.scalar(try number()), place: place)
            case UInt8(ascii: "t"): return Node(.scalar(try word("true")), place: place)
            case UInt8(ascii: "f"): return Node(.scalar(try word("false")), place: place)
            case UInt8(ascii: "n"):
                _ = try word("null")
                return Node(.scalar(""), place: place)
            default: throw fault(.expected(.value))
            }
        }

        private mutating func items(depth: Int) throws(Fault) -> [Node] {
            try enter(depth)
            guard try next() != UInt8(ascii: "]") else {
                position += 1
                return []
            }
            var items: [Node] = []
            repeat { items.append(try value(depth: depth + 1)) } while try another(before: UInt8(ascii: "]"))
            return items
        }

        private mutating func pairs(depth: Int) throws(Fault) -> [Node.Pair] {
            try enter(depth)
            guard try next() != UInt8(ascii: "}") else {
                position += 1
                return []
            }
            var pairs: [Node.Pair] = []
            repeat {
                skipWhiteSpace()
                guard try next() == UInt8(ascii: "\"") else { throw fault(.expected(.key)) }
                let place = place(of: position)
                let key = try text()
                skipWhiteSpace()
                guard try next() == UInt8(ascii: ":") else { throw fault(.expected(.colon)) }
                position += 1
                pairs.append(Node.Pair(key, try value(depth: depth + 1), keyPlace: place))
            } while try another(before: UInt8(ascii: "}"))
            return pairs
        }

        /// Steps over the bracket that opens a list or a map, and over the white space behind it.
        private mutating func enter(_ depth: Int) throws(Fault) {
            guard depth < limits.depth else { throw fault(.tooDeep(limit: limits.depth)) }
            position += 1
            skipWhiteSpace()
        }

        /// Whether a comma follows; steps over it, or over `end`.
        private mutating func another(before end: UInt8) throws(Fault) -> Bool {
            skipWhiteSpace()
            let byte = try next()
            guard byte == UInt8(ascii: ",") || byte == end else { throw fault(.expected(.commaOrEnd)) }
            position += 1
            return byte != end
        }

        private mutating func skipWhiteSpace() {
            while position < bytes.count {
                switch bytes[position] {
                case 9, 10, 13, 32: position += 1
                default: return
                }
            }
        }

        private mutating func next() throws(Fault) -> UInt8 {
            guard position < bytes.count else { throw fault(.endsEarly) }
            return bytes[position]
        }

        private mutating func fault(_ reason: Reason, at offset: Int? = nil) -> Fault {
            let offset = offset ?? position
            return Fault(reason, offset: offset, place: place(of: offset))
        }

        /// The column counts characters as Unicode scalars: good enough to find the place, and cheap.
        private mutating func place(of offset: Int) -> Place {
            if offset < counted { (counted, line, column) = (0, 1, 1) }
            while counted < min(offset, bytes.count) {
                if bytes[counted] == 10 {
                    line += 1
                    column = 1
                } else if bytes[counted] & 0xC0 != 0x80 {
                    column += 1
                }
                counted += 1
            }
            return Place(line: line, column: column)
        }
    }
}

extension NodeJSON.Reader {
    private mutating func word(_ word: StaticString) throws(NodeJSON.Fault) -> String {
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        for (index, letter) in letters.enumerated() {
            guard position + index < bytes.count else { throw fault(.endsEarly, at: bytes.count) }
            guard bytes[position + index] == letter else { throw fault(.expected(.value)) }
        }
        position += letters.count
        return word.description
    }

    private mutating func number() throws(NodeJSON.Fault) -> String {
        let start = position
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        let leadingZero = position < bytes.count && bytes[position] == UInt8(ascii: "0")
        let whole = digits()
        guard whole > 0, !(leadingZero && whole > 1) else { throw fault(.malformedNumber, at: start) }
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            position += 1
            guard digits() > 0 else { throw fault(.malformedNumber, at: start) }
        }
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
                position += 1
            }
            guard digits() > 0 else { throw fault(.malformedNumber, at: start) }
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func digits() -> Int {
        let start = position
        while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) {
            position += 1
        }
        return position - start
    }

    private mutating func text() throws(NodeJSON.Fault) -> String {
        position += 1
        let start = position
        while position < bytes.count, bytes[position] >= 0x20, bytes[position] != UInt8(ascii: "\""),
            bytes[position] != UInt8(ascii: "\\")
        {
            position += 1
        }
        var plain = Array(UnsafeBufferPointer(rebasing: bytes[start..<position]))
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                guard let text = plain.withUnsafeBufferPointer(NodeJSON.text) else { throw fault(.notUTF8, at: start) }
                position += 1
                return text
            }
            if byte == UInt8(ascii: "\\") {
                try escape(into: &plain)
            } else {
                guard byte >= 0x20 else { throw fault(.controlCharacter(byte)) }
                plain.append(byte)
                position += 1
            }
        }
        throw fault(.endsEarly)
    }

    private mutating func escape(into plain: inout [UInt8]) throws(NodeJSON.Fault) {
        guard position + 1 < bytes.count else { throw fault(.endsEarly, at: bytes.count) }
        switch bytes[position + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            plain.append(NodeJSON.character(ofShortEscape: bytes[position + 1]))
            position += 2
        case UInt8(ascii: "u"):
            let start = position
            var value = try codeUnit()
            if (0xD800..<0xDC00).contains(value) {
                guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
                    bytes[position + 1] == UInt8(ascii: "u")
                else { throw fault(.loneSurrogate, at: start) }
                let low = try codeUnit()
                guard (0xDC00..<0xE000).contains(low) else { throw fault(.loneSurrogate, at: start) }
                value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(value) else { throw fault(.loneSurrogate, at: start) }
            plain.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        default: throw fault(.unknownEscape)
        }
    }

    /// Reads `\u` and four digits.
    private mutating func codeUnit() throws(NodeJSON.Fault) -> UInt32 {
        guard position + 5 < bytes.count else { throw fault(.endsEarly, at: bytes.count) }
        var value: UInt32 = 0
        for index in (position + 2)...(position + 5) {
            guard let digit = NodeJSON.hexadecimal(bytes[index]) else { throw fault(.unknownEscape) }
            value = value << 4 | UInt32(digit)
        }
        position += 6
        return value
    }
}
