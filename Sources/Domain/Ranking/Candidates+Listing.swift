extension Candidates {
    /// Everybody by arrival, then by id as people count: the order inside a shared place and among those without a place.
    func listed() -> [Int32] {
        var order = ids.indices.map { Int32(truncatingIfNeeded: $0) }
        StableOrder.ascending(&order, by: arrivalOrder)
        let shortKeys = ids.map(NaturalOrder.shortKey)
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, arrivalOrder[Int(order[end])] == arrivalOrder[Int(order[start])] { end += 1 }
            if end - start > 1 {
                order[start..<end].sort { one, other in
                    if let mine = shortKeys[Int(one)], let theirs = shortKeys[Int(other)], mine != theirs {
                        return mine < theirs
                    }
                    return NaturalOrder.precedes(ids[Int(one)], ids[Int(other)])
                }
            }
            start = end
        }
        return order
    }
}
