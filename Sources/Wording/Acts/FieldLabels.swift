import Domain

extension Language {
    /// The label of a field of an act in a form.
    public func label(field key: String) -> String {
        FieldLabels.fields[key].map { choose(sl: $0.sl, en: $0.en) } ?? key
    }

    /// The label of a field in the form of an act, where that act says it otherwise than the others.
    public func label(field key: String, of kind: Act.Kind) -> String {
        switch (kind, key) {
        // The first text the record knows somebody by; all later acts name the person by it.
        case (.addPerson, "person"): choose(sl: "Oznaka", en: "Id")
        case (.conveneSession, "session"): choose(sl: "Oznaka seje", en: "Id of the session")
        case (.addAgendaItem, "item"), (.castVote, "item"), (.resolveItem, "item"):
            choose(sl: "Točka", en: "Agenda item")
        case (.drawAssessors, "number"): choose(sl: "Koliko ocenjevalcev", en: "How many assessors")
        // With fiction it is the day the notice was left, not the day that counts.
        case (.serveRequest, "on"), (.serveDecision, "on"):
            choose(sl: "Dan vročitve ali obvestila", en: "Day of service or notice")
        default: label(field: key)
        }
    }

    /// The heading over the fields of a group: `applicant`, `partners.2`.
    public func heading(group path: String) -> String {
        let parts = path.split(separator: ".").map(String.init)
        guard let last = parts.last else { return "" }
        if let number = Int(last), parts.count > 1 {
            return "\(number). " + label(field: "one-of-" + parts[parts.count - 2])
        }
        return label(field: last)
    }

    /// A word of an act as people read it; `key` is the field it stands in.
    public func label(word raw: String, in key: String) -> String {
        said(raw, in: key) ?? FieldLabels.words[raw].map { choose(sl: $0.sl, en: $0.en) } ?? raw
    }

    /// Words that sentences, screens and reports say too are said in a form as they are said there.
    private func said(_ raw: String, in key: String) -> String? {
        switch key {
        case "answer": Answer(rawValue: raw).map { word($0) }
        case "approval": ApprovalKind(rawValue: raw).map { word($0) }
        case "decision": DecisionKind(rawValue: raw).map { word($0) }
        case "interest": InterestKind(rawValue: raw).map { word($0) }
        case "kind": SessionKind(rawValue: raw).map { word($0) } ?? ActivityKind(rawValue: raw).map { word($0) }
        case "list": ChecklistKind(rawValue: raw).map { word($0) }
        case "marking": Marking(rawValue: raw).map { word($0) }
        case "outcome": AppealOutcome(rawValue: raw).map { word($0) }
        case "purpose": FundPurpose(rawValue: raw).map { word($0) }
        case "question": EnvelopeQuestion(rawValue: raw).map { word($0) }
        case "resolution": Resolution(rawValue: raw).map { word($0) }
        case "role": Role(rawValue: raw).map { name(of: $0) }
        case "status": AdoptedStatus(rawValue: raw).map { word($0) }
        case "vote": Vote(rawValue: raw).map { word($0) }
        default: nil
        }
    }
}

