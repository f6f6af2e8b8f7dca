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
struct WhatIfScreen: ReadingScreen {
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
    private(set) var input: RankingInput?
    private(set) var before: Ranking?
    var trial = RankingTrial()
    private(set) var differences: [RankingDifference] = []
    private(set) var after: Ranking?
    var pane = TextPane([])
    private var titles: [ApplicationNumber: String] = [:]
    var prompt: Prompt?
    private var list = RowList<Row>(
        [
            Table.Column("", least: 5), Table.Column("", least: 16, weight: 1),
            Table.Column("", least: 18, align: .right),
            Table.Column("", least: 18, align: .right), Table.Column("", least: 12, align: .right),
        ], line: { .values($0.cells, style: $0.style) })

    init(call: String) { self.call = call }

    var scopes: [Scope] { prompt == nil ? [.whatIf, .list] : [.whatIfPrompt, .form] }

    var isFilteredOut: Bool { list.isFilteredOut }

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

    mutating func rank(_ desk: Desk) {
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
                number.actText, titles[number] ?? "", side(difference.before, difference.application, before, desk),
                side(difference.after, difference.application, after, desk), sign,
            ], style: style)
    }

    private func side(
        _ side: RankingDifference.Side, _ application: Int, _ ranking: Ranking?, _ desk: Desk
    ) -> String {
        let place = side.place > 0 ? "\(side.place). · " : ""
        if side.grant > 0 {
            return place + (side.status == .offered ? "◐ " : "") + desk.language.amount(Money(cents: side.grant))
        }
        let isTurnedDown = ranking?.isTurnedDown(application) ?? false
        return place + (isTurnedDown ? desk.language.offerTurnedDown : desk.language.word(side.status))
    }

    func sentence(_ desk: Desk) -> Sentence? {
        if let prompt, !prompt.fault.isEmpty { return Sentence(prompt.fault, .error) }
        if case .goals? = prompt?.kind { return Sentence(askingForGoals(desk)) }
        guard let after, let row = list.selected,
            let number = after.rows.firstIndex(where: { Int($0.application) == row.application })
        else { return Sentence(desk.say(sl: "Lestvice še ni.", en: "There is no ranking yet."), .warning) }
        return Sentence(desk.say(sl: "Potem: ", en: "After: ") + desk.language.reason(after, row: number))
    }

    // MARK: Keys

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? {
        guard prompt != nil else { return list.type(key) ?? pane.type(key) }
        switch key {
        case .escape: prompt = nil
        case .enter: answerPrompt(desk)
        default:
            // What is typed after a refusal is another figure; who moves or deletes mends the one that stands.
            if prompt?.fault.isEmpty == false {
                switch key {
                case .character, .paste: prompt?.field = TextField()
                default: break
                }
            }
            prompt?.fault = ""
            return prompt?.field.update(key) == true ? [] : nil
        }
        return []
    }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = list.perform(command) { return effects }
        // Ctrl-S answers a prompt as Enter does.
        if command == .tryFigure { return type(.enter, desk) ?? [] }
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
        case .why: return [.open(.rankingWhy(call, input.numbers[chosen], trying: trial, changes: changes(desk)))]
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
        case .tryRefusal where !isOffered:
            return desk.say(
                sl: "Zavrne lahko le, kdor ima ponudbo (znak ◐).",
                en: "Only who has an offer (the sign ◐) can refuse it.")
        case .tryPoints where !hasPoints:
            return desk.say(
                sl: "Ta vloga nima točk, ki bi se spremenile.", en: "This application has no points to change.")
        case .tryGoals where input?.plan.rulebook.goals.isEmpty ?? true:
            return desk.say(sl: "Poziv nima ciljev.", en: "The call has no goals.")
        default: return nil
        }
    }

    /// What is left is offered to the selected application, now or in this trial.
    private var isOffered: Bool {
        guard let chosen = list.selected?.application else { return false }
        return trial.refused.contains(chosen)
            || [before, after].contains { $0?.row(of: chosen)?.status == .offered }
    }

    private var hasPoints: Bool {
        guard let input, let chosen = list.selected?.application else { return false }
        return input.totals.raised(by: Fraction(1), chosen, input.candidates) != nil
    }

    // MARK: View

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        var rest = area
        drawMoney(on: &canvas, in: rest.takeTop(1).inset(columns: 1), desk)
        let lines = changes(desk)
        let none = desk.say(sl: "Izberite, kaj bi bilo drugače.", en: "Choose what would be different.")
        pane.paragraphs = lines.isEmpty ? [.init(none, style: .dim)] : lines.map { .init($0, hanging: 2) }
        let height = lines.reduce(0) { $0 + TextWidth.wrap($1, columns: area.columns - 3, hanging: 2).count }
        var lower = rest.takeBottom(min(max(height + 1, 2), rest.rows / 3))
        list.draw(on: &canvas, in: rest)
        canvas.rule(in: lower.takeTop(1))
        pane.draw(on: &canvas, in: lower.inset(columns: 1))
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
}
