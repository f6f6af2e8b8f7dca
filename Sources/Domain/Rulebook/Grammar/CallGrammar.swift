/// The root of a rulebook (docs/RULEBOOK.md, section 3).
enum CallGrammar {
    static let call = Key<String>("call", .id)
    static let title = Key<Text>("title", TextGrammar.shape)
    static let short = Key<String>("short", .text, .optional)
    static let number = Key<String>("number", .text, .optional)
    static let group = Key<String>("group", .text)
    static let leadPartner = Key<Settled<String>>("lead-partner", .settled(.text, stops: .decision), .optional)
    static let address = Key<String>("address", .text, .optional)
    static let source = Key<String>("source", .text)
    static let version = Key<Int>("version", .number(1...1_000), .optional)

    static let published = Key<Settled<Stamp>>("published", .settled(.stamp, stops: .limits), .optional)

    static let sectors = Key<[Sector]>("sectors", .list(TextGrammar.named), .optional)
    static let funds = Key<[Fund]>("funds", .list(FundGrammar.shape, least: 1, most: 100))
    static let goals = Key<[Goal]>("goals", .list(TextGrammar.named), .optional)
    static let measures = Key<[Measure]>("measures", .list(MeasureGrammar.shape), .optional)
    static let projectTypes = Key<[ProjectType]>("project-types", .list(TextGrammar.named), .optional)
    static let classes = Key<[ApplicantClass]>("classes", .list(TextGrammar.named), .optional)
    static let facts = Key<[Fact]>("facts", .list(FactGrammar.shape), .optional)

    static let submission = Key<Submission>("submission", SubmissionGrammar.shape)
    static let opening = Key<OpeningRule>("opening", OpeningGrammar.shape, .optional)
    static let completeness = Key<[ChecklistItem]>(
        "completeness", .list(ChecklistGrammar.item(stops: .completeness)))
    static let eligibility = Key<[ChecklistItem]>("eligibility", .list(ChecklistGrammar.item(stops: .eligibility)))
    static let reviewedBy = Key<Reviewer>("reviewed-by", .word(), .optional)
    static let supplement = Key<SupplementRule>("supplement", SupplementGrammar.shape, .optional)
    static let laterChecks = Key<[LaterCheck]>("later-checks", .list(LaterCheckGrammar.shape), .optional)
    static let timeLimits = Key<[TimeLimitEntry]>("time-limits", TimeLimitGrammar.all)
    static let scoring = Key<Settled<[CriteriaSet]>>(
        "scoring", .settled(CriteriaSetGrammar.scoring, stops: .scoring))
    static let ranking = Key<RankingRule>("ranking", RankingGrammar.shape)
    static let allocation = Key<Allocation>("allocation", AllocationGrammar.shape)
    static let resultsAfter = Key<ResultsAfter>("results-after", .word(), .optional)
    static let bodies = Key<[Body]>("bodies", .list(BodyGrammar.shape), .optional)
    static let appeals = Key<Settled<Appeals>>("appeals", .settled(AppealsGrammar.shape, stops: .appeal), .optional)
    static let operations = Key<OperationRules>("operations", OperationsGrammar.shape, .optional)
    static let notes = Key<[Note]>("notes", .list(NoteGrammar.shape), .optional)

    static let keys: [any AnyKey] = [
        call, title, short, number, group, leadPartner, address, source, version, published, sectors, funds, goals,
        measures, projectTypes, classes, facts, submission, opening, completeness, eligibility, reviewedBy, supplement,
        laterChecks, timeLimits, scoring, ranking, allocation, resultsAfter, bodies, appeals, operations, notes,
    ]

    static let shape = Shape<Rulebook>.map("rulebook", keys) { map in
        let identity = identity(map)
        let published = map[Self.published]
        let facts = map[Self.facts] ?? []
        map.reader.facts = facts
        let sectors = map[Self.sectors] ?? []
        let funds = map[Self.funds]
        let goals = map[Self.goals] ?? []
        let measures = map[Self.measures] ?? []
        let projectTypes = map[Self.projectTypes] ?? []
        let classes = map[Self.classes] ?? []
        let submission = map[Self.submission]
        let opening = map[Self.opening]
        let completeness = map[Self.completeness]
        let eligibility = map[Self.eligibility]
        let reviewer = map[Self.reviewedBy] ?? .leadPartner
        let supplement = map[Self.supplement]
        let laterChecks = map[Self.laterChecks] ?? []
        let timeLimits = map[Self.timeLimits]
        let scoring = map[Self.scoring]
        let ranking = map[Self.ranking]
        let allocation = map[Self.allocation]
        let resultsAfter = map[Self.resultsAfter] ?? .selection
        let bodies = map[Self.bodies] ?? []
        let appeals = map[Self.appeals]
        let operations = map[Self.operations]
        let notes = map[Self.notes] ?? []
        guard let identity, let funds, let submission, let completeness, let eligibility, let timeLimits, let scoring,
            let ranking, let allocation
        else { return nil }
        return Rulebook(
            identity: identity, published: published, sectors: sectors, funds: funds, goals: goals, measures: measures,
            projectTypes: projectTypes, classes: classes, facts: facts, submission: submission,
            opening: opening ?? OpeningRule(), completeness: completeness, eligibility: eligibility,
            reviewer: reviewer, supplement: supplement, laterChecks: laterChecks, timeLimits: timeLimits,
            scoring: scoring, ranking: ranking, allocation: allocation, resultsAfter: resultsAfter, bodies: bodies,
            appeals: appeals, operations: operations, notes: notes)
    }

    private static func identity(_ map: MapReader) -> CallIdentity? {
        let id = map[call]
        let title = map[title]
        let short = map[short]
        let number = map[number]
        let group = map[group]
        let leadPartner = map[leadPartner]
        let address = map[address]
        let source = map[source]
        let version = map[version] ?? 1
        guard let id, let title, let group, let source else { return nil }
        return CallIdentity(
            id: id, title: title, short: short ?? id, number: number, group: group, leadPartner: leadPartner,
            address: address, source: source, version: version)
    }
}

enum NoteGrammar {
    static let source = Key<String>("source", .text)
    static let about = Key<[String]>("about", .list(.id), .optional)
    static let shape = Shape<Note>.map("note", [TextGrammar.id, about, TextGrammar.sl, TextGrammar.en, source]) { map in
        let id = map[TextGrammar.id]
        let about = map[Self.about] ?? []
        let text = map.text
        let source = map[Self.source]
        guard let id, let text, let source else { return nil }
        return Note(id: id, about: about, text: text, source: source)
    }
}
