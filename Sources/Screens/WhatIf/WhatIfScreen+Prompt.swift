import Domain
import Terminal
import Wording

extension WhatIfScreen {
    mutating func answerPrompt(_ desk: Desk) {
        guard let asked = prompt else { return }
        let text = asked.field.text
        do {
            switch asked.kind {
            case .budget(let pot): trial.budgets[pot] = try Money(typed: text)
            case .points(let application):
                let isMinus = text.contains("-") || text.contains("−")
                let points = try Fraction(typed: String(text.filter { !"+-− ".contains($0) }))
                if let input, input.totals.raised(by: points, application, input.candidates) == nil {
                    prompt?.fault = desk.say(
                        sl: "Toliko se pri tem seštevku ne da prišteti; poskusite s celimi točkami.",
                        en: "So much cannot be added to this total; try whole points.")
                    return
                }
                if let fault = fault(raising: application, by: isMinus ? points.negated : points, desk) {
                    prompt?.fault = fault
                    return
                }
                trial.raised[application] = points == .zero ? nil : isMinus ? points.negated : points
            case .goals:
                guard let division = try goals(text) else {
                    let wanted = askingForGoals(desk)
                    prompt?.fault = wanted
                    return
                }
                if let fault = fault(in: division, desk) {
                    prompt?.fault = fault
                    return
                }
                trial.policy = .byGoal
                trial.division = division
            }
            prompt = nil
            rank(desk)
        } catch {
            prompt?.fault = desk.language.sentence(error)
        }
    }

    /// Nobody has fewer points than none, or more than the criteria give.
    private func fault(raising application: Int, by points: Fraction, _ desk: Desk) -> String? {
        guard let total = before?.total(of: application), let raised = total.adding(points) else { return nil }
        let least = min(total, .zero)
        let reachable = input.flatMap { $0.totals.most(of: application, $0.candidates) }
        guard raised < least || reachable.map({ raised > max($0, total) }) == true else { return nil }
        let has = desk.language.points(total)
        let most = reachable.map { desk.say(sl: " do \($0.mixed)", en: " to \($0.mixed)") } ?? ""
        return desk.say(
            sl: "Vloga ima \(has); mogoče je od \(least.mixed)\(most).",
            en: "The application has \(has); from \(least.mixed)\(most) is possible.")
    }

    /// What is divided has to be what there is, where there is a single pot.
    private func fault(in division: GoalDivision, _ desk: Desk) -> String? {
        guard let pots = input?.plan.pots, pots.count == 1, case .value(let shares) = division.shares else {
            return nil
        }
        let budget = trial.budgets[0] ?? pots[0].budget
        let sum = Money(cents: shares.reduce(0) { $0 &+ $1.amount.cents })
        guard sum != budget else { return nil }
        let (divided, there) = (desk.language.amount(sum), desk.language.amount(budget))
        return desk.say(
            sl: "Deli dajo skupaj \(divided), sklad pa ima \(there).",
            en: "The shares add up to \(divided), and the fund has \(there).")
    }

    func askingForGoals(_ desk: Desk) -> String {
        let ids = (input?.plan.rulebook.goals ?? []).map(\.id).joined(separator: ", ")
        return desk.say(
            sl: "Vpišite cilj=znesek, cilj=znesek. Cilji: \(ids).",
            en: "Type goal=amount, goal=amount. Goals: \(ids).")
    }

    private func goals(_ text: String) throws(Mistyped) -> GoalDivision? {
        var shares: [(goal: String, amount: Money)] = []
        for part in text.split(separator: text.contains(";") ? ";" : ",") {
            let pair = part.split(separator: "=").map { String($0.filter { $0 != " " }) }
            guard pair.count == 2, input?.plan.rulebook.goal(pair[0]) != nil else { return nil }
            shares.append((pair[0], try Money(typed: pair[1])))
        }
        return shares.isEmpty ? nil : GoalDivision.trial(shares, within: input?.plan.policy.value)
    }

    mutating func drawPrompt(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        guard var asked = prompt else { return }
        let label: String
        switch asked.kind {
        case .budget(let pot):
            label = desk.say(sl: "Znesek sklada ", en: "Budget of ") + (input?.plan.pots[pot].id ?? "") + ": "
        case .points: label = desk.say(sl: "Točk več (ali −manj): ", en: "Points more (or −fewer): ")
        case .goals: label = desk.say(sl: "Po ciljih (cilj=znesek, …): ", en: "By goals (goal=amount, …): ")
        }
        var rest = area
        var box = rest.takeBottom(2)
        canvas.clear(box)
        canvas.rule(in: box.takeTop(1))
        var line = box.inset(columns: 1)
        canvas.put(label, in: line.takeLeft(TextWidth.of(label)), style: .heading)
        asked.field.draw(on: &canvas, in: line, focused: true)
        prompt = asked
    }
}
