/// Numbers that are the same for the same seed, so that what failed once fails again (splitmix64).
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(state: UInt64) { self.state = state }

    /// From any number, those below zero too.
    init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9e37_79b9_7f4a_7c15 }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
        return z ^ z >> 31
    }

    mutating func next(below bound: Int) -> Int { Int(next() % UInt64(bound)) }
    mutating func one<Element>(of items: [Element]) -> Element { items[Int.random(in: items.indices, using: &self)] }
    mutating func chance(_ one: Int, in many: Int) -> Bool { Int.random(in: 0..<many, using: &self) < one }
}
