import Domain

/// For every finding a change that brings it about and one beside it that does not.
struct LintFixture: Sendable {
    let code: FindingCode
    let old: String
    let wrong: String
    let right: String

    init(_ code: FindingCode, _ old: String, wrong: String, right: String) {
        self.code = code
        self.old = old
        self.wrong = wrong
        self.right = right
    }

    static let all: [LintFixture] = shape + scalars + doubts + criteria + order + money + time

    static let shape = [
        LintFixture(
            .wrongShape, "channel: [registered-post]", wrong: "channel: registered-post", right: "channel: [post]"),
        LintFixture(
            .wrongShape, "supplement: { rounds: 1 }", wrong: "supplement: 1", right: "supplement: { rounds: 2 }"),
        LintFixture(.wrongShape, "rate: 80 %", wrong: "rate: [80 %]", right: "rate: 85 %"),
        LintFixture(
            .unknownKey, "group: LAS Primer", wrong: "group: LAS Primer\ngrupo: x", right: "group: LAS\nshort: x"),
        LintFixture(.missingKey, "  late: dismiss\n", wrong: "", right: "  late: dismiss\n"),
        LintFixture(
            .duplicateKey, "  late: dismiss\n", wrong: "  late: dismiss\n  late: dismiss\n", right: "  late: dismiss\n"),
        LintFixture(
            .notOneKey, "{ id: \"1.2\", range: 0..10,", wrong: "{ id: \"1.2\", range: 0..10, yes-no: 10,",
            right: "{ id: \"1.2\", yes-no: 10,"),
        LintFixture(
            .notOneKey, "{ id: \"1.2\", range: 0..10,", wrong: "{ id: \"1.2\",", right: "{ id: \"1.2\", yes-no: 10,"),
        LintFixture(
            .needsKey, "{ id: \"1.2\", range: 0..10,", wrong: "{ id: \"1.2\", most: 10, per-unit: 1,",
            right: "{ id: \"1.2\", most: 10, per-unit: 1, unit: { sl: kos, en: piece },"),
        LintFixture(
            .needsKey, "aggregate: mean", wrong: "aggregate: present", right: "aggregate: present, minimum: 2"),
        LintFixture(.needsKey, "at-the-line: stop", wrong: "at-the-line: by-goal", right: "at-the-line: skip"),
        LintFixture(.idleKey, "yes-no: 5,", wrong: "yes-no: 5, step: 1,", right: "yes-no: 5, weight: 1,"),
        LintFixture(
            .idleKey, "aggregate: mean", wrong: "aggregate: mean, minimum: 2", right: "aggregate: mean, draw: lot"),
        LintFixture(.tooFewItems, "channel: [registered-post]", wrong: "channel: []", right: "channel: [post, e-mail]"),
        LintFixture(
            .tooManyItems, "channel: [registered-post]",
            wrong: "channel: [" + String(repeating: "post, ", count: 1_001) + "]",
            right: "channel: [" + String(repeating: "post, ", count: 1_000) + "]"),
        LintFixture(
            .tooManyFindings, "  late: dismiss\n",
            wrong: "  late: dismiss\n" + (0...500).map { "  x\($0): y\n" }.joined(),
            right: "  late: dismiss\n" + (0..<499).map { "  x\($0): y\n" }.joined()),
        LintFixture(.duplicateID, "{ id: G2,", wrong: "{ id: G1,", right: "{ id: G2,"),
        LintFixture(.duplicateID, "{ id: E1,", wrong: "{ id: A1,", right: "{ id: E2,"),
        LintFixture(.duplicateID, "{ id: b, points: 0", wrong: "{ id: a, points: 0", right: "{ id: c, points: 0"),
        LintFixture(.duplicateID, "{ id: \"1.2\"", wrong: "{ id: \"1.1\"", right: "{ id: \"1.3\""),
        LintFixture(.unknownReference, "measure: M1,", wrong: "measure: M9,", right: "measure: M2,"),
        LintFixture(.unknownReference, "goal: G1", wrong: "goal: G7", right: "goal: G2"),
        LintFixture(.unknownReference, "points-of: \"2\"", wrong: "points-of: \"9\"", right: "points-of: \"1.1\""),
        LintFixture(.unknownReference, "partners: 2..", wrong: "partner: 2..", right: "partners: ..3"),
        LintFixture(.unknownReference, "limit: appeal", wrong: "limit: apeal", right: "limit: opening"),
        LintFixture(
            .unknownReference, "supplement: { rounds: 1 }",
            wrong: "supplement: { rounds: 1 }\nlater-checks: [ { before: adoption, items: [A9], sl: x, en: x } ]",
            right: "supplement: { rounds: 1 }\nlater-checks: [ { before: adoption, items: [A1], sl: x, en: x } ]"),
        LintFixture(.unknownReference, "if-tied: board", wrong: "if-tied: bord", right: "if-tied: assembly"),
        LintFixture(
            .unknownReference, "bodies: [ { id: board, sl: odbor, en: board } ]",
            wrong: """
                bodies: [ { id: board, sl: odbor, en: board } ]
                notes: [ { id: N1, about: [A9], sl: Opomba, en: Note, source: §4 } ]
                """,
            right: """
                bodies: [ { id: board, sl: odbor, en: board } ]
                notes: [ { id: N1, about: [A1, E1, "1.1", opening, M1, ESRR], sl: Opomba, en: Note, source: §4 } ]
                """),
    ]

