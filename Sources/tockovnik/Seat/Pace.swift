/// How long the loop waits when nobody types: until the minute turns, and only then, unless there is something to look at.
struct Pace {
    enum Record {
        /// The kernel says when somebody writes.
        case hearing
        /// It has to be asked.
        case asking
    }

    /// In milliseconds: what was typed goes to the disk, and a record that has to be asked is asked, after so long.
    static let tick = 250
    /// The kernel tells of the bytes before the entry counts: how often it is looked for then, if nothing else happens.
    private static let looks = 24

    private var looksLeft = 0
    private var isTyping = false

    mutating func typed() { isTyping = true }

    mutating func heard() { looksLeft = Pace.looks }

    mutating func waited() {
        isTyping = false
        looksLeft = max(looksLeft - 1, 0)
    }

    /// - Parameter second: of the running minute. The clock may be set and a laptop sleeps, so nobody waits longer than it.
    func patience(_ record: Record, second: Int) -> Int {
        if looksLeft > 0 { return min(8 << min(Pace.looks - looksLeft, 5), Pace.tick) }
        if isTyping || record == .asking { return Pace.tick }
        return max(60 - second, 1) * 1000
    }
}
