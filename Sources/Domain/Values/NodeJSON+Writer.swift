extension NodeJSON {
    /// Writes the canonical form, byte for byte what Python's
    /// `json.dumps(tree, sort_keys=True, ensure_ascii=False, separators=(',', ':'))` writes.
    struct Writer {
        private(set) var bytes: [UInt8] = []
        private let limits: Limits
        private var nodes = 0

        init(limits: Limits) {
            self.limits = limits
            bytes.reserveCapacity(512)
        }

        mutating func write(_ node: Node, depth: Int) throws(Fault) {
            nodes += 1
            guard nodes <= limits.nodes else { throw fault(.tooManyValues(limit: limits.nodes)) }
            switch node.content {
            case .scalar(let text): write(text)
            case .list(let items):
                try enter(depth)
                bytes.append(UInt8(ascii: "["))
                for index in items.indices {
                    if index > 0 { bytes.append(UInt8(ascii: ",")) }
                    try write(items[index], depth: depth + 1)
                }
                bytes.append(UInt8(ascii: "]"))
            case .map(let pairs):
                try enter(depth)
                try write(inOrder(pairs), depth: depth)
            }
            guard bytes.count <= limits.bytes else { throw fault(.tooLarge(limit: limits.bytes)) }
        }

        private mutating func write(_ pairs: [Node.Pair], depth: Int) throws(Fault) {
            bytes.append(UInt8(ascii: "{"))
            for index in pairs.indices {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                write(pairs[index].key)
                bytes.append(UInt8(ascii: ":"))
                try write(pairs[index].value, depth: depth + 1)
            }
            bytes.append(UInt8(ascii: "}"))
        }

        private func enter(_ depth: Int) throws(Fault) {
            guard depth < limits.depth else { throw fault(.tooDeep(limit: limits.depth)) }
        }

        private func inOrder(_ pairs: [Node.Pair]) throws(Fault) -> [Node.Pair] {
            var sorted = true
            for index in pairs.indices.dropFirst() {
                let order = NodeJSON.order(pairs[index - 1].key, pairs[index].key)
                guard order != 0 else { throw fault(.duplicateKey(pairs[index].key)) }
                if order > 0 { sorted = false }
            }
            guard !sorted else { return pairs }
            let ordered = pairs.sorted { NodeJSON.order($0.key, $1.key) < 0 }
            for index in ordered.indices.dropFirst()
            where NodeJSON.order(ordered[index - 1].key, ordered[index].key) == 0 {
                throw fault(.duplicateKey(ordered[index].key))
            }
            return ordered
        }

        private func fault(_ reason: Reason) -> Fault { Fault(reason, offset: bytes.count) }

        private mutating func write(_ text: String) {
            bytes.append(UInt8(ascii: "\""))
            var text = text
            text.withUTF8 { append(escaping: $0) }
            bytes.append(UInt8(ascii: "\""))
        }

        private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
            var start = 0
            for index in text.indices {
                let byte = text[index]
                guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
                bytes.append(UInt8(ascii: "\\"))
                if let letter = NodeJSON.shortEscape(of: byte) {
                    bytes.append(letter)
                } else {
                    bytes.append(contentsOf: [UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0")])
                    bytes.append(UInt8(ascii: "0") + byte >> 4)
                    let low = byte & 15
                    bytes.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
                }
                start = index + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
        }
    }

    /// The letter after the backslash for the characters that have one; nil for the rest.
    static func shortEscape(of byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
        case 8: UInt8(ascii: "b")
        case 9: UInt8(ascii: "t")
        case 10: UInt8(ascii: "n")
        case 12: UInt8(ascii: "f")
        case 13: UInt8(ascii: "r")
        default: nil
        }
    }

    /// Below zero, zero or above as `one` stands before, with or after `other` by their bytes. Swift's own comparison
    /// takes two spellings of one letter (é, e and a combining accent) for equal; bytes are what is signed.
    static func order(_ one: String, _ other: String) -> Int {
        let quick = one.utf8.withContiguousStorageIfAvailable { left in
            other.utf8.withContiguousStorageIfAvailable { order(left, $0) }
        }
        if let quick = quick ?? nil { return quick }
        return Array(one.utf8).withUnsafeBufferPointer { left in
            Array(other.utf8).withUnsafeBufferPointer { order(left, $0) }
        }
    }

    private static func order(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Int {
        let shared = min(one.count, other.count)
        for index in 0..<shared where one[index] != other[index] {
            return Int(one[index]) - Int(other[index])
        }
        return one.count - other.count
    }
}
