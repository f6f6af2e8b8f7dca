import Domain
import Terminal
import Wording

extension Destination {
    /// The operations of a call with their money.
    public static func operations(_ call: String) -> Destination {
        Destination("operations/\(call)") { _ in OperationsScreen(call: call) }
    }
}

extension Scope {
    static let operations = Scope("operations")
}

extension CommandID {
    static let newOperation = CommandID("new-operation")
    static let contract = CommandID("contract")
    static let phases = CommandID("phases")
    static let claim = CommandID("claim")
    static let payment = CommandID("payment")
    static let changeOperation = CommandID("change-operation")
    static let completeOperation = CommandID("complete-operation")
    static let withdrawOperation = CommandID("withdraw-operation")
}

enum OperationsCommands {
    static let commands: [ScreenCommand] = [
        ScreenCommand(
            .newOperation, sl: "nova", en: "new", helpSL: "Ministrstvo ali agencija je odobrila operacijo.",
            helpEN: "The ministry or the agency approved an operation.", footer: 8),
        ScreenCommand(
            .contract, sl: "pogodba", en: "contract", helpSL: "Pogodba je podpisana.",
            helpEN: "The contract was signed.",
            footer: 2),
        ScreenCommand(
            .phases, sl: "faze", en: "phases", helpSL: "Operacija se izvede v teh fazah.",
            helpEN: "The operation is carried out in these phases.", footer: 3),
        ScreenCommand(
            .claim, sl: "zahtevek", en: "claim", helpSL: "Zahtevek za izplačilo je vložen.",
            helpEN: "A claim for payment was filed.", footer: 4),
        ScreenCommand(
            .payment, sl: "izplačilo", en: "payment", helpSL: "Denar je izplačan.", helpEN: "Money was paid.", footer: 5
        ),
        ScreenCommand(
            .changeOperation, sl: "sprememba", en: "change", helpSL: "Sprememba po odobritvi.",
            helpEN: "A change after approval.", footer: 6),
        ScreenCommand(
            .completeOperation, sl: "izvedena", en: "completed", helpSL: "Operacija je izvedena.",
            helpEN: "The operation was carried out.", footer: 7),
        ScreenCommand(
            .withdrawOperation, sl: "odstop", en: "withdrawal", helpSL: "Nosilec je odstopil.",
            helpEN: "The holder withdrew.", footer: 9),
    ]
    static let bindings: [KeyBinding] = [
        KeyBinding(.operations, "n", .newOperation), KeyBinding(.operations, "c", .contract),
        KeyBinding(.operations, "f", .phases), KeyBinding(.operations, "z", .claim),
        KeyBinding(.operations, "p", .payment), KeyBinding(.operations, "s", .changeOperation),
        KeyBinding(.operations, "i", .completeOperation), KeyBinding(.operations, "X", .withdrawOperation),
        KeyBinding(.operations, "y", .goAnnual), KeyBinding(.operations, "a", .acts),
    ]

    static let kinds: [CommandID: Act.Kind] = [
        .contract: .signContract, .phases: .planPhases, .claim: .fileClaim, .payment: .recordPayment,
        .changeOperation: .changeOperation, .completeOperation: .completeOperation,
        .withdrawOperation: .withdrawOperation,
    ]
}

/// Operations with approved and paid, what is odd about each, and below how its money came.
struct OperationsScreen: ReadingScreen {
    struct Row: Sendable {
        var figures: OperationFigures
        var stage: Stage
        /// What is odd about it: its figures, and what the call says of operations.
        var warnings: [String]
        var cells: [String]
    }

    let call: String
    private var total = CallFigures()
    private var list = RowList<Row>(
        [
            Table.Column("", least: 6), Table.Column("", least: 16, weight: 2),
            Table.Column("", least: 12, weight: 1, drop: 1),
            Table.Column("", least: 11, align: .right), Table.Column("", least: 11, align: .right),
            Table.Column("", least: 24),
        ],
        line: {
            .values($0.cells, style: $0.figures.isWithdrawn ? .dim : $0.warnings.isEmpty ? .text : .warning)
        })
    var pane = TextPane([])

    init(call: String) { self.call = call }

    var scopes: [Scope] { [.operations, .list] }

    var isFilteredOut: Bool { list.isFilteredOut }

    func heading(_ desk: Desk) -> Heading {
        Heading(
            desk.path(desk.title(of: call), desk.say(sl: "Operacije", en: "Operations")),
            status: desk.language.counted(total.operations.count, .operation))
    }

