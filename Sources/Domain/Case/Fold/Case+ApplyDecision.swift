extension Case {
    mutating func applyDecision(_ entry: Entry) {
        let day = entry.moment.day
        switch entry.act {
        case .decideFiling(let act):
            edit(decisionsOf: act.filing) {
                $0.append(
                    Decision(
                        kind: act.decision, grant: act.grant, reason: act.reason, session: act.session,
                        number: act.number, on: day, entry: entry.number))
            }
        case .dispatchDecision(let act):
            edit(lastDecisionOf: act.filing) {
                let letter = Dispatch(on: act.on, registered: act.registered)
                if $0.dispatch == nil {
                    $0.dispatch = letter
                } else if !$0.appeals.isEmpty {
                    $0.appeals[$0.appeals.count - 1].dispatch = letter
                }
            }
        case .serveDecision(let act):
            edit(lastDecisionOf: act.filing) {
                let letter = ServedLetter(on: act.on, proof: act.proof)
                if $0.service == nil || $0.appeals.isEmpty {
                    $0.service = letter
                } else {
                    $0.appeals[$0.appeals.count - 1].service = letter
                }
            }
        case .fileAppeal(let act):
            edit(lastDecisionOf: act.filing) {
                $0.appeals.append(
                    Appeal(
                        arrival: Arrival(channel: act.channel, posted: act.posted, received: act.received),
                        grounds: act.grounds, enteredAt: entry.number))
            }
        case .decideAppeal(let act):
            edit(decisionsOf: act.filing) { decisions in
                var ordinal = act.appeal
                for index in decisions.indices {
                    guard ordinal > decisions[index].appeals.count else {
                        decisions[index].appeals.decide(ordinal, act, entry)
                        return
                    }
                    ordinal -= decisions[index].appeals.count
                }
            }
        case .declareFinal(let act): edit(lastDecisionOf: act.filing) { $0.finalOn = act.on }
        default: break
        }
    }

    private mutating func edit(decisionsOf filing: Filing, _ change: (inout [Decision]) -> Void) {
        switch filing {
        case .application(let number): edit(number) { change(&$0.decisions) }
        case .envelope(let number): edit(number) { change(&$0.decisions) }
        }
    }

    private mutating func edit(lastDecisionOf filing: Filing, _ change: (inout Decision) -> Void) {
        edit(decisionsOf: filing) { decisions in
            guard !decisions.isEmpty else { return }
            change(&decisions[decisions.count - 1])
        }
    }
}

extension [Appeal] {
    fileprivate mutating func decide(_ ordinal: Int, _ act: DecideAppeal, _ entry: Entry) {
        guard indices.contains(ordinal - 1) else { return }
        self[ordinal - 1].body = act.body
        self[ordinal - 1].outcome = act.outcome
        self[ordinal - 1].reason = act.reason
        self[ordinal - 1].session = act.session
        self[ordinal - 1].decidedOn = entry.moment.day
        self[ordinal - 1].decidedAt = entry.number
    }
}
