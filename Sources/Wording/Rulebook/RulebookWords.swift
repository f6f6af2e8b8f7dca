import Domain

/// Values of a rulebook as people say them: what a doubt can be settled to, what holds.
extension Language {
    /// `8 delovnih dni, šteje od: prejem pisanja`; a word nobody gave a sentence stands as it is written.
    public func words(_ node: Node) -> String {
        switch node.content {
        case .scalar(let text): words(scalar: text)
        case .list(let items):
            items.isEmpty ? choose(sl: "nič", en: "none") : items.map(words).joined(separator: ", ")
        case .map(let pairs):
            // A reading inside an option is told by what it takes.
            node["reading"]?["chosen"].map { words($0) } ?? words(pairs: pairs.map { ($0.key, $0.value) })
        }
    }

    private func words(scalar text: String) -> String {
        if let word = RulebookWords.values[text] { return choose(sl: word.sl, en: word.en) }
        if let day = Day(iso: text) { return date(day) }
        if let stamp = Stamp(iso: text) { return self.stamp(stamp) }
        if let length = LimitLength(text) { return self.length(length) }
        return text
    }

    private func words(pairs: [(key: String, value: Node)]) -> String {
        // A whole chapter of the call is not read out in a line.
        if pairs.contains(where: { $0.key == "criteria" || $0.key == "sets" }) {
            return choose(sl: "merila so določena", en: "the criteria are settled")
        }
        // What two readings differ in comes first, wherever the tree has it: its keys may stand in any order.
        let leading = ["length", "until", "value", "after", "before", "latest"]
        let ordered =
            leading.flatMap { key in pairs.filter { $0.key == key } } + pairs.filter { !leading.contains($0.key) }
        return ordered.compactMap { key, value -> String? in
            switch key {
            case "sl", "en", "basis", "proof", "roll": return nil
            case "length", "value": return words(value)
            case "after", "before":
                guard let event = value.text.flatMap(LimitEvent.init(rawValue:)) else { return words(value) }
                return key == "after"
                    ? choose(sl: "šteje od: \(self.event(event))", en: "from: \(self.event(event))")
                    : choose(sl: "prej, šteje nazaj od: \(self.event(event))", en: "before: \(self.event(event))")
            default:
                let name = RulebookWords.keys[key].map { choose(sl: $0.sl, en: $0.en) } ?? key
                return "\(name) \(words(value))"
            }
        }.joined(separator: ", ")
    }
}

