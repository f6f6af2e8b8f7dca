/// The chain of keys that tells equals apart.
extension Walk {
    /// Orders a group by one key and answers its parts, in order. A key that one of the members has no value for decides
    /// nothing in that group.
    mutating func split(_ group: Range<Int>, by key: RankingPlan.Key, number: Int) throws(Halt) -> [Range<Int>] {
        guard let values = try values(group, key) else { return [group] }
        let first = group.lowerBound
        let members = Array(order[group])
        var arrangement = members.indices.map { Int32(truncatingIfNeeded: $0) }
        StableOrder.ascending(&arrangement, by: values)
        var parts: [Range<Int>] = []
        var start = first
        for (offset, index) in arrangement.enumerated() {
            order[first + offset] = members[Int(index)]
            let isNew = offset > 0 && values[Int(index)] != values[Int(arrangement[offset - 1])]
            if isNew {
                rows[first + offset].boundary = .key(UInt8(clamping: number))
                parts.append(start..<first + offset)
                start = first + offset
            }
        }
        parts.append(start..<group.upperBound)
        return parts
    }

    /// By position in the group: the smaller comes first.
    private func values(_ group: Range<Int>, _ key: RankingPlan.Key) throws(Halt) -> [Int64]? {
        let members = order[group]
        let candidates = ground.candidates
        switch key {
        case .points(let slot, let direction):
            return ground.totals.keys(members, candidates, slot: slot)?.map { direction == .higher ? -$0 : $0 }
        case .arrival(let direction):
            let stamps = members.map { candidates.arrivalOrder[Int($0)] }
            return stamps.contains(.max) ? nil : stamps.map { direction == .earlier ? $0 : -$0 }
        case .requested(let direction):
            return members.map { direction == .lower ? candidates.requested[Int($0)] : -candidates.requested[Int($0)] }
        case .ownShare(let direction):
            var shares: [Fraction] = []
            for member in members {
                guard let share = candidates.ownShare(of: Int(member)) else { return nil }
                shares.append(share)
            }
            return ranks(of: shares).map { direction == .lower ? $0 : -$0 }
        case .fact(let column, let direction):
            let values = members.map { candidates.facts[column][Int($0)] }
            return values.contains(ScoreTable.missing) ? nil : values.map { direction == .lower ? $0 : -$0 }
        case .vote:
            return nil
        case .decided(let orders):
            let named = Set(members)
            guard let order = orders.last(where: { named.isSubset(of: $0) }) else { return nil }
            return members.map { member in Int64(order.firstIndex(of: member) ?? order.endIndex) }
        case .lot(let seed):
            let seed = try value(seed)
            return members.map { member in
                // The order of unsigned numbers, told in signed ones.
                Int64(
                    bitPattern: LotNumber.draw(seed: seed, application: candidates.ids[Int(member)]) ^ 1 << 63)
            }
        }
    }
}

extension Candidates {
    /// 1 - requested ÷ eligible costs; nil without eligible costs.
    public func ownShare(of application: Int) -> Fraction? {
        guard eligible.indices.contains(application), eligible[application] > 0 else { return nil }
        return Fraction(
            Int128(eligible[application]) - Int128(requested[application]), over: Int128(eligible[application]))
    }
}
