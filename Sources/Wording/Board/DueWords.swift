import Domain

extension Language {
    /// What is due, in a few words.
    ///
    /// - Parameter seen: the call it belongs to, for names of its rules.
    public func due(_ due: Due, _ office: Office?, _ seen: Case?) -> String {
        matter(due, office, seen) + (due.reading.map { " (" + reading($0) + ")" } ?? "")
            + (due.clockFault.map { " (" + clock($0) + ")" } ?? "")
    }

    private func clock(_ fault: ClockFault) -> String {
        choose(
            sl: "od dneva z napačno uro, vpis \(fault.since)", en: "from a day of a wrong clock, entry \(fault.since)")
    }

    /// `branje 1, §4.1`; without a source only which reading it is.
    private func reading(_ reading: Due.Reading) -> String {
        choose(sl: "branje \(reading.option)", en: "reading \(reading.option)")
            + (reading.source.map { ", \($0)" } ?? "")
    }

    private func matter(_ due: Due, _ office: Office?, _ seen: Case?) -> String {
        switch due.matter {
        case .close(let window):
            choose(sl: "zaprtje poziva", en: "close of the call") + (window.map { " (\($0))" } ?? "")
        case .callLimit(let id): limitName(id, seen)
        case .filingLimit(let filing, let id): filing.actText + ": " + limitName(id, seen)
        case .operationLimit(let id, let operation): operation + ": " + limitName(id, seen)
        case .sendRequest(let number, _, let isSupplement):
            number.actText + ": "
                + (isSupplement
                    ? choose(sl: "poziv na dopolnitev odpremiti", en: "send the request for supplement")
                    : choose(sl: "poziv na razjasnitev odpremiti", en: "send the request for clarification"))
        case .service(.request(let number, _)):
            number.actText + ": " + choose(sl: "vročitev poziva", en: "service of the request")
                + (due.ends == nil ? "" : choose(sl: " (fikcija)", en: " (fiction)"))
        case .service(.decision(let filing)):
            filing.actText + ": " + choose(sl: "vročitev sklepa", en: "service of the decision")
                + (due.ends == nil ? "" : choose(sl: " (fikcija)", en: " (fiction)"))
        case .service(.ruling(let filing, let number)):
            filing.actText + ": "
                + choose(
                    sl: "vročitev odločitve o \(number). pritožbi", en: "service of the ruling on appeal \(number)")
                + (due.ends == nil ? "" : choose(sl: " (fikcija)", en: " (fiction)"))
        case .sendRuling(let filing, let number):
            filing.actText + ": "
                + choose(
                    sl: "odločitev o \(number). pritožbi odpremiti", en: "send the ruling on appeal \(number)")
        case .consent(let number):
            number.actText + ": " + choose(sl: "soglasje k nižjemu znesku", en: "consent to the lower amount")
        case .decisions(let filings):
            choose(sl: "sklepi o vlogah: ", en: "decisions on filings: ")
                + (filings.count > 4 ? "\(filings.count)" : filings.map(\.actText).joined(separator: ", "))
        case .sendDecision(let filing):
            filing.actText + ": " + choose(sl: "sklep odpremiti", en: "send the decision")
        case .sendToAuthority(let number):
            number.actText + ": " + choose(sl: "predati ministrstvu ali agenciji", en: "send to the ministry or agency")
        case .answer(let number, _, let isSupplement):
            number.actText + ": "
                + (isSupplement
                    ? choose(sl: "dopolnitev", en: "supplement") : choose(sl: "razjasnitev", en: "clarification"))
        case .declareFinal(let filing):
            filing.actText + ": " + choose(sl: "sklep razglasiti za dokončen", en: "declare the decision final")
        case .authorityDecision(let number):
            number.actText + ": "
                + choose(sl: "odločitev ministrstva ali agencije", en: "decision of the ministry or agency")
        case .contract(let operation): operation + ": " + choose(sl: "podpis pogodbe", en: "signature of the contract")
        case .payment(let operation): operation + ": " + choose(sl: "plačilo zahtevka", en: "payment of the claim")
        case .completion(let operation):
            operation + ": " + choose(sl: "zahtevek ali zaključek", en: "claim or completion")
        case .opening(let numbers):
            choose(sl: "odpreti ovojnice: ", en: "open the envelopes: ") + few(numbers.map(\.actText), .envelope)
        case .envelopes(let numbers):
            choose(sl: "odločiti o dvomu: ", en: "decide the doubt: ") + few(numbers.map(\.actText), .envelope)
        case .doubts(let doubts):
            choose(sl: "določiti, česar poziv ne pove: ", en: "settle what the call leaves open: ")
                + (doubts.count > 3 ? whole(doubts.count) : doubts.joined(separator: ", "))
        case .tie(let numbers):
            choose(sl: "neodločeno: ", en: "tied: ") + few(numbers.map(\.actText), .application)
        case .step(let step, let numbers): word(step) + ": " + few(numbers.map(\.actText), .application)
        case .closingOfScoring: choose(sl: "zaključiti ocenjevanje", en: "close the scoring")
        case .laterCheck(let text, let numbers):
            few(numbers.map(\.actText), .application)
                + choose(sl: " pred sprejemom lestvice: ", en: " before the ranking is adopted: ") + text[self]
        case .adoption: choose(sl: "sprejeti lestvico", en: "adopt the ranking")
        case .newAdoption(let numbers):
            choose(
                sl: "sprejeti novo lestvico (umik, zavrnjena ponudba): ",
                en: "adopt the ranking anew (withdrawal, refused offer): ")
                + few(numbers.map(\.actText), .application)
        case .appeal(let filing): filing.actText + ": " + choose(sl: "rok za pritožbo", en: "limit for an appeal")
        case .appealDecision(let filing, let number, _):
            filing.actText + ": " + choose(sl: "odločitev o \(number). pritožbi", en: "decision on appeal \(number)")
        case .session(let id): office?.session(id).map { name($0) } ?? id
        case .phase(let operation, let number):
            operation + ": " + choose(sl: "zahtevek za \(number). fazo", en: "claim for phase \(number)")
        case .sheet(let number): number.actText + ": " + choose(sl: "ocenjevalni list", en: "score sheet")
        }
    }

