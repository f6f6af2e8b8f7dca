import Domain
import Terminal
import Wording

extension Destination {
    /// The register of envelopes of a call.
    public static func register(_ call: String) -> Destination {
        Destination("register/\(call)") { _ in RegisterScreen(call: call) }
    }
}

extension Scope {
    static let register = Scope("register")
}

extension CommandID {
    static let logEnvelope = CommandID("log-envelope")
    static let correctEnvelope = CommandID("correct-envelope")
    static let decideEnvelope = CommandID("decide-envelope")
    static let takeBackEnvelope = CommandID("take-back-envelope")
    static let goOpening = CommandID("go-opening")
}

enum RegisterCommands {
    /// What is done with the selected envelope.
    static let kinds: [CommandID: Act.Kind] = [
        .correctEnvelope: .correctEnvelope, .decideEnvelope: .decideEnvelope, .takeBackEnvelope: .withdrawEnvelope,
    ]
    static let commands: [ScreenCommand] = [
        ScreenCommand(
            .logEnvelope, sl: "nova ovojnica", en: "new envelope", helpSL: "Vpiše ovojnico, ki je prispela.",
            helpEN: "Logs an envelope that has arrived.", footer: 1),
        ScreenCommand(
            .correctEnvelope, sl: "popravi", en: "correct",
            helpSL: "Popravi napako v vpisu; prvi vpis ostane v zapisu.",
            helpEN: "Corrects a slip in the entry; the first version stays in the record.", footer: 3),
        ScreenCommand(
            .decideEnvelope, sl: "odloči", en: "decide",
            helpSL: "Odloči o dvomljivi ovojnici: nečitljiv žig, neznana ura, več ovojnic istega prijavitelja.",
            helpEN: "Decides about a doubtful envelope: illegible stamp, unknown hour, several of one applicant.",
            footer: 2),
        ScreenCommand(
            .takeBackEnvelope, sl: "umik", en: "take back", helpSL: "Prijavitelj umakne ovojnico pred odpiranjem.",
            helpEN: "The applicant takes the envelope back before the opening.", footer: 30),
        ScreenCommand(
            .goOpening, sl: "odpiranje", en: "opening", helpSL: "Gre na odpiranje ovojnic.",
            helpEN: "Goes to the opening of the envelopes.", footer: 4),
    ]
    static let bindings: [KeyBinding] = [
        KeyBinding(.register, "n", .logEnvelope), KeyBinding(.register, "p", .correctEnvelope),
        KeyBinding(.register, "o", .decideEnvelope), KeyBinding(.register, "X", .takeBackEnvelope),
        KeyBinding(.register, "v", .goOpening),
    ]
}

/// Envelopes in the order in which they will be opened, with what becomes of each.
struct RegisterScreen: Screen {
    struct Row: Sendable {
        var envelope: Envelope
        var admission: Admission
        var cells: [String]
        var style: Style
        /// Where it stands in the register.
        var order: Int64
    }

    let call: String
    private var counts = (all: 0, open: 0)
    private var submission: Submission?
    private var list = RowList<Row>(
        [
            Table.Column("", least: 5), Table.Column("", least: 20), Table.Column("", least: 20, weight: 2),
            Table.Column("", least: 14, drop: 3), Table.Column("", least: 16, weight: 1),
        ],
        line: { .values($0.cells, style: $0.style) })

    init(call: String) { self.call = call }

    var scopes: [Scope] { [.register, .list] }

    var isFilteredOut: Bool { list.isFilteredOut }

    func heading(_ desk: Desk) -> Heading {
        Heading(
            desk.path(desk.title(of: call), desk.say(sl: "Register ovojnic", en: "Register of envelopes")),
            status: desk.language.counted(counts.all, .envelope)
                + (counts.open == 0
                    ? "" : desk.say(sl: " · za odločitev \(counts.open)", en: " · to decide \(counts.open)")))
    }

    mutating func refresh(_ desk: Desk) {
        let titles = [
            Text(sl: "Št.", en: "No."), Text(sl: "Šteje", en: "Counts"), Text(sl: "Pošiljatelj", en: "Sender"),
            Text(sl: "Priporočeno", en: "Registered"), Text(sl: "Stanje", en: "State"),
        ]
        list.title(titles, in: desk.language)
        guard let seen = desk.seen(call) else { return list.replace([]) }
        submission = seen.rulebook?.submission
        let rows = zip(seen.envelopes, seen.admissions).map { row($0, $1, seen, desk) }
        counts = (rows.count, rows.count { $0.envelope.sight == .full && $0.admission.isOpen })
        list.replace(
            rows.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map(\.element),
            keeping: \.envelope.number)
    }

