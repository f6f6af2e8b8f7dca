import Domain

/// Values of a rulebook as people say them: what a doubt can be settled to, what holds.
extension Language {
    /// `8 delovnih dni, šteje od: prejem pisanja`; a word nobody gave a sentence stands as it is written.
    public func words(_ node: Node) -> String {
        switch node.content {
        case .scalar(let text): words(scalar: text)
        case .list(let items): items.map(words).joined(separator: ", ")
        case .map(let pairs): words(pairs: pairs.map { ($0.key, $0.value) })
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
        pairs.compactMap { key, value -> String? in
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
        "yes": Text(sl: "da", en: "yes"),
        "no": Text(sl: "ne", en: "no"),
    ]
    static let keys: [String: Text] = [
        "by": Text(sl: "opravi:", en: "by:"),
        "until": Text(sl: "do", en: "until"),
        "bound": Text(sl: "meja:", en: "bound:"),
        "number": Text(sl: "število ocenjevalcev:", en: "assessors:"),
        "at-least": Text(sl: "najmanj ocenjevalcev:", en: "assessors at least:"),
        "aggregate": Text(sl: "združevanje:", en: "together:"),
    ]
}