    mutating func refresh(_ desk: Desk) {
        let titles = [
            Text(sl: "Op.", en: "Op."), Text(sl: "Naslov", en: "Title"), Text(sl: "Nosilec", en: "Holder"),
            Text(sl: "Odobreno", en: "Approved"), Text(sl: "Izplačano", en: "Paid"), Text(sl: "Stanje", en: "State"),
        ]
        list.title(titles, in: desk.language)
        let language = desk.language
        let seen = desk.seen(call)
        let all = seen?.operations.map { $0.figures(until: desk.today) } ?? []
        total = CallFigures(operations: all)
        list.replace(
            all.map { row in
                let looks = seen?.secondLooks(at: row.operation) ?? []
                let warnings = row.warnings.map { language.sentence($0) } + looks.map { language.sentence($0) }
                let mark = warnings.isEmpty ? "" : "! "
                return Row(
                    figures: row, stage: row.operation.stage, warnings: warnings,
                    cells: [
                        row.operation.id, mark + row.operation.title, row.operation.holder,
                        row.approved.map { language.amount($0) } ?? "–",
                        row.paid == .zero ? "–" : language.amount(row.paid), language.word(row.state),
                    ])
            }, keeping: \.figures.operation.id)
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { list.type(key) ?? pane.type(key) }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = list.perform(command) { return effects }
        switch command {
        case .newOperation: return [.open(ApprovedFile(call: call, desk: desk).form)]
        case .goAnnual: return [.open(.annualReport())]
        default: break
        }
        guard let operation = list.selected?.figures.operation else { return [] }
        if command == .acts || command == .open {
            return [.open(.acts(Subject(call: call, operation: operation.id), operation.id))]
        }
        guard let kind = OperationsCommands.kinds[command] else { return [] }
        var known: [String: String] = [:]
        for (index, phase) in operation.phases.enumerated() where kind == .planPhases {
            known["phases.\(index + 1).phase"] = "\(phase.phase)"
            known["phases.\(index + 1).amount"] = phase.amount?.exact
            known["phases.\(index + 1).until"] = phase.until?.iso
        }
        return [.open(.act(kind, given: ["call": call, "operation": operation.id], known: known))]
    }

    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        guard command == .newOperation || OperationsCommands.kinds[command] != nil else { return nil }
        if command == .newOperation { return ApprovedFile(call: call, desk: desk).obstacle }
        guard let kind = OperationsCommands.kinds[command] else { return nil }
        guard let row = list.selected else {
            return desk.say(sl: "Operacij še ni.", en: "There are no operations yet.")
        }
        return desk.obstacle(to: kind, ["call": call, "operation": row.figures.operation.id])
    }

    func sentence(_ desk: Desk) -> Sentence? {
        guard let row = list.selected else {
            return Sentence(
                desk.say(sl: "Odobrenih operacij še ni.", en: "No operation has been approved yet."))
        }
        return row.warnings.first.map { Sentence($0, .warning) }
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        var rest = area.inset(columns: 1)
        var below = rest.takePane(belowListOf: list.rows.count + 1)
        let language = desk.language
        let withdrawn =
            total.approvedOfWithdrawn == .zero
            ? ""
            : desk.say(
                sl: " (z odstopi \(language.amount(total.approved)))",
                en: " (\(language.amount(total.approved)) with the withdrawn)")
        let approved =
            desk.say(sl: "Odobreno ", en: "Approved ") + language.amount(total.approvedWithoutWithdrawn) + withdrawn
        let paid =
            desk.say(sl: "izplačano ", en: "paid ") + language.amount(total.paid)
            + desk.say(sl: " · čaka na izplačilo ", en: " · waits for payment ") + language.amount(total.claimed)
        let whole = approved + " · " + paid
        let lines = whole.count > rest.columns ? [approved, paid] : [whole]
        var sums = rest.takeBottom(lines.count)
        list.draw(on: &canvas, in: rest)
        for line in lines { canvas.put(line, in: sums.takeTop(1), style: .heading) }
        canvas.rule(in: below.takeTop(1))
        pane.paragraphs = list.selected.map { about($0, desk) } ?? []
        pane.draw(on: &canvas, in: below)
    }

    private func about(_ row: Row, _ desk: Desk) -> [TextPane.Paragraph] {
        let language = desk.language
        let operation = row.figures.operation
        var facts = [operation.approval.map { language.word($0) } ?? desk.say(sl: "akt ni znan", en: "act not known")]
        if let number = operation.number { facts.append(number) }
        if let day = operation.approvedOn { facts.append(language.date(day)) }
        facts.append(operation.fund ?? desk.say(sl: "sklad ni naveden", en: "fund not named"))
        if let contract = operation.contract {
            facts.append(desk.say(sl: "pogodba ", en: "contract ") + language.date(contract.on))
        }
        var lines: [TextPane.Paragraph] = [
            .init(operation.title + ", " + operation.holder, style: .title), .init(facts.joined(separator: " · ")),
        ]
        lines += row.warnings.map { .init("! " + $0, style: .warning) }
        for phase in row.figures.phases {
            var parts = [language.phase(phase.phase)]
            if let planned = phase.planned {
                parts.append(desk.say(sl: "načrt ", en: "planned ") + language.amount(planned))
            }
            if let until = phase.until { parts.append(desk.say(sl: "do ", en: "until ") + language.date(until)) }
            if phase.claimed > .zero {
                parts.append(desk.say(sl: "zahtevano ", en: "claimed ") + language.amount(phase.claimed))
            }
            parts.append(desk.say(sl: "izplačano ", en: "paid ") + language.amount(phase.paid))
            lines.append(.init(parts.joined(separator: " · "), indent: 1))
        }
        lines += operation.changes.map {
            .init(desk.say(sl: "sprememba: ", en: "change: ") + $0.description, indent: 1)
        }
        if let reason = operation.withdrawal?.reason {
            lines.append(.init(desk.say(sl: "odstop: ", en: "withdrawn: ") + reason, indent: 1))
        }
        if let completion = operation.completion {
            let day = completion.on.map { " " + language.date($0) } ?? ""
            let note = completion.note.map { ": " + $0 } ?? ""
            lines.append(.init(desk.say(sl: "izvedena", en: "completed") + day + note, indent: 1))
        }
        if let note = operation.note { lines.append(.init(note, style: .dim)) }
        return lines
    }
}
