import Domain
import Terminal

extension Destination {
    /// The key under which the form of a founding in this file is kept.
    public static func foundingDraft(_ file: String) -> String { "found-office " + file }
}

/// The first screen of a new file: the office and its first person, who becomes the administrator.
struct FoundingScreen: AskingScreen {
    enum Field: String, Hashable, Sendable {
        case office, name, person
    }

    private var form: Form<Field>

    init(_ desk: Desk) {
        var known: [Field: String] = [:]
        for (name, text) in DraftText.read(desk.drafts[Destination.foundingDraft(desk.file)] ?? "") {
            if let field = Field(rawValue: name) { known[field] = text }
        }
        form = Form(FoundingScreen.groups(desk), texts: known)
    }

    var asked: PlainField { PlainField(form) }

    var scopes: [Scope] { [.form] }

    func heading(_ desk: Desk) -> Heading {
        Heading(["Točkovnik", desk.say(sl: "Nova pisarna", en: "A new office")], status: desk.file)
    }

    mutating func refresh(_ desk: Desk) { form.groups = FoundingScreen.groups(desk) }

    private static func groups(_ desk: Desk) -> [Form<Field>.Group] {
        let language = desk.language
        let missing = desk.say(sl: "Vpišite ime.", en: "Type a name.")
        @Sendable func needed(_ text: String) -> String? { text.allSatisfy(\.isWhitespace) ? missing : nil }
        return [
            .init(
                desk.say(sl: "Pisarna", en: "The office"),
                [
                    .init(
                        .office, desk.say(sl: "Ime LAS", en: "Name of the LAG"), width: 44,
                        hint: desk.say(sl: "uradno ime", en: "official name"), check: needed)
                ]),
            .init(
                desk.say(sl: "Prva oseba (skrbnik)", en: "The first person (administrator)"),
                [
                    .init(.name, desk.say(sl: "Ime in priimek", en: "Name"), width: 34, check: needed),
                    .init(
                        .person, desk.say(sl: "Oznaka", en: "Id"), width: 16,
                        hint: desk.say(sl: "kratka, na primer ana", en: "short, for example ana"),
                        check: { language.fault(ofPersonID: $0) }),
                ]),
        ]
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? {
        switch form.update(key) {
        case .unused: nil
        case .moved: []
        case .edited:
            [.keepDraft(key: Destination.foundingDraft(desk.file), text: form.draftText)]
        case .submitted: save()
        }
    }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        command == .saveForm && form.submit() ? save() : []
    }

    private func save() -> [Effect] {
        [.found(office: form[.office], person: form[.person], name: form[.name])]
    }

    mutating func answered(_ reply: Reply, _ desk: Desk) -> [Effect] {
        if case .done = reply.outcome { return [.replace(.calls)] }
        return []
    }

    func sentence(_ desk: Desk) -> Sentence? {
        Sentence(
            desk.say(
                sl: "V tej datoteki še ni pisarne. Izpolnite in pritisnite Ctrl-S.",
                en: "There is no office in this file yet. Fill in and press Ctrl-S."))
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        form.draw(on: &canvas, in: area.inset(columns: 1))
    }
}
