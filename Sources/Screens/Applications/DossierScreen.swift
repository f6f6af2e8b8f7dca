import Domain
import Terminal
import Wording

extension Destination {
    /// Everything about one application on one page.
    static func dossier(_ call: String, _ number: ApplicationNumber) -> Destination {
        Destination("dossier/\(call)/\(number.actText)") { _ in DossierScreen(call: call, number: number) }
    }
}

extension Scope {
    static let dossier = Scope("dossier")
}

enum DossierCommands {
    static let commands: [ScreenCommand] = []
    static let bindings: [KeyBinding] = [
        KeyBinding(.dossier, "a", .acts), KeyBinding(.dossier, "enter", .acts),
        KeyBinding(.dossier, "p", .completeness),
        KeyBinding(.dossier, "U", .eligibility), KeyBinding(.dossier, "o", .score),
        KeyBinding(.dossier, "d", .requests),
        KeyBinding(.dossier, "s", .sideBySide),
    ]
}

/// The application as the viewer may see it: data, facts, lists, requests, interests, sheets, decisions.
struct DossierScreen: Screen {
    let call: String
    let number: ApplicationNumber
    private var pane = TextPane([])
    private var stage = ""

    init(call: String, number: ApplicationNumber) {
        self.call = call
        self.number = number
    }

    var scopes: [Scope] { [.dossier, .pane] }

    func heading(_ desk: Desk) -> Heading { Heading([desk.title(of: call), number.actText], status: stage) }

    mutating func refresh(_ desk: Desk) {
        guard let seen = desk.seen(call), let application = seen.application(number) else { return }
        stage = application.sight == .full ? desk.language.name(of: seen.stage(of: application)) : ""
        pane.paragraphs = Dossier(desk: desk, call: call, seen: seen, application: application).paragraphs
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { pane.type(key) }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = pane.perform(command) { return effects }
        switch command {
        case .acts: return [.open(.acts(Subject(call: call, application: number), number.actText))]
        case .completeness: return [.open(.checklist(call, number, .completeness))]
        case .eligibility: return [.open(.checklist(call, number, .eligibility))]
        case .requests: return [.open(.requests(call, number))]
        case .score: return [.open(.sheet(call, number))]
        case .sideBySide: return [.open(.sideBySide(call, number))]
        default: return []
        }
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        pane.draw(on: &canvas, in: area.inset(columns: 1))
    }
}

/// The paragraphs of the page.
struct Dossier {
    let desk: Desk
    let call: String
    let seen: Case
    let application: Application

    private var language: Language { desk.language }

    var paragraphs: [TextPane.Paragraph] {
        [data, facts, lists, requests, interests, sheets, outcome].filter { !$0.isEmpty }
            .joined(separator: [TextPane.Paragraph("")]).map { $0 }
    }

    private func head(_ sl: String, _ en: String) -> TextPane.Paragraph {
        .init(language.choose(sl: sl, en: en), style: .heading)
    }

    func line(_ label: String, _ value: String?) -> TextPane.Paragraph? {
        value.flatMap { $0.isEmpty ? nil : .init(label.padded(to: 22) + $0, indent: 1, hanging: 22) }
    }

    func line(field: String, _ value: String?) -> TextPane.Paragraph? {
        line(language.label(field: field), value)
    }

    /// What the rulebook calls it, as on the form.
    func named(_ field: String, _ id: String?) -> TextPane.Paragraph? {
        guard let id else { return nil }
        let choices = FieldChoices(kind: .recordApplication, desk: desk, call: call, given: [:]).known(field) ?? []
        return line(field: field, choices.first { $0.value == id }?.label ?? id)
    }

    private func name(_ person: String) -> String { desk.name(of: person) }

