import Terminal

/// The field of a form that has the focus, as a question somebody answers on a line.
public struct PlainField: Sendable, Equatable {
    /// The heading of its group.
    public var group: String
    public var label: String
    /// What stands in it, as it is shown.
    public var text: String
    /// The labels of what can be chosen; empty where anything may be typed.
    public var choices: [String]
    public var hint: String
    /// How the text was understood.
    public var echo: String?
    public var problem: String?
    /// The answer to it submits the form.
    public var isLast: Bool
    private let length: Int
    private let kind: Kind
    private let check: Check

    private enum Kind { case line, lines, choice }

    /// What is wrong with an answer; it says nothing of what the field is.
    private struct Check: Sendable, Equatable {
        let fault: @Sendable (String) -> String?

        static func == (one: Check, other: Check) -> Bool { true }
    }

    init<ID>(_ form: Form<ID>) where ID: Hashable & Sendable {
        let fields = form.fields
        let place = fields.firstIndex { $0.id == form.focus } ?? 0
        isLast = place + 1 >= fields.count
        guard fields.indices.contains(place) else {
            (group, label, text, choices, hint, length, kind) = ("", "", "", [], "", 0, .line)
            check = Check { _ in nil }
            return
        }
        let field = fields[place]
        let value = form[field.id]
        group = form.groups.first { $0.fields.contains { $0.id == field.id } }?.title ?? ""
        label = field.label
        hint = field.hint
        echo = field.echo(value)
        problem = form.problems.first { $0.id == field.id }?.sentence ?? field.remark
        length = value.count
        check = Check(fault: field.check)
        switch field.kind {
        case .line: (kind, choices, text) = (.line, [], value)
        case .lines: (kind, choices, text) = (.lines, [], value)
        case .choice(let all):
            (kind, choices) = (.choice, all.map(\.label))
            text = all.first { $0.value == value }?.label ?? ""
        }
    }

    /// The keys that give an answer: empty leaves what is there, `-` clears it, `<` goes back, `.` leaves the form; a choice
    /// is answered with its number or the beginning of its words. `ctrl-n` and the like are the keys of the form. An answer
    /// that is wrong is not left: the field is asked again, with the reason.
    ///
    /// - Returns: nil where the answer is none of the choices.
    public func keys(for answer: String) -> [Key]? {
        switch answer {
        case "<": return [.backTab]
        case ".": return [.escape]
        case "": return onward
        case "-": return cleared + onward
        default: break
        }
        if answer.lowercased().hasPrefix("ctrl-"), let key = Key(named: answer) { return [key] }
        guard kind == .choice else {
            let isWrong = !isLast && check.fault(answer) != nil
            return cleared + [.paste(answer)] + (isWrong ? [] : onward)
        }
        let lower = answer.lowercased()
        let place =
            Int(answer).map { $0 - 1 } ?? choices.firstIndex { $0.lowercased() == lower }
            ?? choices.firstIndex { $0.lowercased().hasPrefix(lower) }
        guard let place, choices.indices.contains(place) else { return nil }
        return [.home] + Array(repeating: .right, count: place) + onward
    }

    private var onward: [Key] { isLast ? [.control("s")] : [.tab] }

    private var cleared: [Key] {
        kind == .choice
            ? [.backspace]
            : Array(repeating: .delete, count: length) + Array(repeating: .backspace, count: length)
    }
}

/// A screen that is a form: in plain lines its fields are asked one by one.
protocol AskingScreen: Screen {
    var asked: PlainField { get }
}
