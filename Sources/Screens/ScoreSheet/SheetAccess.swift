import Domain
import Wording

/// Who may do what with a sheet now: the viewer's own, a transcript, a submitted one, or nothing and why.
struct SheetAccess {
    let seen: Case
    let application: Application
    let desk: Desk
    let chosen: String?
    let isCorrecting: Bool

    var mode: ScoreSheetScreen.Mode {
        switch application.sight {
        case .nothing:
            return .closed(desk.say(sl: "Pri tej vlogi ste izločeni.", en: "You are recused from this application."))
        case .names:
            return .closed(
                desk.say(
                    sl: "Najprej izjavite, ali imate pri tej vlogi interes: i ali b na seznamu vlog.",
                    en: "First declare whether you have an interest: i or b in the list of applications."))
        case .full: break
        }
        if case .unsettled(let doubt) = seen.asked(of: application) {
            return .closed(
                desk.say(
                    sl: "Merila čakajo, da se določi »\(doubt)« (zaslon Nejasno).",
                    en: "The criteria wait for \"\(doubt)\" to be settled (screen Doubts)."))
        }
        if case .noSet = seen.asked(of: application) {
            return .closed(
                desk.say(
                    sl: "Za to vlogo pravilnik nima meril. Preverite sklad, ukrep in vrsto projekta.",
                    en: "The rulebook has no criteria for this application. Check fund, measure and project type."))
        }
        let viewer = desk.viewer ?? ""
        let stage = seen.stage(of: application)
        if application.sheet(of: viewer)?.marks != nil {
            guard ActRule.of(.correctSheet).stages.contains(stage) else { return .concluded }
            return isCorrecting ? .correction : .submitted
        }
        guard stage == .scoring else {
            return .closed(
                desk.say(
                    sl: "Ocenjuje se po ugotovljeni upravičenosti; zdaj je: \(desk.language.name(of: stage)).",
                    en: "Scoring comes after eligibility; now: \(desk.language.name(of: stage))."))
        }
        if seen.assessors(of: application).contains(viewer) { return .own }
        if desk.seat.roles.contains(.clerk) { return transcript }
        return .closed(
            desk.say(
                sl: "Niste med ocenjevalci te vloge. Določi jih predsednik komisije (a).",
                en: "You are not an assessor of this application. The chair assigns them (a)."))
    }

    private var transcript: ScoreSheetScreen.Mode {
        let awaited = seen.awaited(for: application)
        if let chosen, awaited.contains(chosen) { return .transcript(of: chosen) }
        guard !awaited.isEmpty else {
            return .closed(
                application.assignment == nil
                    ? desk.say(sl: "Ocenjevalci še niso določeni.", en: "No assessors are assigned yet.")
                    : desk.say(sl: "Vsi listi so oddani.", en: "All sheets are in."))
        }
        return .choosing(awaited)
    }

    /// Applicant and amounts, with whom and of which sectors they are, the line above the sheet.
    static func about(_ application: Application, _ rulebook: Rulebook?, _ desk: Desk) -> String {
        guard let data = application.data, application.sight == .full else { return "" }
        let language = desk.language
        var parts = [data.title, data.applicant.name]
        let asked = language.amount(data.requested)
        parts.append(
            data.eligibleCosts.map {
                language.choose(
                    sl: "zaprošeno \(asked) od \(language.amount($0))",
                    en: "requested \(asked) of \(language.amount($0))")
            } ?? language.choose(sl: "zaprošeno \(asked)", en: "requested \(asked)"))
        if !data.partners.isEmpty {
            parts += [language.counted(data.partners.count, .partner), sectors(data, rulebook, desk)]
        }
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// The sectors of applicant and partners together, and of how many of them none is recorded.
    private static func sectors(_ data: ApplicationFacts, _ rulebook: Rulebook?, _ desk: Desk) -> String {
        let all = ([data.applicant] + data.partners).map(\.sector)
        let named = (rulebook?.sectors ?? []).filter { all.contains($0.id) }.map { desk.say($0.text) }
        guard !named.isEmpty else { return "" }
        let without = all.count { $0 == nil }
        return desk.say(sl: "sektorji: ", en: "sectors: ") + named.joined(separator: ", ")
            + (without == 0 ? "" : desk.say(sl: " (pri \(without) ni vpisan)", en: " (none recorded of \(without))"))
    }
}
