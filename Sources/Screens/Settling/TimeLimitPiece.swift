import Domain
import Wording

/// A time limit: from which event, how long, or until which day.
struct TimeLimitPiece: Piece {
    let context: PieceContext
    let id: String

    private enum Span: String { case after, before, until }

    private func span(_ texts: [String: String]) -> Span { texts["span"].flatMap(Span.init) ?? .after }

    func blanks(_ texts: [String: String]) -> [Blank] {
        let say = context.say
        let spans = [
            Blank.Choice("after", say("od dogodka naprej", "counted from an event")),
            Blank.Choice("before", say("nazaj od dogodka", "counted back from an event")),
            Blank.Choice("until", say("do dneva", "until a day")),
        ]
        var blanks = [
            Blank(path: "span", label: say("Kako se šteje", "How it is counted"), choices: spans, usual: "after")
        ]
        switch span(texts) {
        case .after: blanks += length("after") + [latest]
        case .before: blanks += length("before")
        case .until:
            blanks.append(
                Blank(
                    path: "until", label: say("Do", "Until"), form: .stamp,
                    hint: say("dan, lahko z uro", "a day, with the hour if any"), covers: ["until"]))
        }
        return blanks + about
    }

    private func length(_ key: String) -> [Blank] {
        let say = context.say
        let units = [
            Blank.Choice("days", say("dnevi", "days")),
            Blank.Choice("working days", say("delovni dnevi", "working days")),
            Blank.Choice("months", say("meseci", "months")),
        ]
        let events = LimitEvent.allCases.map { Blank.Choice($0.rawValue, context.language.event($0)) }
        return [
            Blank(path: "length", label: say("Dolžina", "Length"), form: .count, covers: ["length"]),
            Blank(path: "unit", label: say("Enota", "Unit"), choices: units, usual: "days"),
            Blank(path: "event", label: say("Dogodek", "Event"), choices: events, covers: [key]),
        ]
    }

    private var latest: Blank {
        Blank(
            path: "latest", label: context.say("Najpozneje", "At the latest"), form: .stamp, need: .optional,
            covers: ["latest"])
    }

    private var about: [Blank] {
        let say = context.say
        let name = context.language
        let owners = context.words(["applicant", "beneficiary"]) + context.bodies
        let rolls = [
            Blank.Choice(
                "next-working-day", say("prenese se na naslednji delovni dan", "moves to the next working day")),
            Blank.Choice("none", say("izteče se prav tisti dan", "ends on that very day")),
        ]
        let bounds = [
            Blank.Choice("most", say("najpozneje takrat", "by then at the latest")),
            Blank.Choice("least", say("ne prej kot takrat", "not before then")),
        ]
        let proofs = TimeLimitRule.Proof.allCases.map { Blank.Choice($0.rawValue, name.proof($0)) }
        return [
            Blank(
                path: "by", label: say("Čigav rok je", "Whose limit it is"), choices: owners, need: .optional,
                covers: ["by"]),
            Blank(
                path: "roll", label: say("Če se izteče na prost dan", "If it ends on a free day"), choices: rolls,
                usual: "next-working-day"),
            Blank(path: "is", label: say("Kaj omejuje", "What it bounds"), choices: bounds, usual: "most"),
            Blank(
                path: "proof", label: say("Kaj dokaže dogodek", "What proves the event"), choices: proofs,
                need: .optional),
            Blank(
                path: "sl", label: say("Ime slovensko", "Name in Slovenian"), usual: Language.slovenian.name(limit: id),
                covers: ["sl"]),
            Blank(
                path: "en", label: say("Ime angleško", "Name in English"), usual: Language.english.name(limit: id),
                covers: ["en"]),
        ]
    }

    func node(_ texts: [String: String]) -> Node? {
        var pairs: [(String, String?)] = []
        switch span(texts) {
        case .until: pairs = [("until", texts["until"])]
        case .after, .before:
            guard let length = texts["length"], let unit = texts["unit"] else { return nil }
            pairs = [("length", "\(length) \(unit)"), (span(texts).rawValue, texts["event"])]
            if span(texts) == .after { pairs.append(("latest", texts["latest"])) }
        }
        pairs += [("proof", texts["proof"])]
        if texts["roll"] == "none" { pairs.append(("roll", "none")) }
        if texts["is"] == "least" { pairs.append(("is", "least")) }
        pairs += ["sl", "en", "by"].map { ($0, texts[$0]) }
        return .map(pairs.compactMap { key, text in text.map { (key, .scalar($0)) } })
    }
}
