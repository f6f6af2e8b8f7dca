import Domain

extension RefusalSentences {
    func scoring(_ refusal: Refusal) -> String {
        switch refusal {
        case .recusalStays:
            say(
                "Izločitev ostane: izjave o interesu ni mogoče vzeti nazaj.",
                "A recusal stays: a declared interest cannot be taken back.")
        case .assessorsNumber(let needed, let given):
            say(
                "Pravilnik zahteva \(language.counted(needed, .assessor, .accusative)), določenih je \(given).",
                "The rulebook asks for \(language.counted(needed, .assessor)), \(given) given.")
        case .noAssessor(let person):
            say(
                "\(name(person)) na ta dan nima naloge ocenjevalca.",
                "\(name(person)) does not have the role of assessor on this day.")
        case .twice(let person):
            say("Ista oseba je navedena dvakrat: \(name(person)).", "\(name(person)) is named twice.")
        case .sheetIsIn(let person):
            say(
                "\(name(person)) ostane med ocenjevalci te vloge, ker je list že oddan.",
                "\(name(person)) has submitted a sheet and stays an assessor of this application.")
        case .notAssigned(let person):
            say(
                "\(name(person)) ni med ocenjevalci te vloge.",
                "\(name(person)) is not among the assessors of this application.")
        case .sheetFaults(let faults): self.faults(faults)
        case .drawnDifferently:
            say(
                "Iz tega semena sledi drug vrstni red. Žreb naj naredi program.",
                "Another order follows from this seed. Let the program draw.")
        case .sheetsAwaited(let people, let number):
            say(
                "Pri \(number) \(language.missingSheets(people.count)): \(names(people)).",
                "At \(number) \(language.missingSheets(people.count)): \(names(people)).")
        case .tooFewSheets(let needed, let number):
            say(
                "Pri \(number) je premalo listov: potrebnih je \(needed). Določite namestnika.",
                "\(number) has too few sheets: \(needed) needed. Appoint a substitute.")
        case .factsMissing(let facts, let number):
            say(
                "Pri \(number) manjkajo dejstva: \(language.listed(facts)).",
                "Facts are missing at \(number): \(language.listed(facts)).")
        case .stillUnderReview(let numbers):
            say("Prva stopnja še ni končana: \(list(numbers)).", "Stage one is not finished: \(list(numbers)).")
        case .decidedAlready(let number):
            say(
                "O \(number) je že izdan sklep; spremeni ga lahko le ugodena pritožba.",
                "\(number) is decided already; only an upheld appeal changes that.")
        case .othersOpen:
            say(
                "Pri vlogi, ki vam ni na vpogled, še nekaj manjka. Vprašajte strokovnega sodelavca.",
                "Something is still missing at an application you may not see. Ask the clerk.")
        case .furtherNotProvided:
            say("Pravilnik dodatnega ocenjevalca ne predvideva.", "The rulebook provides no further assessor.")
        case .furtherAssessorAsked(let numbers):
            say(
                "Ocene so tako različne, da pravilnik zahteva dodatnega ocenjevalca: \(list(numbers)). Predsednik komisije vlogo "
                    + "vrne v ocenjevanje in ga določi, ali pa za komisijo utemelji, zakaj ga ne bo.",
                "The sheets differ so much that the rulebook asks for a further assessor: \(list(numbers)). The chair reopens the "
                    + "scoring and calls one, or says for the committee why there will be none.")
        default: ""
        }
    }

    /// The first three in words, the number of the others.
    func faults(_ faults: [SheetFault]) -> String {
        let shown = faults.prefix(3).map(fault).joined(separator: "; ")
        let rest = faults.count - 3
        let more = rest > 0 ? say(" in še \(rest)", " and \(rest) more") : ""
        return say("Lista še ni mogoče oddati: ", "The sheet cannot be submitted yet: ") + shown + more + "."
    }

