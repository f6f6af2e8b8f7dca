import Domain
import Terminal
import Wording

/// An act that is read from a file: which file, and where the act asks for it, why.
struct ActFileScreen: AskingScreen {
    enum Field: String, Hashable, Sendable { case file, reason }

    /// What one act asks and says.
    struct Asking: Sendable {
        var title: @Sendable (Desk) -> [String]
        /// What is in the file.
        var content: Text
        /// Said where no reason is typed; nil where none is asked.
        var reasonMissing: Text?
        var meaning: @Sendable (Desk) -> String
        /// The effect of file and reason.
        var effect: @Sendable (String, String) -> Effect
    }

    private let asking: Asking
    private var form = Form<Field>([])

    init(_ asking: Asking, _ desk: Desk) {
        self.asking = asking
        form = Form(groups(desk))
    }

    var asked: PlainField { PlainField(form) }

    var scopes: [Scope] { [.form] }

    func heading(_ desk: Desk) -> Heading {
        Heading(
            desk.path(asking.title(desk)), status: desk.say(sl: "* mora biti izpolnjeno", en: "* must be filled in"))
    }

    mutating func refresh(_ desk: Desk) { form.groups = groups(desk) }

    private func groups(_ desk: Desk) -> [Form<Field>.Group] {
        func field(_ id: Field, _ label: String, _ missing: String) -> Form<Field>.Field {
            .init(id, label + " *", width: 60, check: { text in text.allSatisfy(\.isWhitespace) ? missing : nil })
        }
        var fields = [
            field(
                .file, desk.say(sl: "Datoteka", en: "File"),
                desk.say(sl: "Vpišite pot do datoteke.", en: "Type the path of the file."))
        ]
        if let missing = asking.reasonMissing {
            fields.append(field(.reason, desk.language.label(field: "reason"), desk.say(missing)))
        }
        return [.init(desk.say(asking.content), fields)]
    }

    private var effect: Effect { asking.effect(form[.file], form[.reason]) }

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

    func sentence(_ desk: Desk) -> Sentence? { Sentence(asking.meaning(desk)) }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        form.draw(on: &canvas, in: area.inset(columns: 1))
    }
}
