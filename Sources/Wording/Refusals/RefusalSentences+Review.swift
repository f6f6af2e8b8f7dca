import Domain

extension RefusalSentences {
    func review(_ refusal: Refusal) -> String {
        switch refusal {
        case .missing(let thing):
            say("Manjka: \(Self.sl(thing).lowercased()).", "Missing: \(Self.en(thing)).")
        case .requestedNothing:
            say(
                "Zaprošeni znesek je 0,00. Vpišite znesek iz vloge.",
                "The requested amount is 0.00. Enter the amount of the application.")
        case .identifierWrong(let fault): language.sentence(fault)
        case .factUnreadable(let fact, let given):
            say(
                "»\(given)« ni vrednost za dejstvo »\(fact)«. Vpišite celo število, znesek ali eno od možnosti, kakor pravi pravilnik.",
                "\"\(given)\" is no value for the fact \"\(fact)\". Enter a whole number, an amount or an option, as the rulebook says."
            )
        case .notRecordedYet(let thing, let id):
            say(
                "Zapisa »\(id)« (\(Self.sl(thing).lowercased())) še ni, zato ni kaj popraviti.",
                "The \(Self.en(thing)) \"\(id)\" is not recorded yet, so there is nothing to correct.")
        case .wrongList(let list):
            say(
                "Vloga zdaj ni pri tem seznamu (\(language.word(list))).",
                "The application is not at this list now (\(language.word(list))).")
        case .itemNotAsked(let item):
            say("Postavka \(item) se pri tej vlogi ne preverja.", "Item \(item) is not asked of this application.")
        case .unanswered(let items):
            say("Še brez odgovora: \(language.listed(items)).", "Not answered yet: \(language.listed(items)).")
        case .openNo(let items):
            say(
                "Pri \(language.listed(items)) je NE. Pozovite na dopolnitev vsega naštetega ali sklenite, da vloga ne ustreza.",
                "The answer is NO at \(language.listed(items)). Ask for all of it to be supplemented, or conclude that the application fails."
            )
        case .noNo:
            say(
                "Nobena postavka nima odgovora NE, zato vloge ni mogoče izločiti.",
                "No item is answered NO, so the application cannot be excluded.")
        case .supplementFirst(let items):
            say(
                "Najprej pozovite prijavitelja na dopolnitev: \(language.listed(items)).",
                "Ask the applicant for a supplement first: \(language.listed(items)).")
        case .supplementRunning:
            say(
                "En poziv prijavitelju je še odprt. Najprej ga zaključite.",
                "One request to the applicant is still open. Conclude it first.")
        case .notSupplementable(let item):
            say(
                "Postavke \(item) ni mogoče dopolniti: ali nima odgovora NE ali pravilnik dopolnitve ne predvideva.",
                "Item \(item) cannot be supplemented: it is not answered NO, or the rulebook provides no supplement for it."
            )
        case .noRoundsLeft:
            say("Pravilnik ne dovoljuje še ene dopolnitve.", "The rulebook allows no further supplement.")
        case .moneyQuestion(let question): money(question)
        default: ""
        }
    }

    private func money(_ question: MoneyQuestion) -> String {
        switch question {
        case .aboveRate(let requested, let most):
            say(
                "Zaprošeno (\(language.money(requested))) je nad dovoljenim deležem upravičenih stroškov (\(language.money(most))). Preverite vpis, vprašajte prijavitelja ali sklenite, da vloga ni upravičena.",
                "The request (\(language.money(requested))) is above the allowed share of eligible costs (\(language.money(most))). Check the entry, ask the applicant, or conclude that it is not eligible."
            )
        case .aboveMost(let requested, let most):
            say(
                "Zaprošeno (\(language.money(requested))) je nad najvišjo podporo (\(language.money(most))).",
                "The request (\(language.money(requested))) is above the highest grant (\(language.money(most))).")
        case .abovePot(let requested, let pot, let most):
            say(
                "Zaprošeno (\(language.money(requested))) je nad omejitvijo za \(pot) (\(language.money(most))).",
                "The request (\(language.money(requested))) is above the cap of \(pot) (\(language.money(most))).")
        case .belowLeast(let requested, let least):
            say(
                "Zaprošeno (\(language.money(requested))) je pod najnižjo podporo (\(language.money(least))).",
                "The request (\(language.money(requested))) is below the least grant (\(language.money(least))).")
        case .aboveCosts(let requested, let costs):
            say(
                "Zaprošeno (\(language.money(requested))) je več od upravičenih stroškov (\(language.money(costs))).",
                "The request (\(language.money(requested))) is more than the eligible costs (\(language.money(costs)))."
            )
        case .noPot:
            say(
                "Noben sklop sredstev v pravilniku ne sprejme take vloge. Preverite sklad, ukrep in vrsto projekta.",
                "No pot of the rulebook takes such an application. Check fund, measure and project type.")
        }
    }