    static let scalars = [
        LintFixture(.badID, "call: poziv-1", wrong: "call: \"poziv 1\"", right: "call: območje_1.b"),
        LintFixture(.badID, "{ id: A1,", wrong: "{ id: \"A\\e[31m1\",", right: "{ id: A2,"),
        LintFixture(.badText, "group: LAS Primer", wrong: "group: \"  \"", right: "group: LAS"),
        LintFixture(.badText, "group: LAS Primer", wrong: "group: \"LAS\\a\"", right: "group: \"LAS\\tA\""),
        LintFixture(.badAmount, "budget: 60000.00", wrong: "budget: 60.000,00", right: "budget: 60000.00"),
        LintFixture(.badAmount, "least: 5000.00", wrong: "least: 5000", right: "least: 5000.50"),
        LintFixture(.badPoints, "points: 10,", wrong: "points: \"9,5\",", right: "points: 9.5,"),
        LintFixture(.badNumber, "rounds: 1", wrong: "rounds: one", right: "rounds: 0"),
        LintFixture(.badNumber, "number: 3", wrong: "number: 0", right: "number: 100"),
        LintFixture(.badPercent, "rate: 80 %", wrong: "rate: 0.8", right: "rate: 80%"),
        LintFixture(.badDay, "opens: 2026-01-05", wrong: "opens: 5. 1. 2026", right: "opens: 2026-01-05T08:00"),
        LintFixture(.badDay, "opens: 2026-01-05", wrong: "opens: 2026-02-30", right: "opens: 2026-01-06"),
        LintFixture(.badLength, "length: 8 days", wrong: "length: 8 dni", right: "length: 1 month"),
        LintFixture(.badWord, "counts: posted", wrong: "counts: postd", right: "counts: received"),
        LintFixture(.badWord, "bonus: yes", wrong: "bonus: true", right: "bonus: yes"),
        LintFixture(.badForm, "range: 0..10", wrong: "range: 0-10", right: "range: 0..10"),
        LintFixture(.badForm, "partners: 2..", wrong: "partners: 2-3", right: "partners: 2..3"),
        LintFixture(.badForm, "parts: sum", wrong: "parts: both", right: "parts: sum"),
        LintFixture(
            .badForm, "budget: 40000.00 }", wrong: "budget: 40000.00, leftover: back }", right: "budget: 40000.00 }"),
        LintFixture(
            .badForm, "ties: [ { points-of: \"2\" }, { arrival: earlier }, { lot: žreb } ]", wrong: "ties: best",
            right: "ties: points-of 2 higher, arrival"),
        LintFixture(.missingLanguage, "sl: Obrazec, en: Form", wrong: "sl: Obrazec", right: "sl: Vloga, en: Form"),
    ]