    private func row(_ envelope: Envelope, _ admission: Admission, _ seen: Case, _ desk: Desk) -> Row {
        guard envelope.sight == .full else {
            return Row(
                envelope: envelope, admission: .admitted(arrival: envelope.facts.received),
                cells: [
                    envelope.number.actText, "–", envelope.facts.sender ?? "–", "–",
                    desk.say(sl: "vam ni vidno", en: "not for you to see"),
                ], style: .dim, order: Int64(envelope.number.ordinal))
        }
        let arrival = seen.rulebook.flatMap { $0.submission.arrival(of: envelope).value ?? nil }
        let stamp = arrival ?? envelope.facts.received
        return Row(
            envelope: envelope, admission: admission,
            cells: [
                envelope.number.actText, arrival.map { desk.language.columnStamp($0) } ?? "–",
                envelope.facts.sender ?? desk.say(sl: "(brez pošiljatelja)", en: "(no sender)"),
                envelope.facts.registered ?? "–", desk.language.word(admission, of: envelope),
            ],
            style: admission.isOpen ? .warning : admission.isDismissed ? .dim : .text, order: stamp.order)
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { list.type(key) }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = list.perform(command) { return effects }
        switch command {
        case .logEnvelope: return [.open(.logEnvelope(call))]
        case .goOpening: return [.open(.opening(call))]
        default: break
        }
        guard let row = list.selected else { return [] }
        switch command {
        case .correctEnvelope, .open: return [.open(.correctEnvelope(call, row.envelope))]
        case .decideEnvelope:
            guard case .question(let question) = row.admission else {
                return [.say(Sentence(desk.language.admission(row.admission), .warning))]
            }
            return [.open(.decideEnvelope(call, row.envelope, question))]
        case .takeBackEnvelope: return [.open(.takeBackEnvelope(call, row.envelope))]
        default: return []
        }
    }

    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        if command == .logEnvelope { return desk.obstacle(to: .registerEnvelope, ["call": call]) }
        // Enter corrects what is selected.
        guard let kind = command == .open ? .correctEnvelope : RegisterCommands.kinds[command] else { return nil }
        guard let row = list.selected else {
            return desk.say(sl: "Izbrana ni nobena ovojnica.", en: "No envelope is selected.")
        }
        if command == .decideEnvelope, !row.admission.isOpen {
            return desk.say(
                sl: "Pri ovojnici \(row.envelope.number.actText) ni ničesar, o čemer bi moral kdo odločiti.",
                en: "There is nothing to decide about envelope \(row.envelope.number.actText).")
        }
        if command == .takeBackEnvelope, row.envelope.application != nil {
            return desk.say(
                sl: "Ovojnica je odprta. Umik vloge vpišite na zaslonu vloge.",
                en: "The envelope is open. Record the withdrawal on the screen of the application.")
        }
        return desk.obstacle(to: kind, ["call": call, "envelope": row.envelope.number.actText])
    }

    func sentence(_ desk: Desk) -> Sentence? {
        guard let row = list.selected else {
            return Sentence(
                desk.say(sl: "Še ni ovojnic. Tipka n vpiše prvo.", en: "No envelopes yet. The key n logs the first."))
        }
        guard row.envelope.sight == .full else {
            return Sentence(
                desk.say(
                    sl: "Kaj je na ovojnici, vidijo strokovni sodelavci in kdor je izjavil, da nima interesa.",
                    en: "What stands on the envelope is seen by clerks and by those who declared no interest."))
        }
        let opened = row.admission.isAdmitted ? nil : row.envelope.application?.actText
        let admission =
            row.envelope.number.actText + ": " + desk.language.admission(row.admission) + "."
            + (opened.map { desk.say(sl: " Odprta je bila kot \($0).", en: " It was opened as \($0).") } ?? "")
        let channel = submission?.secondLooks(channel: Channel(rawValue: row.envelope.facts.channel)) ?? []
        let doubtful =
            channel.map { desk.language.sentence($0) }
            + row.envelope.facts.identifierFaults.map { desk.language.sentence($0) }
        let found = row.envelope.foundAddress.map {
            desk.say(
                sl: "V ovojnici najden pošiljatelj: \($0.sender), \($0.address).",
                en: "Sender found inside: \($0.sender), \($0.address).")
        }
        return Sentence(([admission] + doubtful + [found].compactMap { $0 }).joined(separator: " "))
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        list.draw(on: &canvas, in: area.inset(columns: 1))
    }
}

extension Destination {
    static func logEnvelope(_ call: String) -> Destination {
        .act(.registerEnvelope, given: ["call": call], then: .again)
    }

    static func correctEnvelope(_ call: String, _ envelope: Envelope) -> Destination {
        let subject = Subject(call: call, envelope: envelope.number)
        return .act(.correctEnvelope, given: subject.given, standing: { subject.standing(.correctEnvelope, $0) })
    }

    static func decideEnvelope(_ call: String, _ envelope: Envelope, _ question: EnvelopeQuestion) -> Destination {
        .act(
            .decideEnvelope,
            given: ["call": call, "envelope": envelope.number.actText, "question": question.rawValue])
    }

    static func takeBackEnvelope(_ call: String, _ envelope: Envelope) -> Destination {
        .act(.withdrawEnvelope, given: ["call": call, "envelope": envelope.number.actText])
    }
}
