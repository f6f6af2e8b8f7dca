import Domain
import Terminal
import Wording

extension Destination {
    /// What would be: before and after side by side; nothing is recorded.
    static func whatIf(_ call: String) -> Destination {
        Destination("what-if/\(call)") { _ in WhatIfScreen(call: call) }
    }
}

/// The board tries other rules, money, withdrawals and points; every key ranks anew.
struct WhatIfScreen: Screen {
    struct Row: Sendable {
        var application: Int
        var cells: [String]
        var style: Style
    }

    /// A figure the trial asks for.
    struct Prompt: Sendable {
        enum Kind: Sendable {
            case budget(pot: Int)
            case points(application: Int)
            case goals
        }
        var kind: Kind
        var field = TextField()
        var fault = ""
    }

    let call: String
    private var input: RankingInput?
    private var before: Ranking?
    private(set) var trial = RankingTrial()
    private(set) var differences: [RankingDifference] = []
    private var after: Ranking?
    private var titles: [ApplicationNumber: String] = [:]
    private var prompt: Prompt?
    private var list = RowList<Row>(
        [
            Table.Column("", least: 5), Table.Column("", least: 16, weight: 1),
            Table.Column("", least: 18, align: .right),
            Table.Column("", least: 18, align: .right), Table.Column("", least: 12, align: .right),
        ], line: { .values($0.cells, style: $0.style) })

    init(call: String) { self.call = call }

    var scopes: [Scope] { prompt == nil ? [.whatIf, .list] : [.form] }

    func heading(_ desk: Desk) -> Heading {
        let gains = differences.count { $0.outcome == .gains }
        let loses = differences.count { $0.outcome == .loses }
        return Heading(
            [desk.title(of: call), desk.say(sl: "Kaj če", en: "What if")],
            status: trial.isEmpty
                ? desk.say(sl: "nič se ne zapiše", en: "nothing is recorded")
                : desk.say(sl: "več dobi \(gains) · manj \(loses)", en: "\(gains) gain · \(loses) lose"))
    }

    mutating func refresh(_ desk: Desk) {
        let heads = [
            Text(sl: "Vloga", en: "No."), Text(sl: "Projekt", en: "Project"), Text(sl: "Prej", en: "Before"),
            Text(sl: "Potem", en: "After"), Text(sl: "Razlika", en: "Difference"),
        ]
        list.title(heads, in: desk.language)
        let seen = desk.seen(call)
        let known = input
        input = try? seen?.rankingInput()
        if !isSame(known, input) { forget() }
        before = input?.ranking()
        titles = [:]
        for application in seen?.applications ?? [] { titles[application.number] = application.data?.title ?? "" }
        rank(desk)
    }

    /// A trial names applications and pots by their numbers: it stands only while these mean the same.
    private func isSame(_ one: RankingInput?, _ other: RankingInput?) -> Bool {
        one?.numbers == other?.numbers && one?.plan.pots.map(\.id) == other?.plan.pots.map(\.id)
    }

    private mutating func forget() {
        trial = RankingTrial()
        prompt = nil
        after = nil
    }

    private mutating func rank(_ desk: Desk) {
        guard let input, let before else {
            differences = []
            list.replace([])
            return
        }
        let after = trial.isEmpty ? before : trial.ranking(of: input)
        self.after = after
        differences = before.differences(to: after)
        list.replace(differences.map { row($0, input, desk) }, keeping: \.application)
    }

    private func row(_ difference: RankingDifference, _ input: RankingInput, _ desk: Desk) -> Row {
        let number = input.numbers[difference.application]
        let sign: String
        switch difference.outcome {
        case .gains: sign = "▲ " + desk.language.amount(Money(cents: difference.gain))
        case .loses: sign = "▼ " + desk.language.amount(Money(cents: -difference.gain))
        case .moves: sign = desk.say(sl: "mesto", en: "place")
        case .same: sign = ""
        }
        let style: Style =
            switch difference.outcome {
            case .gains: .success
            case .loses: .error
            case .moves: .text.bold
            case .same: .text
            }
        return Row(
            application: difference.application,
            cells: [
                number.actText, titles[number] ?? "", side(difference.before, desk), side(difference.after, desk), sign,
            ], style: style)
    }

