import Domain
import Terminal
import Wording

/// One filing: what was decided, how far its letter has come, what runs now.
struct DecisionRow: Sendable {
    var filing: Filing
    var stage: Stage
    var decisions: [Decision]
    /// The decision that holds.
    var decision: Decision?
    var inspections: [Inspection] = []
    var sent: Sent?
    var refused: Withdrawal?
    /// The limit that runs now and what it is for.
    var limit: RequestLimit
    var limitTitle: Text?
    /// Whether each appeal of the decision came in time.
    var timeliness: [TimeLimit.Timeliness?]
    /// The body that decides the open appeal.
    var body: String?
    /// What the adopted list proposes, as exact texts for the form.
    var proposal: [String: String]
    var cells: [String]

    /// All appeals of the filing, over all its decisions.
    var appeals: Int { decisions.reduce(0) { $0 + $1.appeals.count } }

    var style: Style {
        switch stage {
        case .appealed: .warning
        case .final, .sent, .takenBack, .approved, .contracted, .completed, .givenUp, .refusedByAuthority: .dim
        default: .text
        }
    }

    func subject(_ call: String) -> Subject {
        switch filing {
        case .application(let number): Subject(call: call, application: number)
        case .envelope(let number): Subject(call: call, envelope: number)
        }
    }

    /// Everything that is decided or waits for a decision, applications first.
    static func rows(_ seen: Case, _ desk: Desk) -> [DecisionRow] {
        guard !seen.adoptions.isEmpty else { return [] }
        let applications = seen.applications.filter { $0.sight == .full }.map { application -> DecisionRow in
            var row = DecisionRow(
                .application(application.number), application.decisions, seen.stage(of: application),
                application.data?.applicant.name ?? "", seen, desk)
            row.inspections = application.inspections
            row.sent = application.sent
            row.refused = application.refusedByAuthority
            row.proposal = proposal(seen.stage(of: application), seen.adoption?.row(application.number))
            return row
        }
        let sealed = seen.envelopes.filter { envelope in
            envelope.sight == .full && envelope.application == nil
                && (!envelope.decisions.isEmpty || seen.admission(of: envelope).isDismissed)
        }
        return applications
            + sealed.map { envelope in
                var row = DecisionRow(
                    .envelope(envelope.number), envelope.decisions, seen.stage(of: envelope),
                    envelope.facts.sender ?? "", seen, desk)
                row.proposal = ["decision": DecisionKind.dismissal.rawValue]
                return row
            }
    }

    private static func proposal(_ stage: Stage, _ row: AdoptedRow?) -> [String: String] {
        guard stage == .ranked else { return ["decision": DecisionKind.dismissal.rawValue] }
        switch row?.status {
        case .selected?:
            return ["decision": DecisionKind.selection.rawValue, "grant": row?.grant?.exact ?? ""]
        case .offered?: return ["decision": DecisionKind.reduced.rawValue, "grant": row?.grant?.exact ?? ""]
        case .reserve?: return ["decision": DecisionKind.reserve.rawValue]
        default: return ["decision": DecisionKind.rejection.rawValue]
        }
    }

    private init(
        _ filing: Filing, _ decisions: [Decision], _ stage: Stage, _ name: String, _ seen: Case, _ desk: Desk
    ) {
        self.filing = filing
        self.stage = stage
        self.decisions = decisions
        let last = decisions.last
        let application = filing.application.flatMap(seen.application)
        let holding = last.flatMap { decision in
            let isOver = application.map { seen.isSuperseded(decision, $0) } ?? false
            return decision.isAnnulled || isOver ? nil : decision
        }
        decision = holding
        timeliness =
            last.map { decision in
                decision.appeals.enumerated().map {
                    seen.timeliness(of: $0.element, $0.offset + 1, against: decision)
                }
            } ?? []
        limit = .none
        proposal = [:]
        if let holding, holding.finalOn == nil {
            if holding.isAppealed {
                let deciding = seen.decidingLimit(of: holding)
                (limit, body) = (deciding.limit, deciding.body)
                limitTitle = Text(sl: "Rok za odločitev o pritožbi", en: "Limit for deciding the appeal")
            } else if holding.service != nil {
                limit = seen.appealLimit(of: holding, appeal: holding.appeals.count + 1)
                limitTitle = Text(sl: "Rok za pritožbo", en: "Limit for an appeal")
            }
        }
        let language = desk.language
        cells = [
            filing.actText, name, holding.map { language.word($0.kind) } ?? "–",
            holding?.grant.map { language.amount($0) } ?? "",
            holding?.dispatch.map { language.columnDate($0.on) } ?? "",
            holding?.service.map { language.columnDate($0.counted) } ?? "", language.brief(of: stage, application),
        ]
    }

