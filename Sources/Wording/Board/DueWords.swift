import Domain

extension Language {
    /// What is due, in a few words.
    ///
    /// - Parameter seen: the call it belongs to, for names of its rules.
    public func due(_ due: Due, _ office: Office?, _ seen: Case?) -> String {
        switch due.matter {
        case .close: choose(sl: "zaprtje poziva", en: "close of the call")
        case .callLimit(let id):
            if case .value(let rule)? = seen?.rulebook?.timeLimit(id) { rule.text[self] } else { id }
        case .answer(let number, _, let isSupplement):
            number.actText + " "
                + (isSupplement
                    ? choose(sl: "dopolnitev", en: "supplement") : choose(sl: "razjasnitev", en: "clarification"))
        case .appeal(let filing): filing.actText + " " + choose(sl: "rok za pritožbo", en: "limit for an appeal")
        case .appealDecision(let filing, let number, _):
            filing.actText + " " + choose(sl: "odločitev o \(number). pritožbi", en: "decision on appeal \(number)")
        case .session(let id): office?.session(id).map { name($0) } ?? id
        case .phase(let operation, let number):
            operation + " " + choose(sl: "zahtevek za \(number). fazo", en: "claim for phase \(number)")
        case .sheet(let number): number.actText + " " + choose(sl: "ocenjevalni list", en: "score sheet")
        }
    }

    /// Who has to act next.
    public func owner(_ owner: Due.Owner, _ office: Office?) -> String {
        switch owner {
        case .applicant: choose(sl: "prijavitelj", en: "applicant")
        case .clerk: choose(sl: "pisarna", en: "office")
        case .body(let id): office?.body(id)?.name ?? id
        case .person(let id): office?.person(id)?.name ?? id
        }
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
