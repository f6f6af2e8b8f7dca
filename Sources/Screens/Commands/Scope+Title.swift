import Domain
import Terminal

extension Scope {
    /// The screen a scope of keys belongs to; nil for what many screens have: lists, forms, moving.
    var title: Text? {
        switch self {
        case .sideBySide: Text(sl: "Listi", en: "Sheets")
        case .opening: Text(sl: "Odpiranje", en: "Opening")
        case .register: Text(sl: "Register", en: "Register")
        case .overview: Text(sl: "Pregled", en: "Overview")
        case .limits: Text(sl: "Roki", en: "Time limits")
        case .checklist: Text(sl: "Popolnost ali Upravičenost", en: "Completeness or Eligibility")
        case .journal: Text(sl: "Dnevnik", en: "Journal")
        case .people: Text(sl: "Osebe", en: "People")
        case .freeDays: Text(sl: "Prosti dnevi", en: "Free days")
        case .sheet, .sheetChoice: Text(sl: "Ocenjevalni list", en: "Score sheet")
        case .calls: Text(sl: "Pozivi", en: "Calls")
        case .requests: Text(sl: "Dopolnitve", en: "Supplements")
        case .dossier: Text(sl: "Vloga", en: "Application")
        case .applications: Text(sl: "Vloge", en: "Applications")
        case .operations: Text(sl: "Operacije", en: "Operations")
        case .parts: Text(sl: "Listina", en: "Document")
        case .years: Text(sl: "Letno poročilo", en: "Annual report")
        case .whatIf: Text(sl: "Kaj če", en: "What if")
        case .whatIfPrompt: Text(sl: "Kaj če, vpis", en: "What if, a figure")
        case .session: Text(sl: "Seja", en: "Session")
        case .sessions: Text(sl: "Seje", en: "Sessions")
        case .start: Text(sl: "Kdo sem", en: "Who am I")
        case .doubts: Text(sl: "Nejasno", en: "Doubts")
        case .actMenu: Text(sl: "Dejanja", en: "Acts")
        case .due: Text(sl: "Kaj je treba storiti", en: "What is due")
        case .decisions: Text(sl: "Sklepi", en: "Decisions")
        case .ranking, .rankingWhy: Text(sl: "Lestvica", en: "Ranking")
        default: nil
        }
    }
}
