import Testing

@testable import Domain

/// A story that has brought something to a stage.
struct StageWorld {
    var story: Story
    /// V-1, O-1, `JP1-1` or the session `uo-3` stands at it, or the call itself.
    var subject: Subject

    enum Subject { case office, call, envelope, application, thirdApplication, operation, session }

    /// An act of this kind about what stands at the stage; nil where the kind is about something else.
    func sample(of kind: Act.Kind, at stage: Stage) throws -> Act? {
        guard let act = try ActSamples.byKind()[kind] else { return nil }
        guard let aimed = act.aimed(at: subject),
            aimed.subject == (subject == .thirdApplication ? .application : subject)
        else { return nil }
        return story.office.stage(concernedBy: aimed) == stage ? aimed : nil
    }
}

struct StageWorlds {
    var byStage: [(Stage, StageWorld)]

    func example(of kind: Act.Kind, at stages: Set<Stage>) throws -> (Story, Act)? {
        for (stage, world) in byStage where stages.contains(stage) {
            if let act = try world.sample(of: kind, at: stage) { return (world.story, act) }
        }
        return nil
    }

    /// Every stage there is, reached by acts.
    static func all() throws -> StageWorlds {
        var worlds: [(Stage, StageWorld)] = []
        func add(_ stage: Stage, _ subject: StageWorld.Subject, _ story: Story) {
            worlds.append((stage, StageWorld(story: story, subject: subject)))
        }
        let one = ApplicationNumber(1)
        let call = Story.call
        let recorded = try Story.recorded(1)
        add(.office, .office, try Story.withCall())
        var receiving = try Story.withCall()
        receiving.at("2025-07-08")
        add(.receiving, .call, receiving)
        try receiving.does(
            .registerEnvelope(RegisterEnvelope(call: call, facts: try Story.envelope("Občina Log", 10))), by: "cene")
        add(.sealed, .envelope, receiving)
        try receiving.does(
            .withdrawEnvelope(WithdrawEnvelope(call: call, envelope: EnvelopeNumber(1), on: try onDay("2025-07-08"))),
            by: "cene")
        add(.takenBack, .envelope, receiving)
        let opened = try Story.opened(["Občina Log"])
        add(.opened, .call, opened)
        add(.unsealed, .envelope, opened)
        add(.unrecorded, .application, opened)
        add(.completeness, .application, recorded)

        var supplementing = recorded
        try supplementing.does(
            .settleDoubt(
                SettleDoubt(call: call, doubt: "supplement-limit", value: .scalar("1"), reason: "x", source: "x")),
            by: "bine")
        try supplementing.check(1, .completeness, "A1", .no)
        try supplementing.check(1, .completeness, "A2", .yes)
        try supplementing.does(
            .requestSupplement(
                RequestSupplement(call: call, application: one, items: [MissingItem(item: "A1", missing: "podpis")])),
            by: "cene")
        add(.supplementing, .application, supplementing)
        var incomplete = recorded
        try incomplete.check(1, .completeness, "A1", .yes)
        try incomplete.check(1, .completeness, "A2", .no)
        try incomplete.does(
            .concludeCompleteness(ConcludeCompleteness(call: call, application: one, outcome: .incomplete)), by: "cene")
        add(.incomplete, .application, incomplete)
        var eligibility = recorded
        try eligibility.complete(1)
        add(.eligibility, .application, eligibility)
        try eligibility.check(1, .eligibility, "E1", .no)
        try eligibility.does(
            .concludeEligibility(ConcludeEligibility(call: call, application: one, outcome: .ineligible)), by: "cene")
        add(.ineligible, .application, eligibility)
        var withdrawn = recorded
        try withdrawn.does(
            .withdrawApplication(WithdrawApplication(call: call, application: one, on: try onDay("2025-07-07"))),
            by: "cene")
        add(.withdrawn, .application, withdrawn)
        add(.scoring, .application, try Story.inScoring(1))
        let scored = try Story.scored(1)
        add(.scored, .call, scored)
        add(.assessed, .application, scored)
        worlds += try afterAdoption()
        return StageWorlds(byStage: worlds)
    }