enum RulebookWords {
    static let values: [String: Text] = [
        "posted": Text(sl: "šteje oddaja na pošto", en: "posting counts"),
        "received": Text(sl: "šteje prejem", en: "receipt counts"),
        "number": Text(sl: "po zaporedni številki", en: "by number"),
        "dismiss": Text(sl: "zavrže se", en: "dismissed"),
        "accept": Text(sl: "sprejme se", en: "accepted"),
        "ask": Text(sl: "odloči človek", en: "a person decides"),
        "supplement": Text(sl: "pozove se na dopolnitev", en: "a supplement is requested"),
        "reject": Text(sl: "zavrne se", en: "rejected"),
        "last": Text(sl: "kot zadnja tisti dan", en: "as the last of its day"),
        "first": Text(sl: "kot prva tisti dan", en: "as the first of its day"),
        "stop": Text(sl: "kdor ni krit v celoti, ne dobi nič", en: "who is not covered in full gets nothing"),
        "offer": Text(sl: "prvemu na meji se ponudi ostanek", en: "the first at the line is offered the rest"),
        "skip": Text(sl: "preskoči se, krije se naslednji", en: "skipped, the next is covered"),
        "fund-in-full": Text(sl: "krije se v celoti", en: "covered in full"),
        "funding-line": Text(sl: "samo na meji sredstev", en: "at the funding line only"),
        "everywhere": Text(sl: "povsod na lestvici", en: "everywhere on the list"),
        "mean": Text(sl: "povprečje", en: "mean"),
        "sum": Text(sl: "vsota", en: "sum"),
        "consensus": Text(sl: "soglasje", en: "consensus"),
        "present": Text(sl: "povprečje oddanih", en: "mean of those submitted"),
        "applicant": Text(sl: "prijavitelj", en: "applicant"),
        "beneficiary": Text(sl: "upravičenec", en: "beneficiary"),
        "committee": Text(sl: "komisija", en: "committee"),
        "board": Text(sl: "upravni odbor", en: "board"),
        "assembly": Text(sl: "skupščina", en: "assembly"),
        "office": Text(sl: "pisarna", en: "office"),
        "clerk": Text(sl: "strokovni sodelavec", en: "clerk"),
        "share": Text(sl: "izenačeni na meji si delijo ostanek", en: "those tied at the line share the rest"),
        "by-goal": Text(sl: "najprej se deli po ciljih", en: "divided by goals first"),
        "highest": Text(sl: "najvišji del", en: "the highest part"),
        "higher": Text(sl: "več", en: "more"),
        "lower": Text(sl: "manj", en: "less"),
        "earlier": Text(sl: "prej", en: "earlier"),
        "later": Text(sl: "pozneje", en: "later"),
        "at-least": Text(sl: "vsaj", en: "at least"),
        "more-than": Text(sl: "več kot", en: "more than"),
        "total": Text(sl: "vse točke", en: "the total"),
        "none": Text(sl: "nič", en: "none"),
        "more-than-half": Text(sl: "več kot polovica", en: "more than half"),
        "at-least-half": Text(sl: "vsaj polovica", en: "at least half"),
        "lead-partner": Text(sl: "vodilni partner", en: "lead partner"),
        "cast": Text(sl: "od oddanih glasov", en: "of the votes cast"),
        "members": Text(sl: "od vseh članov", en: "of all members"),
        "selection": Text(sl: "izbor", en: "selection"),
        "reduced": Text(sl: "izbor z nižjim zneskom", en: "selection with less"),
        "reserve": Text(sl: "rezervna lista", en: "reserve list"),
        "rejection": Text(sl: "zavrnitev", en: "rejection"),
        "dismissal": Text(sl: "zavržba", en: "dismissal"),
        "yes": Text(sl: "da", en: "yes"),
        "no": Text(sl: "ne", en: "no"),
    ]
    static let keys: [String: Text] = [
        "by": Text(sl: "opravi:", en: "by:"),
        "latest": Text(sl: "najpozneje", en: "at the latest"),
        "points-of": Text(sl: "točke pri merilu", en: "points of criterion"),
        "arrival": Text(sl: "oddaja", en: "filed"),
        "requested": Text(sl: "zaprošena podpora", en: "request"),
        "own-share": Text(sl: "lastni delež", en: "own share"),
        "fact": Text(sl: "dejstvo", en: "fact"),
        "vote": Text(sl: "glasuje", en: "vote of"),
        "lot": Text(sl: "žreb po", en: "lot by"),
        "order": Text(sl: "naprej", en: "first"),
        "compare": Text(sl: "doseči", en: "to reach"),
        "of": Text(sl: "prag za", en: "threshold on"),
        "ladder": Text(sl: "odloča", en: "decided by"),
        "body": Text(sl: "organ", en: "body"),
        "limit": Text(sl: "rok", en: "limit"),
        "decides-within": Text(sl: "odločitev v roku", en: "decides within"),
        "final-after": Text(sl: "dokončno po:", en: "final after:"),
        "final-for": Text(sl: "velja za:", en: "holds for:"),
        "minimum": Text(sl: "dovolj jih je", en: "enough are"),
        "fund": Text(sl: "sklad", en: "fund"),
        "measure": Text(sl: "ukrep", en: "measure"),
        "class": Text(sl: "razred", en: "class"),
        "project-type": Text(sl: "vrsta projekta", en: "type of project"),
        "until": Text(sl: "do", en: "until"),
        "bound": Text(sl: "meja:", en: "bound:"),
        "number": Text(sl: "število ocenjevalcev:", en: "assessors:"),
        "at-least": Text(sl: "najmanj ocenjevalcev:", en: "assessors at least:"),
        "aggregate": Text(sl: "združevanje:", en: "together:"),
    ]
}
