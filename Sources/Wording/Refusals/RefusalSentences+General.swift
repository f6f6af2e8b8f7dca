import Domain

extension RefusalSentences {
    /// What leads back to a stage that is over.
    private func remedy(_ stage: Stage, _ needed: [Stage]) -> Text {
        guard needed.contains(.scoring), [.assessed, .ranked].contains(stage) else { return Text(sl: "", en: "") }
        return Text(
            sl: " Predsednik komisije vlogo najprej vrne v ocenjevanje (tipka a).",
            en: " The chair reopens the scoring of the application first (key a).")
    }

    func general(_ refusal: Refusal) -> String {
        switch refusal {
        case .notFounded:
            say("Pisarna še ni ustanovljena. Najprej jo ustanovite.", "The office is not founded yet. Found it first.")
        case .alreadyFounded:
            say(
                "Pisarna je že ustanovljena; to je lahko le prvi vpis.",
                "The office is founded already; this can only be the first entry.")
        case .unknown(.sheet, let person):
            say(
                "V zapisu ni ocenjevalnega lista te osebe: \(name(person)).",
                "There is no score sheet of this person in the record: \(name(person)).")
        case .exists(.sheet, let person):
            say(
                "Ocenjevalni list te osebe je že v zapisu: \(name(person)). Če je v njem napaka, ga popravite.",
                "The score sheet of this person is in the record already: \(name(person)). If it is wrong, correct it.")
        case .exists(.interest, let id): declared(id)
        case .exists(.role, let id):
            say(
                "V tem času ima ta oseba to nalogo že: \(role(id)).",
                "This person has this role at that time already: \(role(id)).")
        case .unknown(.role, let id):
            say(
                "Ta oseba takrat nima te naloge: \(role(id)).",
                "This person does not have this role then: \(role(id)).")
        case .unknown(let thing, let id):
            say(
                "\(Self.sl(thing)) »\(id)« ni v zapisu. Preverite, ali je vpis pravilen.",
                "There is no \(Self.en(thing)) \"\(id)\" in the record. Check the spelling.")
        case .exists(let thing, let id):
            say(
                "\(Self.sl(thing)) »\(id)« je že v zapisu. Če je bil prvi vpis napačen, ga popravite.",
                "The \(Self.en(thing)) \"\(id)\" is in the record already. If the first entry was wrong, correct it.")
        case .personLeft(let person, let day):
            say(
                "\(name(person)) po \(language.date(day)) ni več v pisarni.",
                "\(name(person)) has not been in the office since \(language.date(day)).")
        case .noValidKey(let person):
            say(
                "\(name(person)) nima veljavnega ključa. Skrbnik naj vpiše novega.",
                "\(name(person)) has no valid key. Ask the administrator to add a new one.")
        case .clockStepsBack(let last):
            say(
                "Ura na tem računalniku zaostaja: zadnji vpis je z dne \(language.moment(last)). Nastavite uro in poskusite znova. Če je bila napačna ura pri tistem vpisu, skrbnik opravi dejanje »popravek ure«.",
                "The clock of this computer is behind: the last entry is of \(language.moment(last)). Set the clock and try again. If the clock of that entry was wrong, the administrator corrects the clock."
            )
        case .notYourAct(let kind, let roles):
            roles.isEmpty
                ? say(
                    "Tega dejanja (\(language.title(of: kind))) zdaj nihče ne more opraviti.",
                    "Nobody can do this (\(language.title(of: kind))) now.")
                : say(
                    "Za to dejanje (\(language.title(of: kind))) je potrebna naloga: \(Self.or(roles.map(language.name), "ali")).",
                    "This (\(language.title(of: kind))) takes the role \(Self.or(roles.map(language.name), "or")).")
        case .notYours(let kind):
            say(
                "To dejanje (\(language.title(of: kind))) vsak opravi le zase.",
                "This (\(language.title(of: kind))) everybody does only for themselves.")
        case .sessionMissing(let kind):
            say(
                "To (\(language.title(of: kind))) odloči organ. Navedite sejo, na kateri je bilo sklenjeno.",
                "This (\(language.title(of: kind))) is decided by a body. Name the session it was decided in.")
        case .leadPartnerHasInterest(let number):
            say(
                "Vodilni partner ima interes pri vlogi \(number): pregled opravi komisija.",
                "The lead partner has an interest in \(number): the committee does this check.")
        case .leadPartnerHasNoInterest(let number):
            say(
                "Vlogo \(number) pregleda vodilni partner; komisija le, če ima vodilni partner interes.",
                "\(number) is checked by the lead partner; by the committee only if the lead partner has an interest.")
        case .committeeReviews(let number):
            say(
                "Po pravilih tega poziva vlogo \(number) pregleda ocenjevalna komisija: pisarna odgovore le pripravi.",
                "By the rules of this call the committee reviews \(number): the office only prepares the answers.")
        // A list of nearly every stage tells nobody what to do.
        case .wrongStage(let kind, let stage, let needed) where needed.count > 4:
            say(
                "Tega (\(language.title(of: kind))) zdaj ni mogoče: stanje je »\(language.name(of: stage))«.",
                "This (\(language.title(of: kind))) is not possible now: it stands at \"\(language.name(of: stage))\".")
                + language.remedy(at: stage, needed: needed)
        case .wrongStage(let kind, let stage, let needed):
            say(
                "Tega (\(language.title(of: kind))) zdaj ni mogoče: stanje je »\(language.name(of: stage))«, potrebno je \(Self.or(needed.map { "»\(language.name(of: $0))«" }, "ali"))."
                    + remedy(stage, needed).sl,
                "This (\(language.title(of: kind))) is not possible now: it stands at \"\(language.name(of: stage))\", needed is \(Self.or(needed.map { "\"\(language.name(of: $0))\"" }, "or"))."
                    + remedy(stage, needed).en)
                + language.remedy(at: stage, needed: needed)
        case .declareFirst(let person, let number):
            say(
                "\(name(person)) se mora za vlogo \(number) najprej izjaviti o interesu.",
                "\(name(person)) must first declare an interest, or none, in \(number).")
        case .recused(let person, let number):
            say(
                "\(name(person)) pri vlogi \(number) zaradi izločitve ne sodeluje.",
                "\(name(person)) is recused from \(number) and takes no part in it.")
        case .inTheFuture(let day):
            say(
                "\(language.date(day)) še ni bilo. Vpišite dan, ko se je zgodilo.",
                "\(language.date(day)) is still to come. Enter the day it happened.")
        case .endBeforeStart(let from, let until):
            say(
                "Konec (\(language.date(until))) je pred začetkom (\(language.date(from))).",
                "The end (\(language.date(until))) is before the start (\(language.date(from))).")
        case .lastAdministrator:
            say(
                "V pisarni mora ostati vsaj en skrbnik z veljavnim ključem. Najprej podelite nalogo drugemu.",
                "At least one administrator with a valid key must stay. Give the role to somebody else first.")
        case .keyMalformed:
            say(
                "To ni javni ključ: začne se z »ed25519:«, nato je 64 šestnajstiških števk.",
                "This is no public key: it begins with \"ed25519:\" and 64 hexadecimal digits follow.")
        case .freeDaysUnreadable(let finding): language.sentence(finding)
        case .nothingChanges:
            say("S tem se nič ne spremeni.", "This changes nothing.")
        default: ""
        }
    }

    private func role(_ id: String) -> String { Role(rawValue: id).map(language.name) ?? id }

    /// A declaration is there already: of a person, or of the lead partner about an application.
    private func declared(_ id: String) -> String {
        guard office.person(id) != nil else {
            return say(
                "Interes vodilnega partnerja pri vlogi \(id) je že v zapisu.",
                "The interest of the lead partner in \(id) is in the record already.")
        }
        return say(
            "Izjava te osebe pri tej vlogi je že v zapisu: \(name(id)). Če je interes nastal ali se je pokazal pozneje, ga oseba izjavi z novo izjavo ali pa jo izloči predsednik komisije.",
            "The declaration of this person for this application is in the record already: \(name(id)). An interest that emerged later is declared anew by the person, or the chair recuses them."
        )
    }

    /// The last two with "or" between them.
    static func or(_ items: [String], _ word: String) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(word) " + last
    }

    static func sl(_ thing: Refusal.Thing) -> String {
        switch thing {
        case .person: "Oseba"
        case .key: "Ključ"
        case .call: "Poziv"
        case .envelope: "Ovojnica"
        case .application: "Vloga"
        case .body: "Organ"
        case .member: "Član"
        case .session: "Seja"
        case .agendaItem: "Točka dnevnega reda"
        case .item: "Postavka"
        case .operation: "Operacija"
        case .request: "Poziv na dopolnitev"
        case .appeal: "Pritožba"
        case .doubt: "Nejasnost"
        case .criterion: "Merilo"
        case .fact: "Dejstvo"
        case .fund: "Sklad"
        case .measure: "Ukrep"
        case .projectType: "Vrsta projekta"
        case .applicantClass: "Razred prijaviteljev"
        case .goal: "Cilj"
        case .sector: "Sektor"
        case .channel: "Način oddaje"
        case .sheet: "Ocenjevalni list"
        case .check: "Odgovor pri postavki"
        case .role: "Naloga osebe"
        case .pot: "Sklop sredstev"
        case .interest: "Izjava o interesu"
        case .indicator: "Kazalnik"
        case .partner: "Član partnerstva"
        case .claim: "Zahtevek"
        case .term: "Mandat"
        case .entry: "Vpis"
        }
    }

    static func en(_ thing: Refusal.Thing) -> String {
        switch thing {
        case .person: "person"
        case .key: "key"
        case .call: "call"
        case .envelope: "envelope"
        case .application: "application"
        case .body: "body"
        case .member: "member"
        case .session: "session"
        case .agendaItem: "agenda item"
        case .item: "item"
        case .operation: "operation"
        case .request: "request"
        case .appeal: "appeal"
        case .doubt: "doubt"
        case .criterion: "criterion"
        case .fact: "fact"
        case .fund: "fund"
        case .measure: "measure"
        case .projectType: "project type"
        case .applicantClass: "class of applicant"
        case .goal: "goal"
        case .sector: "sector"
        case .channel: "channel"
        case .sheet: "sheet"
        case .check: "answer at item"
        case .role: "role"
        case .pot: "pot"
        case .interest: "declaration of interest"
        case .indicator: "indicator"
        case .partner: "member of the partnership"
        case .claim: "claim"
        case .term: "term"
        case .entry: "entry"
        }
    }
}

extension Language {
    /// What is possible instead, where an application has become an operation; empty elsewhere, and where the act is about
    /// operations itself.
    public func remedy(at stage: Stage, needed: [Stage] = []) -> String {
        let ofOperations: Set<Stage> = [.approved, .contracted, .completed, .givenUp]
        guard ofOperations.contains(stage), ofOperations.isDisjoint(with: needed) else { return "" }
        return choose(
            sl: " Vloga je zdaj operacija: kar se z njo zgodi, vpišite na zaslonu Operacije.",
            en: " The application is an operation now: enter what happens to it on the screen Operations.")
    }
}
