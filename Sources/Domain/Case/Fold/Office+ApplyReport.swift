extension Office {
    /// What reports need beside calls: indicators, printed figures, cooperation, the partnership and its money.
    mutating func applyReport(_ entry: Entry) {
        switch entry.act {
        case .recordIndicator(let act):
            let value = IndicatorValue(achieved: act.achieved, on: act.on)
            if let index = indicators.firstIndex(where: { $0.id == act.indicator }) {
                indicators[index].name = act.name
                indicators[index].target = act.target
                indicators[index].counts = act.counts
                indicators[index].values.append(value)
            } else {
                indicators.append(
                    Indicator(
                        id: act.indicator, name: act.name, target: act.target, counts: act.counts, values: [value]))
            }
        case .recordPrinted(let act):
            printedFigures.append(
                PrintedValue(
                    figure: act.figure, call: act.call, fund: act.fund, body: act.body, kind: act.kind, on: act.on,
                    amount: act.amount, number: act.number, source: act.source))
        case .recordCooperation(let act):
            cooperations.put(
                Cooperation(
                    id: act.cooperation, title: act.title, groups: act.groups, approved: act.approved, paid: act.paid,
                    actNumber: act.actNumber, note: act.note)
            ) { $0.id == act.cooperation }
        case .describeGroup(let act):
            particulars.put(Particular(id: act.particular, name: act.name, value: act.value, on: act.on)) {
                $0.id == act.particular
            }
        case .planFunds(let act):
            plannedFunds.put(
                PlannedFunds(
                    period: act.period, fund: act.fund, purpose: act.purpose, amount: act.amount, source: act.source)
            ) { $0.period == act.period && $0.fund == act.fund && $0.purpose == act.purpose }
        case .recordActivity(let act):
            activities.put(
                Activity(
                    id: act.activity, kind: act.kind, title: act.title, on: act.on, until: act.until, year: act.year,
                    place: act.place, note: act.note)
            ) { $0.id == act.activity }
        default: applyPartnership(entry)
        }
    }

    private mutating func applyPartnership(_ entry: Entry) {
        switch entry.act {
        case .admitPartner(let act):
            partnership.append(
                Partnership(
                    partner: act.partner, sector: act.sector, municipality: act.municipality, from: act.on))
        case .releasePartner(let act):
            guard let index = partnership.lastIndex(where: { $0.partner == act.partner && $0.until == nil }) else {
                return
            }
            partnership[index].until = act.on
            partnership[index].endReason = act.reason
        case .claimRunningCosts(let act):
            guard runningCosts(act.claim) == nil else { return }
            runningCosts.append(
                RunningCosts(
                    id: act.claim, payer: act.payer, purpose: act.purpose, from: act.from, until: act.until,
                    claims: act.claims, amount: act.amount, on: act.on, note: act.note))
        case .payRunningCosts(let act):
            guard let index = runningCosts.firstIndex(where: { $0.id == act.claim }) else { return }
            runningCosts[index].payments.append(
                Payment(phase: nil, amount: act.amount, on: act.on, note: act.note))
        default: break
        }
    }
}

extension Array {
    /// In the place of the one it replaces, else at the end.
    fileprivate mutating func put(_ new: Element, inPlaceOf isSame: (Element) -> Bool) {
        if let index = firstIndex(where: isSame) { self[index] = new } else { append(new) }
    }
}
