extension RulebookChecks {
    func checkWindows() {
        let windows = rulebook.submission.windows
        var before: (id: String, closes: Stamp)?
        for (number, window) in windows.enumerated() {
            let submission = Path.of("submission")
            let path = window.id == nil ? submission : submission.key("windows").item(number)
            let opens = window.opens.value
            let closes = window.closes.value
            if let opens, let closes, opens.start > closes.order {
                report(.windowReversed(opens: opens, closes: closes), at: path.key("closes"))
            }
            if let closes, let reason = freeDays.rollReason(closes.day) {
                report(.closeOnFreeDay(closes, reason), at: path.key("closes"))
            }
            if let before, let opens, opens.start <= before.closes.order {
                report(.windowsOverlap(before.id, window.id ?? ""), at: path.key("opens"))
            }
            before = closes.map { (window.id ?? "", $0) }
        }
    }

    /// Limits whose id is a slip of one the program asks for would never be asked for.
    func checkTimeLimits() {
        let known = KnownLimit.allCases.map(\.rawValue)
        for entry in rulebook.timeLimits where !known.contains(entry.id) {
            guard let nearest = NearestName.of(entry.id, among: known),
                !rulebook.timeLimits.contains(where: { $0.id == nearest })
            else { continue }
            report(.limitNearlyKnown(entry.id, nearest: nearest), at: Path.of("time-limits").key(entry.id))
        }
    }

    func checkLists() {
        let asked = rulebook.completeness.firstIndex { $0.ifNo.value == .supplement }
        if let asked, !rulebook.timeLimits.contains(where: { $0.id == KnownLimit.supplement.rawValue }) {
            report(.supplementWithoutLimit(rulebook.completeness[asked].id), at: Path.of("completeness").item(asked))
        }
        for (list, items) in [("completeness", rulebook.completeness), ("eligibility", rulebook.eligibility)] {
            for (number, item) in items.enumerated() where item.basis == nil {
                report(.itemWithoutBasis(item.id), at: Path.of(list).item(number))
            }
        }
    }
}

extension Stamp {
    /// An opening: a day without an hour begins at 0.00.
    fileprivate var start: Int64 { Stamp(day: day, second: second ?? 0).order }
}
