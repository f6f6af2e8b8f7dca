import Domain
import Terminal
import Wording

/// What can stand in a field, where that is one of a few: from the act itself, the rulebook, the office.
struct FieldChoices {
    let desk: Desk
    let call: String?
    /// What is fixed in this form, by path: the session, the body.
    let given: [String: String]

    typealias Choice = Form<FieldPath>.Choice

    /// nil: free text.
    func choices(for field: ListedField) -> [Choice]? {
        if field.isList { return nil }
        if field.key == "option" { return options }
        switch field.form {
        case .word(let words): return words.map { Choice($0, desk.language.label(word: $0, in: field.key)) }
        case .yesNo: return ["yes", "no"].map { Choice($0, desk.language.label(word: $0, in: field.key)) }
        case .id, .text, .application: return known(field.key)
        default: return nil
        }
    }

    /// What the rulebook or the office lists under this key.
    func known(_ key: String) -> [Choice]? {
        let rules = call.flatMap { desk.office?.case($0)?.rulebook }
        let choices: [Choice]? =
            switch key {
            case "channel":
                (rules?.submission.channels ?? []).map {
                    Choice($0.rawValue, desk.language.label(word: $0.rawValue, in: key))
                }
            case "fund": rules?.funds.map { Choice($0.id, $0.id) }
            case "measure": rules?.measures.map { Choice($0.id, $0.id + " " + desk.say($0.text)) }
            case "project-type": rules?.projectTypes.map { Choice($0.id, desk.say($0.text)) }
            case "class": rules?.classes.map { Choice($0.id, desk.say($0.text)) }
            case "goal": rules?.goals.map { Choice($0.id, $0.id + " " + desk.say($0.text)) }
            case "sector": rules?.sectors.map { Choice($0.id, desk.say($0.text)) }
            case "fact": rules?.facts.map { Choice($0.id, desk.say($0.text)) }
            case "person", "assessor": desk.office?.people.map { Choice($0.id, $0.name) }
            case "body": desk.office?.bodies.map { Choice($0.id, $0.name) }
            case "member": members
            case "application": nil
            default: nil
            }
        return choices.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// What the doubt of this form can be settled to.
    private var options: [Choice]? {
        let doubt = call.flatMap { desk.seen($0)?.rulebook }?.doubts.first { $0.id == given["doubt"] }
        guard let doubt, !doubt.options.isEmpty else { return nil }
        return doubt.options.enumerated().map { index, option in
            Choice("\(index + 1)", "\(index + 1): \(desk.language.words(option.value))")
        }
    }

    /// The seats of the body of the session this form is about.
    private var members: [Choice]? {
        guard let session = given["session"].flatMap({ desk.office?.session($0) }) else { return nil }
        return desk.office?.members(of: session).map { Choice($0.member, $0.member) }
    }
}

/// The path of a field as the identifier of a form's field.
struct FieldPath: RawRepresentable, Hashable, Sendable {
    var rawValue: String
    init(rawValue: String) { self.rawValue = rawValue }
}