    static let doubts = [
        LintFixture(
            .doubtMisplaced, "budget: 100000.00", wrong: "budget: { unknown: x, source: §1 }",
            right: "budget: 100000.00"),
        LintFixture(
            .unknown, "at-the-line: stop", wrong: "at-the-line: { unknown: line, source: §6 }",
            right: "at-the-line: offer"),
        LintFixture(
            .conflict, "counts: posted",
            wrong:
                "counts: { conflict: { id: clock, options: [ { value: posted, source: §1 }, { value: received, source: §5 } ] } }",
            right: "counts: received"),
        LintFixture(
            .reading, "early: dismiss",
            wrong: "early: { reading: { id: early, chosen: dismiss, other: accept, source: §1 } }",
            right: "early: accept"),
        LintFixture(
            .tooFewItems, "counts: posted",
            wrong: "counts: { conflict: { id: clock, options: [ { value: posted, source: §1 } ] } }",
            right: "counts: posted"),
        LintFixture(
            .badWord, "early: dismiss",
            wrong: "early: { reading: { id: early, chosen: dismiss, other: never, source: §1 } }",
            right: "early: { reading: { id: early, chosen: dismiss, other: accept, source: §1 } }"),
        LintFixture(
            .duplicateID, "early: dismiss\n  marking: { label: \"Ne odpiraj\", wrong: dismiss }",
            wrong:
                "early: { unknown: x, source: §1 }\n  marking: { label: \"Ne odpiraj\", wrong: { unknown: x, source: §1 } }",
            right:
                "early: { unknown: x, source: §1 }\n  marking: { label: \"Ne odpiraj\", wrong: { unknown: y, source: §1 } }"
        ),
    ]