    private static func afterAdoption() throws -> [(Stage, StageWorld)] {
        var worlds: [(Stage, StageWorld)] = []
        func add(_ stage: Stage, _ subject: StageWorld.Subject, _ story: Story) {
            worlds.append((stage, StageWorld(story: story, subject: subject)))
        }
        let one = ApplicationNumber(1)
        let filing = Filing.application(one)
        let call = Story.call
        var story = try Story.adopted(1)
        add(.adopted, .call, story)
        add(.ranked, .application, story)

        // The only application, asked for less than the pot holds, is never offered less; the third of three is.
        var offered = try Story.adopted(3)
        try offered.does(
            .offerGrant(OfferGrant(call: call, application: ApplicationNumber(3), grant: Money(cents: 2_000_000))),
            by: "bine")
        add(.offered, .thirdApplication, offered)

        let today = try onDay("2025-07-07")
        try story.does(
            .decideFiling(
                DecideFiling(
                    call: call, filing: filing, decision: .selection, grant: Money(cents: 4_000_000), reason: "15 točk")
            ),
            by: "bine")
        add(.decided, .application, story)
        try story.does(.dispatchDecision(DispatchDecision(call: call, filing: filing, on: today)), by: "cene")
        try story.does(
            .serveDecision(ServeDecision(call: call, filing: filing, on: today, proof: .receipt)), by: "cene")
        add(.served, .application, story)
        var appealed = story
        try appealed.does(
            .fileAppeal(FileAppeal(call: call, filing: filing, received: Stamp(day: today), grounds: "x")), by: "cene")
        add(.appealed, .application, appealed)
        story.at("2025-07-20")
        try story.does(.declareFinal(DeclareFinal(call: call, filing: filing, on: today)), by: "cene")
        add(.final, .application, story)
        try story.does(
            .sendToAuthority(SendToAuthority(call: call, application: one, on: today, authority: "MKRR")), by: "cene")
        add(.sent, .application, story)
        var refused = story
        try refused.does(
            .refuseOperation(RefuseOperation(call: call, application: one, on: today, reason: "ni sredstev")),
            by: "cene")
        add(.refusedByAuthority, .application, refused)
        try story.does(
            .recordOperation(
                RecordOperation(
                    call: call, operation: "JP1-1", application: one, title: "Projekt 1", holder: "Občina Log",
                    approval: .contract)), by: "cene")
        add(.approved, .operation, story)
        try story.does(.signContract(SignContract(call: call, operation: "JP1-1", on: today)), by: "cene")
        add(.contracted, .operation, story)
        var completed = story
        try completed.does(.completeOperation(CompleteOperation(call: call, operation: "JP1-1")), by: "cene")
        add(.completed, .operation, completed)
        try story.does(.withdrawOperation(WithdrawOperation(call: call, operation: "JP1-1")), by: "cene")
        add(.givenUp, .operation, story)

        var archive = try Story.founded()
        try archive.does(
            .archiveCall(ArchiveCall(call: call, title: "JP1", published: try onDay("2016-12-01"))), by: "cene")
        add(.archive, .call, archive)
        var session = try Story.withCall()
        try session.does(
            .conveneSession(
                ConveneSession(
                    session: "uo-3", body: "board", number: "3.", kind: .regular, on: try onDay("2025-05-10"))),
            by: "cene")
        add(.convened, .session, session)
        try session.does(.closeSession(CloseSession(session: "uo-3")), by: "cene")
        add(.ended, .session, session)
        return worlds
    }
}

extension Act {
    /// What it is about.
    fileprivate var subject: StageWorld.Subject {
        switch self {
        case .openCall, .archiveCall, .conveneSession, .recordPrinted: .office
        case _ where session != nil: .session
        case _ where operation != nil: .operation
        case _ where application != nil: .application
        case _ where envelope != nil: .envelope
        default: call == nil ? .office : .call
        }
    }

    /// The same act about V-1, O-1 or the call, whichever it can be about; nil where it cannot be about that.
    func aimed(at subject: StageWorld.Subject) -> Act? {
        var node = self.node
        func set(_ key: String, _ value: String?) {
            guard case .map(var pairs) = node.content, let index = pairs.firstIndex(where: { $0.key == key }) else {
                return
            }
            if let value { pairs[index].value = .scalar(value) } else { pairs.remove(at: index) }
            node = Node(.map(pairs))
        }
        switch subject {
        case .application:
            set("application", "V-1")
            set("filing", "V-1")
        case .thirdApplication:
            set("application", "V-3")
            set("filing", "V-3")
        case .envelope:
            set("envelope", "O-1")
            set("filing", "O-1")
        case .call, .office:
            if kind == .closeScoring || kind == .reopenScoring || kind == .recordOperation { set("application", nil) }
        case .operation, .session: break
        }
        return try? Act(node)
    }

    /// The same act in the name of a person, where an act names whose it is.
    func made(by person: String) -> Act {
        switch self {
        case .makeKey(var act):
            act.person = person
            return .makeKey(act)
        case .loseKey(var act):
            act.person = person
            return .loseKey(act)
        case .revokeKey(var act):
            act.person = person
            return .revokeKey(act)
        case .correctSheet(var act):
            act.assessor = person
            return .correctSheet(act)
        case .recordPresence(var act):
            act.member = person
            return .recordPresence(act)
        case .castVote(var act):
            act.member = person
            return .castVote(act)
        default: return self
        }
    }
}
