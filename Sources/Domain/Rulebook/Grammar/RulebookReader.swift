/// What is known while a rulebook is read: where we are, what has been found, which doubts there are.
final class RulebookReader {
    private(set) var findings: [Finding] = []
    private(set) var doubts: [Doubt] = []
    private(set) var steps: [Path.Step] = []
    let settlements: [DoubtID: Settlement]
    let scope: LintScope
    /// The doubt whose settled value is being read: what is wrong there is the settlement's fault, not the file's.
    private var settling: DoubtID?
    /// Inside an option nobody has chosen: it must read, but its doubts stop nothing.
    private var unchosen = 0
    /// What is recorded of an application: read before all else, because conditions and bands depend on the kind.
    var facts: [Fact] = []
    /// Every doubt where it first stands, also inside options nobody has chosen.
    private var noted: [DoubtID: Doubt] = [:]
    private var listed: Set<DoubtID> = []

    init(settlements: [DoubtID: Settlement], scope: LintScope = .everything) {
        self.settlements = settlements
        self.scope = scope
    }

    var path: Path { Path(steps) }

    func within<Result>(_ step: Path.Step, _ work: () -> Result) -> Result {
        steps.append(step)
        defer { steps.removeLast() }
        return work()
    }

    func report(_ kind: Finding.Kind, at node: Node) {
        add(Finding(kind, path: path, place: node.place, settling: settling))
    }

    func report(_ kind: Finding.Kind, key pair: Node.Pair, of map: Node) {
        add(Finding(kind, path: path.key(pair.key), place: pair.keyPlace ?? map.place, settling: settling))
    }

    /// Nobody reads further; a file that is no rulebook at all would have hundreds of thousands.
    private func add(_ finding: Finding) {
        guard findings.count < Finding.most else { return }
        findings.append(finding)
        if findings.count == Finding.most {
            findings.append(Finding(.tooManyFindings(Finding.most), path: finding.path, place: finding.place))
        }
    }

    /// Whether there is any point in looking for what was meant.
    var isFull: Bool { findings.count >= Finding.most }

    func reportShape(_ expected: Finding.Form, of node: Node) {
        if node.doubtKind != nil {
            report(.doubtMisplaced, at: node)
        } else {
            report(.wrongShape(expected: expected, found: node.form), at: node)
        }
    }

    /// Reads a value somebody gave for a doubt.
    func settling<Result>(_ id: DoubtID, _ work: () -> Result) -> Result {
        let outer = settling
        settling = id
        defer { settling = outer }
        return work()
    }

    func unchosen<Result>(_ work: () -> Result) -> Result {
        unchosen += 1
        defer { unchosen -= 1 }
        return work()
    }

    func note(_ doubt: Doubt, at node: Node) {
        if let first = noted[doubt.id] {
            if !first.isSettledTogether(with: doubt) {
                report(.duplicateID(.doubt, doubt.id, first: first.path), at: node)
            }
        } else {
            noted[doubt.id] = doubt
        }
        if unchosen == 0, listed.insert(doubt.id).inserted { doubts.append(doubt) }
    }

    /// The fact of this id; says so where there is none.
    func fact(_ id: String, at node: Node) -> Fact? {
        if let fact = facts.first(where: { $0.id == id }) { return fact }
        report(.unknownReference(.fact, id, nearest: NearestName.of(id, among: facts.map(\.id))), at: node)
        return nil
    }

    /// The settlements that name no doubt of this rulebook.
    func reportStraySettlements() {
        for id in settlements.keys.sorted() where noted[id] == nil {
            add(
                Finding(
                    .noSuchDoubt(id, nearest: NearestName.of(id, among: noted.keys.sorted())), path: .root, settling: id
                ))
        }
    }
}

extension Node {
    var form: Finding.Form {
        switch content {
        case .scalar: .scalar
        case .list: .list
        case .map: .map
        }
    }

    /// Which doubt stands here instead of a value; none of the three words is a key of anything else.
    var doubtKind: Doubt.Kind? {
        guard let pairs else { return nil }
        for pair in pairs { if let kind = Doubt.Kind(rawValue: pair.key) { return kind } }
        return nil
    }
}
