import Domain
import Terminal

extension Destination {
    /// Opening a call from its rulebook file.
    static let newCall = Destination("new-call") { CallFileScreen($0) }

    /// Amending an open call with a later version of its rulebook.
    static func amendCall(_ call: String) -> Destination {
        Destination("amend-call/" + call) { CallFileScreen(amending: call, $0) }
    }
}

/// The file of a rulebook; it is linted, and its whole text goes into the record.
struct CallFileScreen: AskingScreen {
    enum Field: String, Hashable, Sendable { case file, reason }

    /// The call this is a later version of; nil for a new one.
    let call: String?
    private var form = Form<Field>([])

    init(amending call: String? = nil, _ desk: Desk) {
        self.call = call
        form = Form(groups(desk))
    }

    var asked: PlainField { PlainField(form) }

    var scopes: [Scope] { [.form] }

    func heading(_ desk: Desk) -> Heading {
        guard let call else { return Heading(desk.path(desk.say(sl: "Nov poziv", en: "A new call"))) }
        return Heading(desk.path(desk.title(of: call), desk.language.title(of: .amendCall)))
    }

    mutating func refresh(_ desk: Desk) { form.groups = groups(desk) }

    private func groups(_ desk: Desk) -> [Form<Field>.Group] {
        let missing = desk.say(sl: "Vpišite pot do datoteke.", en: "Type the path of the file.")
        let why = desk.say(sl: "Izpolnite to polje.", en: "Fill in this field.")
        let file = Form<Field>.Field(
            .file, desk.say(sl: "Datoteka", en: "File"), width: 60,
            check: { text in text.allSatisfy(\.isWhitespace) ? missing : nil })
        let reason = Form<Field>.Field(
            .reason, desk.language.label(field: "reason"), width: 60,
            check: { text in text.allSatisfy(\.isWhitespace) ? why : nil })
        return [
            .init(
                desk.say(sl: "Pravilnik poziva", en: "The rulebook of the call"), call == nil ? [file] : [file, reason])
        ]
    }

    private var effect: Effect {
        guard let call else { return .openCall(file: form[.file]) }
        return .amendCall(call, file: form[.file], reason: form[.reason])
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? {
        switch form.update(key) {
        case .unused: nil
        case .moved, .edited: []
        case .submitted: [effect]
        }
    }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        command == .saveForm && form.submit() ? [effect] : []
    }

    mutating func answered(_ reply: Reply, _ desk: Desk) -> [Effect] {
        if case .done = reply.outcome { return [.back] }
        return []
    }

    func sentence(_ desk: Desk) -> Sentence? {
        if call != nil { return Sentence(desk.language.meaning(of: .amendCall)) }
        return Sentence(
            desk.say(
                sl: "Pravilnik pred tem preverite z: tockovnik lint DATOTEKA. Napake ga ustavijo.",
                en: "Check the rulebook first with: tockovnik lint FILE. Errors stop it."))
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        form.draw(on: &canvas, in: area.inset(columns: 1))
    }
}