    static let criteria = [
        LintFixture(.maximumDiffers, "most: 40\n", wrong: "most: 45\n", right: "most: 40\n"),
        LintFixture(.partsBelowMost, "range: 0..10", wrong: "range: 0..9", right: "range: -1..10"),
        LintFixture(.capCuts, "range: 0..10", wrong: "range: 0..11", right: "range: 5..10"),
        LintFixture(.levelOverCap, "yes-no: 5,", wrong: "yes-no: 5, most: 4,", right: "yes-no: 5, most: 5,"),
        LintFixture(
            .levelOverCap, "en: Measures\n", wrong: "en: Measures\n          most: 9\n",
            right: "en: Measures\n          most: 10\n"),
        LintFixture(
            .levelUnderFloor, "en: Measures\n", wrong: "en: Measures\n          floor: 2\n",
            right: "en: Measures\n          floor: 0\n"),
        LintFixture(
            .floorOverCap, "yes-no: 5,", wrong: "yes-no: 5, most: 5, floor: 6,", right: "yes-no: 5, most: 5, floor: 1,"),
        LintFixture(.notPositive, "yes-no: 5,", wrong: "yes-no: 5, weight: 0,", right: "yes-no: 5, weight: 0.5,"),
        LintFixture(.rangeReversed, "range: 0..10", wrong: "range: 10..0", right: "range: 0..10"),
        LintFixture(.stepMissesEnd, "range: 0..10", wrong: "range: 0..10, step: 3", right: "range: 0..10, step: 2.5"),
        LintFixture(
            .bandReversed, "{ from: 2, points: 20 }", wrong: "{ from: 5, to: 2, points: 20 }",
            right: "{ from: 2, points: 20 }"),
        LintFixture(
            .bandsOverlap, "{ from: 2, points: 20 }", wrong: "{ from: 1, points: 20 }", right: "{ from: 2, points: 20 }"
        ),
        LintFixture(
            .bandsGap, "{ from: 2, points: 20 }", wrong: "{ from: 3, points: 20 }", right: "{ from: 2, points: 20 }"),
        LintFixture(
            .bandsGap,
            "fact: partners\n        bands:\n          - { to: 1, points: 0 }\n          - { from: 2, points: 20 }",
            wrong:
                "fact: value\n        bands:\n          - { to: 100.00, points: 0 }\n          - { from: 100.02, points: 20 }",
            right:
                "fact: value\n        bands:\n          - { to: 100.00, points: 0 }\n          - { from: 100.01, points: 20 }"
        ),
        LintFixture(
            .bandsOpen, "bands:\n          - { to: 1,", wrong: "bands:\n          - { from: 1, to: 1,",
            right: "bands:\n          - { from: 0, to: 1,"),
        LintFixture(.bandsOverChoice, "fact: partners\n", wrong: "fact: area\n", right: "fact: partners\n"),
        LintFixture(
            .bonusInside, "{ id: \"1.2\", range: 0..10,", wrong: "{ id: \"1.2\", range: 0..10, bonus: yes,",
            right: "{ id: \"1.2\", range: 0..10, bonus: no,"),
        LintFixture(
            .figureTooLarge, "en: Contribution\n      parts: sum\n      most: 20",
            wrong:
                "en: Contribution\n      weight: 1234567.8901\n      criteria: [ { id: x, weight: 1234567.8903, sl: x, en: x, criteria: [ { id: y, weight: 7654321.1234, sl: x, en: x, range: 0..1234567.0001, step: 0.0001 } ] } ]\n    - id: \"1a\"\n      sl: x\n      en: x",
            right: "en: Contribution\n      parts: sum\n      most: 20"),
        LintFixture(.consensusNumber, "aggregate: mean", wrong: "aggregate: consensus", right: "aggregate: sum"),
        LintFixture(
            .consensusNumber, "number: 3, aggregate: mean", wrong: "at-least: 3, aggregate: consensus",
            right: "number: 1, aggregate: consensus"),
        LintFixture(
            .minimumOverNumber, "aggregate: mean", wrong: "aggregate: present, minimum: 4",
            right: "aggregate: present, minimum: 3"),
        LintFixture(.thresholdUnreachable, "value: 60 %", wrong: "value: 46", right: "value: 45"),
        LintFixture(
            .thresholdUnreachable, "value: 60 %, compare: at-least", wrong: "value: 45, compare: more-than",
            right: "value: 44.9, compare: more-than"),
        LintFixture(
            .thresholdUnreachable, "value: 60 %,", wrong: "value: 101 %, of: \"1\",", right: "value: 100 %, of: \"1\","),
        LintFixture(
            // Two of three criteria must reach it: one that cannot does not make it unreachable.
            .thresholdUnreachable, "value: 60 %", wrong: "of: [\"1.1\", \"2\"], number: 2, value: 20",
            right: "of: [\"1.1\", \"2\"], number: 1, value: 20"),
        LintFixture(
            .thresholdUnreachable, "range: 0..10", wrong: "range: 0..10, least: 11", right: "range: 0..10, least: 50 %"),
        LintFixture(.setUnreached, scoring, wrong: sets(""), right: sets("when: { project-type: soft }, ")),
        LintFixture(
            .potUnreached, "{ id: P2, fund: ESRR, budget: 40000.00 }",
            wrong: "{ id: P2, fund: ESRR, measure: M1, budget: 40000.00 }",
            right: "{ id: P2, fund: ESRR, measure: M2, budget: 40000.00 }"),
        LintFixture(.criterionNotInSet, scoring, wrong: sets("when: { project-type: soft }, "), right: scoring),
    ]

    /// All that the sound rulebook says of scoring.
    private static let scoring: String = {
        let text = SoundRulebook.text
        guard let start = text.firstRange(of: "scoring:"), let end = text.firstRange(of: "ranking:") else { return "" }
        return String(text[start.lowerBound..<end.lowerBound])
    }()

    /// Two sets; only the second has the criterion the tie chain asks for.
    private static func sets(_ when: String) -> String {
        """
        scoring:
          sets:
            - id: first
              \(when)assessors: { number: 1, aggregate: mean }
              threshold: none
              criteria: [ { id: "1", range: 0..5, sl: x, en: x } ]
            - id: second
              assessors: { number: 1, aggregate: mean }
              threshold: none
              criteria: [ { id: "2", range: 0..5, sl: x, en: x } ]

        """.replacing(", assessors", with: "\n      assessors")
    }

    static let order = [
        LintFixture(.chainCanTie, ", { lot: žreb }", wrong: "", right: ", { vote: board }"),
        LintFixture(
            .keyUnreached, "{ lot: žreb }", wrong: "{ lot: žreb }, { requested: lower }",
            right: "{ requested: lower }, { lot: žreb }"),
        LintFixture(
            .keyUnreached, "{ arrival: earlier }", wrong: "{ points-of: \"2\", order: lower }",
            right: "{ points-of: \"1\" }"),
    ]

