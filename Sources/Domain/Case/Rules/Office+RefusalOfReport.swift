extension Office {
    /// What reports need beside calls: printed figures, indicators, the partnership and its money.
    func refusalOfReport(_ act: Act, at moment: Moment) -> Refusal? {
        switch act {
        case .recordPrinted(let act):
            if act.amount == nil, act.number == nil { return .figureMissing }
            if let body = act.body, self.body(body) == nil { return .unknown(.body, body) }
            return nil
        case .recordIndicator(let act): return future(act.on, moment)
        case .describeGroup(let act): return act.on.flatMap { future($0, moment) }
        case .admitPartner(let act): return refusal(of: act, at: moment)
        case .releasePartner(let act): return refusal(of: act)
        case .claimRunningCosts(let act):
            if runningCosts(act.claim) != nil { return .exists(.claim, act.claim) }
            if act.until < act.from { return .endBeforeStart(from: act.from, until: act.until) }
            return act.on.flatMap { future($0, moment) }
        case .payRunningCosts(let act):
            if runningCosts(act.claim) == nil { return .unknown(.claim, act.claim) }
            return act.on.flatMap { future($0, moment) }
        case .recordActivity(let act): return refusal(of: act)
        default: return nil
        }
    }

    private func future(_ day: Day, _ moment: Moment) -> Refusal? {
        day > moment.day ? .inTheFuture(day) : nil
    }

    private func refusal(of act: AdmitPartner, at moment: Moment) -> Refusal? {
        if let session = act.resolvedIn, self.session(session) == nil { return .unknown(.session, session) }
        if partnership.contains(where: { $0.partner == act.partner && $0.until.map { act.on <= $0 } ?? true }) {
            return .exists(.partner, act.partner)
        }
        return future(act.on, moment)
    }

    private func refusal(of act: ReleasePartner) -> Refusal? {
        if let session = act.resolvedIn, self.session(session) == nil { return .unknown(.session, session) }
        guard let row = partnership.last(where: { $0.partner == act.partner && $0.until == nil }) else {
            return .unknown(.partner, act.partner)
        }
        return act.on < row.from ? .endBeforeStart(from: row.from, until: act.on) : nil
    }

    private func refusal(of act: RecordActivity) -> Refusal? {
        guard let on = act.on else { return act.year == nil ? .dayMissing : nil }
        return act.until.flatMap { $0 < on ? .endBeforeStart(from: on, until: $0) : nil }
    }
}
