import Domain
import Terminal
import Wording

/// What can stand in a field, where that is one of a few: from the act itself, the rulebook, the office.
struct FieldChoices {
    let kind: Act.Kind
    let desk: Desk
    let call: String?
    /// What is fixed in this form, by path: the session, the body.
    let given: [String: String]

    typealias Choice = Form<FieldPath>.Choice

    /// nil: free text. Of a list of people or measures each one is chosen in a field of its own.
    func choices(for field: ListedField) -> [Choice]? {
        if field.isList { return nil }
        if kind.names(field.key) { return nil }
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
            case "channel": rules.map { channels($0.submission) }
            case "fund": rules?.funds.map { Choice($0.id, $0.id) }
            case "measure", "further-measures": rules?.measures.map { Choice($0.id, $0.id + " " + desk.say($0.text)) }
            case "project-type": rules?.projectTypes.map { Choice($0.id, desk.say($0.text)) }
            case "class": rules?.classes.map { Choice($0.id, desk.say($0.text)) }
            case "goal": rules?.goals.map { Choice($0.id, $0.id + " " + desk.say($0.text)) }
            case "sector": rules?.sectors.map { Choice($0.id, desk.say($0.text)) }
            case "fact": rules?.facts.map { Choice($0.id, desk.say($0.text)) }
            case "person" where kind == .callFurtherAssessor: furtherAssessors
            case "person": desk.office?.people.map { Choice($0.id, $0.name) }
            case "assessor", "assessors", "substitutes", "candidates", "drawn": assessors
            case "key" where kind.endsKey: validKeys
            case "body": kind == .decideAppeal ? ladder(rules) : desk.office?.bodies.map { Choice($0.id, $0.name) }
            case "member": members
            case "session": sessions
            case "from-item": agenda
            case "call": desk.office?.cases.map { Choice($0.call, desk.title(of: $0.call)) }
            case "item": given["session"] == nil ? rules.flatMap(items) : agenda
            default: nil
            }
        return choices.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Every way an envelope can come, those the call names first: one that came otherwise is logged as it came.
    private func channels(_ submission: Submission) -> [Choice] {
        (submission.channels + Channel.allCases.filter { !submission.channels.contains($0) }).map {
            Choice($0.rawValue, desk.language.label(word: $0.rawValue, in: "channel"))
        }
    }

    /// The keys somebody can sign with, by their first letters: nobody types sixty-four of them.
    private var validKeys: [Choice] {
        let person = given["person"].flatMap { desk.office?.person($0) }
        return (person?.validKeys ?? []).map { Choice($0.publicKey, String($0.publicKey.prefix(24)) + "…") }
    }

    /// Whether each of a list of ids is chosen in a field of its own: people, measures.
    static func isChosenOneByOne(_ key: String) -> Bool {
        ["assessors", "substitutes", "candidates", "drawn", "further-measures"].contains(key)
    }

    /// Who assesses today; everybody while nobody has that role.
    private var assessors: [Choice] {
        let people = desk.office?.people ?? []
        let scoring = people.filter { $0.roles(on: desk.today).contains(.assessor) }
        return (scoring.isEmpty ? people : scoring).map { Choice($0.id, $0.name) }
    }

    /// Who assesses today, is not called for this application yet and is not recused from it.
    private var furtherAssessors: [Choice] {
        let seen = call.flatMap { desk.seen($0) }
        let application = given["application"].flatMap(ApplicationNumber.init(actText:)).flatMap {
            seen?.application($0)
        }
        guard let seen, let application else { return assessors }
        let called = seen.assessors(of: application)
        return (desk.office?.people ?? []).filter { person in
            person.roles(on: desk.today).contains(.assessor) && !called.contains(person.id)
                && !application.isRecused(person.id)
        }.map { Choice($0.id, $0.name) }
    }

    /// The bodies an appeal climbs, as the call names them.
    private func ladder(_ rules: Rulebook?) -> [Choice] {
        (rules?.appeals?.value?.ladder ?? []).map { step in
            Choice(step.body, (rules?.body(step.body)?.text).map { desk.say($0) } ?? step.body)
        }
    }

    private var sessions: [Choice] {
        guard !desk.seat.roles.isEmpty else { return [] }
        return (desk.office?.sessions ?? []).latestFirst.map { session in
            let body = desk.office?.body(session.body)?.name ?? session.body
            let day = session.on.map { ", " + desk.language.date($0) } ?? ""
            return Choice(session.id, "\(body), \(desk.language.name(session))\(day)")
        }
    }

    private var agenda: [Choice] {
        (given["session"].flatMap { desk.office?.session($0) }?.agenda ?? []).map {
            Choice($0.id, $0.id + " " + $0.subject)
        }
    }

    /// The items of the list the form is about; of both where it says none.
    private func items(_ rules: Rulebook) -> [Choice] {
        if kind == .requestSupplement { return unmet(rules) }
        let list = given["list"].flatMap(ChecklistKind.init(rawValue:))
        let items =
            (list == .eligibility ? [] : rules.completeness) + (list == .completeness ? [] : rules.eligibility)
        return items.map { Choice($0.id, $0.id + " " + desk.say($0.text)) }
    }

    /// What an applicant can be asked to supplement: what is answered no.
    private func unmet(_ rules: Rulebook) -> [Choice] {
        let application = call.flatMap { desk.seen($0) }.flatMap { seen in
            given["application"].flatMap(ApplicationNumber.init(actText:)).flatMap(seen.application)
        }
        return rules.completeness.filter { application?.check(.completeness, $0.id)?.answer == .no }
            .map { Choice($0.id, $0.id + " " + desk.say($0.text)) }
    }

    /// What the doubt of this form can be settled to.
    private var options: [Choice]? {
        let doubt = call.flatMap { desk.seen($0)?.rulebook }?.doubts.first { $0.id == given["doubt"] }
        guard let doubt, !doubt.options.isEmpty else { return nil }
        return doubt.options.enumerated().map { index, option in
            Choice("\(index + 1)", "\(index + 1): \(desk.language.words(option.value, of: doubt))")
        }
    }

    /// The seats of the body of the session this form is about.
    private var members: [Choice]? {
        guard let session = given["session"].flatMap({ desk.office?.session($0) }) else { return nil }
        return desk.office?.members(of: session).map { seat in
            Choice(seat.member, seat.person.map { desk.name(of: $0) } ?? seat.organisation ?? seat.member)
        }
    }
}

extension Act.Kind {
    /// It names a key that ends.
    var endsKey: Bool { self == .loseKey || self == .revokeKey }

    /// Whether this field gives a new thing its name: what is there already is no choice then.
    fileprivate func names(_ key: String) -> Bool {
        switch (self, key) {
        case (.addPerson, "person"), (.formBody, "body"), (.conveneSession, "session"), (.addAgendaItem, "item"),
            (.seatMember, "member"), (.archiveCall, "call"):
            true
        default: false
        }
    }
}
