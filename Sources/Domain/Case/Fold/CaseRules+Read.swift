extension CaseRules {
    /// Reads the current version with what has been settled and still holds.
    mutating func read() {
        rulebook = versions.last.flatMap { Rulebook.read($0.rulebook, settling: holding).rulebook }
    }

    /// What would be wrong if a doubt were settled so, beside what is wrong already.
    public func faults(settling doubt: DoubtID, to value: Node) -> [Finding] {
        guard let tree = versions.last?.rulebook else { return [] }
        var tried = holding
        tried[doubt] = .value(value)
        return Rulebook.read(tree, settling: tried).findings.filter { $0.severity == .error }
    }

    private var holding: [DoubtID: Settlement] {
        Dictionary(
            settlements.filter { $0.droppedAt == nil }.map { ($0.doubt, $0.settlement) },
            uniquingKeysWith: { _, last in last })
    }

    /// In the order they were made, those with which the new version can be read: a threshold above the new maximum cannot.
    private func readable(_ kept: [DoubtID: Settlement], in tree: Node) -> [DoubtID: Settlement] {
        var fitting: [DoubtID: Settlement] = [:]
        for id in settlements.map(\.doubt) where fitting[id] == nil {
            guard let settlement = kept[id] else { continue }
            var tried = fitting
            tried[id] = settlement
            if Rulebook.read(tree, settling: tried).rulebook != nil { fitting = tried }
        }
        return fitting
    }

    /// Lets go of settlements that answer what the new version no longer asks: a doubt that is gone, or one whose options
    /// are others now. The number of an option means nothing on another list, and a person says again what holds.
    mutating func dropSettlements(after asked: [Doubt], _ entry: Entry) {
        guard let tree = versions.last?.rulebook else { return }
        var kept: [DoubtID: Settlement] = [:]
        // A settled doubt can bring others with it that stand in the chosen option.
        while true {
            let found = Rulebook.readAsIs(tree, settling: kept, freeDays: .slovenia).rulebook?.doubts ?? []
            let more = holding.filter { id, _ in
                kept[id] == nil
                    && asked.contains { old in
                        old.id == id && found.contains { $0.asksTheSame(as: old) }
                    }
            }
            if more.isEmpty { break }
            kept.merge(more) { mine, _ in mine }
        }
        if Rulebook.read(tree, settling: kept).rulebook == nil { kept = readable(kept, in: tree) }
        for index in settlements.indices where settlements[index].droppedAt == nil {
            if kept[settlements[index].doubt] == nil { settlements[index].droppedAt = entry.number }
        }
    }
}

extension Doubt {
    fileprivate func asksTheSame(as other: Doubt) -> Bool {
        id == other.id && kind == other.kind
            && options.elementsEqual(other.options) { $0.value.saysTheSame(as: $1.value) }
    }
}
