extension Case {
    /// What the call wants looked at once more before this step, of an application on which one of the items was answered
    /// with YES: a NO has had its consequence, and what is not applicable has none.
    func laterChecks(before moment: LaterCheck.Moment, of application: Application) -> [LaterCheck] {
        (rulebook?.laterChecks ?? []).filter { check in
            check.before == moment
                && application.checks.contains { $0.answer == .yes && check.items.contains($0.item) }
        }
    }

    /// The checks before the list is adopted, each with its applications, from the end of both lists on. Whoever goes
    /// through the lists owes them.
    func dueLaterChecks(_ seen: [Application]) -> [Due] {
        let checks = (rulebook?.laterChecks ?? []).filter { $0.before == .adoption }
        guard !checks.isEmpty else { return [] }
        let waiting = seen.filter { [.scoring, .assessed].contains(stage(of: $0)) }
        return checks.flatMap { check in
            let concerned = waiting.filter { laterChecks(before: .adoption, of: $0).contains(check) }
            return [(Reviewer.leadPartner, Due.Owner.clerk), (.committee, .chair)].compactMap { reviewer, owner in
                let theirs = concerned.filter { self.reviewer(of: $0) == reviewer }.map(\.number)
                return theirs.isEmpty ? nil : Due(call: call, matter: .laterCheck(check.text, theirs), owner: owner)
            }
        }
    }
}
