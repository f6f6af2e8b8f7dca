import Domain

/// Days, time limits and the two lists.
extension Language {
    func limitWithoutEvent(_ id: String) -> FindingWords {
        FindingWords(
            choose(
                sl: "Rok \(quoted(id)) ima dolžino, ne pa dogodka, od katerega teče.",
                en: "The time limit \(quoted(id)) has a length but no event it starts from."),
            mend: choose(sl: "Dopišite after ali before.", en: "Add after or before."))
    }

    func limitTwoValues(_ id: String, _ keys: [String]) -> FindingWords {
        FindingWords(
            choose(
                sl: "Rok \(quoted(id)) ima dve vrednosti (\(keys.joined(separator: ", "))).",
                en: "The time limit \(quoted(id)) has two values (\(keys.joined(separator: ", ")))."),
            mend: choose(
                sl: "Pustite eno; če poziv res pove dvoje, napišite { conflict: … }.",
                en: "Keep one; if the call really says both, write { conflict: ... }."))
    }

    func limitNearlyKnown(_ id: String, _ nearest: String) -> FindingWords {
        FindingWords(
            choose(
                sl: "Za rok \(quoted(id)) ne vpraša nobeno pravilo.",
                en: "No rule asks for the time limit \(quoted(id))."),
            mend: meant(nearest))
    }

    func closeOnFreeDay(_ close: Stamp, _ reason: FreeDays.Reason) -> FindingWords {
        FindingWords(
            choose(
                sl: "Poziv se zapre na dan, ko se ne dela: \(longDate(close.day))\(holiday(reason)).",
                en: "The call closes on a day nobody works: \(longDate(close.day))\(holiday(reason))."),
            mend: choose(
                sl: "Preverite datum; rok za oddajo se ne premakne sam.",
                en: "Check the date; the close does not move by itself."))
    }

    private func holiday(_ reason: FreeDays.Reason) -> String {
        switch reason {
        case .saturday, .sunday: ""
        case .holiday(let name), .closed(let name): ", " + name[self]
        }
    }

    func windowReversed(_ opens: Stamp, _ closes: Stamp) -> FindingWords {
        FindingWords(
            choose(
                sl: "Poziv se zapre (\(stampWords(closes))), preden se odpre (\(stampWords(opens))).",
                en: "The call closes (\(stampWords(closes))) before it opens (\(stampWords(opens)))."),
            mend: choose(sl: "Popravite opens ali closes.", en: "Correct opens or closes."))
    }

    func windowsOverlap(_ one: String, _ other: String) -> FindingWords {
        FindingWords(
            choose(
                sl: "Obdobje za oddajo \(quoted(other)) se začne, preden se \(quoted(one)) konča.",
                en: "The window \(quoted(other)) opens before \(quoted(one)) has closed."),
            mend: choose(
                sl: "Razvrstite jih po času, brez prekrivanja.", en: "Put them in order of time, without overlap."))
    }

    func supplementWithoutLimit(_ id: String) -> FindingWords {
        FindingWords(
            choose(
                sl: "Pri postavki \(quoted(id)) se zahteva dopolnitev, roka zanjo pa ni.",
                en: "Item \(quoted(id)) asks for a supplement, but there is no time limit for it."),
            mend: choose(
                sl: "Dopišite rok supplement v time-limits; kjer poziv molči, z { unknown: … }.",
                en: "Add the limit supplement to time-limits; where the call is silent, with { unknown: ... }."))
    }

    func itemWithoutBasis(_ id: String) -> FindingWords {
        FindingWords(
            choose(
                sl: "Postavka \(quoted(id)) nima podlage v pozivu.",
                en: "Item \(quoted(id)) names no paragraph of the call."),
            mend: choose(sl: "Dopišite basis, na primer \"§4.1\".", en: "Add basis, such as \"§4.1\"."))
    }
}
