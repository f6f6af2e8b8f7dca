extension CaseRules {
    /// The problems of a rulebook that is to be opened under this id.
    static func refusal(of rulebook: Node, as call: String) -> Refusal? {
        let (read, findings) = Rulebook.read(rulebook)
        let errors = findings.count { $0.severity == .error }
        guard errors == 0, let read else { return .rulebookErrors(number: max(1, errors)) }
        return read.identity.id == call ? nil : .callMismatch(act: call, rulebook: read.identity.id)
    }
}

extension Case {
    /// Amending, settling and switching.
    func refusalOfRules(_ act: Act, at moment: Moment) -> Refusal? {
        switch act {
        case .amendCall(let act):
            if case .value(let closes)? = rulebook?.submission.lastClose, Submission.isOver(closes, at: moment) {
                return .callClosed(closes)
            }
            return CaseRules.refusal(of: act.rulebook, as: call)
        case .settleDoubt(let act):
            guard let doubt = rulebook?.doubt(act.doubt) else { return .unknown(.doubt, act.doubt) }
            if doubt.kind == .reading { return .isReading(act.doubt) }
            return refusal(settling: doubt, CaseRules.settlement(of: doubt.kind, act.value), act.value)
        case .switchReading(let act):
            guard let doubt = rulebook?.doubt(act.doubt) else { return .unknown(.doubt, act.doubt) }
            guard doubt.kind == .reading else { return .isNoReading(act.doubt) }
            if doubt.chosen == act.option { return .nothingChanges }
            return refusal(settling: doubt, .option(act.option), .scalar(String(act.option)))
        default: return nil
        }
    }

    private func refusal(settling doubt: Doubt, _ settlement: Settlement, _ value: Node) -> Refusal? {
        if doubt.kind != .unknown {
            guard case .option(let number) = settlement, (1...max(1, doubt.options.count)).contains(number) else {
                return .noOption(doubt.id, given: value.text ?? "", number: doubt.options.count)
            }
        }
        var settled = rules
        settled?.settlements.append(
            CaseRules.Settled(
                doubt: doubt.id, settlement: settlement, reason: "", source: "", person: "", entry: 0,
                on: Day(number: 0)))
        settled?.read()
        return settled?.rulebook == nil ? .settlementUnreadable(doubt.id) : nil
    }
}
