/// Numbers for texts, looked up by their bytes: a hundred thousand ids are found three hundred thousand times, and making a
/// `String` of each would cost more than everything else.
struct ByteIndex {
    private var arena: [UInt8] = []
    private var starts: [Int] = [0]
    private var slots: [Int32]
    private var mask: Int

    init(capacity: Int = 1024) {
        var size = 1024
        while size < capacity * 2 { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        mask = size - 1
    }

    var count: Int { starts.count - 1 }

    @inline(__always)
    private func hash(_ bytes: CellBytes) -> Int {
        var x: UInt64 = 14_695_981_039_346_656_037
        for byte in bytes { x = (x ^ UInt64(byte)) &* 1_099_511_628_211 }
        x ^= x >> 29
        return Int(truncatingIfNeeded: x)
    }

    @inline(__always)
    private func isEqual(_ number: Int, _ bytes: CellBytes) -> Bool {
        let start = starts[number]
        guard starts[number + 1] - start == bytes.count else { return false }
        for index in 0..<bytes.count where arena[start + index] != bytes[index] { return false }
        return true
    }

    /// The number of a text; nil for one that is not in.
    @inline(__always)
    func number(of bytes: CellBytes) -> Int? {
        var slot = hash(bytes) & mask
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if isEqual(number, bytes) { return number }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// The number of a text, a new one for a new text.
    mutating func insert(_ bytes: CellBytes) -> (number: Int, isNew: Bool) {
        if let known = number(of: bytes) { return (known, false) }
        if (count + 1) * 2 > slots.count { grow() }
        arena.append(contentsOf: bytes)
        starts.append(arena.count)
        place(count - 1, hash(bytes))
        return (count - 1, true)
    }

    private mutating func place(_ number: Int, _ hash: Int) {
        var slot = hash & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(truncatingIfNeeded: number)
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        mask = slots.count - 1
        for number in 0..<count {
            let range = starts[number]..<starts[number + 1]
            place(number, arena.withUnsafeBufferPointer { bytes in hash(CellBytes(rebasing: bytes[range])) })
        }
    }

    func text(_ number: Int) -> String { String(decoding: arena[starts[number]..<starts[number + 1]], as: UTF8.self) }
}
