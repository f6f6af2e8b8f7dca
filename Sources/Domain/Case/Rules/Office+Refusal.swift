extension Office {
    /// Why this act, done by this person at this moment, is not admitted after all entries so far; nil: it is.
    ///
    /// Screens ask before they offer an act, the journal before it writes one, `verify` for every entry again.
    public func refusal(of act: Act, by person: String, at moment: Moment) -> Refusal? {
        if case .foundOffice(let founding) = act { return refusal(of: founding, by: person) }
        guard isFounded else { return .notFounded }
        guard let actor = self.person(person) else { return .unknown(.person, person) }
        if let left = actor.leftOn, moment.day > left { return .personLeft(person, on: left) }
        guard !actor.validKeys.isEmpty else { return .noValidKey(person) }
        if let refusal = refusalOfClock(act, moment) { return refusal }
        // Interest before stage: to whom an application is withheld, not even where it stands is told.
        return refusalOfRole(act, actor, moment.day) ?? refusalOfSubject(act)
            ?? refusalOfInterest(act, actor, moment.day) ?? refusalOfStage(act)
            ?? refusalOfContent(act, by: person, at: moment)
    }

    /// Why an act of this kind about this thing is not admitted now, whatever the rest of it will say: what can be told before
    /// anybody has typed a word. What only the act itself can be wrong about is left out.
    public func refusal(before act: Act, by person: String, on day: Day) -> Refusal? {
        guard isFounded else { return .notFounded }
        guard let actor = self.person(person) else { return .unknown(.person, person) }
        if let left = actor.leftOn, day > left { return .personLeft(person, on: left) }
        guard !actor.validKeys.isEmpty else { return .noValidKey(person) }
        switch refusalOfRole(act, actor, day) {
        case nil, .notYours, .sessionMissing, .unknown: break
        case let refusal?: return refusal
        }
        if let refusal = refusalOfSubject(act) ?? refusalOfInterest(act, actor, day) ?? refusalOfStage(act) {
            return refusal
        }
        return act.call.flatMap { self.case($0) }?.refusalBefore(act, by: person, on: day)
    }

    /// What the act itself says.
    func refusalOfContent(_ act: Act, by person: String, at moment: Moment) -> Refusal? {
        switch act {
        case .correctEntry(let act): return refusal(of: act)
        case .correctClock(let act): return refusal(of: act, at: moment)
        case .raiseRules(let act): return refusal(of: act)
        default: break
        }
        if let refusal = refusalOfPeople(act, at: moment) ?? refusalOfSession(act, by: person, at: moment) {
            return refusal
        }
        switch act {
        case .openCall(let act): return CaseRules.refusal(of: act.rulebook, as: act.call)
        case .archiveCall(let act): return act.published > moment.day ? .inTheFuture(act.published) : nil
        default: break
        }
        if let refusal = refusalOfReport(act, at: moment) { return refusal }
        if let refusal = refusalOfCitation(act, at: moment) { return refusal }
        guard let call = act.call, let index = caseIndex[call] else { return nil }
        let found = cases[index]
        if let refusal = found.refusalOfRules(act, at: moment) { return refusal }
        if let refusal = found.refusalOfEnvelope(act, at: moment) { return refusal }
        if let refusal = found.refusalOfApplication(act, at: moment) { return refusal }
        if let refusal = found.refusalOfReview(act) { return refusal }
        if let refusal = found.refusalOfRequest(act, at: moment) { return refusal }
        if let refusal = found.refusalOfInterests(act, by: person, self) { return refusal }
        if let refusal = found.refusalOfScoring(act, by: person, at: moment, self) { return refusal }
        let viewer = viewer(person, on: moment.day)
        if let refusal = found.refusalOfRanking(act, under: rules, for: viewer) { return refusal }
        if let refusal = found.refusalOfDecision(act, at: moment) ?? refusalOfCourse(act, found) { return refusal }
        return found.refusalOfOperation(act, at: moment)
    }

    private func refusal(of act: FoundOffice, by person: String) -> Refusal? {
        if isFounded { return .alreadyFounded }
        if act.rules > Office.newestRules { return .rulesOfLaterProgram(act.rules, known: Office.newestRules) }
        if act.person != person { return .notYours(.foundOffice) }
        return PersonKey.isWellFormed(act.key) ? nil : .keyMalformed
    }

    /// What the act names is there.
    func refusalOfSubject(_ act: Act) -> Refusal? {
        // What it corrects is looked up among the entries about it.
        if case .correctEntry = act { return nil }
        if let session = act.session, self.session(session) == nil { return .unknown(.session, session) }
        guard let call = act.call else { return nil }
        switch act {
        case .openCall, .archiveCall: return caseIndex[call] == nil ? nil : .exists(.call, call)
        case .conveneSession, .addAgendaItem, .recordPrinted:
            return caseIndex[call] == nil ? .unknown(.call, call) : nil
        default: break
        }
        guard let index = caseIndex[call] else { return .unknown(.call, call) }
        if let number = act.application, cases[index].application(number) == nil {
            return .unknown(.application, number.actText)
        }
        if let number = act.envelope, cases[index].envelope(number) == nil {
            return .unknown(.envelope, number.actText)
        }
        if let operation = act.operation, cases[index].operation(operation) == nil {
            return .unknown(.operation, operation)
        }
        return nil
    }

    private func refusalOfRole(_ act: Act, _ actor: Person, _ day: Day) -> Refusal? {
        let rule = ActRule.of(act.kind)
        var last = Refusal.notYourAct(act.kind, roles: Role.allCases.filter { rule.roles[$0] != nil })
        for role in actor.roles(on: day) {
            guard let entitlement = rule.roles[role] else { continue }
            guard let refusal = refusal(of: act, entitled: entitlement, actor, day) else { return nil }
            last = refusal
        }
        return last
    }

    private func refusal(
        of act: Act, entitled: ActRule.Entitlement, _ actor: Person, _ day: Day
    ) -> Refusal? {
        switch entitled {
        case .always: return nil
        case .own: return isOwn(act, of: actor.id) ? nil : .notYours(act.kind)
        case .fromSession:
            guard let id = act.resolvedIn else { return .sessionMissing(act.kind) }
            return session(id) == nil ? .unknown(.session, id) : nil
        case .asWhatIsCorrected:
            guard case .correctEntry(let correction) = act else { return nil }
            return [correction.was, correction.instead].compactMap { $0 }.lazy
                .compactMap { refusalOfRole($0, actor, day) }.first
        case .unlessLeadPartnerHasInterest, .unlessCommitteeReviews, .ifCommitteeReviews:
            guard let number = act.application, let found = act.call.flatMap({ self.case($0) }),
                let application = found.application(number)
            else { return nil }
            let isTheirs = found.reviewer(of: application) == .committee
            if entitled == .ifCommitteeReviews { return isTheirs ? nil : .leadPartnerHasNoInterest(number) }
            if application.leadPartnerInterest != nil { return .leadPartnerHasInterest(number) }
            return isTheirs && entitled == .unlessCommitteeReviews ? .committeeReviews(number) : nil
        }
    }

    private func isOwn(_ act: Act, of person: String) -> Bool {
        switch act {
        case .makeKey(let act): act.person == person
        case .loseKey(let act): act.person == person
        case .revokeKey(let act): act.person == person
        case .correctSheet(let correction):
            correction.assessor == person || sheet(act, of: correction.assessor)?.transcribedBy == person
        case .recordPresence(let act): isSeat(act.member, in: act.session, of: person)
        case .castVote(let act): isSeat(act.member, in: act.session, of: person)
        // An interest and a sheet are always the actor's own: the acts name nobody else.
        default: true
        }
    }

    private func sheet(_ act: Act, of assessor: String) -> ScoreSheet? {
        act.call.flatMap { self.case($0) }.flatMap { found in act.application.flatMap(found.application) }?
            .sheet(of: assessor)
    }

    /// Whether the seat is this person's; that there is no such session is said elsewhere.
    private func isSeat(_ member: String, in session: String, of person: String) -> Bool {
        self.session(session) == nil || seat(member, in: session)?.person == person
    }

    /// The seat a member holds in the body of a session, on its first day.
    func seat(_ member: String, in session: String) -> Seat? {
        self.session(session).flatMap { members(of: $0).last { $0.member == member } }
    }

    func refusalOfStage(_ act: Act) -> Refusal? {
        let rule = ActRule.of(act.kind)
        let stage = stage(concernedBy: act)
        if rule.admits(stage, asksForContract: asksForContract(act)) { return nil }
        return .wrongStage(act.kind, stage: stage, needed: Stage.allCases.filter(rule.stages.contains))
    }

    /// Money and completion follow the contract, unless the call is past and its contracts are nowhere, or the entry is
    /// judged by rules that did not ask for one.
    private func asksForContract(_ act: Act) -> Bool {
        rules >= Office.ofSessionsAndContracts && act.call.flatMap { self.case($0) }?.rules != nil
    }

    /// The stage of what the act concerns: the application, envelope, operation or session it names, else its call.
    public func stage(concernedBy act: Act) -> Stage {
        if let id = act.session, let session = session(id) { return session.stage }
        switch act {
        case .openCall, .archiveCall, .conveneSession, .recordPrinted: return .office
        default: break
        }
        guard let call = act.call, let index = caseIndex[call] else { return .office }
        if let number = act.application, let application = cases[index].application(number) {
            return cases[index].stage(of: application)
        }
        if let number = act.envelope, let envelope = cases[index].envelope(number) {
            return cases[index].stage(of: envelope)
        }
        if let operation = act.operation.flatMap({ cases[index].operation($0) }) { return operation.stage }
        return cases[index].stage
    }

    /// Members declare before they see, and so before they do; whoever is recused does nothing with the application.
    private func refusalOfInterest(_ act: Act, _ actor: Person, _ day: Day) -> Refusal? {
        if rules >= Office.ofMinutes, let item = itemDecided(by: act), let number = item.application,
            let application = item.call.flatMap({ self.case($0) })?.application(number),
            application.isRecused(actor.id)
        {
            return .recused(person: actor.id, number)
        }
        guard let call = act.call, let index = caseIndex[call] else { return nil }
        switch act {
        case .declareInterest, .addAgendaItem: return nil
        default: break
        }
        let seesAll = actor.roles(on: day).contains(.clerk)
        for number in cases[index].concerned(by: act) {
            guard let application = cases[index].application(number) else { continue }
            if application.isRecused(actor.id) { return .recused(person: actor.id, number) }
            if !seesAll, application.interest(of: actor.id) == nil {
                return .declareFirst(person: actor.id, number)
            }
        }
        return nil
    }
}

