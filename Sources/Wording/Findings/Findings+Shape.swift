import Domain

/// The shape of the file: keys, lists, doubts in the wrong place.
extension Language {
    func wrongShape(_ expected: Finding.Form, _ found: Finding.Form) -> FindingWords {
        FindingWords(
            choose(
                sl: "Tu mora stati \(form(expected)), stoji pa \(form(found)).",
                en: "\(form(expected).withCapital) belongs here, but there is \(form(found))."),
            mend: shapeMend(expected))
    }

    private func shapeMend(_ expected: Finding.Form) -> String {
        switch expected {
        case .scalar:
            choose(sl: "Napišite eno samo vrednost za dvopičjem.", en: "Write a single value after the colon.")
        case .list:
            choose(
                sl: "Vsak člen začnite s pomišljajem v svoji vrstici; prazen seznam je [].",
                en: "Begin every item with a hyphen on its own line; an empty list is [].")
        case .map:
            choose(
                sl: "Napišite ključe, vsakega v svojo vrstico, z zamikom: ključ: vrednost.",
                en: "Write keys, each on its own line and indented: key: value.")
        }
    }

    func form(_ form: Finding.Form) -> String {
        switch form {
        case .scalar: choose(sl: "ena sama vrednost", en: "a single value")
        case .list: choose(sl: "seznam", en: "a list")
        case .map: choose(sl: "skupina ključev", en: "a group of keys")
        }
    }

    func unknownKey(_ key: String, _ nearest: String?) -> FindingWords {
        FindingWords(
            choose(sl: "Ključa \(quoted(key)) tu ni.", en: "There is no key \(quoted(key)) here."),
            mend: nearest.map { meant($0) }
                ?? choose(
                    sl: "Kateri so mogoči, pove docs/RULEBOOK.md; izbrišite ga ali popravite.",
                    en: "docs/RULEBOOK.md says which there are; delete or correct it."))
    }

    func missingKey(_ key: String) -> FindingWords {
        FindingWords(
            choose(sl: "Manjka ključ \(quoted(key)).", en: "The key \(quoted(key)) is missing."),
            mend: choose(
                sl: "Dopišite ga; če poziv o tem molči in tu sme stati odprto vprašanje, z { unknown: … }.",
                en: "Add it; where the call is silent and a doubt may stand here, with { unknown: ... }."))
    }

    func duplicateKey(_ key: String, _ first: Place?) -> FindingWords {
        let where_ = first.map { choose(sl: ", prvič v vrstici \($0.line)", en: ", first on line \($0.line)") } ?? ""
        return FindingWords(
            choose(
                sl: "Ključ \(quoted(key)) stoji dvakrat\(where_).", en: "The key \(quoted(key)) stands twice\(where_)."),
            mend: choose(sl: "Pustite le enega.", en: "Keep only one of them."))
    }

    func notOneKey(_ keys: [String], _ found: [String]) -> FindingWords {
        let all = either(keys)
        return found.isEmpty
            ? FindingWords(
                choose(sl: "Tu mora stati eden od ključev \(all).", en: "One of the keys \(all) must stand here."),
                mend: choose(sl: "Dopišite enega.", en: "Add one of them."))
            : FindingWords(
                choose(
                    sl:
                        "Hkrati \(found.count == 2 ? "stojita" : "stojijo") \(listed(found.map(quoted))), velja pa lahko le eden od \(all).",
                    en: "\(listed(found.map(quoted))) stand together, but only one of \(all) can hold."),
                mend: choose(sl: "Pustite le enega.", en: "Keep only one of them."))
    }

    func needsKey(_ key: String, _ other: String) -> FindingWords {
        FindingWords(
            choose(
                sl: "Ob \(quoted(other)) mora stati tudi \(quoted(key)).",
                en: "With \(quoted(other)) there must also be \(quoted(key))."),
            mend: choose(sl: "Dopišite \(quoted(key)).", en: "Add \(quoted(key))."))
    }

    func idleKey(_ key: String, _ other: String) -> FindingWords {
        FindingWords(
            choose(
                sl: "\(quoted(key)) tu ne pove ničesar: pomen ima le ob \(quoted(other)).",
                en: "\(quoted(key)) says nothing here: it has a meaning only with \(quoted(other))."),
            mend: choose(sl: "Izbrišite ga ali dopišite, kar manjka.", en: "Delete it, or add what is missing."))
    }