    static let money = [
        LintFixture(.potsDoNotAddUp, "budget: 60000.00", wrong: "budget: 60000.01", right: "budget: 60000.00"),
        LintFixture(.capAbovePot, "most: 40000.00", wrong: "most: 40000.01", right: "most: 40000.00"),
        LintFixture(
            .capAbovePot, "budget: 40000.00 }", wrong: "budget: 40000.00, most: 40000.01 }",
            right: "budget: 40000.00, most: 40000.00 }"),
        LintFixture(
            .grantReversed, "least: 5000.00, most: 40000.00", wrong: "least: 5000.00, most: 4999.99",
            right: "least: 5000.00, most: 5000.00"),
        LintFixture(
            .leastAbovePot, "budget: 40000.00 }", wrong: "budget: 40000.00, most: 4999.99 }",
            right: "budget: 40000.00, most: 5000.00 }"),
        LintFixture(.rateOutOfBounds, "rate: 80 %", wrong: "rate: 101 %", right: "rate: 100 %"),
        LintFixture(
            .leftoverNotLater, "budget: 40000.00 }", wrong: "budget: 40000.00, leftover: to P1 }",
            right: "budget: 40000.00, leftover: stays }"),
        LintFixture(
            .sharesDoNotAddUp, twoPots, wrong: byGoal("40000.01"), right: byGoal("40000.00")),
        LintFixture(
            .awardOrder, "at-the-line: stop",
            wrong: "at-the-line: stop\n  award: [ { from: 30, share: 70 % }, { from: 35, share: 100 % } ]",
            right: "at-the-line: stop\n  award: [ { from: 35, share: 100 % }, { from: 30, share: 70 % } ]"),
        LintFixture(
            .sumOfOpenNumber, "number: 3, aggregate: mean", wrong: "at-least: 3, aggregate: sum",
            right: "at-least: 3, aggregate: mean"),
        LintFixture(
            .sumOfOpenNumber, "number: 3, aggregate: mean }",
            wrong:
                "number: 3, aggregate: sum }\n  divergence: [ { of: total, more-than: 5, against: spread, then: further-assessor } ]",
            right:
                "number: 3, aggregate: sum }\n  divergence: [ { of: total, more-than: 5, against: spread, then: justify } ]"
        ),
        LintFixture(
            .levelIsPoints, "{ id: b, points: 0,", wrong: "{ id: \"10\", points: 0,", right: "{ id: \"2\", points: 0,"),
        LintFixture(
            .leftoverOtherFund, fundsToPots,
            wrong: twoFunds("leftover: to P2"), right: twoFunds("leftover: stays")),
        LintFixture(
            .leftoverByGoal, twoPots, wrong: byGoal(leftover: ", leftover: to P2"),
            right: byGoal(leftover: ", leftover: stays")),
        LintFixture(
            .supplementWithoutLimit, "supplement: { length: 10 days,", wrong: "notice: { length: 10 days,",
            right: "supplement: { length: 9 days,"),
        LintFixture(
            .awardAboveThreshold, "at-the-line: stop",
            wrong: "at-the-line: stop\n  award: [ { from: 30, share: 100 % }, { from: 25, share: 70 % } ]",
            right: "at-the-line: stop\n  award: [ { from: 30, share: 100 % }, { from: 24, share: 70 % } ]"),
        LintFixture(
            .awardUnreached, "at-the-line: stop",
            wrong: "at-the-line: stop\n  award: [ { from: 45.1, share: 100 % }, { from: 30, share: 70 % } ]",
            right: "at-the-line: stop\n  award: [ { from: 45, share: 100 % }, { from: 30, share: 70 % } ]"),
        LintFixture(
            // The threshold is 60 % of 40: whoever passes it has the 24 points of the band above.
            .awardUnreached, "at-the-line: stop",
            wrong: "at-the-line: stop\n  award: [ { from: 24, share: 100 % }, { from: 20, share: 70 % } ]",
            right: "at-the-line: stop\n  award: [ { from: 24.1, share: 100 % }, { from: 20, share: 70 % } ]"),
        LintFixture(
            .shareOutOfBounds, "at-the-line: stop",
            wrong: "at-the-line: stop\n  quotas: [ { id: q, when: { class: public }, most: 101 % } ]",
            right: "at-the-line: stop\n  quotas: [ { id: q, when: { class: public }, most: 50 % } ]"),
        LintFixture(
            .noPot, "{ id: P2, fund: ESRR,", wrong: "{ id: P2, fund: ESRR, measure: M1,",
            right: "{ id: P2, fund: ESRR, measure: M2,"),
    ]

