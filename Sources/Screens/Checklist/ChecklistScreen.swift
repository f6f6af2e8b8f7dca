import Domain
import Terminal
import Wording

extension Destination {
    /// One list of one application: completeness or eligibility.
    static func checklist(_ call: String, _ number: ApplicationNumber, _ kind: ChecklistKind) -> Destination {
        Destination("checklist/\(call)/\(number.actText)/\(kind.rawValue)") { _ in
            ChecklistScreen(call: call, number: number, kind: kind)
        }
    }
}

/// DA, NE or n. r. per item, with what follows from a NO.
struct ChecklistScreen: ReadingScreen {
    struct Row: Sendable {
        var item: ChecklistItem
        var check: Check?
        /// What is noted about the item.
        var notes: [Note]
        var cells: [String]
        var style: Style
    }

    let call: String
    let number: ApplicationNumber
    let kind: ChecklistKind
    private var checklist: Checklist
    private var concluded = false
    private var canSupplement = false
    /// What could still be supplemented and was never asked for.
    private var isUnasked = false
    /// The committee concludes what the viewer answers.
    private var isPreparing = false
    private var list = RowList<Row>(
        [Table.Column("", least: 5), Table.Column("", least: 6), Table.Column("", least: 40, weight: 1)],
        line: { .values($0.cells, style: $0.style) })
    var pane = TextPane([])

    init(call: String, number: ApplicationNumber, kind: ChecklistKind) {
        self.call = call
        self.number = number
        self.kind = kind
        checklist = Checklist(kind: kind, lines: [], doubts: [])
    }

    var scopes: [Scope] { [.checklist, .list] }

    var isFilteredOut: Bool { list.isFilteredOut }

    func heading(_ desk: Desk) -> Heading {
        let answered = checklist.lines.count - checklist.unanswered.count
        return Heading(
            [desk.title(of: call), number.actText, desk.language.word(kind)],
            status: desk.say(
                sl: "odgovorjeno \(answered) od \(checklist.lines.count)",
                en: "answered \(answered) of \(checklist.lines.count)")
                + (concluded ? desk.say(sl: " · zaključeno", en: " · concluded") : ""))
    }

    mutating func refresh(_ desk: Desk) {
        let titles = [Text(sl: "Št.", en: "No."), Text(sl: "Odg.", en: "Ans."), Text(sl: "Postavka", en: "Item")]
        list.title(titles, in: desk.language)
        guard let seen = desk.seen(call), let application = seen.application(number), application.sight == .full
        else { return list.replace([]) }
        checklist = seen.checklist(kind, of: application)
        concluded = kind == .completeness ? application.completeness != nil : application.eligibility != nil
        canSupplement = seen.supplementsLeft(for: application) != .value(0)
        isUnasked =
            canSupplement && kind == .completeness && !checklist.supplementable.isEmpty
            && !application.requests.contains(where: \.isSupplement)
        isPreparing =
            !concluded && application.leadPartnerInterest == nil && seen.reviewer(of: application) == .committee
            && desk.seat.roles.isDisjoint(with: [.chair, .assessor])
        let items = checklist.lines.map(\.item)
        list.replace(
            checklist.lines.map { line in
                Row(
                    item: line.item, check: line.check,
                    notes: seen.rulebook?.notes(about: line.item, of: items) ?? [],
                    cells: [
                        line.item.id, line.check.map { desk.language.word($0.answer) } ?? "·",
                        desk.say(line.item.text),
                    ], style: line.check?.answer == .no ? .error : .text)
            }, keeping: \.item.id)
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { list.type(key) ?? pane.type(key) }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = list.perform(command) { return effects }
        let subject = Subject(call: call, application: number)
        switch command {
        case .acts: return [.open(.acts(subject, number.actText))]
        case .conclude: return conclude(desk)
        case .askSupplement: return [.open(askSupplement(desk))]
        default: break
        }
        guard let row = list.selected else { return [] }
        switch command {
        case .answerYes: return answer(row, .yes, desk)
        case .answerNo: return answer(row, .no, desk)
        case .answerNotApplicable: return answer(row, .notApplicable, desk)
        case .answerWithNote, .open: return [.open(form(row, nil))]
        default: return []
        }
    }

    /// A first answer is one key; another answer is a correction and asks for its reason.
    private mutating func answer(_ row: Row, _ answer: Answer, _ desk: Desk) -> [Effect] {
        if let check = row.check {
            return check.answer == answer ? [] : [.open(form(row, answer))]
        }
        return [
            .perform(
                .checkItem(
                    CheckItem(call: call, application: number, list: kind, item: row.item.id, answer: answer)),
                tag: "answer")
        ]
    }

    private func form(_ row: Row, _ answer: Answer?) -> Destination {
        let given = [
            "call": call, "application": number.actText, "list": kind.rawValue, "item": row.item.id,
        ]
        guard row.check != nil else {
            return .act(.checkItem, given: given, known: ["answer": (answer ?? .yes).rawValue])
        }
        return .act(
            .correctCheck, given: given, known: answer.map { ["answer": $0.rawValue] } ?? [:],
            standing: { [call, number, kind, item = row.item.id] desk in
                guard let check = desk.seen(call)?.application(number)?.check(kind, item) else { return [:] }
                var texts = ["answer": check.answer.rawValue]
                texts["evidence"] = check.evidence
                texts["note"] = check.note
                return texts
            })
    }