    private func side(_ side: RankingDifference.Side, _ desk: Desk) -> String {
        let place = side.place > 0 ? "\(side.place). " : ""
        if side.grant > 0 {
            return place + (side.status == .offered ? "◐ " : "") + desk.language.amount(Money(cents: side.grant))
        }
        return place + desk.language.word(side.status)
    }

    // MARK: What was changed

    /// One line per change, each with what allows it.
    func changes(_ desk: Desk) -> [String] {
        guard let input else { return [] }
        let language = desk.language
        func id(_ application: Int) -> String { input.numbers[application].actText }
        var lines: [String] = []
        if let policy = trial.policy {
            lines.append(
                desk.say(sl: "Na meji: ", en: "At the line: ") + language.word(policy) + " – "
                    + language.sentence(input.plan.basis(of: policy)))
        }
        if let division = trial.division, case .value(let shares) = division.shares {
            lines.append(
                desk.say(sl: "Po ciljih: ", en: "By goals: ")
                    + shares.map { $0.goal + " " + language.amount($0.amount) }.joined(separator: ", "))
        }
        for (pot, budget) in trial.budgets.sorted(by: { $0.key < $1.key }) {
            let was = input.plan.pots[pot]
            lines.append(
                desk.say(
                    sl:
                        "\(was.id): \(language.amount(budget)) namesto \(language.amount(was.budget)) – le s spremembo poziva",
                    en:
                        "\(was.id): \(language.amount(budget)) instead of \(language.amount(was.budget)) – only by amending the call"
                ))
        }
        for application in trial.withdrawn.sorted() {
            lines.append(
                desk.say(
                    sl: "\(id(application)) umaknjena – to stori prijavitelj",
                    en: "\(id(application)) withdrawn – the applicant's own act"))
        }
        for application in trial.refused.sorted() {
            lines.append(
                desk.say(
                    sl: "\(id(application)) zavrne ponudbo – kot da vloge ni bilo",
                    en: "\(id(application)) refuses the offer – as if never filed"))
        }
        for (application, points) in trial.raised.sorted(by: { $0.key < $1.key }) {
            let sign = points < .zero ? "−" : "+"
            let size = language.points(points < .zero ? points.negated : points)
            lines.append(
                desk.say(
                    sl: "\(id(application)) \(sign)\(size) – le s popravkom lista z razlogom ali ugodeno pritožbo",
                    en: "\(id(application)) \(sign)\(size) – only by a correction with a reason or an upheld appeal"))
        }
        return lines
    }

    func sentence(_ desk: Desk) -> Sentence? {
        if let prompt, !prompt.fault.isEmpty { return Sentence(prompt.fault, .error) }
        guard let after, let row = list.selected,
            let number = after.rows.firstIndex(where: { Int($0.application) == row.application })
        else { return Sentence(desk.say(sl: "Lestvice še ni.", en: "There is no ranking yet."), .warning) }
        return Sentence(desk.say(sl: "Potem: ", en: "After: ") + desk.language.reason(after, row: number))
    }

