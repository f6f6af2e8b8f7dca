/// Orders indices by whole-number keys and leaves equal ones as they stood.
///
/// A radix sort: the board asks "what if" with every key it presses, and a hundred thousand totals lie in a narrow range,
/// so two passes over the indices do what seventeen comparisons each would.
enum StableOrder {
    private static let bits: UInt64 = 11
    private static let buckets = 1 << 11

    /// `indices` by `keys[index]`, ascending. Indices must lie inside `keys`.
    static func ascending(_ indices: inout [Int32], by keys: [Int64]) {
        sort(&indices, by: keys) { key, low, _ in UInt64(bitPattern: key &- low) }
    }

    static func descending(_ indices: inout [Int32], by keys: [Int64]) {
        sort(&indices, by: keys) { key, _, high in UInt64(bitPattern: high &- key) }
    }

    @inline(__always)
    private static func sort(
        _ indices: inout [Int32], by keys: [Int64], distance: (Int64, Int64, Int64) -> UInt64
    ) {
        guard indices.count > 1 else { return }
        var low = Int64.max
        var high = Int64.min
        for index in indices {
            let key = keys[Int(index)]
            low = min(low, key)
            high = max(high, key)
        }
        // The difference of two Int64 always fits the unsigned word.
        let width = UInt64(bitPattern: high &- low)
        guard width > 0 else { return }
        if indices.count < 64 {
            insert(&indices, by: keys, low: low, high: high, distance: distance)
            return
        }
        var spare = [Int32](repeating: 0, count: indices.count)
        var digits = [UInt64](repeating: 0, count: indices.count)
        var spareDigits = digits
        for (position, index) in indices.enumerated() { digits[position] = distance(keys[Int(index)], low, high) }
        var shift: UInt64 = 0
        var counts = [Int](repeating: 0, count: buckets)
        while shift < 64, width >> shift > 0 {
            for bucket in 0..<buckets { counts[bucket] = 0 }
            for digit in digits { counts[Int(digit >> shift & UInt64(buckets - 1))] += 1 }
            var start = 0
            for bucket in 0..<buckets { (counts[bucket], start) = (start, start + counts[bucket]) }
            for position in indices.indices {
                let bucket = Int(digits[position] >> shift & UInt64(buckets - 1))
                let target = counts[bucket]
                counts[bucket] = target + 1
                spare[target] = indices[position]
                spareDigits[target] = digits[position]
            }
            swap(&indices, &spare)
            swap(&digits, &spareDigits)
            shift += bits
        }
    }

    @inline(__always)
    private static func insert(
        _ indices: inout [Int32], by keys: [Int64], low: Int64, high: Int64, distance: (Int64, Int64, Int64) -> UInt64
    ) {
        for end in 1..<indices.count {
            let index = indices[end]
            let key = distance(keys[Int(index)], low, high)
            var place = end
            while place > 0, distance(keys[Int(indices[place - 1])], low, high) > key {
                indices[place] = indices[place - 1]
                place -= 1
            }
            indices[place] = index
        }
    }
}
