/// One list of one application: what is asked, what was answered, what follows.
public struct Checklist: Sendable, Equatable {
    public struct Line: Sendable, Equatable {
        public var item: ChecklistItem
        public var check: Check?
    }

    public var kind: ChecklistKind
    /// The items that are asked of this application, in the order of the rulebook.
    public var lines: [Line]
    /// Doubts that keep anybody from knowing whether an item is asked.
    public var doubts: [DoubtID]

    public init(kind: ChecklistKind, lines: [Line] = [], doubts: [DoubtID] = []) {
        self.kind = kind
        self.lines = lines
        self.doubts = doubts
    }

    public var unanswered: [ChecklistItem] { lines.filter { $0.check == nil }.map(\.item) }
    public var refused: [ChecklistItem] { lines.filter { $0.check?.answer == .no }.map(\.item) }
    /// What may be supplemented: a NO whose consequence is a supplement.
    public var supplementable: [ChecklistItem] { refused.filter { $0.ifNo == .value(.supplement) } }
    public var isAnswered: Bool { unanswered.isEmpty && doubts.isEmpty }
}

extension Case {
    /// A list of an application; empty without a rulebook.
    public func checklist(_ kind: ChecklistKind, of application: Application) -> Checklist {
        let items = (kind == .completeness ? rulebook?.completeness : rulebook?.eligibility) ?? []
        let traits = traits(of: application)
        var list = Checklist(kind: kind, lines: [], doubts: [])
        for item in items {
            switch item.when {
            case .open(let doubt): list.doubts.append(doubt)
            case .value(let conditions):
                guard conditions.fits(traits) else { continue }
                list.lines.append(Checklist.Line(item: item, check: application.check(kind, item.id)))
            }
        }
        return list
    }

    /// How many more supplements may be asked for; open where the rulebook gives no number yet.
    public func supplementsLeft(for application: Application) -> Settled<Int> {
        let used = application.requests.count(where: \.isSupplement)
        guard let rule = rulebook?.supplement else { return .value(0) }
        // Where the number of rounds is in doubt, one is certain: the rulebook has supplements.
        if case .open = rule.rounds, used == 0 { return .value(1) }
        return rule.rounds.map { max(0, $0 - used) }
    }
}
