import Domain
import Terminal

extension Destination {
    /// Adopting a list of work-free days from its file.
    static let newFreeDays = Destination("new-free-days") { NewFreeDaysScreen($0) }
}

/// The file of a list and why it holds from now on; the whole list goes into the record.
struct NewFreeDaysScreen: AskingScreen {
    enum Field: String, Hashable, Sendable { case file, reason }

    private var form: Form<Field>

    init(_ desk: Desk) { form = Form(NewFreeDaysScreen.groups(desk)) }

    var asked: PlainField { PlainField(form) }

    var scopes: [Scope] { [.form] }

    func heading(_ desk: Desk) -> Heading {
        Heading(desk.path(desk.say(sl: "Nov seznam dela prostih dni", en: "A new list of work-free days")))
    }

    mutating func refresh(_ desk: Desk) { form.groups = NewFreeDaysScreen.groups(desk) }

    private static func groups(_ desk: Desk) -> [Form<Field>.Group] {
        func needed(_ sentence: String) -> @Sendable (String) -> String? {
            { text in text.allSatisfy(\.isWhitespace) ? sentence : nil }
        }
        return [
            .init(
                desk.say(sl: "Dela prosti dnevi", en: "Work-free days"),
                [
                    .init(
                        .file, desk.say(sl: "Datoteka", en: "File"), width: 60,
                        check: needed(desk.say(sl: "Vpišite pot do datoteke.", en: "Type the path of the file."))),
                    .init(
                        .reason, desk.say(sl: "Razlog", en: "Reason"), width: 60,
                        check: needed(
                            desk.say(sl: "Zapišite, zakaj velja nov seznam.", en: "Say why a new list holds."))),
                ])
        ]
    }

    private var adoption: Effect { .adoptFreeDays(file: form[.file], reason: form[.reason]) }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? {
        switch form.update(key) {
        case .unused: nil
        case .moved, .edited: []
        case .submitted: [adoption]
        }
    }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        command == .saveForm && form.submit() ? [adoption] : []
    }

    mutating func answered(_ reply: Reply, _ desk: Desk) -> [Effect] {
        if case .done = reply.outcome { return [.back] }
        return []
    }

    func sentence(_ desk: Desk) -> Sentence? {
        Sentence(
            desk.say(
                sl: "Oblika je v data/holidays/si.yaml. Po novem seznamu se štejejo vsi roki, tudi ti, ki že tečejo.",
                en:
                    "The form is that of data/holidays/si.yaml. Every limit is counted by the new list, also those that run."
            ))
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        form.draw(on: &canvas, in: area.inset(columns: 1))
    }
}
