/// What the linter looks at once a rulebook has been read: whether its parts agree with each other.
final class RulebookChecks {
    let rulebook: Rulebook
    let freeDays: FreeDays
    private let node: Node
    private var found: [Finding] = []
    private var errors = 0
    private let doubts: [Path: Doubt]
    /// The ids of the criteria of each set.
    lazy var criteria: [[String]] = sets.map { set, path in
        var ids: [String] = []
        eachCriterion(of: set, at: path) { criterion, _, _ in ids.append(criterion.id) }
        return ids
    }

    init(_ rulebook: Rulebook, node: Node, freeDays: FreeDays) {
        self.rulebook = rulebook
        self.node = node
        self.freeDays = freeDays
        doubts = Dictionary(rulebook.doubts.map { ($0.path, $0) }) { first, _ in first }
    }

    func findings(_ scope: LintScope) -> [Finding] {
        checkNames()
        checkReferences()
        checkWindows()
        checkSets()
        checkChain()
        checkFunds()
        checkPots()
        checkDivision()
        checkAward()
        checkOperations()
        checkLaterChecks()
        if scope == .everything {
            checkLists()
            checkTimeLimits()
            checkNotes()
            listDoubts()
        }
        return found
    }

    func report(_ kind: Finding.Kind, at path: Path) {
        let finding = Finding(
            kind, path: path, place: node.place(at: path, doubts: doubts), settling: given(at: path))
        // Only errors are counted: however many warnings there are, none may hide what makes a rulebook wrong.
        if finding.severity == .error {
            guard errors < Finding.most else { return }
            errors += 1
        }
        found.append(finding)
        if finding.severity == .error, errors == Finding.most {
            found.append(Finding(.tooManyFindings(Finding.most), path: path, place: finding.place))
        }
    }

    /// The unknown whose given value stands at this path, or around it: then the file is right and the value is wrong.
    private func given(at path: Path) -> DoubtID? {
        rulebook.doubts.first { $0.kind == .unknown && $0.settled != nil && path.steps.starts(with: $0.path.steps) }?.id
    }

    private func listDoubts() {
        for doubt in rulebook.doubts where doubt.settled == nil {
            switch doubt.kind {
            case .unknown: report(.unknown(doubt.id, stops: doubt.stops, source: doubt.source), at: doubt.path)
            case .conflict:
                report(.conflict(doubt.id, stops: doubt.stops, options: doubt.options.count), at: doubt.path)
            case .reading: report(.reading(doubt.id, stops: doubt.stops, source: doubt.source), at: doubt.path)
            }
        }
    }
}

extension RulebookChecks {
    /// Whether the map at this path has the key, whichever option of a doubt holds it.
    func has(_ key: String, at path: Path) -> Bool {
        var here: Node? = node
        var walked = Path.root
        for step in path.steps {
            if let inner = here?.held(doubts[walked]) { here = inner }
            if case .key(let key) = step { here = here?.pairs?.first { $0.key == key }?.value }
            walked.steps.append(step)
        }
        if let inner = here?.held(doubts[walked]) { here = inner }
        return here?.pairs?.contains { $0.key == key } ?? false
    }
}

extension Node {
    /// Where the node of a path stands, or the nearest above it; a path leads through doubts as if what holds stood there.
    func place(at path: Path, doubts: [Path: Doubt] = [:]) -> Place? {
        var here = self
        var walked = Path.root
        var place = here.place
        for step in path.steps {
            if let inner = here.held(doubts[walked]) { here = inner }
            switch step {
            case .key(let key):
                guard let pair = here.pairs?.first(where: { $0.key == key }) else { return place }
                here = pair.value
                place = here.place ?? pair.keyPlace ?? place
            case .item(let number):
                guard let items = here.items, items.indices.contains(number) else { return place }
                here = items[number]
                place = here.place ?? place
            }
            walked.steps.append(step)
        }
        return place
    }

    /// The option of a doubt that holds; nil where there is no doubt, or none has been chosen.
    fileprivate func held(_ doubt: Doubt?) -> Node? {
        guard let doubt, let number = doubt.chosen, doubt.options.indices.contains(number - 1) else { return nil }
        return doubt.options[number - 1].value
    }
}
