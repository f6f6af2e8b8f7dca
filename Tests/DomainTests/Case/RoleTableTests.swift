import Testing

@testable import Domain

/// The table role × act × stage, cell by cell: an act of each kind, by a person with one role, on something at each stage.
@Suite struct `The table of roles` {
    private static let persons: [Role: String] = [
        .clerk: "cene", .assessor: "ema", .chair: "vida", .boardMember: "bine", .administrator: "ana", .auditor: "rok",
    ]

    @Test func `has one row for every kind of act`() {
        let kinds = ActRule.table.map(\.kind)
        #expect(kinds.count == Act.Kind.allCases.count)
        #expect(Set(kinds) == Set(Act.Kind.allCases))
        for rule in ActRule.table where rule.kind != .foundOffice {
            #expect(!rule.roles.isEmpty && !rule.stages.isEmpty, "\(rule.kind.rawValue)")
        }
    }

    @Test func `holds in every cell of the roles`() throws {
        var cells = 0
        let worlds = try StageWorlds.all()
        for rule in ActRule.table where rule.kind != .foundOffice {
            let (world, act) = try #require(
                try worlds.example(of: rule.kind, at: rule.stages), "no world for \(rule.kind.rawValue)")
            for role in Role.allCases {
                let person = try #require(Self.persons[role])
                let refusal = try world.refusal(of: act.made(by: person), by: person)
                let refusedByRole: Bool =
                    switch refusal {
                    case .notYourAct?, .notYours?, .sessionMissing?, .leadPartnerHasInterest?,
                        .leadPartnerHasNoInterest?:
                        true
                    default: false
                    }
                let allowed: Bool =
                    switch rule.roles[role] {
                    case .always?, .own?, .unlessLeadPartnerHasInterest?, .unlessCommitteeReviews?: true
                    // The examples name a session nobody convened: that refusal is of the session, not of the role.
                    case .fromSession?: true
                    case .asWhatIsCorrected?: ActRule.of(act.kindConcerned).roles[role] != nil
                    case .ifCommitteeReviews?, nil: false
                    }
                #expect(
                    refusedByRole != allowed,
                    "\(rule.kind.rawValue) by \(role.rawValue): \(String(describing: refusal))")
                cells += 1
            }
        }
        #expect(cells == (Act.Kind.allCases.count - 1) * Role.allCases.count)
    }

    @Test func `holds in every cell of the stages`() throws {
        var cells = 0
        let worlds = try StageWorlds.all()
        for rule in ActRule.table where rule.kind != .foundOffice {
            for (stage, world) in worlds.byStage {
                guard let act = try world.sample(of: rule.kind, at: stage) else { continue }
                // By somebody the role table admits, so that only the stage decides.
                let entitled = Role.allCases.first {
                    rule.roles[$0] == .always || rule.roles[$0] == .own
                        || rule.roles[$0] == .unlessLeadPartnerHasInterest
                        || rule.roles[$0] == .unlessCommitteeReviews || rule.roles[$0] == .asWhatIsCorrected
                }
                let person = try #require(entitled.flatMap { Self.persons[$0] })
                var story = world.story
                for number in story.now.applications.map(\.number.ordinal)
                where try story.application(number).interest(of: person) == nil && person != "ana" {
                    let entry = Entry(
                        number: story.office.entries + 1, moment: try story.moment, person: person,
                        act: .declareInterest(
                            DeclareInterest(call: Story.call, application: ApplicationNumber(number), interest: .none)))
                    story.office.apply(entry)
                }
                let refusal = try story.refusal(of: act.made(by: person), by: person)
                let byStage = if case .wrongStage? = refusal { true } else { false }
                #expect(
                    byStage != rule.stages.contains(stage),
                    "\(rule.kind.rawValue) at \(stage.rawValue): \(String(describing: refusal))")
                cells += 1
            }
        }
        // Kinds about an application at each of its stages, and the rest likewise.
        #expect(cells == 837)
    }

    @Test func `lets those correct an entry who may make it, kind by kind`() throws {
        var cells = 0
        let worlds = try StageWorlds.all()
        for rule in ActRule.table where rule.kind.remedy == .correction {
            let (world, act) = try #require(
                try worlds.example(of: rule.kind, at: rule.stages), "no world for \(rule.kind.rawValue)")
            for role in Role.allCases {
                let person = try #require(Self.persons[role])
                let correction = Act.correctEntry(
                    CorrectEntry(entry: 1, was: act.made(by: person), reason: "tipkarska napaka"))
                let refusal = try world.refusal(of: correction, by: person)
                let refusedByRole: Bool =
                    switch refusal {
                    case .notYourAct?, .notYours?, .sessionMissing?, .leadPartnerHasInterest?: true
                    default: false
                    }
                #expect(
                    refusedByRole == (rule.roles[role] == nil),
                    "\(rule.kind.rawValue) by \(role.rawValue): \(String(describing: refusal))")
                cells += 1
            }
        }
        #expect(cells == 52 * Role.allCases.count)
    }

    @Test func `passes stage one to the committee and back`() throws {
        var story = try Story.recorded(1)
        let check = Act.checkItem(
            CheckItem(
                call: Story.call, application: ApplicationNumber(1), list: .completeness, item: "A1", answer: .yes))
        for person in ["ema", "vida"] {
            #expect(try story.refusal(of: check, by: person) == .leadPartnerHasNoInterest(ApplicationNumber(1)))
        }
        try story.does(
            .declareLeadPartnerInterest(
                DeclareLeadPartnerInterest(
                    call: Story.call, application: ApplicationNumber(1), interest: .employment, note: "x")), by: "cene")
        for person in ["ema", "vida"] {
            try story.declare(person, 1)
            #expect(try story.refusal(of: check, by: person) == nil)
        }
        #expect(try story.refusal(of: check, by: "cene") == .leadPartnerHasInterest(ApplicationNumber(1)))
    }
}

extension Act {
    /// The kind whose roles count: of a correction that of what is corrected.
    fileprivate var kindConcerned: Kind {
        if case .correctEntry(let correction) = self { correction.was?.kind ?? kind } else { kind }
    }
}