/// Labels of the fields of acts, and of the words only forms say. A test asks every field of every act for its label and
/// the labels of its words.
enum FieldLabels {
    static let fields: [String: Text] = [
        "achieved": Text(sl: "Doseženo", en: "Achieved"),
        "activity": Text(sl: "Oznaka", en: "Id"),
        "act-number": Text(sl: "Številka akta", en: "Number of the act"),
        "address": Text(sl: "Naslov", en: "Address"),
        "amount": Text(sl: "Znesek", en: "Amount"),
        "answer": Text(sl: "Odgovor", en: "Answer"),
        "appeal": Text(sl: "Pritožba št.", en: "Appeal no."),
        "applicant": Text(sl: "Prijavitelj", en: "Applicant"),
        "application": Text(sl: "Vloga", en: "Application"),
        "applications": Text(sl: "Vloge", en: "Applications"),
        "approval": Text(sl: "Vrsta akta", en: "Kind of act"),
        "approved": Text(sl: "Odobreno", en: "Approved"),
        "assessor": Text(sl: "Ocenjevalec", en: "Assessor"),
        "assessors": Text(sl: "Ocenjevalci", en: "Assessors"),
        "authority": Text(sl: "Ministrstvo ali agencija", en: "Ministry or agency"),
        "body": Text(sl: "Organ", en: "Body"),
        "calendar": Text(sl: "Seznam prostih dni", en: "List of free days"),
        "call": Text(sl: "Poziv", en: "Call"),
        "candidates": Text(sl: "Kandidati", en: "Candidates"),
        "channel": Text(sl: "Način oddaje", en: "Channel"),
        "claim": Text(sl: "Oznaka zahtevka", en: "Id of the claim"),
        "claims": Text(sl: "Število zahtevkov", en: "Number of claims"),
        "class": Text(sl: "Razred prijavitelja", en: "Class of applicant"),
        "comment": Text(sl: "Pripomba", en: "Comment"),
        "condition": Text(sl: "Stanje", en: "Condition"),
        "condition-note": Text(sl: "Opis stanja", en: "About the condition"),
        "contact": Text(sl: "Kontaktna oseba", en: "Contact"),
        "cooperation": Text(sl: "Oznaka", en: "Id"),
        "correction": Text(sl: "Popravek", en: "Correction"),
        "count": Text(sl: "Število", en: "Count"),
        "counts": Text(sl: "Kaj šteje program", en: "What the program counts"),
        "criterion": Text(sl: "Merilo", en: "Criterion"),
        "decision": Text(sl: "Vrsta sklepa", en: "Kind of decision"),
        "description": Text(sl: "Opis", en: "Description"),
        "doubt": Text(sl: "Nejasnost", en: "Doubt"),
        "drawn": Text(sl: "Izžrebani", en: "Drawn"),
        "e-mail": Text(sl: "E-pošta", en: "E-mail"),
        "eligible-costs": Text(sl: "Upravičeni stroški", en: "Eligible costs"),
        "entry": Text(sl: "Vpis št.", en: "Entry no."),
        "envelope": Text(sl: "Ovojnica", en: "Envelope"),
        "evidence": Text(sl: "Dokazilo", en: "Evidence"),
        "fact": Text(sl: "Dejstvo", en: "Fact"),
        "figure": Text(sl: "Podatek", en: "Figure"),
        "filing": Text(sl: "Vloga ali ovojnica", en: "Application or envelope"),
        "from": Text(sl: "Od", en: "From"),
        "from-item": Text(sl: "Od točke", en: "From item"),
        "function": Text(sl: "Funkcija", en: "Function"),
        "fund": Text(sl: "Sklad", en: "Fund"),
        "further-measures": Text(sl: "Nadaljnji ukrepi", en: "Further measures"),
        "goal": Text(sl: "Cilj", en: "Goal"),
        "grant": Text(sl: "Podpora", en: "Grant"),
        "grounds": Text(sl: "Razlogi", en: "Grounds"),
        "groups": Text(sl: "Število LAS", en: "Number of LAGs"),
        "holder": Text(sl: "Nosilec", en: "Holder"),
        "iban": Text(sl: "IBAN", en: "IBAN"),
        "indicator": Text(sl: "Kazalnik", en: "Indicator"),
        "instead": Text(sl: "Pravilno je", en: "It should say"),
        "interest": Text(sl: "Interes", en: "Interest"),
        "item": Text(sl: "Postavka", en: "Item"),
        "items": Text(sl: "Postavke", en: "Items"),
        "key": Text(sl: "Javni ključ", en: "Public key"),
        "kind": Text(sl: "Vrsta", en: "Kind"),
        "late-reason": Text(sl: "Razlog zamude", en: "Reason for being late"),
        "levels": Text(sl: "Ravni", en: "Levels"),
        "list": Text(sl: "Seznam", en: "List"),
        "marking": Text(sl: "Oznaka na ovojnici", en: "Marking"),
        "marking-note": Text(sl: "Kaj piše", en: "What it says"),
        "marks": Text(sl: "Ocene", en: "Marks"),
        "means": Text(sl: "Način", en: "Means"),
        "measure": Text(sl: "Ukrep", en: "Measure"),
        "member": Text(sl: "Član", en: "Member"),
        "missing": Text(sl: "Kaj manjka", en: "What is missing"),
        "municipality": Text(sl: "Občina", en: "Municipality"),
        "name": Text(sl: "Ime", en: "Name"),
        "no-registered-number": Text(sl: "Zakaj brez številke", en: "Why no number"),
        "note": Text(sl: "Opomba", en: "Note"),
        "number": Text(sl: "Številka", en: "Number"),
        "office": Text(sl: "Pisarna", en: "Office"),
        "on": Text(sl: "Dne", en: "On"),
        "one-of-items": Text(sl: "postavka", en: "item"),
        "one-of-marks": Text(sl: "ocena", en: "mark"),
        "one-of-partners": Text(sl: "partner", en: "partner"),
        "one-of-phases": Text(sl: "faza", en: "phase"),
        "one-of-rows": Text(sl: "vrstica", en: "row"),
        "operation": Text(sl: "Operacija", en: "Operation"),
        "option": Text(sl: "Možnost", en: "Option"),
        "order": Text(sl: "Vrstni red", en: "Order"),
        "organisation": Text(sl: "Organizacija", en: "Organisation"),
        "original": Text(sl: "Izvirno besedilo", en: "Original text"),
        "outcome": Text(sl: "Izid", en: "Outcome"),
        "paid": Text(sl: "Izplačano", en: "Paid"),
        "particular": Text(sl: "Oznaka", en: "Id"),
        "partner": Text(sl: "Član partnerstva", en: "Member of the partnership"),
        "partners": Text(sl: "Partnerji", en: "Partners"),
        "payer": Text(sl: "Plačnik", en: "Payer"),
        "period": Text(sl: "Obdobje", en: "Period"),
        "person": Text(sl: "Oseba", en: "Person"),
        "person-name": Text(sl: "Ime in priimek", en: "Name"),
        "phase": Text(sl: "Faza", en: "Phase"),
        "phases": Text(sl: "Faze", en: "Phases"),
        "place": Text(sl: "Kraj", en: "Place"),
        "points": Text(sl: "Točke", en: "Points"),
        "postcode": Text(sl: "Poštna številka", en: "Postcode"),
        "posted": Text(sl: "Oddano na pošto", en: "Posted"),
        "postmark": Text(sl: "Poštni žig", en: "Postmark"),
        "pot": Text(sl: "Sklop sredstev", en: "Pot"),
        "presence": Text(sl: "Navzočnost", en: "Presence"),
        "present": Text(sl: "Navzoči", en: "Present"),
        "project-type": Text(sl: "Vrsta projekta", en: "Type of project"),
        "proof": Text(sl: "Dokaz", en: "Proof"),
        "published": Text(sl: "Objavljen", en: "Published"),
        "purpose": Text(sl: "Namen", en: "Purpose"),
        "question": Text(sl: "Vprašanje", en: "Question"),
        "reason": Text(sl: "Razlog", en: "Reason"),
        "received": Text(sl: "Prejeto", en: "Received"),
        "registered": Text(sl: "Št. priporočene", en: "Registered no."),
        "registration-number": Text(sl: "Matična številka", en: "Registration number"),
        "request": Text(sl: "Poziv št.", en: "Request no."),
        "requested": Text(sl: "Zaprošena podpora", en: "Requested grant"),
        "resolution": Text(sl: "Sklep", en: "Resolution"),
        "role": Text(sl: "Naloga osebe", en: "Role"),
        "rows": Text(sl: "Vrstice", en: "Rows"),
        "rulebook": Text(sl: "Pravilnik", en: "Rulebook"),
        "rules": Text(sl: "Različica pravil", en: "Version of the rules"),
        "ruling": Text(sl: "Odločitev", en: "Ruling"),
        "seats": Text(sl: "Število mest", en: "Seats"),
        "sector": Text(sl: "Sektor", en: "Sector"),
        "seed": Text(sl: "Seme žreba", en: "Seed of the lot"),
        "sender": Text(sl: "Pošiljatelj", en: "Sender"),
        "session": Text(sl: "Seja", en: "Session"),
        "since": Text(sl: "Od vpisa št.", en: "Since entry no."),
        "signed": Text(sl: "Podpisano dne", en: "Signed on"),
        "source": Text(sl: "Vir", en: "Source"),
        "status": Text(sl: "Stanje", en: "Status"),
        "subject": Text(sl: "Zadeva", en: "Subject"),
        "substitutes": Text(sl: "Namestniki", en: "Substitutes"),
        "target": Text(sl: "Cilj", en: "Target"),
        "tax-number": Text(sl: "Davčna številka", en: "Tax number"),
        "term": Text(sl: "Mandat", en: "Term"),
        "title": Text(sl: "Naslov projekta", en: "Title"),
        "until": Text(sl: "Do", en: "Until"),
        "value": Text(sl: "Vrednost", en: "Value"),
        "vote": Text(sl: "Glas", en: "Vote"),
        "was": Text(sl: "Pisalo je", en: "It said"),
        "way": Text(sl: "Kaj storiti", en: "What to do"),
        "wording": Text(sl: "Besedilo sklepa", en: "Wording of the resolution"),
        "year": Text(sl: "Leto", en: "Year"),
    ]

