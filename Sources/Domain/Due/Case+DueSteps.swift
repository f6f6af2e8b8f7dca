extension Case {
    /// The next step of everything that waits for somebody in the office and has no limit: nothing advances by itself.
    func dueSteps(_ seen: [Application], _ today: Day) -> [Due] {
        guard rulebook != nil else { return [] }
        return dueEnvelopes + dueOpening(today) + dueDoubts + dueReview(seen) + dueAssessment(seen) + dueOfSheets(seen)
            + dueLaterChecks(seen) + dueOfWhole(seen)
            + seen.filter { stage(of: $0) == .sent }.map {
                Due(call: call, matter: .authorityDecision($0.number), owner: .authority)
            }
    }

    func due(_ step: Due.Step, _ owner: Due.Owner, _ applications: [Application]) -> [Due] {
        applications.isEmpty
            ? [] : [Due(call: call, matter: .step(step, applications.map(\.number)), owner: owner)]
    }

    /// Envelopes a person has to decide about before any is opened.
    private var dueEnvelopes: [Due] {
        let doubtful = zip(envelopes, admissions).filter { envelope, admission in
            guard case .question = admission else { return false }
            return envelope.sight == .full && envelope.application == nil && envelope.withdrawnOn == nil
                && envelope.decisions.isEmpty
        }
        return doubtful.isEmpty
            ? [] : [Due(call: call, matter: .envelopes(doubtful.map(\.0.number)), owner: .clerk)]
    }

    /// Envelopes in time that came to the register after the others were opened; the first opening has its own limit.
    private func dueOpening(_ today: Day) -> [Due] {
        guard !openings.isEmpty, let submission = rulebook?.submission else { return [] }
        let waiting = zip(envelopes, admissions).filter { envelope, admission in
            guard envelope.sight == .full, envelope.application == nil, case .admitted(let arrival) = admission,
                case .value(let window?) = submission.window(of: arrival)
            else { return false }
            return window.closes.day < today
        }
        return waiting.isEmpty
            ? [] : [Due(call: call, matter: .opening(waiting.map(\.0.number)), owner: .clerk)]
    }

    /// Stage one is the clerk's, or the committee's where the lead partner has an interest or the rules of the call say so.
    private func dueReview(_ seen: [Application]) -> [Due] {
        let waiting: [(Stage, Due.Step)] = [
            (.unrecorded, .recording), (.completeness, .completeness), (.eligibility, .eligibility),
        ]
        return waiting.flatMap { stage, step -> [Due] in
            let there = seen.filter { application in
                // While an answer to a question is awaited, nobody owes the list.
                self.stage(of: application) == stage && !application.requests.contains(where: \.isOpen)
            }
            if stage == .unrecorded { return due(step, .clerk, there) }
            let theirs = there.filter { reviewer(of: $0) == .committee }
            let ours = there.filter { reviewer(of: $0) == .leadPartner }
            return due(step, .clerk, ours) + due(step, .chair, theirs)
        }
    }

    /// Assessors are called, facts entered; sheets are due person by person (`dueSheets`).
    private func dueAssessment(_ seen: [Application]) -> [Due] {
        let scoring = seen.filter { stage(of: $0) == .scoring }
        let uncalled = scoring.filter { application in
            guard awaited(for: application).isEmpty else { return false }
            guard let needed = sheetsNeeded(for: application)?.value else { return application.assignment == nil }
            return countedSheets(of: application).count < needed
        }
        return due(.assessors, .chair, uncalled)
            + due(.facts, .clerk, scoring.filter { !missingFacts(for: $0).isEmpty })
    }

    /// The close of the scoring, and the list that is to be adopted once neither a tie nor a further assessor stands in its
    /// way. Somebody who has not declared about everything cannot know whether all is ready.
    private func dueOfWhole(_ seen: [Application]) -> [Due] {
        switch stage {
        case .scored:
            let ties = dueTies
            if !ties.isEmpty { return ties }
            return furtherAssessorsAsked.isEmpty ? [Due(call: call, matter: .adoption, owner: .body("board"))] : []
        case .adopted: return dueNewAdoption
        case .opened:
            guard !seen.isEmpty, !applications.contains(where: { $0.sight == .names }) else { return [] }
            let ready = seen.allSatisfy { application in
                switch stage(of: application) {
                case .unrecorded, .completeness, .supplementing, .eligibility: false
                case .scoring: isReadyToClose(application)
                default: true
                }
            }
            return ready ? [Due(call: call, matter: .closingOfScoring, owner: .chair)] : []
        default: return []
        }
    }

    private func isReadyToClose(_ application: Application) -> Bool {
        awaited(for: application).isEmpty && missingFacts(for: application).isEmpty
            && countedSheets(of: application).count >= sheetsNeeded(for: application)?.value ?? 1
    }
}