    func fault(_ fault: SheetFault) -> String {
        switch fault {
        case .missing(let id): say("pri merilu \(id) ni točk", "criterion \(id) has no points")
        case .twice(let id): say("merilo \(id) je ocenjeno dvakrat", "criterion \(id) is given twice")
        case .notAsked(let id): say("merilo \(id) se pri tej vlogi ne ocenjuje", "criterion \(id) is not asked here")
        case .reasonMissing(let id): say("pri merilu \(id) manjka utemeljitev", "criterion \(id) lacks a reason")
        case .wrong(let id, let mark):
            say("pri merilu \(id) ", "criterion \(id): ") + self.mark(mark)
        }
    }

    private func mark(_ fault: MarkFault) -> String {
        switch fault {
        case .empty: say("ni točk", "no points")
        case .offScale(let points):
            say("\(language.points(points)) ni na lestvici", "\(language.points(points)) is not on the scale")
        case .severalLevels:
            say("točke ne povedo, katera raven velja; izberite raven", "the points do not say which level; choose one")
        case .unknownLevel(let level): say("ravni »\(level)« ni", "there is no level \"\(level)\"")
        case .tooManyLevels: say("je lahko le ena raven", "only one level can be chosen")
        case .contradiction(let points, let levels):
            say(
                "točke (\(language.points(points))) in raven (\(language.points(levels))) se ne ujemata",
                "points (\(language.points(points))) and level (\(language.points(levels))) disagree")
        case .notCounted: say("manjka število enot", "the number of units is missing")
        case .notAssessed: say("se točke izračunajo, ne vpišejo", "the points are computed, not given")
        case .unsettled(let doubt): say("je treba najprej določiti »\(doubt)«", "\"\(doubt)\" must be settled first")
        }
    }

    func board(_ refusal: Refusal) -> String {
        switch refusal {
        case .notTied(let numbers):
            language.agreeing(
                named: numbers.count,
                sl: Forms(
                    "Vloga \(list(numbers)) ni izenačena", "Vlogi \(list(numbers)) nista izenačeni",
                    "Vloge \(list(numbers)) niso izenačene", ""), en: "\(list(numbers)) is not tied",
                "\(list(numbers)) are not tied") + say(" na meji sredstev.", " at the funding line.")
        case .tieIsLarger(let number, let others):
            language.agreeing(
                named: others.count,
                sl: Forms(
                    "Z \(number) je izenačena še \(list(others)).", "Z \(number) sta izenačeni še \(list(others)).",
                    "Z \(number) so izenačene še \(list(others)).", ""), en: "\(list(others)) is tied with \(number).",
                "\(list(others)) are tied with \(number).")
                + say(" V vrstni red vpišite vse.", " Name all of them in the order.")
        case .notRanked(let number):
            say(
                "Za \(number) pravilnik ne pove, kam sodi. Preverite sklad, ukrep in vrsto projekta.",
                "The rulebook does not say where \(number) belongs. Check fund, measure and project type.")
        case .tieOpen(let numbers):
            say("O izenačenih vlogah še ni odločeno: \(list(numbers)).", "A tie is not decided yet: \(list(numbers)).")
        case .seedMissing:
            say(
                "Pri žrebu navedite seme, da ga lahko vsakdo ponovi.",
                "A lot needs its seed, so that anybody can draw again.")
        case .notAsComputed(let number):
            say(
                "Pri \(number) se lestvica razlikuje od izračunane. Sprejmite izračunano.",
                "The list differs from the computed one at \(number). Adopt the computed one.")
        case .offerNotComputed(let grant):
            grant.map {
                say("Ponuditi je mogoče \(language.money($0)).", "What can be offered is \(language.money($0)).")
            }
                ?? say(
                    "Tej vlogi po pravilniku ni kaj ponuditi.",
                    "By the rulebook nothing is offered to this application.")
        case .grantMissing: say("Pri izboru navedite znesek.", "A selection needs its amount.")
        case .grantNotAllowed: say("Pri tem sklepu ni zneska.", "This decision carries no amount.")
        case .grantAbove(let most):
            say(
                "Znesek je višji od zaprošenega (\(language.money(most))).",
                "The amount is above what was asked (\(language.money(most))).")
        case .wrongDecision(let decision, let stage):
            say(
                "Sklep »\(language.word(decision))« tu ni mogoč: stanje je »\(language.name(of: stage))«. Zavržba je zaradi oblike, zavrnitev po vsebini.",
                "\"\(language.word(decision))\" is not possible here: it stands at \"\(language.name(of: stage))\". Dismissal is on form, rejection on merits."
            )
        case .notSelected, .offerTurnedDown: order(refusal)
        case .noAdoptionYet:
            say("Sklepi se izdajo po sprejemu lestvice.", "Decisions are made after the list is adopted.")
        case .noAppealLeft:
            say("Pravilnik nadaljnje pritožbe ne predvideva.", "The rulebook provides no further appeal.")
        case .appealLate(let limit):
            say(
                "Pritožba je prišla po roku (\(language.closing(limit))): mogoča je le zavržba.",
                "The appeal came after the limit (\(language.closing(limit))): it can only be dismissed.")
        case .wrongBody(let needed):
            say(
                "O tej pritožbi odloča drug organ: \(language.name(ofBody: needed, office)).",
                "Another body decides this appeal: \(language.name(ofBody: needed, office)).")
        default: ""
        }
    }