extension Office {
    /// The item of a session a vote or an outcome is about, or the correction of one.
    private func itemDecided(by act: Act) -> AgendaItem? {
        switch act {
        case .castVote(let act): session(act.session)?.item(act.item)
        case .resolveItem(let act): session(act.session)?.item(act.item)
        case .correctEntry(let act): (act.instead ?? act.was).flatMap(itemDecided)
        default: nil
        }
    }
}

extension Case {
    /// The applications an act is about. A list that is adopted is about all of them.
    func concerned(by act: Act) -> [ApplicationNumber] {
        switch act {
        case .drawAssessors(let act): act.applications
        case .decideTie(let act): act.order
        case .adoptRanking: applications.map(\.number)
        default: act.application.map { [$0] } ?? []
        }
    }
}

extension Act {
    /// The session an act is part of; acts that only refer to one (a decision, an adoption) are not.
    public var session: String? {
        switch self {
        case .addAgendaItem(let act): act.session
        case .recordPresence(let act): act.session
        case .castVote(let act): act.session
        case .resolveItem(let act): act.session
        case .closeSession(let act): act.session
        case .cancelSession(let act): act.session
        case .correctEntry(let act): act.was?.session
        default: nil
        }
    }

    /// The session of the body whose decision the act records.
    var resolvedIn: String? {
        switch self {
        case .decideTie(let act): act.session
        case .adoptRanking(let act): act.session
        case .decideFiling(let act): act.session
        case .decideAppeal(let act): act.session
        default: nil
        }
    }

    /// The operation an act is about; recording one makes it.
    public var operation: String? {
        switch self {
        case .signContract(let act): act.operation
        case .planPhases(let act): act.operation
        case .fileClaim(let act): act.operation
        case .recordPayment(let act): act.operation
        case .changeOperation(let act): act.operation
        case .completeOperation(let act): act.operation
        case .withdrawOperation(let act): act.operation
        case .correctEntry(let act): act.was?.operation
        default: nil
        }
    }
}
