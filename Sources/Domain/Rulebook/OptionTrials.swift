/// Which options to try together, so that every two options of two doubts are in some trial without trying every combination: what
/// goes wrong between two of them is found, and the number of trials grows slowly with the number of doubts.
struct OptionTrials {
    /// Of each doubt how many options it has; they count from 0.
    let options: [Int]
    private(set) var trials: [[Int]] = []
    /// Pairs no trial has yet: doubt, option, later doubt, option.
    private var open: Set<Pair> = []

    private struct Pair: Hashable, Comparable {
        var one: Int
        var first: Int
        var other: Int
        var second: Int

        static func < (a: Pair, b: Pair) -> Bool {
            (a.one, a.first, a.other, a.second) < (b.one, b.first, b.other, b.second)
        }
    }

    init(_ options: [Int]) {
        self.options = options
        guard options.count > 1 else {
            trials = options.first.map { (0..<$0).map { [$0] } } ?? []
            return
        }
        for one in options.indices {
            for other in options.indices.dropFirst(one + 1) {
                for first in 0..<options[one] {
                    for second in 0..<options[other] {
                        open.insert(Pair(one: one, first: first, other: other, second: second))
                    }
                }
            }
        }
        while let start = open.min() { add(from: start) }
    }

    /// A trial around a pair that none has yet; every other doubt takes the option that brings most new pairs.
    private mutating func add(from start: Pair) {
        var trial = [Int?](repeating: nil, count: options.count)
        trial[start.one] = start.first
        trial[start.other] = start.second
        for doubt in options.indices where trial[doubt] == nil {
            let gains = (0..<options[doubt]).map { option in
                options.indices.count { other in
                    trial[other].map { open.contains(Self.pair(doubt, option, other, $0)) } ?? false
                }
            }
            let most = gains.max() ?? 0
            // Where nothing decides, the later options: the first ones are what is read anyway.
            trial[doubt] = gains.lastIndex(of: most)
        }
        let chosen = trial.map { $0 ?? 0 }
        for one in chosen.indices {
            for other in chosen.indices.dropFirst(one + 1) {
                open.remove(Pair(one: one, first: chosen[one], other: other, second: chosen[other]))
            }
        }
        trials.append(chosen)
    }

    private static func pair(_ a: Int, _ x: Int, _ b: Int, _ y: Int) -> Pair {
        a < b ? Pair(one: a, first: x, other: b, second: y) : Pair(one: b, first: y, other: a, second: x)
    }
}