    // MARK: Keys

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? {
        guard prompt != nil else { return list.type(key) }
        switch key {
        case .escape: prompt = nil
        case .enter: answerPrompt(desk)
        default:
            prompt?.fault = ""
            return prompt?.field.update(key) == true ? [] : nil
        }
        return []
    }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = list.perform(command) { return effects }
        // Ctrl-S answers a prompt as Enter does.
        if command == .saveForm { return type(.enter, desk) ?? [] }
        guard let input, let chosen = list.selected?.application else { return [] }
        switch command {
        case .tryPolicy:
            let all = LinePolicy.allCases.filter { $0 != .byGoal }
            let now = trial.policy ?? input.plan.policy.value
            let next = now.flatMap { all.firstIndex(of: $0) }.map { all[($0 + 1) % all.count] } ?? all[0]
            trial.policy = next == input.plan.policy.value ? nil : next
            trial.division = nil
        case .tryBudget:
            let pot = input.candidates[kindOf: chosen].pot ?? 0
            prompt = Prompt(kind: .budget(pot: pot))
            return []
        case .tryPoints:
            prompt = Prompt(kind: .points(application: chosen))
            return []
        case .tryGoals:
            prompt = Prompt(kind: .goals)
            return []
        case .tryWithdrawal: trial.withdrawn.formSymmetricDifference([chosen])
        case .tryRefusal: trial.refused.formSymmetricDifference([chosen])
        case .tryNothing: trial = RankingTrial()
        case .why: return [.open(.rankingWhy(call, input.numbers[chosen]))]
        default: return []
        }
        rank(desk)
        return []
    }

    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        guard WhatIfCommands.commands.contains(where: { $0.id == command }) || command == .why else { return nil }
        if before == nil {
            return desk.say(
                sl: "Lestvice še ni: ocenjevanje ni zaključeno.", en: "There is no ranking yet: the scoring is open.")
        }
        switch command {
        case .tryNothing where trial.isEmpty:
            return desk.say(sl: "Ničesar še niste poskusili.", en: "Nothing has been tried yet.")
        case .tryGoals where input?.plan.rulebook.goals.isEmpty ?? true:
            return desk.say(sl: "Poziv nima ciljev.", en: "The call has no goals.")
        default: return nil
        }
    }

    private mutating func answerPrompt(_ desk: Desk) {
        guard let asked = prompt else { return }
        let text = asked.field.text
        do {
            switch asked.kind {
            case .budget(let pot): trial.budgets[pot] = try Money(typed: text)
            case .points(let application):
                let isMinus = text.contains("-") || text.contains("−")
                let points = try Fraction(typed: String(text.filter { !"+-− ".contains($0) }))
                trial.raised[application] = points == .zero ? nil : isMinus ? points.negated : points
            case .goals:
                guard let division = try goals(text) else {
                    let ids = goalIDs
                    prompt?.fault = desk.say(
                        sl: "Vpišite cilj=znesek, cilj=znesek. Cilji: \(ids).",
                        en: "Type goal=amount, goal=amount. Goals: \(ids).")
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

    private var goalIDs: String { (input?.plan.rulebook.goals ?? []).map(\.id).joined(separator: ", ") }

    private func goals(_ text: String) throws(Mistyped) -> GoalDivision? {
        var shares: [(goal: String, amount: Money)] = []
        for part in text.split(separator: text.contains(";") ? ";" : ",") {
            let pair = part.split(separator: "=").map { String($0.filter { $0 != " " }) }
            guard pair.count == 2, input?.plan.rulebook.goal(pair[0]) != nil else { return nil }
            shares.append((pair[0], try Money(typed: pair[1])))
        }
        return shares.isEmpty ? nil : GoalDivision.trial(shares, within: input?.plan.policy.value)
    }

    // MARK: View

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        var rest = area
        drawMoney(on: &canvas, in: rest.takeTop(1).inset(columns: 1), desk)
        let lines = changes(desk)
        var lower = rest.takeBottom(min(max(lines.count + 1, 2), rest.rows / 3))
        list.draw(on: &canvas, in: rest)
        canvas.rule(in: lower.takeTop(1))
        if lines.isEmpty {
            canvas.put(
                desk.say(sl: "Izberite, kaj bi bilo drugače.", en: "Choose what would be different."),
                in: lower.inset(columns: 1), style: .dim)
        }
        for line in lines where lower.rows > 0 { canvas.put(line, in: lower.takeTop(1).inset(columns: 1)) }
        drawPrompt(on: &canvas, in: area, desk)
    }

    /// What is left over before and after, over all lists.
    private func drawMoney(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        guard let before, let after else { return }
        func left(_ ranking: Ranking) -> String {
            desk.language.amount(Money(cents: ranking.outcomes.reduce(0) { $0 &+ $1.left }))
        }
        canvas.put(
            desk.say(
                sl: "Ostane: prej \(left(before)), potem \(left(after))",
                en: "Left: before \(left(before)), after \(left(after))"),
            in: area, style: .dim)
    }

    private mutating func drawPrompt(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        guard var asked = prompt else { return }
        let label: String
        switch asked.kind {
        case .budget(let pot):
            label = desk.say(sl: "Znesek sklada ", en: "Budget of ") + (input?.plan.pots[pot].id ?? "") + ": "
        case .points: label = desk.say(sl: "Točk več (ali -manj): ", en: "Points more (or -fewer): ")
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
