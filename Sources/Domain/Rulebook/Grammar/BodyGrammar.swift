/// Bodies and appeals (section 9).
enum BodyGrammar {
    static let seats = Key<Settled<Int>>("seats", .settled(.number(1...10_000), stops: .decision), .optional)
    static let quorum = Key<Settled<Body.Quorum>>("quorum", .settled(quorumForm, stops: .decision), .optional)
    static let majority = Key<Settled<Body.MajorityBase>>("majority", .settled(.word(), stops: .decision), .optional)
    static let balance = Key<Settled<Body.SectorBalance>>(
        "sector-balance", .settled(SectorBalanceGrammar.shape, stops: .decision), .optional)

    private static let quorumForm = Shape<Body.Quorum>.scalar(pattern: "^(more-than-half|at-least-half|[0-9]{1,5})$") {
        .badForm($0, .quorum)
    } _: { text in
        switch text {
        case "more-than-half": return .moreThanHalf
        case "at-least-half": return .atLeastHalf
        default:
            guard text.isDigits, text.utf8.count <= 5, let members = Int(text), members > 0 else { return nil }
            return .members(members)
        }
    }

    static let shape = Shape<Body>.map(
        "body", [TextGrammar.id, TextGrammar.sl, TextGrammar.en, seats, quorum, majority, balance]
    ) { map in
        let id = map[TextGrammar.id]
        let text = map.text
        let seats = map[Self.seats]
        let quorum = map[Self.quorum]
        let majority = map[Self.majority]
        let balance = map[Self.balance]
        guard let id, let text else { return nil }
        return Body(id: id, text: text, seats: seats, quorum: quorum, majority: majority, sectorBalance: balance)
    }
}

enum SectorBalanceGrammar {
    static let leastSectors = Key<Int>("least-sectors", .number(1...100), .optional)
    static let rule = Key<Body.SectorBalance.Rule>("rule", .word())
    static let shape = Shape<Body.SectorBalance>.map("sector-balance", [leastSectors, rule]) { map in
        let leastSectors = map[Self.leastSectors]
        return map[Self.rule].map { Body.SectorBalance(leastSectors: leastSectors, rule: $0) }
    }
}

enum AppealsGrammar {
    static let body = Key<String>("body", .id)
    static let limit = Key<String>("limit", .id, .optional)
    static let decidesWithin = Key<String>("decides-within", .id, .optional)
    static let step = Shape<AppealStep>.map("appeal-step", [body, limit, decidesWithin]) { map in
        let body = map[Self.body]
        let limit = map[Self.limit]
        let decidesWithin = map[Self.decidesWithin]
        return body.map { AppealStep(body: $0, limit: limit, decidesWithin: decidesWithin) }
    }

    static let ladder = Key<[AppealStep]>("ladder", .list(step, least: 1))
    static let finalAfter = Key<Settled<String>>("final-after", .settled(.id, stops: .appeal), .optional)
    static let finalFor = Key<[DecisionKind]>("final-for", .list(.word(), least: 1), .optional)
    static let shape = Shape<Appeals>.map("appeals", [ladder, finalAfter, finalFor]) { map in
        let ladder = map[Self.ladder]
        let finalAfter = map[Self.finalAfter]
        let finalFor = map[Self.finalFor]
        if map.has(Self.finalFor), !map.has(Self.finalAfter) {
            map.report(.idleKey("final-for", without: "final-after"), at: Self.finalFor)
        }
        guard let ladder, !map.failed(Self.finalFor, finalFor) else { return nil }
        return Appeals(ladder: ladder, finalAfter: finalAfter, finalFor: finalFor)
    }
}