    private var data: [TextPane.Paragraph] {
        guard let data = application.data else { return [] }
        var lines = [TextPane.Paragraph(data.title.isEmpty ? application.number.actText : data.title, style: .title)]
        lines += party(data.applicant, language.label(field: "applicant"))
        for (index, partner) in data.partners.enumerated() {
            lines += party(partner, "\(index + 1). " + language.label(field: "one-of-partners"))
        }
        guard application.sight == .full else { return lines }
        let doubtful =
            seen.manyPartnerships(of: application).map { language.sentence($0) }
            + seen.secondLooks(recording: data, as: application.number).map { language.sentence($0) }
        lines += doubtful.map { .init($0, style: .warning, indent: 23) }
        lines += fundAndMeasures(data)
        lines += [
            named("project-type", data.projectType),
            named("class", data.applicantClass), named("goal", data.goal),
            line(field: "eligible-costs", data.eligibleCosts.map { language.money($0) }),
            line(field: "requested", language.money(data.requested)),
        ].compactMap { $0 }
        lines += seen.secondLooks(requesting: data).map {
            .init(language.sentence($0), style: .warning, indent: 23)
        }
        return lines
    }

    /// Applicant and partners with their municipality, each in full: what may be seen before an interest is declared.
    var parties: [TextPane.Paragraph] {
        guard let data = application.data else { return [] }
        let all =
            [(language.label(field: "applicant"), data.applicant)]
            + data.partners.enumerated().map { ("\($0 + 1). " + language.label(field: "one-of-partners"), $1) }
        return all.compactMap { label, party in
            let place = party.municipality.map { language.choose(sl: " (občina \($0))", en: " (municipality \($0))") }
            return line(label, party.name + (place ?? ""))
        }
    }

    private func party(_ party: Party, _ label: String) -> [TextPane.Paragraph] {
        let town = [party.postcode, party.place].compactMap { $0 }.joined(separator: " ")
        let municipality = party.municipality == party.place ? nil : party.municipality
        let place = [party.address, town, municipality].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
        let numbers = [party.registrationNumber, party.taxNumber, party.iban].compactMap { $0 }.joined(separator: " · ")
        let name = [party.name, party.sector.map(sector)].compactMap { $0 }.joined(separator: " · ")
        return [line(label, name), line("", place), line("", numbers)].compactMap { $0 }
            + party.identifierFaults.map { .init(language.sentence($0), style: .warning, indent: 23) }
    }

    private func sector(_ id: String) -> String {
        seen.rulebook?.sectors.first { $0.id == id }.map { desk.say($0.text) } ?? id
    }

    private var facts: [TextPane.Paragraph] {
        guard !application.facts.isEmpty else { return [] }
        let known = seen.rulebook?.facts ?? []
        return [head("Dejstva", "Facts")]
            + application.facts.compactMap { fact in
                line(
                    known.first { $0.id == fact.fact }.map { desk.say($0.text) } ?? fact.fact,
                    fact.value + "  (" + fact.evidence + ")")
            }
    }

    private var lists: [TextPane.Paragraph] {
        guard application.sight == .full else { return [] }
        return [ChecklistKind.completeness, .eligibility].flatMap { kind -> [TextPane.Paragraph] in
            let list = seen.checklist(kind, of: application)
            guard list.lines.contains(where: { $0.check != nil }) else { return [] }
            // An item and its answer stay on one line.
            let answers = list.lines.map { line in
                (line.item.id + " " + (line.check.map { language.word($0.answer) } ?? "·"))
                    .replacing(" ", with: "\u{A0}")
            }
            return [.init(language.word(kind), style: .heading), .init(answers.joined(separator: "   "), indent: 1)]
        }
    }

    private var requests: [TextPane.Paragraph] {
        guard !application.requests.isEmpty else { return [] }
        return [head("Pozivi", "Requests")]
            + application.requests.enumerated().map { index, request in
                .init(RequestLine(request, index + 1, seen, application, language, desk.today).text, indent: 1)
            }
    }

    private var interests: [TextPane.Paragraph] {
        let hints = desk.interestHints(call, application) + [desk.leadPartnerHint(call, application)].compactMap { $0 }
        let isLeadPartners = application.leadPartnerInterest != nil
        guard !application.interests.isEmpty || !hints.isEmpty || isLeadPartners else { return [] }
        return [head("Interesi", "Interests")]
            + (application.leadPartnerInterest.map { [leadPartner($0)] } ?? [])
            + hints.map { .init($0, style: .warning, indent: 1) }
            + application.interests.compactMap { interest in
                line(
                    name(interest.person),
                    (interest.kind.map { language.word($0) } ?? (interest.isRecusal ? "" : language.word(.none)))
                        + (interest.isRecusal ? language.choose(sl: " · izločitev", en: " · recused") : ""))
            }
    }