    static let words: [String: Text] = [
        "absent": Text(sl: "odsotnost", en: "absent"),
        "accept": Text(sl: "sprejme", en: "accepts"),
        "admit": Text(sl: "sprejme se", en: "admit"),
        "agreement": Text(sl: "soglasje", en: "agreement"),
        "approved": Text(sl: "odobreno", en: "approved"),
        "assembly": Text(sl: "skupščina", en: "assembly"),
        "board": Text(sl: "upravni odbor", en: "board"),
        "chair": Text(sl: "predsednik", en: "chair"),
        "committee": Text(sl: "ocenjevalna komisija", en: "committee"),
        "complete": Text(sl: "popolna", en: "complete"),
        "correct": Text(sl: "popravi vpis", en: "correct the entry"),
        "courier": Text(sl: "dostavna služba", en: "courier"),
        "damaged": Text(sl: "poškodovana", en: "damaged"),
        "deputy": Text(sl: "namestnik predsednika", en: "deputy"),
        "dismiss": Text(sl: "zavrže se", en: "dismiss"),
        "e-mail": Text(sl: "e-pošta", en: "e-mail"),
        "eligible": Text(sl: "upravičena", en: "eligible"),
        "fiction": Text(sl: "fikcija vročitve", en: "fiction of service"),
        "illegible": Text(sl: "nečitljiv", en: "illegible"),
        "in-person": Text(sl: "osebno", en: "in person"),
        "incomplete": Text(sl: "nepopolna", en: "incomplete"),
        "ineligible": Text(sl: "neupravičena", en: "ineligible"),
        "intact": Text(sl: "nepoškodovana", en: "intact"),
        "lead-partner": Text(sl: "vodilni partner", en: "lead partner"),
        "legible": Text(sl: "čitljiv", en: "legible"),
        "lot": Text(sl: "žreb", en: "lot"),
        "member": Text(sl: "član", en: "member"),
        "missing": Text(sl: "ga ni", en: "missing"),
        "no": Text(sl: "NE", en: "NO"),
        "open": Text(sl: "odprta", en: "open"),
        "operations": Text(sl: "število operacij", en: "operations"),
        "operations-carried-out": Text(sl: "izvedene operacije", en: "operations carried out"),
        "paid": Text(sl: "izplačano", en: "paid"),
        "partners": Text(sl: "število članov partnerstva", en: "members of the partnership"),
        "planned": Text(sl: "načrtovano", en: "planned"),
        "post": Text(sl: "navadna pošta", en: "ordinary mail"),
        "present": Text(sl: "navzočnost", en: "present"),
        "president": Text(sl: "predsednik LAS", en: "president"),
        "receipt": Text(sl: "povratnica", en: "receipt"),
        "refuse": Text(sl: "zavrne", en: "refuses"),
        "registered-post": Text(sl: "priporočeno po pošti", en: "registered mail"),
        "sessions": Text(sl: "število sej", en: "sessions"),
        "substitute": Text(sl: "namestnik člana", en: "substitute"),
        "supervisory": Text(sl: "nadzorni odbor", en: "supervisory board"),
        "take-back": Text(sl: "razveljavi vpis", en: "take the entry back"),
        "vote": Text(sl: "glasovanje", en: "vote"),
        "web": Text(sl: "spletna aplikacija", en: "web"),
        "yes": Text(sl: "DA", en: "YES"),
    ]
}
