import Domain

/// What is asked only of applications that come to scoring, and what a person would have to decide.
extension ApplicationsReader {
    mutating func checkScoring() {
        let (comes, stops) = candidates.standing
        for stop in stops {
            switch stop {
            case .unknownHour(let application):
                let isAsked = plan.rulebook.submission.unknownHour.value == .ask
                add(application, heading: clockHeading, isAsked ? .hourMissing : .hourDecides)
            case .marking(let application):
                add(application, heading: ApplicationColumn.marked.name, .markingDecides)
            case .doubt, .noPot, .noCriteriaSet: break
            }
        }
        guard let sets = plan.rulebook.scoring.value else { return }
        let isByGoal = plan.policy.value == .byGoal
        let askedOfAll = plan.rulebook.traitsAskedByScoring
        let askedBySet = sets.map { AskedTraits(askedOfAll.union($0.traitsAsked)) }
        let asked = candidates.kinds.map { $0.set.map { askedBySet[$0] } ?? AskedTraits(askedOfAll) }
        // What is the same for all of a kind.
        let lacking = zip(candidates.kinds, asked).map { kind, asked in
            asked.others.contains { !kind.traits.has($0) } || (isByGoal && kind.goal == nil) || kind.set == nil
        }
        for application in 0..<candidates.count where comes[application] {
            let kind = candidates.kindNumber(of: application)
            if lacking[kind] || asked[kind].facts.contains(where: { !candidates.has($0, application) }) {
                for trait in asked[kind].all where !candidates.has(trait, application) {
                    add(application, heading: trait.heading, .missingValue)
                }
                if isByGoal, candidates.goal(of: application) == nil {
                    add(application, heading: ApplicationColumn.goal.name, .missingValue)
                }
                guard candidates.set(of: application) != nil else {
                    add(application, heading: "", .noCriteriaSet)
                    continue
                }
            }
            for leaf in candidates.leavesWithoutPoints(of: application) {
                add(
                    application, heading: leaf.fact,
                    leaf.value.map { .factInNoBand(criterion: leaf.criterion, value: $0) } ?? .missingValue)
            }
        }
    }

    private var clockHeading: String {
        (plan.rulebook.submission.counts.value == .received ? ApplicationColumn.received : .posted).name
    }
}

/// What is looked at in applications of one set, in the order of the headings.
private struct AskedTraits {
    let all, facts, others: [Trait]

    init(_ traits: Set<Trait>) {
        all = traits.sorted { $0.heading < $1.heading }
        facts = all.filter(\.isFact)
        others = all.filter { !$0.isFact }
    }
}

extension Trait {
    fileprivate var isFact: Bool { if case .fact = self { true } else { false } }

    /// The column that says it.
    var heading: String {
        switch self {
        case .fund: ApplicationColumn.fund.name
        case .measure: ApplicationColumn.measure.name
        case .projectType: ApplicationColumn.projectType.name
        case .applicantClass: ApplicationColumn.applicantClass.name
        case .fact(let id): id
        }
    }
}
