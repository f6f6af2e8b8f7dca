/// From the envelope to the two lists (section 5).
enum SubmissionGrammar {
    static let opens = Key<Settled<Stamp>>("opens", .settled(.stamp, stops: .receipt), .optional)
    static let closes = Key<Settled<Stamp>>("closes", .settled(.stamp, stops: .receipt), .optional)
    static let windows = Key<[SubmissionWindow]>("windows", .list(WindowGrammar.shape, least: 1), .optional)
    static let counts = Key<Settled<Clock>>("counts", .settled(.word(), stops: .receipt))
    static let channel = Key<[Channel]>("channel", .list(.word(), least: 1))
    static let unknownHour = Key<Settled<UnknownHour>>("unknown-hour", .settled(.word(), stops: .receipt))
    static let late = Key<Settled<LateRule>>("late", .settled(.word(), stops: .receipt))
    static let early = Key<Settled<EarlyRule>>("early", .settled(.word(), stops: .receipt))
    static let marking = Key<MarkingGrammar.Marking>("marking", MarkingGrammar.shape)
    static let perApplicant = Key<PerApplicantGrammar.Bounds>(
        "per-applicant", PerApplicantGrammar.shape, .optional)

    static let shape = Shape<Submission>.map(
        "submission",
        [opens, closes, windows, counts, channel, unknownHour, late, early, marking, perApplicant]
    ) { map in
        let windows = openings(map)
        let counts = map[Self.counts]
        let channels = map[Self.channel]
        let unknownHour = map[Self.unknownHour]
        let late = map[Self.late]
        let early = map[Self.early]
        let marking = map[Self.marking]
        let perApplicant = map[Self.perApplicant]
        guard let windows, let counts, let channels, let unknownHour, let late, let early, let marking else {
            return nil
        }
        return Submission(
            windows: windows, counts: counts, channels: channels, unknownHour: unknownHour, late: late, early: early,
            markingLabel: marking.label, wrongMarking: marking.wrong,
            applicationsPerApplicant: perApplicant?.applications,
            partnershipsPerApplicant: perApplicant?.partnerships)
    }

    /// `opens` and `closes`, or `windows` instead of them.
    private static func openings(_ map: MapReader) -> [SubmissionWindow]? {
        let opens = map[Self.opens]
        let closes = map[Self.closes]
        let windows = map[Self.windows]
        if map.has(Self.windows) {
            let also = [opens, closes].enumerated().filter { $0.element != nil }.map { ["opens", "closes"][$0.offset] }
            if !also.isEmpty { map.report(.notOneKey(of: ["opens", "windows"], found: also + ["windows"])) }
            return windows
        }
        if !map.has(Self.opens) { map.report(.missingKey("opens")) }
        if !map.has(Self.closes) { map.report(.missingKey("closes")) }
        guard let opens, let closes else { return nil }
        return [SubmissionWindow(opens: opens, closes: closes)]
    }
}

enum WindowGrammar {
    static let opens = Key<Settled<Stamp>>("opens", .settled(.stamp, stops: .receipt))
    static let closes = Key<Settled<Stamp>>("closes", .settled(.stamp, stops: .receipt))
    static let shape = Shape<SubmissionWindow>.map("window", [TextGrammar.id, opens, closes]) { map in
        let id = map[TextGrammar.id]
        let opens = map[Self.opens]
        let closes = map[Self.closes]
        guard let id, let opens, let closes else { return nil }
        return SubmissionWindow(id: id, opens: opens, closes: closes)
    }
}

enum MarkingGrammar {
    struct Marking {
        var label: String
        var wrong: Settled<MarkingRule>
    }

    static let label = Key<String>("label", .text)
    static let wrong = Key<Settled<MarkingRule>>("wrong", .settled(.word(), stops: .receipt))
    static let shape = Shape<Marking>.map("marking", [label, wrong]) { map in
        let label = map[Self.label]
        let wrong = map[Self.wrong]
        guard let label, let wrong else { return nil }
        return Marking(label: label, wrong: wrong)
    }
}

enum PerApplicantGrammar {
    struct Bounds {
        var applications: Int?
        var partnerships: Int?
    }

    static let applications = Key<Int>("applications", .number, .optional)
    static let partnerships = Key<Int>("partnerships", .number, .optional)
    static let shape = Shape<Bounds>.map("per-applicant", [applications, partnerships]) { map in
        let applications = map[Self.applications]
        let partnerships = map[Self.partnerships]
        return Bounds(applications: applications, partnerships: partnerships)
    }
}

enum OpeningGrammar {
    static let order = Key<Settled<OpeningRule.Order>>("order", .settled(.word(), stops: .opening))
    static let isPublic = Key<Bool>("public", .yesNo, .optional)
    static let shape = Shape<OpeningRule>.map("opening", [order, isPublic]) { map in
        let order = map[Self.order]
        let isPublic = map[Self.isPublic] ?? false
        return order.map { OpeningRule(order: $0, isPublic: isPublic) }
    }
}

enum SupplementGrammar {
    static let rounds = Key<Settled<Int>>("rounds", .settled(.number, stops: .supplement))
    static let returnReceipt = Key<Bool>("return-receipt", .yesNo, .optional)
    static let shape = Shape<SupplementRule>.map("supplement", [rounds, returnReceipt]) { map in
        let rounds = map[Self.rounds]
        let returnReceipt = map[Self.returnReceipt] ?? false
        return rounds.map { SupplementRule(rounds: $0, returnReceipt: returnReceipt) }
    }
}

/// What is looked at once more after both lists.
enum LaterCheckGrammar {
    static let before = Key<LaterCheck.Moment>("before", .word())
    static let items = Key<[String]>("items", .list(.id, least: 1))

    static let shape = Shape<LaterCheck>.map(
        "later-check", [before, items, TextGrammar.sl, TextGrammar.en, ChecklistGrammar.basis]
    ) { map in
        let before = map[Self.before]
        let items = map[Self.items]
        let text = map.text
        let basis = map[ChecklistGrammar.basis]
        guard let before, let items, let text else { return nil }
        return LaterCheck(before: before, items: items, text: text, basis: basis)
    }
}

/// The items of the two lists.
enum ChecklistGrammar {
    static let basis = Key<String>("basis", .text, .optional)

    static func item(stops step: ProcedureStep) -> Shape<ChecklistItem> {
        let ifNo = Key<Settled<ChecklistItem.Consequence>>("if-no", .settled(.word(), stops: step))
        let when = Key<Settled<Conditions>>("when", .settled(ConditionsGrammar.shape, stops: step), .optional)
        return .map("item", [TextGrammar.id, TextGrammar.sl, TextGrammar.en, ifNo, when, basis]) { map in
            let id = map[TextGrammar.id]
            let text = map.text
            let consequence = map[ifNo]
            let conditions = map[when]
            let basis = map[Self.basis]
            guard let id, let text, let consequence else { return nil }
            return ChecklistItem(
                id: id, text: text, ifNo: consequence, when: conditions ?? .value(.always), basis: basis)
        }
    }
}