    /// What happened with the decision, step by step, and the card of the limit that runs.
    func paragraphs(_ desk: Desk, rows: Int, columns: Int) -> [TextPane.Paragraph] {
        let language = desk.language
        var lines: [TextPane.Paragraph] = []
        for decision in decisions {
            var parts = [language.word(decision.kind) + " " + language.date(decision.on)]
            if let number = decision.number { parts.append(number) }
            if let session = decision.session.flatMap({ desk.office?.session($0) }) {
                parts.append(language.name(session))
            }
            if let dispatch = decision.dispatch {
                parts.append(desk.say(sl: "odpremljen ", en: "dispatched ") + language.posted(dispatch))
            }
            if let service = decision.service {
                parts.append(language.served(service, desk.today))
            }
            if decision.isAnnulled { parts.append(desk.say(sl: "odpravljen", en: "annulled")) }
            if let final = decision.finalOn {
                parts.append(desk.say(sl: "dokončen ", en: "final ") + language.date(final))
            }
            lines.append(.init(parts.joined(separator: " · "), style: decision.isAnnulled ? .dim : .text))
            lines += decision.appeals.enumerated().map { appeal($0.element, $0.offset, decision, desk) }
        }
        lines += inspections.map {
            .init(
                desk.say(sl: "vpogled ", en: "inspection ") + language.date($0.on) + ": "
                    + $0.present.joined(separator: ", "), indent: 1)
        }
        if let sent {
            lines.append(
                .init(
                    desk.say(sl: "poslano: ", en: "sent to: ") + sent.authority + ", "
                        + language.posted(Dispatch(on: sent.on, registered: sent.registered))))
        }
        if let refused {
            let parts = [language.name(of: .refusedByAuthority) + " " + language.date(refused.on), refused.reason]
            lines.append(.init(parts.compactMap { $0 }.joined(separator: " · "), style: .warning))
        }
        guard let limitTitle else { return lines }
        lines.append(.init(limitTitle[language] + ": " + language.word(limit, desk.today), style: .heading))
        guard case .ends(let limit, _) = limit, let card = try? TimeLimitCard(limit, desk.freeDays) else {
            return lines
        }
        return lines
            + language.card(card, foldingAbove: max(rows - lines.count, 8), width: columns - 1).map { .init($0) }
    }

    private func appeal(_ appeal: Appeal, _ index: Int, _ decision: Decision, _ desk: Desk) -> TextPane.Paragraph {
        let language = desk.language
        var parts = [
            desk.say(sl: "\(index + 1). pritožba, ", en: "appeal \(index + 1), ")
                + language.stamp(appeal.arrival.counted)
        ]
        // Only the last decision's appeals have been compared with their limits.
        if decision == decisions.last, timeliness.indices.contains(index) {
            switch timeliness[index] {
            case .inTime?: parts.append(desk.say(sl: "pravočasna", en: "in time"))
            case .late?: parts.append(desk.say(sl: "prepozna", en: "late"))
            case .unclear?: parts.append(desk.say(sl: "ura ni znana", en: "hour unknown"))
            case nil: break
            }
        }
        if let outcome = appeal.outcome {
            let body = appeal.body.map { desk.language.name(ofBody: $0, desk.office) } ?? ""
            parts.append([body, language.word(outcome)].filter { !$0.isEmpty }.joined(separator: ": "))
            if let day = appeal.decidedOn { parts.append(language.date(day)) }
            if let dispatch = appeal.dispatch {
                parts.append(desk.say(sl: "odpremljeno ", en: "dispatched ") + language.posted(dispatch))
            }
            if let service = appeal.service { parts.append(language.servedRuling(service, desk.today)) }
        } else {
            parts.append(desk.say(sl: "čaka na odločitev", en: "waits for a decision"))
        }
        parts.append(appeal.reason ?? appeal.grounds)
        return .init(parts.joined(separator: " · "), style: appeal.outcome == nil ? .warning : .text, indent: 1)
    }
}
