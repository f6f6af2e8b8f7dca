import Domain

extension Language {
    /// The card of a time limit as lines, for screens, letters and the command line alike.
    ///
    /// - Parameters:
    ///   - foldingAbove: A count of more days than this shows its first and last days and every holiday; what lies
    ///     between stands on one line.
    ///   - width: The most characters of a line: what breaks here is not to be broken a second time by a window.
    public func card(_ card: TimeLimitCard, foldingAbove limit: Int = 100, width: Int = 80) -> [String] {
        let width = min(max(width, 40), 80)
        var blocks: [[String]] = [heading(card, width)]
        if !card.fiction.isEmpty {
            blocks.append(DayTable(self, card.fiction, unit: .days, foldingAbove: limit).fictionLines())
            blocks.append(wrapped(fictionNote, width: width))
        }
        if let (length, direction) = card.limit.counted {
            blocks.append(
                DayTable(self, card.days, unit: length.unit, foldingAbove: limit)
                    .lines(card.rolls, end: card.cutShort ?? card.end.day, direction))
        }
        blocks.append(
            ([ending(card)] + notes(card)).flatMap { wrapped($0, width: width) })
        if !card.misreadings.isEmpty { blocks.append(misreadings(card)) }
        return Array(blocks.joined(separator: [""]))
    }

    private func heading(_ card: TimeLimitCard, _ width: Int) -> [String] {
        var rows: [(String, String)] = []
        switch card.limit.span {
        case .until(let stamp):
            rows.append(
                (
                    choose(sl: "Rok", en: "Limit"),
                    choose(sl: "datum v pozivu: ", en: "a printed date: ") + written(stamp)
                ))
        case .after(let length, let service, let latest):
            let least = card.limit.bound == .least ? choose(sl: "najmanj ", en: "at least ") : ""
            rows.append((choose(sl: "Rok", en: "Limit"), least + self.length(length)))
            if let latest {
                rows.append((choose(sl: "Najpozneje", en: "At the latest"), written(latest)))
            }
            rows.append((choose(sl: "Šteje od", en: "Counted from"), start(service, card.limit)))
        case .before(let length, let day):
            rows.append((choose(sl: "Rok", en: "Limit"), self.length(length) + choose(sl: " prej", en: " before")))
            rows.append((choose(sl: "Šteje nazaj od", en: "Counted back from"), start(.on(day), card.limit)))
        }
        if let proof = proof(of: card.limit) { rows.append((choose(sl: "Dokazilo", en: "Proof"), proof)) }
        if let basis = card.limit.basis { rows.append((choose(sl: "Podlaga", en: "Basis"), basis)) }
        if card.limit.counted != nil { rows.append((choose(sl: "Pravila", en: "Rules"), card.limit.law ?? law)) }
        let column = (rows.map(\.0.count).max() ?? 0) + 2
        return rows.flatMap { row in
            wrapped(row.1, width: width - column).enumerated().map { index, line in
                (index == 0 ? row.0 : "").padded(to: column) + line
            }
        }
    }

    /// The law these calls count by where they name no other.
    private var law: String {
        choose(
            sl: "ZUP, 100. in 101. člen (Uradni list RS, št. 24/06 – UPB2, zadnja sprememba 3/22)",
            en:
                "General Administrative Procedure Act (ZUP), articles 100 and 101 (Official Gazette 24/06, last amended 3/22)"
        )
    }

    private func written(_ stamp: Stamp) -> String {
        stamp.second == nil ? longDate(stamp.day) : "\(weekday(stamp.day)), \(self.stamp(stamp))"
    }

    private func start(_ service: Service, _ limit: TimeLimit) -> String {
        let name = limit.event.map { " (\(event($0, limit.letter)))" } ?? ""
        return switch service {
        case .on(let day): longDate(day) + name
        case .fiction(let noticeLeft):
            longDate(service.day) + name
                + choose(
                    sl: ", fikcija vročitve: obvestilo puščeno \(date(noticeLeft)), pismo ni bilo prevzeto",
                    en: ", fiction of service: notice left \(date(noticeLeft)), letter not collected")
        }
    }

    /// A letter that nobody collected has no receipt: the notice that was left says since when it lay there.
    private func proof(of limit: TimeLimit) -> String? {
        if limit.proof != nil, case .after(_, .fiction, _) = limit.span {
            return choose(sl: "obvestilo o prispelem pismu", en: "the notice that a letter had arrived")
        }
        return limit.proof.map { proof($0) }
    }

    private var fictionNote: String {
        choose(
            sl:
                "Dan vročitve s fikcijo se ne premakne, tudi če je sobota, nedelja ali praznik (ZUP, 87. člen; načelno "
                + "pravno mnenje občne seje Vrhovnega sodišča z dne 14. 1. 2015).",
            en:
                "The day of fictitious service does not move, even if it is a Saturday, a Sunday or a holiday (ZUP, "
                + "article 87; plenary opinion of the Supreme Court of 14 January 2015).")
    }
}

extension TimeLimit {
    /// The length and the direction it is counted in; nil for a printed date.
    var counted: (LimitLength, DayTable.Direction)? {
        switch span {
        case .after(let length, _, _): (length, .forwards)
        case .before(let length, _): (length, .backwards)
        case .until: nil
        }
    }
}
