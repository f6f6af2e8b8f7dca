import Domain
import Terminal
import Wording

extension ActSheet {
    /// The fields as they are shown, in their groups.
    func groups(_ desk: Desk) -> [Form<FieldPath>.Group] {
        var groups: [Form<FieldPath>.Group] = []
        var last: String?
        for field in fields {
            if field.group != last {
                groups.append(.init(desk.language.heading(group: field.group), []))
                last = field.group
            }
            groups[groups.count - 1].fields.append(row(field, desk))
        }
        return groups
    }

    private func row(_ field: ListedField, _ desk: Desk) -> Form<FieldPath>.Field {
        let typing = typing(field, desk)
        let language = desk.language
        let isNeeded = isNeeded(field, desk) && field.group.split(separator: ".").allSatisfy { Int($0) == nil }
        let missing = missing(field, desk)
        let owner = owner(of: field, desk)
        let refuses = Self.refusing(kind)
        let isNewPerson = self.kind == .addPerson && field.key == "person"
        let kind: Form<FieldPath>.Kind =
            choices(for: field, desk).map { .choice($0) }
            ?? (Self.long.contains(field.key) ? .lines(3) : .line)
        return .init(
            FieldPath(rawValue: field.path),
            (field.isFurther ? desk.say(sl: "in še", en: "and") : language.label(field: field.key, of: self.kind))
                + (isNeeded ? " *" : ""), kind: kind,
            width: width(field),
            hint: field.isList
                ? desk.say(sl: "z vejicami", en: "with commas")
                : isNewPerson ? desk.say(sl: "kratka, na primer ana", en: "short, for example ana") : "",
            arrival: Self.given.contains(field.form) ? .replaces : .joins, remark: remark(at: field, desk),
            check: { text in
                if let missing, text.trimmed.isEmpty { return missing }
                if let fault = typing.fault(text, isNeeded: isNeeded) { return fault }
                if isNewPerson { return language.fault(ofPersonID: text) }
                guard field.form == .text, !text.trimmed.isEmpty,
                    let fault = IdentifierFault.of(field: field.key, text.trimmed), refuses(fault)
                else { return nil }
                return owner + language.sentence(fault)
            },
            echo: { typing.echo($0) })
    }

    /// Short answers that nobody mends letter by letter.
    private static let given: Set<FieldForm> = [.day, .stamp, .amount, .count, .points]
    private static let long: Set<String> = ["grounds", "wording", "question", "missing", "description"]

    private func width(_ field: ListedField) -> Int {
        switch field.form {
        case .count where field.key == "option": 46
        case .day, .count, .points, .yesNo, .application, .envelope: 14
        case .stamp: 26
        case .amount: 20
        default: field.key == "registered" || field.key.hasSuffix("-number") || field.key == "postcode" ? 20 : 40
        }
    }
}
