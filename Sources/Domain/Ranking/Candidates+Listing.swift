extension Candidates {
    /// Everybody by arrival, then by id as people count: the order inside a shared place and among those without a place.
    func listed() -> [Int32] {
        var order = ids.indices.map { Int32(truncatingIfNeeded: $0) }
        let keys = shortKeys()
        if let keys { StableOrder.ascending(&order, by: keys) }
        StableOrder.ascending(&order, by: arrivalOrder)
        func isSame(_ one: Int32, _ other: Int32) -> Bool {
            arrivalOrder[Int(one)] == arrivalOrder[Int(other)]
                && (keys.map { $0[Int(one)] == $0[Int(other)] } ?? true)
        }
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, isSame(order[end], order[start]) { end += 1 }
            if end - start > 1 { sortById(&order, start..<end) }
            start = end
        }
        return order
    }

    /// Numbers that order the ids; nil where one of them has none. Equal ones say nothing.
    private func shortKeys() -> [Int64]? {
        var keys: [Int64] = []
        keys.reserveCapacity(ids.count)
        for id in ids {
            guard let key = NaturalOrder.shortKey(id) else { return nil }
            // The order of unsigned numbers, told in signed ones.
            keys.append(Int64(bitPattern: key ^ 1 << 63))
        }
        return keys
    }

    /// Few arrive in the same second: those are put in order without the cost of a general sort.
    private func sortById(_ order: inout [Int32], _ group: Range<Int>) {
        guard group.count <= 8 else {
            order[group].sort { NaturalOrder.precedes(ids[Int($0)], ids[Int($1)]) }
            return
        }
        for end in group.dropFirst() {
            let one = order[end]
            var place = end
            while place > group.lowerBound, NaturalOrder.precedes(ids[Int(one)], ids[Int(order[place - 1])]) {
                order[place] = order[place - 1]
                place -= 1
            }
            order[place] = one
        }
    }
}
