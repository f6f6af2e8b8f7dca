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
        guard plan.rulebook.scoring.value != nil else { return }
        let asked = plan.rulebook.traitsAskedByScoring.sorted { $0.heading < $1.heading }
        let isByGoal = plan.policy.value == .byGoal
        let facts = asked.filter { if case .fact = $0 { true } else { false } }
        // What is the same for all of a kind.
        let lacking = candidates.kinds.map { kind in
            asked.contains { trait in
                if case .fact = trait { false } else { !kind.traits.has(trait) }
            } || (isByGoal && kind.goal == nil) || kind.set == nil
        }
        for application in 0..<candidates.count where comes[application] {
            if lacking[candidates.kindNumber(of: application)]
                || facts.contains(where: { !candidates.has($0, application) })
            {
                for trait in asked where !candidates.has(trait, application) {
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

extension Trait {
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
