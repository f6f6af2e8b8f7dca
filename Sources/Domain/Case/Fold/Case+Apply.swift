extension Case {
    mutating func apply(_ entry: Entry) {
        let day = entry.moment.day
        switch entry.act {
        case .amendCall(let act):
            self.rules?.amend(act, entry)
        case .settleDoubt(let act):
            self.rules?.settle(act.doubt, act.value, act.reason, act.source, entry)
        case .switchReading(let act):
            self.rules?.settle(act.doubt, .scalar(String(act.option)), act.reason, act.source, entry)

        case .registerEnvelope(let act):
            var envelope = Envelope(number: EnvelopeNumber(envelopes.count + 1), facts: act.facts)
            envelope.entry = entry.number
            envelopes.append(envelope)
        case .correctEnvelope(let act):
            edit(act.envelope) {
                $0.earlier.append($0.facts)
                $0.facts = act.facts
            }
        case .decideEnvelope(let act):
            edit(act.envelope) {
                $0.rulings.append(
                    EnvelopeRuling(
                        question: act.question, ruling: act.ruling, posted: act.posted, reason: act.reason,
                        person: entry.person, on: day))
            }
        case .withdrawEnvelope(let act): edit(act.envelope) { $0.withdrawnOn = act.on }
        case .openEnvelopes(let act): open(act, entry)
        case .openForAddress(let act):
            edit(act.envelope) { $0.foundAddress = FoundAddress(sender: act.sender, address: act.address) }

        case .closeScoring(let act):
            if let number = act.application {
                edit(number) { $0.scoring.close(entry) }
            } else {
                scoring.close(entry)
            }
        case .reopenScoring(let act): reopenScoring(act, entry)
        case .drawAssessors(let act): draw(act)
        case .decideTie(let act):
            ties.append(
                TieDecision(
                    order: act.order, means: act.means, seed: act.seed, reason: act.reason, session: act.session,
                    entry: entry.number))
        case .adoptRanking(let act):
            adoptions.append(
                Adoption(
                    rows: act.rows, session: act.session, note: act.note, on: day, entry: entry.number,
                    turnedDown: turnedDown(in: act.rows)))

        case .decideFiling, .dispatchDecision, .serveDecision, .fileAppeal, .decideAppeal, .declareFinal:
            applyDecision(entry)
        case .recordOperation, .signContract, .planPhases, .fileClaim, .recordPayment, .changeOperation,
            .completeOperation, .withdrawOperation:
            applyOperation(entry)
        default:
            guard let number = entry.act.application else { return }
            edit(number) { $0.apply(entry) }
        }
    }

    mutating func open(_ act: OpenCall, _ entry: Entry) {
        let first = CaseRules.Version(
            rulebook: act.rulebook, original: act.original, entry: entry.number, on: entry.moment.day)
        rules = CaseRules(versions: [first])
        rules?.read()
    }

    private mutating func open(_ act: OpenEnvelopes, _ entry: Entry) {
        for number in act.order {
            guard let envelope = envelope(number), envelope.application == nil else { continue }
            let application = ApplicationNumber(applications.count + 1)
            var opened = Application(number: application, envelope: number)
            opened.openedAt = entry.number
            applications.append(opened)
            edit(number) { $0.application = application }
        }
        openings.append(
            Opening(
                entry: entry.number, moment: entry.moment, person: entry.person, order: act.order,
                present: act.present))
    }

    private mutating func reopenScoring(_ act: ReopenScoring, _ entry: Entry) {
        if let number = act.application {
            edit(number) {
                $0.scoring.reopen(act.reason, entry, .whole)
                $0.reopenedAt = entry.number
            }
            // A closed whole with an open part would show a ranking that is none.
            guard scoring.isClosed else { return }
            scoring.reopen(act.reason, entry, rulesVersion >= Office.ofOneApplication ? .oneApplication : .whole)
        } else {
            scoring.reopen(act.reason, entry, .whole)
        }
    }

    private mutating func draw(_ act: DrawAssessors) {
        let assignment = Assignment(
            assessors: Array(act.drawn.prefix(act.number)), substitutes: Array(act.drawn.dropFirst(act.number)))
        for number in act.applications { edit(number) { $0.assignment = assignment } }
    }

    mutating func edit(_ number: EnvelopeNumber, _ change: (inout Envelope) -> Void) {
        guard envelopes.indices.contains(number.ordinal - 1) else { return }
        change(&envelopes[number.ordinal - 1])
    }

    mutating func edit(_ number: ApplicationNumber, _ change: (inout Application) -> Void) {
        guard applications.indices.contains(number.ordinal - 1) else { return }
        change(&applications[number.ordinal - 1])
    }
}

extension ScoringState {
    mutating func close(_ entry: Entry) {
        closedOn = entry.moment.day
        closedAt = entry.number
        reopening = nil
    }

    mutating func reopen(_ reason: String, _ entry: Entry, _ reopening: Reopening) {
        self.reopening = reopening
        closedOn = nil
        reopenings.append(reason)
        reopenedAt = entry.number
    }
}

extension CaseRules {
    mutating func amend(_ act: AmendCall, _ entry: Entry) {
        versions.append(
            Version(
                rulebook: act.rulebook, original: act.original, entry: entry.number, on: entry.moment.day,
                reason: act.reason))
        dropSettlements(after: rulebook?.doubts ?? [], entry)
        read()
    }

    mutating func settle(_ doubt: DoubtID, _ value: Node, _ reason: String, _ source: String, _ entry: Entry) {
        settlements.append(
            Settled(
                doubt: doubt, settlement: CaseRules.settlement(of: rulebook?.doubt(doubt)?.kind, value),
                reason: reason, source: source, person: entry.person, entry: entry.number, on: entry.moment.day))
        read()
    }

    /// A conflict and a reading are settled by the number of an option, an unknown by its value.
    static func settlement(of kind: Doubt.Kind?, _ value: Node) -> Settlement {
        if kind != .unknown, let text = value.text, let option = Int(actText: text) { return .option(option) }
        return .value(value)
    }
}

extension Case {
    /// The list takes whoever turned an offer down as if it had never filed; people still want to know which it was.
    public func turnedDown(in rows: [AdoptedRow]) -> [ApplicationNumber] {
        rows.filter { row in
            row.status == .withdrawn
                && application(row.application).map { $0.withdrawal == nil && $0.offers.last?.answer == .refuse }
                    ?? false
        }.map(\.application)
    }
}
