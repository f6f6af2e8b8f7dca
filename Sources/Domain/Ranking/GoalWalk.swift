/// The board divides the pot by goals: one order and one numbering, and in that order each application is walked with the
/// money of its own goal.
struct GoalWalk {
    /// The money of one goal.
    struct Purse {
        var left: Int64
        var isRunning = true
        var stoppedAt: Int32 = -1
        /// The first application of the goal nobody could order.
        var undecidedFrom: Int32 = -1
    }

    /// The goal of an application; the last purse is for those whose goal has no share.
    let goalOf: [Int]
    var purses: [Purse]
    let within: LinePolicy
    /// The shares are not settled.
    var doubt: DoubtID?

    /// Another window: every goal goes on with what it has left.
    mutating func open() {
        for goal in purses.indices {
            purses[goal].left = max(0, purses[goal].left)
            purses[goal].isRunning = true
        }
    }
}

extension Walk {
    /// Walks the list goal by goal and answers whether everything is decided.
    mutating func run(_ goals: inout GoalWalk) throws(Halt) -> Bool {
        if let doubt = goals.doubt { throw .doubt(doubt) }
        goals.open()
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, keys[Int(order[end])] == keys[Int(order[start])] { end += 1 }
            for group in try ordered(start..<end, key: 0) {
                number(group)
                try walk(group, &goals)
            }
            start = end
        }
        return goals.purses.allSatisfy { $0.undecidedFrom < 0 }
    }

    /// The group by the whole chain, up to a vote.
    private mutating func ordered(_ group: Range<Int>, key: Int) throws(Halt) -> [Range<Int>] {
        guard group.count > 1 else { return [group] }
        let keys = try value(ground.plan.keys)
        guard key < keys.count else { return [group] }
        if case .vote = keys[key] { return [group] }
        var parts: [Range<Int>] = []
        for part in try split(group, by: keys[key], number: key) { parts += try ordered(part, key: key + 1) }
        return parts
    }

    private mutating func walk(_ group: Range<Int>, _ goals: inout GoalWalk) throws(Halt) {
        var done: [Int] = []
        for position in group {
            let goal = goals.goalOf[Int(ground.candidates.kind[Int(order[position])])]
            if done.contains(goal) { continue }
            done.append(goal)
            let members = group.filter { goals.goalOf[Int(ground.candidates.kind[Int(order[$0])])] == goal }
            var purse = goals.purses[goal]
            defer { goals.purses[goal] = purse }
            let asked = members.reduce(Int128(0)) { $0 + Int128(ask($1)) }
            if purse.undecidedFrom < 0, purse.isRunning, members.count > 1, asked > Int128(purse.left) {
                purse.undecidedFrom = order[position]
                for member in members {
                    leave(member, .tied(Int32(clamping: members.count), left: purse.left))
                }
                continue
            }
            for member in members {
                guard purse.undecidedFrom < 0 else {
                    leave(member, .afterTie(purse.undecidedFrom))
                    continue
                }
                try step(member, &purse, goals.within)
            }
        }
    }

    /// Undecided: no place, but the numbering of the others counts it.
    private mutating func leave(_ position: Int, _ reason: AmountReason) {
        rows[position].place = 0
        decide(position, .undecided, reason)
    }

    /// One application with the money of its goal.
    private mutating func step(_ position: Int, _ purse: inout GoalWalk.Purse, _ within: LinePolicy) throws(Halt) {
        guard purse.isRunning else {
            decide(position, .reserve, .afterLine(purse.stoppedAt))
            return
        }
        (left, isRunning) = (purse.left, true)
        if ask(position) > left {
            try line(position, within)
        } else if let (quota, held) = fullQuota(position) {
            decide(position, .reserve, .quota(Int32(clamping: quota), held: held))
        } else {
            let before = left
            pay(position, ask(position))
            decide(position, .selected, .paid(left: before), grant: ask(position))
        }
        purse.left = left
        if !isRunning {
            purse.isRunning = false
            purse.stoppedAt = stoppedAt
        }
    }
}