    private static let fundsToPots: String = {
        let text = SoundRulebook.text
        guard let start = text.firstRange(of: "  - id: ESRR"), let end = text.firstRange(of: "  at-the-line") else {
            return ""
        }
        return String(text[start.lowerBound..<end.lowerBound])
    }()

    private static func twoFunds(_ leftover: String) -> String {
        fundsToPots
            .replacing(
                "  - id: ESRR\n    budget: 100000.00",
                with: "  - { id: F2, budget: 40000.00, rate: 80 % }\n  - id: ESRR\n    budget: 60000.00"
            )
            .replacing("measure: M1, budget: 60000.00 }", with: "budget: 60000.00, \(leftover) }")
            .replacing("{ id: P2, fund: ESRR,", with: "{ id: P2, fund: F2,")
    }

    private static let twoPots = """
        pots:
            - { id: P1, fund: ESRR, measure: M1, budget: 60000.00 }
            - { id: P2, fund: ESRR, budget: 40000.00 }
          at-the-line: stop
        """

    private static func byGoal(leftover: String) -> String {
        """
        pots:
            - { id: P1, fund: ESRR, measure: M1, budget: 50000.00\(leftover) }
            - { id: P2, fund: ESRR, budget: 50000.00 }
          at-the-line: by-goal
          by-goal: { within: stop, shares: { G1: 30000.00, G2: 20000.00 } }
        """
    }

    private static func byGoal(_ amount: String) -> String {
        """
        pots: [ { id: P1, fund: ESRR, budget: 100000.00 } ]
          at-the-line: by-goal
          by-goal: { within: stop, shares: { G1: 60000.00, G2: \(amount) } }
        """
    }

    static let time = [
        LintFixture(
            .limitWithoutEvent, "length: 8 days, after: service", wrong: "length: 8 days",
            right: "length: 8 days, before: close"),
        LintFixture(
            .limitTwoValues, "length: 8 days, after: service",
            wrong: "length: 8 days, after: service, until: 2026-06-01", right: "until: 2026-06-01"),
        LintFixture(
            .limitTwoValues, "  appeal: {", wrong: "  appeal: { until: 2026-06-01, sl: x, en: x }\n  appeal: {",
            right: "  advance: { until: 2026-06-01, sl: x, en: x }\n  appeal: {"),
        LintFixture(
            .limitNearlyKnown, "  appeal: {",
            wrong: "  inspektion: { length: 8 days, after: request, sl: x, en: x }\n  appeal: {",
            right: "  inspection: { length: 8 days, after: request, sl: x, en: x }\n  appeal: {"),
        LintFixture(
            .closeOnFreeDay, "closes: 2026-02-16T12:00", wrong: "closes: 2026-02-14", right: "closes: 2026-02-13"),
        LintFixture(
            .closeOnFreeDay, "closes: 2026-02-16T12:00", wrong: "closes: 2026-04-06", right: "closes: 2026-04-07"),
        LintFixture(.windowReversed, "opens: 2026-01-05", wrong: "opens: 2026-02-16T12:01", right: "opens: 2026-02-16"),
        LintFixture(
            .windowsOverlap, "opens: 2026-01-05\n  closes: 2026-02-16T12:00", wrong: windows("2026-02-16"),
            right: windows("2026-02-17")),
        LintFixture(
            .itemWithoutBasis, "if-no: supplement, basis: \"§4\"", wrong: "if-no: supplement",
            right: "if-no: supplement, basis: \"§5\""),
    ]

    private static func windows(_ second: String) -> String {
        "windows: [ { id: w1, opens: 2026-01-05, closes: 2026-02-16 }, { id: w2, opens: \(second), closes: 2026-03-16 } ]"
    }
}
