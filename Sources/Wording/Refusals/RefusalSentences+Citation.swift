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
        case .resolvedBefore(let id, let items):
            say(
                "\(session(id)) je o tem sklenila (\(point(items)) dnevnega reda), preden je bila zadeva vpisana. Če je o njej res odločila ta seja, v dnevniku razveljavite vpis izida in ga vpišite znova; sicer navedite poznejšo sejo.",
                "\(session(id)) resolved this (\(point(items)) of the agenda) before the matter was entered. If this session did decide it, take the outcome back in the journal and enter it again; otherwise name a later session."
            )
        default: ""
        }
    }

    /// What is entered in its order.
    func order(_ refusal: Refusal) -> String {
        switch refusal {
        case .sessionToCome(let on):
            say(
                "Seja bo šele \(language.date(on)). Navzočnost, glasovi in izidi se vpisujejo od tega dne; če je dan napačen, popravite sklic.",
                "The session is only on \(language.date(on)). Presence, votes and outcomes are entered from that day on; if the day is wrong, correct the convening."
            )
        case .votingRuns(let until):
            say(
                "Na tej dopisni seji se glasuje do \(language.date(until)). Izid vpišite po tem dnevu ali ko glasujejo vsi, ki smejo.",
                "In this correspondence session votes are cast until \(language.date(until)). Enter the outcome after that day, or once everybody who may has voted."
            )
        case .votedThere(let member, let item):
            say(
                "\(member): pri točki \(item) je vpisan glas, zato odhod zanjo ne more veljati. Odhod vpišite od poznejše točke ali v dnevniku razveljavite vpis glasu.",
                "\(member) has voted on item \(item) and cannot have been away. Enter the leaving from a later item, or take the vote back in the journal."
            )
        case .presenceCounted(let member, let item):
            say(
                "\(member): o točki \(item) je že odločeno, navzočnost pri njej je šteta. Vpišite jo od poznejše točke ali v dnevniku razveljavite vpis izida.",
                "\(member): item \(item) has been resolved and presence at it counted. Enter it from a later item, or take the outcome back in the journal."
            )
        case .notSelected(let number, let status):
            say(
                "\(number) na zadnji sprejeti lestvici ni izbrana (\(language.word(status))). Najprej sprejmite lestvico, na kateri je.",
                "\(number) is not selected on the list adopted last (\(language.word(status))). Adopt a list first on which it is."
            )
        case .offerTurnedDown(let number):
            say(
                "Prijavitelj \(number) je ponudbo zavrnil. Mogoča je le zavrnitev ali rezervna lista.",
                "The applicant of \(number) turned the offer down. Only rejection or the reserve list is possible.")
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