    func session(_ refusal: Refusal) -> String {
        switch refusal {
        case .dayMissing:
            say(
                "Vpišite dan; če dneva nihče ne ve, vsaj leto.",
                "Enter the day, or at least the year if nobody knows it.")
        case .sessionWithoutDay:
            say(
                "Dan seje ni znan, zato se vpiše le še, ali je bila zaključena ali odpovedana.",
                "The day of the session is not known: it can only be closed or cancelled.")
        case .sessionCancelled, .sessionNotHeld, .sessionBefore, .notOnAgenda, .notVotedYet, .votedDown,
            .resolvedBefore:
            citation(refusal)
        case .sessionToCome, .votingRuns, .votedThere, .presenceCounted: order(refusal)
        case .windowMissing:
            say(
                "Dopisna seja potrebuje zadnji dan glasovanja.",
                "A correspondence session needs its last day of voting.")
        case .notInSession(let member):
            say(
                "\(name(member)): pri tej točki ni zapisane navzočnosti ali pa to ni član organa.",
                "\(name(member)) is not present at this item, or no member of the body.")
        case .votedOutside(let from, let until):
            say(
                "Na dopisni seji se glasuje od \(language.date(from)) do \(language.date(until)).",
                "In this correspondence session votes are cast from \(language.date(from)) to \(language.date(until)).")
        case .resolved:
            say("O tem je že odločeno.", "This has been resolved already.")
        case .notAsVoted(let computed):
            computed == .adopted
                ? say("Po glasovih je sklep sprejet.", "By the votes the resolution is adopted.")
                : say("Po glasovih sklep ni sprejet.", "By the votes the resolution is not adopted.")
        case .noQuorum(let needed, let present):
            say(
                "Ni sklepčnosti: navzočih je \(present), potrebnih \(needed).",
                "No quorum: \(present) present, \(needed) needed.")
        case .unresolved(let items):
            say(
                "Točke še brez izida: \(language.listed(items)).",
                "Items without an outcome: \(language.listed(items)).")
        case .balance(let failure): balance(failure)
        case .phaseTwice(let phase): say("Faza \(phase) je navedena dvakrat.", "Phase \(phase) is named twice.")
        case .figureMissing: say("Vpišite znesek ali število.", "Enter an amount or a number.")
        default: ""
        }
    }

    private func balance(_ failure: SectorBalance.Failure) -> String {
        let names = SectorNames(office.cases.compactMap(\.rulebook))
        let what = language.failure(failure) { names.name($0, language) }.withCapital + ". "
        return switch failure {
        case .above49, .carries, .blocks, .tooFewSectors:
            what
                + say(
                    "Sklep ni mogoč, dokler ni navzočih več članov iz drugih sektorjev.",
                    "Nothing can be adopted until more members from other sectors are there.")
        case .publicVotes:
            what + say("Vsaj polovica mora biti od drugih.", "At least half must come from the others.")
        case .sectorUnknown: what + say("Vpišite jim sektor.", "Record their sector.")
        }
    }
}