    /// By number while they are few.
    private func few(_ numbers: [String], _ noun: Noun) -> String {
        numbers.count > 4 ? counted(numbers.count, noun) : numbers.joined(separator: ", ")
    }

    private func word(_ step: Due.Step) -> String {
        switch step {
        case .recording: choose(sl: "vpisati podatke", en: "enter the data")
        case .completeness: choose(sl: "preveriti popolnost", en: "check completeness")
        case .eligibility: choose(sl: "preveriti upravičenost", en: "check eligibility")
        case .assessors: choose(sl: "določiti ocenjevalce", en: "call assessors")
        case .facts: choose(sl: "vpisati dejstva", en: "enter the facts")
        case .interests: choose(sl: "izjave o interesu", en: "declarations of interest")
        case .furtherAssessor: choose(sl: "dodatni ocenjevalec", en: "further assessor")
        case .justification: choose(sl: "utemeljitev razhajanja", en: "reason for the difference")
        }
    }

    private func limitName(_ id: String, _ seen: Case?) -> String {
        seen?.rulebook?.limitReadings(id).first.map { $0.rule.text[self] } ?? id
    }

    /// A limit that ran out, and what somebody may do now: nothing follows by itself. nil while it runs.
    public func ranOut(_ due: Due, _ today: Day) -> String? {
        guard due.urgency(on: today) == .overdue, let end = due.ends else { return nil }
        let over = choose(sl: "Rok je potekel \(date(end.day)).", en: "The limit ran out on \(date(end.day)).")
        let next: String =
            switch due.matter {
            case .answer:
                choose(sl: " Presodite odgovor ali vpišite potek.", en: " Judge the answer or record that it lapsed.")
            case .declareFinal:
                choose(
                    sl:
                        " Pritožbe ni: sklep razglasite za dokončen, ali vpišite pritožbo, ki je bila pravočasno oddana.",
                    en: " No appeal came: declare the decision final, or record an appeal that was posted in time.")
            case .consent: choose(sl: " Vpišite odgovor na ponudbo.", en: " Record the answer to the offer.")
            case .session: choose(sl: " Sejo zaključite ali odpovejte.", en: " Close the session or cancel it.")
            case .close: choose(sl: " Odprite ovojnice.", en: " Open the envelopes.")
            default: ""
            }
        return over + next
    }

    /// Who has to act next.
    public func owner(_ owner: Due.Owner, _ office: Office?) -> String {
        switch owner {
        case .applicant: choose(sl: "prijavitelj", en: "applicant")
        case .clerk: choose(sl: "pisarna", en: "office")
        case .chair: name(of: .chair)
        case .authority: choose(sl: "ministrstvo ali agencija", en: "ministry or agency")
        case .body(let id): name(ofBody: id, office)
        case .person(let id): office?.person(id)?.name ?? id
        }
    }

    /// A body by its own name, or before it is formed by what it is in every call.
    public func name(ofBody id: String, _ office: Office?) -> String {
        if let body = office?.body(id) { return body.name }
        return BodyKind(rawValue: id).map { label(word: $0.rawValue, in: "body") } ?? id
    }

    /// `Zapadlo: 2 · danes: 1 · ta teden: 3`.
    public func line(_ counts: DueCounts) -> String {
        var parts: [String] = []
        if counts.overdue > 0 {
            parts.append(choose(sl: "zapadlo: \(counts.overdue)", en: "overdue: \(counts.overdue)"))
        }
        parts.append(choose(sl: "danes: \(counts.today)", en: "today: \(counts.today)"))
        parts.append(choose(sl: "v 7 dneh: \(counts.week)", en: "within 7 days: \(counts.week)"))
        return choose(sl: "Roki", en: "Due") + " · " + parts.joined(separator: " · ")
    }

    public func word(_ urgency: Due.Urgency) -> String {
        switch urgency {
        case .overdue: choose(sl: "zapadlo", en: "overdue")
        case .today: choose(sl: "danes", en: "today")
        case .week: choose(sl: "v 7 dneh", en: "within 7 days")
        case .later: choose(sl: "pozneje", en: "later")
        case .undated: choose(sl: "brez roka", en: "no day set")
        }
    }
}