    private func leadPartner(_ interest: LeadPartnerInterest) -> TextPane.Paragraph {
        let since = language.date(interest.on)
        return .init(
            language.choose(
                sl:
                    "Vodilni partner ima interes (izjava \(since)): popolnost in upravičenost pregleda komisija, ne pisarna.",
                en:
                    "The lead partner has an interest (declared \(since)): the committee checks completeness and eligibility, not the office."
            ), style: .warning, indent: 1)
    }

    private var sheets: [TextPane.Paragraph] {
        guard application.assignment != nil || !application.sheets.isEmpty else { return [] }
        // Who assesses now; a substitute who was called stands here like everybody else.
        let now = seen.assessors(of: application)
        let called = (application.assignment?.assessors ?? []) + (application.assignment?.further ?? [])
        let former = (called + application.sheets.map(\.assessor)).reduce(into: [String]()) { former, person in
            if !now.contains(person), !former.contains(person) { former.append(person) }
        }
        return [head("Ocenjevalci", "Assessors")]
            + now.compactMap { person in
                let sheet = application.sheet(of: person).map(submission)
                return line(
                    name(person), (sheet ?? language.choose(sl: "lista še ni", en: "no sheet yet")) + role(person))
            }
            + former.compactMap { person in line(name(person), formerly(person)) }
            + (seen.scoring.reopenings + application.scoring.reopenings).map { reason in
                .init(
                    language.choose(sl: "Ocenjevanje znova odprto: ", en: "Scoring opened again: ") + reason, indent: 1)
            }
    }

    private func role(_ person: String) -> String {
        application.assignment?.substitutes.contains(person) == true
            ? language.choose(sl: " · namesto izločenega", en: " · in place of somebody recused") : ""
    }

    /// Why somebody who was called does not assess any more, and that their sheet does not count.
    private func formerly(_ person: String) -> String {
        let why =
            application.isRecused(person)
            ? language.choose(sl: "ne ocenjuje več (izločitev)", en: "assesses no longer (recused)")
            : language.choose(sl: "ne ocenjuje več", en: "assesses no longer")
        guard let sheet = application.sheet(of: person) else { return why }
        return why + ", " + submission(sheet) + language.choose(sl: ", se ne šteje", en: ", does not count")
    }

    /// When the sheet came; of one copied from paper, who copied it and when it was signed.
    private func submission(_ sheet: ScoreSheet) -> String {
        let submitted = language.choose(sl: "list oddan ", en: "sheet submitted ") + language.date(sheet.on)
        guard let clerk = sheet.transcribedBy else { return submitted }
        let signed = sheet.signedOn.map {
            language.choose(sl: ", podpisan ", en: ", signed on ") + language.date($0)
        }
        return submitted + language.choose(sl: ", prepis s papirja: ", en: ", copied from paper by ") + name(clerk)
            + (signed ?? "")
    }

    private var outcome: [TextPane.Paragraph] {
        var lines: [TextPane.Paragraph] = []
        for offer in application.offers {
            lines += [
                line(
                    language.choose(sl: "Ponudba", en: "Offer"),
                    language.money(offer.grant) + ", " + language.date(offer.on))
            ].compactMap { $0 }
        }
        for decision in application.decisions {
            lines += [
                line(
                    language.choose(sl: "Sklep", en: "Decision"),
                    language.word(decision.kind) + ", " + language.date(decision.on)
                        + (decision.isAnnulled ? language.choose(sl: " · odpravljen", en: " · annulled") : ""))
            ].compactMap { $0 }
        }
        if let withdrawal = application.withdrawal {
            lines += [line(language.choose(sl: "Umik", en: "Withdrawn"), language.date(withdrawal.on))].compactMap {
                $0
            }
        }
        return lines.isEmpty ? [] : [head("Izid", "Outcome")] + lines
    }
}