    func tooFewItems(_ count: Int, _ least: Int) -> FindingWords {
        FindingWords(
            choose(
                sl: "Seznam ima premalo členov: \(count), potrebno število je vsaj \(least).",
                en: "The list has too few items: \(count), at least \(least) are needed."),
            mend: choose(sl: "Dopišite člene.", en: "Add items."))
    }

    func tooManyItems(_ count: Int, _ most: Int) -> FindingWords {
        FindingWords(
            choose(
                sl: "Seznam ima preveč členov: \(whole(count)), največ jih je lahko \(whole(most)).",
                en: "The list has too many items: \(whole(count)), at most \(whole(most)) are possible."),
            mend: choose(sl: "Preverite, ali je to prava datoteka.", en: "Check whether this is the right file."))
    }

    func tooManyFindings(_ count: Int) -> FindingWords {
        FindingWords(
            choose(
                sl: "Napak je več kot \(whole(count)); naprej se ne izpišejo.",
                en: "There are more than \(whole(count)) findings; the rest is not printed."),
            mend: choose(sl: "Popravite te in preverite znova.", en: "Mend these and check again."))
    }

    func duplicateID(_ naming: Finding.Naming, _ id: String, _ first: Path) -> FindingWords {
        FindingWords(
            choose(
                sl: "Oznaka \(quoted(id)) (\(named(naming))) je že uporabljena: \(first.text).",
                en: "The id \(quoted(id)) (\(named(naming))) is already used: \(first.text)."),
            mend: choose(sl: "Dajte vsakemu svojo oznako.", en: "Give each an id of its own."))
    }

    func unknownReference(_ naming: Finding.Naming, _ id: String, _ nearest: String?) -> FindingWords {
        FindingWords(
            choose(
                sl: "Oznake \(quoted(id)) (\(named(naming))) v pravilniku ni.",
                en: "The rulebook has no \(named(naming)) with the id \(quoted(id))."),
            mend: nearest.map { meant($0) }
                ?? choose(
                    sl: "Popravite oznako ali dopišite, kar imenuje.", en: "Correct the id, or add what it names."))
    }

    // What findings have in common.

    func meant(_ name: String) -> String {
        choose(sl: "Ste mislili \(quoted(name))?", en: "Did you mean \(quoted(name))?")
    }

    /// What a person wrote, between quotes: control characters are shown as escapes, long texts are cut.
    func quoted(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars.prefix(61) {
            switch scalar.value {
            case 0..<32, 127..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
                shown += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
            default: shown.unicodeScalars.append(scalar)
            }
        }
        if text.unicodeScalars.count > 60 { shown = String(shown.prefix(60)) + "…" }
        return choose(sl: "»\(shown)«", en: "\"\(shown)\"")
    }

    /// `A, B ali C`, `A, B or C`, each in quotes.
    func either(_ names: [String]) -> String {
        let all = names.map(quoted)
        guard let last = all.last, all.count > 1 else { return all.first ?? "" }
        return all.dropLast().joined(separator: ", ") + choose(sl: " ali ", en: " or ") + last
    }

    func named(_ naming: Finding.Naming) -> String {
        switch naming {
        case .sector: choose(sl: "sektor", en: "sector")
        case .fund: choose(sl: "sklad", en: "fund")
        case .goal: choose(sl: "cilj", en: "goal")
        case .measure: choose(sl: "ukrep", en: "measure")
        case .projectType: choose(sl: "vrsta projekta", en: "project type")
        case .applicantClass: choose(sl: "razred prijaviteljev", en: "class of applicants")
        case .fact: choose(sl: "podatek", en: "fact")
        case .option: choose(sl: "možnost podatka", en: "option of a fact")
        case .item: choose(sl: "postavka seznama", en: "item of a list")
        case .set: choose(sl: "nabor meril", en: "criteria set")
        case .criterion: choose(sl: "merilo", en: "criterion")
        case .level: choose(sl: "raven", en: "level")
        case .window: choose(sl: "obdobje za oddajo", en: "window")
        case .pot: choose(sl: "sklop sredstev", en: "pot")
        case .quota: choose(sl: "kvota", en: "quota")
        case .body: choose(sl: "organ", en: "body")
        case .timeLimit: choose(sl: "rok", en: "time limit")
        case .note: choose(sl: "opomba", en: "note")
        case .doubt: choose(sl: "odprto vprašanje", en: "doubt")
        case .subject:
            choose(
                sl: "postavka, merilo, rok, ukrep ali sklad", en: "item, criterion, time limit, measure or fund")
        }
    }
}
