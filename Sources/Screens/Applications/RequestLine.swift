import Domain
import Wording

/// One request in a line.
struct RequestLine {
    /// Everything that happened, and the same in a cell: which one, and how far it has come.
    let text: String
    let brief: String
    /// In time or late, in a word; nil where there is no answer, or no end to compare it with.
    let verdict: String?
    /// The same with the two days it follows from.
    let reason: String?

    init(
        _ request: Request, _ number: Int, _ seen: Case, _ application: Application, _ language: Language, _ today: Day
    ) {
        let what =
            request.isSupplement
            ? language.choose(sl: "dopolnitev", en: "supplement")
            : language.choose(sl: "razjasnitev", en: "clarification")
        verdict = seen.timeliness(of: request).map { language.word($0) }
        reason = Self.reason(request, seen, language)
        var parts = ["\(number). \(what) \(language.date(request.on))"]
        if let dispatch = request.dispatch {
            parts.append(language.choose(sl: "odpremljena ", en: "dispatched ") + language.date(dispatch.on))
        }
        if let service = request.service {
            parts.append(language.servedRequest(service, today))
        }
        if let answer = request.answer {
            parts.append(
                Self.arrival(answer, language) + (verdict.map { ", " + $0 } ?? "")
                    + (answer.lateReason.map { language.choose(sl: " (zamuda: ", en: " (late: ") + $0 + ")" } ?? ""))
        }
        var last =
            request.answer == nil ? parts.last : verdict.map { language.choose(sl: "odgovor: ", en: "answer: ") + $0 }
        if request.judgedOn != nil {
            last = language.choose(sl: "odgovor presojen", en: "answer judged")
            let items = request.missing.compactMap { item in
                Self.answer(to: item, application).map { item.item + " " + language.word($0) }
            }
            parts.append((last ?? "") + (items.isEmpty ? "" : ": " + items.joined(separator: ", ")))
        }
        if request.lapsedOn != nil {
            last = language.choose(sl: "rok potekel", en: "lapsed")
            parts.append(last ?? "")
        }
        text = parts.joined(separator: " · ")
        brief = (parts.count == 1 ? [parts[0]] : [parts[0], last ?? parts[parts.count - 1]]).joined(separator: " · ")
    }

    /// What was made of an item that was asked for; nil until it is judged.
    static func answer(to item: MissingItem, _ application: Application) -> Answer? {
        application.check(.completeness, item.item)?.answer
    }

    /// The posting is what counts, where there is one.
    private static func arrival(_ answer: ReceivedAnswer, _ language: Language) -> String {
        let arrival = answer.arrival
        let how = arrival.channel.map { ", " + language.label(word: $0.rawValue, in: "channel") } ?? ""
        let received = when(arrival.received, language)
        guard let posted = arrival.posted else {
            return language.choose(sl: "odgovor prejet \(received)", en: "answer received \(received)") + how
        }
        return language.choose(
            sl: "odgovor oddan \(when(posted, language)), prejet \(received)",
            en: "answer posted \(when(posted, language)), received \(received)") + how
    }

    private static func reason(_ request: Request, _ seen: Case, _ language: Language) -> String? {
        guard let answer = request.answer, let end = seen.limit(of: request).end,
            let timeliness = seen.timeliness(of: request)
        else { return nil }
        let done = when(answer.arrival.counted, language)
        let how =
            answer.arrival.isCountedByPosting
            ? language.choose(sl: "oddan \(done)", en: "posted \(done)")
            : language.choose(sl: "prejet \(done)", en: "received \(done)")
        let limit = when(end, language)
        return switch timeliness {
        case .inTime:
            language.choose(
                sl: "Odgovor je pravočasen: \(how), rok do \(limit).",
                en: "The answer is in time: \(how), the limit was \(limit).")
        case .late:
            language.choose(
                sl: "Odgovor je prepozen: \(how), rok je bil \(limit).",
                en: "The answer is late: \(how), the limit was \(limit).")
        case .unclear:
            language.choose(
                sl: "Ni jasno, ali je odgovor pravočasen: \(how), rok \(limit).",
                en: "It is not clear whether the answer is in time: \(how), the limit was \(limit).")
        }
    }

    /// With the hour, where somebody knows it.
    private static func when(_ stamp: Stamp, _ language: Language) -> String {
        stamp.second == nil ? language.date(stamp.day) : language.stamp(stamp)
    }
}
