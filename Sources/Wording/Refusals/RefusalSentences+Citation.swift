import Domain

extension RefusalSentences {
    /// A decision names a session that cannot have made it.
    func citation(_ refusal: Refusal) -> String {
        switch refusal {
        case .sessionCancelled(let id):
            say(
                "\(session(id)) je odpovedana. Navedite sejo, na kateri je bilo sklenjeno.",
                "\(session(id)) was cancelled. Name the session it was decided in.")
        case .sessionNotHeld(let id, let on):
            say(
                "\(session(id)) bo šele \(language.date(on)). Odločitev vpišite po seji.",
                "\(session(id)) is still to come, on \(language.date(on)). Enter the decision after it.")
        case .sessionBefore(let id, let held, let matter):
            say(
                "\(session(id)) je bila \(language.date(held)), zadeva pa je pred organ lahko prišla šele \(language.date(matter)). Navedite poznejšo sejo.",
                "\(session(id)) was held on \(language.date(held)), but the matter could come before the body only on \(language.date(matter)). Name a later session."
            )
        case .notOnAgenda(let id):
            say(
                "\(session(id)) te zadeve nima na dnevnem redu. Dodajte točko ali navedite drugo sejo.",
                "\(session(id)) does not have this matter on its agenda. Add an item or name another session.")
        case .notVotedYet(let id, let items):
            say(
                "\(session(id)) o tem še ni sklepala (\(point(items)) dnevnega reda). Najprej vpišite izid glasovanja.",
                "\(session(id)) has not resolved this yet (\(point(items)) of the agenda). Enter the outcome of the vote first."
            )
        case .votedDown(let id, let items):
            say(
                "\(session(id)) tega ni sprejela (\(point(items)) dnevnega reda). Vpišite, kar je bilo sklenjeno.",
                "\(session(id)) voted this down (\(point(items)) of the agenda). Enter what was decided.")
        default: ""
        }
    }

    private func session(_ id: String) -> String {
        office.session(id).map { language.name($0).withCapital } ?? say("Seja »\(id)«", "The session \"\(id)\"")
    }

    private func point(_ items: [String]) -> String {
        let word = language.agreeing(
            named: items.count, sl: Forms("točka", "točki", "točke", "točke"), en: "item", "items")
        return word + " " + language.listed(items)
    }
}