    func request(_ refusal: Refusal) -> String {
        switch refusal {
        case .nothingAsked:
            say("Od prijavitelja se še ni zahtevalo nič.", "Nothing has been asked of the applicant yet.")
        case .alreadyDispatched(let day):
            say("Odposlano je bilo že \(language.date(day)).", "It was dispatched on \(language.date(day)) already.")
        case .notDispatched:
            say(
                "Pismo še ni odposlano. Najprej vpišite odpremo.",
                "The letter has not gone out. Record the dispatch first.")
        case .alreadyServed(let day):
            say(
                "Vročitev je že vpisana: \(language.date(day)). Napačno vpisano se popravi v dnevniku (p).",
                "Service is recorded already: \(language.date(day)). What was entered wrongly is corrected in the journal (p)."
            )
        case .notServed:
            say(
                "Vročitev še ni vpisana, zato rok še ne teče.",
                "Service is not recorded yet, so the limit has not started.")
        case .alreadyAnswered:
            say("Odgovor na ta poziv je že prispel.", "An answer to this request has arrived already.")
        case .notAnswered:
            say(
                "Odgovora še ni. Ko se rok izteče, ugotovite iztek.",
                "There is no answer yet. When the limit is over, record the lapse.")
        case .alreadyConcluded:
            say("Ta poziv je že zaključen.", "This request is concluded already.")
        case .answerLate(let limit):
            say(
                "Odgovor je prišel po roku (\(language.closing(limit))); rok je za vse enak. Ugotovite iztek roka.",
                "The answer came after the limit (\(language.closing(limit))), which is the same for everyone. Record the lapse."
            )
        case .answerInTime(let limit):
            say(
                "Odgovor je prišel v roku (\(language.closing(limit))). Presodite ga po postavkah.",
                "The answer came within the limit (\(language.closing(limit))). Judge it item by item.")
        case .limitRunning(let end):
            say(
                "Rok še teče: izteče se \(language.closing(end)).",
                "The limit is still running: it ends \(language.closing(end)).")
        case .beforeEvent(let day, let preceding):
            say(
                "To se je lahko zgodilo šele \(language.date(day)) ali pozneje: \(happened(preceding)).",
                "This can have happened on \(language.date(day)) or later: \(happened(preceding)).")
        case .notJudged(let items):
            say(
                "Povejte še, kaj je s postavkami \(language.listed(items)).",
                "Also say what became of \(language.listed(items)).")
        default: ""
        }
    }

    /// What happened on the day before which nothing that follows from it can have happened.
    private func happened(_ preceding: Refusal.Preceding) -> String {
        switch preceding {
        case .request: say("takrat je bil poziv sestavljen", "the request was made then")
        case .decision: say("takrat je bil sklep izdan", "the decision was made then")
        case .ruling: say("takrat je bilo o pritožbi odločeno", "the appeal was decided then")
        case .dispatch: say("takrat je bilo pismo odpremljeno", "the letter was dispatched then")
        case .service: say("takrat je bil sklep vročen", "the decision was served then")
        case .approval: say("takrat je bila operacija odobrena", "the operation was approved then")
        }
    }
}
