import Domain
import Terminal

extension Destination {
    /// Opening a call from its rulebook file.
    static let newCall = Destination("new-call") { NewCallScreen($0) }
}

/// The file of a rulebook; it is linted, and its whole text goes into the record.
struct NewCallScreen: AskingScreen {
    enum Field: String, Hashable, Sendable { case file }

    private var form: Form<Field>

    init(_ desk: Desk) { form = Form(NewCallScreen.groups(desk)) }

    var asked: PlainField { PlainField(form) }

    var scopes: [Scope] { [.form] }

    func heading(_ desk: Desk) -> Heading { Heading(desk.path(desk.say(sl: "Nov poziv", en: "A new call"))) }

    mutating func refresh(_ desk: Desk) { form.groups = NewCallScreen.groups(desk) }

    private static func groups(_ desk: Desk) -> [Form<Field>.Group] {
        let missing = desk.say(sl: "Vpišite pot do datoteke.", en: "Type the path of the file.")
        return [
            .init(
                desk.say(sl: "Pravilnik poziva", en: "The rulebook of the call"),
                [
                    .init(
                        .file, desk.say(sl: "Datoteka", en: "File"), width: 60,
                        check: { text in text.allSatisfy(\.isWhitespace) ? missing : nil })
                ])
        ]
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? {
        switch form.update(key) {
        case .unused: nil
        case .moved, .edited: []
        case .submitted: [.openCall(file: form[.file])]
        }
    }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        command == .saveForm && form.submit() ? [.openCall(file: form[.file])] : []
    }

    mutating func answered(_ reply: Reply, _ desk: Desk) -> [Effect] {
        if case .done = reply.outcome { return [.back] }
        return []
    }

    func sentence(_ desk: Desk) -> Sentence? {
        Sentence(
            desk.say(
                sl: "Pravilnik pred tem preverite z: tockovnik lint DATOTEKA. Napake ga ustavijo.",
                en: "Check the rulebook first with: tockovnik lint FILE. Errors stop it."))
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        form.draw(on: &canvas, in: area.inset(columns: 1))
    }
}
