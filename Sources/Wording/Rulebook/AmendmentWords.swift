import Domain

/// What an amendment of a call changes, for somebody who is about to enter it.
extension Language {
    /// `konec oddaje: 4. 7. 2025 → 11. 7. 2025, opomba annexes in še 3`: at most six places; nil where both say the same. The
    /// number of the version stands elsewhere.
    public func changes(to new: Node, since old: Node) -> String? {
        let places = new.changes(since: old).filter { $0 != "version" }
        var told: [String] = []
        for place in places {
            let sentence = change(at: place, old.value(at: place), new.value(at: place))
            if !told.contains(sentence) { told.append(sentence) }
        }
        guard !told.isEmpty else { return nil }
        let rest = told.count - 6
        let more = rest > 0 ? choose(sl: " in še \(rest)", en: " and \(rest) more") : ""
        return told.prefix(6).joined(separator: "; ") + more
    }

    private func change(at path: String, _ old: Node?, _ new: Node?) -> String {
        let keys = path.split(separator: ".").map(String.init)
        let name = name(of: path, keys)
        guard let old = old?.text, let new = new?.text, let key = keys.last, !Self.texts.contains(key) else {
            return name
        }
        return "\(name): \(value(old, of: key)) → \(value(new, of: key))"
    }

    /// Sentences of a call are too long to stand here.
    private static let texts: Set<String> = ["sl", "en", "source", "basis", "title", "short"]
    private static let amounts: Set<String> = ["budget", "least", "most", "amount"]

    private func value(_ text: String, of key: String) -> String {
        // Points may have decimals too, an amount has cents.
        if Self.amounts.contains(key), text.utf8.dropLast(2).last == UInt8(ascii: "."), let money = Money(exact: text) {
            return self.money(money)
        }
        return words(.scalar(text))
    }

    /// A place by its word; one that nobody gave a word stands as the rulebook spells it.
    private func name(of path: String, _ keys: [String]) -> String {
        if let word = Self.places[path] ?? (keys.first.flatMap { Self.whole.contains($0) ? Self.places[$0] : nil }) {
            return word[self]
        }
        guard let first = keys.first, keys.count > 1, let kind = Self.kinds[first] else { return path }
        if first == "time-limits" { return kind[self] + " " + name(limit: keys[1]) }
        // An id may have points of its own: `2.1`.
        var rest = keys.dropFirst()
        var detail = ""
        if let last = rest.last, rest.count > 1 {
            if last == "sl" || last == "en" { rest = rest.dropLast() }
            if let word = Self.details[last] {
                rest = rest.dropLast(rest.dropLast().last == "grant" ? 2 : 1)
                detail = ", " + word[self]
            }
        }
        return kind[self] + " " + rest.joined(separator: ".") + detail
    }

    /// Chapters of which the parts are not named one by one.
    private static let whole: Set<String> = ["title", "short", "source", "address"]

    private static let places: [String: Text] = [
        "title": Text(sl: "naslov", en: "title"), "short": Text(sl: "kratki naslov", en: "short title"),
        "source": Text(sl: "vir", en: "source"), "address": Text(sl: "naslov za oddajo", en: "address"),
        "number": Text(sl: "številka", en: "number"), "published": Text(sl: "objava", en: "publication"),
        "submission.opens": Text(sl: "začetek oddaje", en: "submission opens"),
        "submission.closes": Text(sl: "konec oddaje", en: "submission closes"),
        "submission.late": Text(sl: "prepozna oddaja", en: "late submission"),
        "submission.counts": Text(sl: "kdaj velja za oddano", en: "what counts as filed"),
        "submission.channel": Text(sl: "način oddaje", en: "way of submission"),
        "allocation.at-the-line": Text(sl: "na meji sredstev", en: "at the funding line"),
    ]

    private static let kinds: [String: Text] = [
        "funds": Text(sl: "sklad", en: "fund"), "measures": Text(sl: "ukrep", en: "measure"),
        "goals": Text(sl: "cilj", en: "goal"), "time-limits": Text(sl: "rok", en: "time limit"),
        "completeness": Text(sl: "postavka", en: "item"), "eligibility": Text(sl: "postavka", en: "item"),
        "notes": Text(sl: "opomba", en: "note"), "sectors": Text(sl: "sektor", en: "sector"),
        "bodies": Text(sl: "organ", en: "body"),
    ]

    private static let details: [String: Text] = [
        "budget": Text(sl: "razpisana sredstva", en: "budget"), "rate": Text(sl: "delež podpore", en: "rate"),
        "least": Text(sl: "najmanj", en: "least"), "most": Text(sl: "največ", en: "most"),
        "if-no": Text(sl: "ob odgovoru NE", en: "after a NO"), "basis": Text(sl: "vir", en: "source"),
        "source": Text(sl: "vir", en: "source"),
    ]
}
