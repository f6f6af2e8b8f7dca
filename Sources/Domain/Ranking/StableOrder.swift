/// Orders indices by whole-number keys and leaves equal ones as they stood.
///
/// A radix sort: the board asks "what if" with every key it presses, and a hundred thousand totals lie in a narrow range,
/// so two passes over the indices do what seventeen comparisons each would.
enum StableOrder {
    private static let bits: UInt64 = 11
    private static let buckets = 1 << 11

    private enum Direction { case ascending, descending }

    /// `indices` by `keys[index]`, ascending. Indices must lie inside `keys`.
    static func ascending(_ indices: inout [Int32], by keys: [Int64]) { sort(&indices, by: keys, .ascending) }

    static func descending(_ indices: inout [Int32], by keys: [Int64]) { sort(&indices, by: keys, .descending) }

    private static func sort(_ indices: inout [Int32], by keys: [Int64], _ direction: Direction) {
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
        // How far a key lies behind the one that comes first.
        let isAscending = direction == .ascending
        func distance(_ index: Int32) -> UInt64 {
            let key = keys[Int(index)]
            return UInt64(bitPattern: isAscending ? key &- low : high &- key)
        }
        if indices.count < 64 {
            insert(&indices, distance)
        } else if width >> 32 == 0 {
            sortNarrow(&indices, width, distance)
        } else {
            sortWide(&indices, width, distance)
        }
    }

    /// Distance and index in one word, so that a pass moves each of them once.
    @inline(__always)
    private static func sortNarrow(_ indices: inout [Int32], _ width: UInt64, _ distance: (Int32) -> UInt64) {
        let count = indices.count
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count * 2) { room in
            var words = UnsafeMutableBufferPointer(rebasing: room[..<count])
            var spare = UnsafeMutableBufferPointer(rebasing: room[count...])
            for position in 0..<count {
                let index = indices[position]
                words[position] = distance(index) << 32 | UInt64(UInt32(bitPattern: index))
            }
            var shift: UInt64 = 32
            var ends = [Int](repeating: 0, count: buckets)
            while shift < 64, width >> (shift - 32) > 0 {
                for bucket in 0..<buckets { ends[bucket] = 0 }
                for word in words { ends[Int(word >> shift & UInt64(buckets - 1))] += 1 }
                var start = 0
                for bucket in 0..<buckets { (ends[bucket], start) = (start, start + ends[bucket]) }
                for word in words {
                    let bucket = Int(word >> shift & UInt64(buckets - 1))
                    spare[ends[bucket]] = word
                    ends[bucket] += 1
                }
                swap(&words, &spare)
                shift += bits
            }
            for position in 0..<count {
                indices[position] = Int32(bitPattern: UInt32(truncatingIfNeeded: words[position]))
            }
        }
    }

    private static func sortWide(_ indices: inout [Int32], _ width: UInt64, _ distance: (Int32) -> UInt64) {
        var spare = [Int32](repeating: 0, count: indices.count)
        var digits = indices.map(distance)
        var spareDigits = digits
        var shift: UInt64 = 0
        var ends = [Int](repeating: 0, count: buckets)
        while shift < 64, width >> shift > 0 {
            for bucket in 0..<buckets { ends[bucket] = 0 }
            for digit in digits { ends[Int(digit >> shift & UInt64(buckets - 1))] += 1 }
            var start = 0
            for bucket in 0..<buckets { (ends[bucket], start) = (start, start + ends[bucket]) }
            for position in indices.indices {
                let bucket = Int(digits[position] >> shift & UInt64(buckets - 1))
                let target = ends[bucket]
                ends[bucket] = target + 1
                spare[target] = indices[position]
                spareDigits[target] = digits[position]
            }
            swap(&indices, &spare)
            swap(&digits, &spareDigits)
            shift += bits
        }
    }

    private static func insert(_ indices: inout [Int32], _ distance: (Int32) -> UInt64) {
        for end in 1..<indices.count {
            let index = indices[end]
            let key = distance(index)
            var place = end
            while place > 0, distance(indices[place - 1]) > key {
                indices[place] = indices[place - 1]
                place -= 1
            }
            indices[place] = index
        }
    }
}