    private func conclude(_ desk: Desk) -> [Effect] {
        let good = checklist.refused.isEmpty
        let act: Act =
            kind == .completeness
            ? .concludeCompleteness(
                ConcludeCompleteness(call: call, application: number, outcome: good ? .complete : .incomplete))
            : .concludeEligibility(
                ConcludeEligibility(call: call, application: number, outcome: good ? .eligible : .ineligible))
        let outcome = desk.language.label(
            word: kind == .completeness
                ? (good ? "complete" : "incomplete") : (good ? "eligible" : "ineligible"), in: "outcome")
        let unasked =
            isUnasked
            ? desk.say(
                sl: " Prijavitelj na dopolnitev še ni bil pozvan (s).",
                en: " The applicant has not been asked for a supplement yet (s).") : ""
        return [
            .ask(
                Question(
                    desk.say(
                        sl: "\(number.actText) je \(outcome). Zaključim?",
                        en: "\(number.actText) is \(outcome). Conclude?"),
                    consequence: good
                        ? desk.say(sl: "Vloga gre v naslednji korak.", en: "The application goes on to the next step.")
                            + doubts(desk)
                        : desk.say(
                            sl: "Vloga se na koncu izbora zavrže. Zaključek je mogoče razveljaviti le z razlogom.",
                            en: "The application is dismissed at the end. This is taken back only with a reason.")
                            + unasked,
                    yes: desk.say(sl: "da, zaključi", en: "yes, conclude"), effects: [.perform(act, tag: "conclude")]))
        ]
    }

    /// What is worth a second look before an application is found eligible.
    private func doubts(_ desk: Desk) -> String {
        guard kind == .eligibility, let seen = desk.seen(call), let application = seen.application(number) else {
            return ""
        }
        return seen.secondLooks(findingEligible: application).map { " " + desk.language.sentence($0) }.joined()
    }

    /// Everything that may be supplemented stands in the form already.
    private func askSupplement(_ desk: Desk) -> Destination {
        var known: [String: String] = [:]
        for (index, item) in checklist.supplementable.enumerated() {
            known["items.\(index + 1).item"] = item.id
            known["items.\(index + 1).missing"] = checklist.lines.first { $0.item.id == item.id }?.check?.note ?? ""
        }
        return .act(.requestSupplement, given: ["call": call, "application": number.actText], known: known)
    }

    private var given: [String: String] { ["call": call, "application": number.actText, "list": kind.rawValue] }

    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        switch command {
        case .answerYes, .answerNo, .answerNotApplicable, .answerWithNote:
            if concluded {
                return desk.say(
                    sl: "Seznam je zaključen. Vrnitev v pregled je med dejanji (a).",
                    en: "The list is concluded. Reopening it is among the acts (a).")
            }
            return desk.obstacle(to: list.selected?.check == nil ? .checkItem : .correctCheck, given)
        case .conclude:
            if concluded { return desk.say(sl: "Seznam je že zaključen.", en: "The list is concluded already.") }
            guard checklist.isAnswered else {
                let open = checklist.unanswered.map(\.id).joined(separator: ", ")
                return desk.say(sl: "Brez odgovora so še: \(open).", en: "Not answered yet: \(open).")
            }
            return desk.obstacle(to: kind == .completeness ? .concludeCompleteness : .concludeEligibility, given)
        case .askSupplement:
            return checklist.supplementable.isEmpty
                ? desk.say(
                    sl: "Ničesar ni, kar bi se dalo dopolniti.", en: "There is nothing that could be supplemented.")
                : desk.obstacle(to: .requestSupplement, given)
        default: return nil
        }
    }

    mutating func answered(_ reply: Reply, _ desk: Desk) -> [Effect] {
        if case .done = reply.outcome, reply.tag == "answer" { list.table.move(.down, rows: list.shown) }
        return []
    }

    func sentence(_ desk: Desk) -> Sentence? {
        guard let row = list.selected, row.check?.answer == .no else {
            return isPreparing
                ? Sentence(
                    desk.say(
                        sl: "Pisarna odgovore pripravi, seznam zaključi ocenjevalna komisija.",
                        en: "The office prepares the answers, the committee concludes the list.")) : nil
        }
        let note = row.check?.note.map { " (\($0))" } ?? ""
        if row.item.ifNo == .value(.supplement), !canSupplement {
            return Sentence(
                desk.say(
                    sl: "NE\(note): prijavitelj je že bil pozvan na dopolnitev, drugega poziva ni.",
                    en: "NO\(note): a supplement was requested already, there is no second request."), .warning)
        }
        return row.item.ifNo == .value(.supplement)
            ? Sentence(
                desk.say(
                    sl: "NE\(note): prijavitelja pozovemo na dopolnitev (s).",
                    en: "NO\(note): the applicant is asked for a supplement (s)."), .warning)
            : Sentence(
                desk.say(
                    sl: "NE\(note): vloga se na koncu zavrže.",
                    en: "NO\(note): the application is dismissed at the end."), .warning)
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        var rest = area.inset(columns: 1)
        let below = rest.takeBottom(min(10, rest.rows * 2 / 5))
        list.draw(on: &canvas, in: rest)
        guard let row = list.selected else { return }
        var text = [TextPane.Paragraph(row.item.id + "  " + desk.say(row.item.text), style: .text)]
        if let check = row.check {
            let person = desk.name(of: check.person)
            text.append(
                .init(
                    [check.evidence, check.note, person + ", " + desk.language.date(check.on)].compactMap { $0 }
                        .joined(separator: " · "), style: .dim))
        }
        if let basis = row.item.basis { text.append(desk.language.line(basis: basis)) }
        pane.paragraphs = text + row.notes.map(desk.language.line)
        var lower = below
        canvas.rule(in: lower.takeTop(1))
        pane.draw(on: &canvas, in: lower)
    }
}
