import Domain
import Terminal
import Wording

/// The limits of a call as they stand today: the date where there is one, else what it waits for.
enum LimitList {
    struct Row: Sendable {
        /// What the rule says in full, for the lower half.
        var about: [TextPane.Paragraph]
        /// What the call says about it beside the rule.
        var notes: [TextPane.Paragraph] = []
        var id: String
        var name: String
        var rule: String
        var ends: String
        var style: Style
        var standing: LimitReading.Standing
        var end: Stamp?
        var limit: TimeLimit?
        /// The day somebody did what it is for; nil where it is not done, or no act would show it.
        var done: Day?
        /// It is over, and what it is for has not been done.
        var isOverdue = false
    }

    /// What is overdue first, then today, this week and later, each by its day; then what is over and done; what waits for
    /// its event last, in the order of the rulebook. In a call of several windows a limit has a row for each of them.
    static func rows(_ seen: Case, _ desk: Desk) -> [Row] {
        let overdue = Set(
            seen.due(on: desk.today).filter { $0.urgency(on: desk.today) == .overdue }.compactMap { due in
                if case .callLimit(let id) = due.matter { Overdue(id: id, ends: due.ends) } else { nil }
            })
        var all: [Row] = []
        for entry in seen.rulebook?.timeLimits ?? [] {
            let readings = seen.rulebook?.limitReadings(entry.id) ?? []
            if readings.isEmpty { all.append(unknown(entry, desk)) }
            for reading in readings { all += windowed(entry.id, reading, seen, desk) }
        }
        for index in all.indices {
            all[index].notes = seen.rulebook?.notes(about: all[index].id).map(desk.language.line) ?? []
        }
        for index in all.indices where overdue.contains(Overdue(id: all[index].id, ends: all[index].end)) {
            all[index].isOverdue = true
            all[index].style = .error
        }
        let dated = all.filter { $0.end != nil }.sorted { ($0.end?.order ?? 0) < ($1.end?.order ?? 0) }
        func isOver(_ row: Row) -> Bool { row.end.map { $0.day < desk.today } ?? false }
        return dated.filter(\.isOverdue) + dated.filter { !$0.isOverdue && !isOver($0) }
            + dated.filter { !$0.isOverdue && isOver($0) } + all.filter { $0.end == nil }
    }

    private struct Overdue: Hashable {
        var id: String
        var ends: Stamp?
    }

    /// A limit once, or once for each window whose own day it is counted from.
    private static func windowed(_ id: String, _ reading: LimitReading, _ seen: Case, _ desk: Desk) -> [Row] {
        let windows = seen.rulebook?.submission.windows ?? []
        guard windows.count > 1, let event = reading.rule.event else { return [row(id, reading, seen, desk)] }
        let days = windows.indices.map { seen.day(of: event, in: $0) }
        // What every window has alike is one limit.
        guard Set(days).count > 1 else { return [row(id, reading, seen, desk)] }
        return windows.indices.map { row(id, reading, seen, desk, window: $0, named: windows[$0].id) }
    }

    private static func unknown(_ entry: TimeLimitEntry, _ desk: Desk) -> Row {
        let text = desk.say(sl: "poziv ne pove", en: "the call is silent")
        return Row(
            about: [.init(text)], id: entry.id, name: desk.language.name(limit: entry.id), rule: "–", ends: text,
            style: .warning, standing: .open, end: nil, limit: nil)
    }

    private static func row(
        _ id: String, _ reading: LimitReading, _ seen: Case, _ desk: Desk, window: Int? = nil, named: String? = nil
    ) -> Row {
        let language = desk.language
        let start = reading.rule.event.flatMap { seen.day(of: $0, in: window) }
        var limit: TimeLimit?
        if reading.rule.event == nil {
            limit = reading.rule.starting(.on(desk.today))
        } else if let start {
            limit = seen.rulebook?.limit(reading.rule, from: .on(start))
        }
        var end = limit.flatMap { try? $0.end(desk.freeDays) }
        let running = end == nil && reading.standing == .holds ? running(id, seen, desk) : nil
        if let running { (limit, end) = (running.limit, running.end) }
        limit?.basis = seen.basis(ofLimit: id, reading)
        let name = desk.say(reading.rule.text) + (named.map { " (\($0))" } ?? "")
        let mark: String =
            switch reading.standing {
            case .holds: ""
            case .other: desk.say(sl: " (drugo branje)", en: " (other reading)")
            case .open: desk.say(sl: " (nedoločeno)", en: " (not settled)")
            }
        let isOver = running.map { $0.end.day < desk.today } ?? false
        let of = running.map { ", " + $0.application.actText } ?? ""
        let ends = end.map { language.date($0.day) + of } ?? unknownEnd(seen, desk)
        let who = reading.rule.by.map { desk.say(sl: "Dolžan: ", en: "Due by: ") + language.words(.scalar($0)) }
        let basis = seen.basis(ofLimit: id, reading).map { desk.say(sl: "Vir: ", en: "Source: ") + $0 }
        return Row(
            about: [language.rule(reading.rule), who, basis].compactMap { $0.map { .init($0) } },
            id: id, name: name + mark, rule: language.rule(reading.rule), ends: ends,
            style: isOver
                ? .error : reading.standing == .open ? .warning : reading.standing == .other ? .dim : .text,
            standing: reading.standing, end: end, limit: limit, done: seen.done(limit: id, in: window),
            isOverdue: isOver)
    }

    /// The limit of a request that runs for one application.
    private struct Running {
        var application: ApplicationNumber
        var limit: TimeLimit?
        var end: Stamp
    }

    /// Of the open requests the one whose limit ends next; where all are over, the one that ended first.
    private static func running(_ id: String, _ seen: Case, _ desk: Desk) -> Running? {
        let known = KnownLimit(rawValue: id)
        guard known == .supplement || known == .clarification else { return nil }
        let all = seen.due(on: desk.today).compactMap { due -> Running? in
            guard case .answer(let number, _, let isSupplement) = due.matter, let end = due.ends,
                isSupplement == (known == .supplement)
            else { return nil }
            return Running(application: number, limit: due.limit, end: end)
        }
        let next = all.filter { $0.end.day >= desk.today }
        return (next.isEmpty ? all : next).min { $0.end.order < $1.end.order }
    }

    /// Whoever sees only the rules cannot be told that nothing has happened.
    private static func unknownEnd(_ seen: Case, _ desk: Desk) -> String {
        seen.withheld == nil
            ? desk.say(sl: "čaka na dogodek", en: "waits for its event")
            : desk.say(sl: "vam ni vidno", en: "not for you to see")
    }
}

extension LimitList {
    /// The limits in lines for the overview: what is open first, what was kept last, in columns as wide as they need. A
    /// reading that does not hold is left to the screen of limits.
    static func lines(_ seen: Case, _ desk: Desk) -> [TextPane.Paragraph] {
        let shown = rows(seen, desk).filter { $0.standing != .other }
        let isOver = { (row: Row) in !row.isOverdue && (row.end.map { $0.day < desk.today } ?? false) }
        let ordered =
            shown.filter { $0.done == nil && !isOver($0) } + shown.filter { $0.done == nil && isOver($0) }
            + shown.filter { $0.done != nil }
        let lines = ordered.map { cells(of: $0, desk) }
        let widths = [0, 1].map { column in lines.reduce(0) { max($0, TextWidth.of($1[column])) } }
        return zip(ordered, lines).map { row, cells in
            let lead = zip(cells, widths).map { $1 == 0 ? "" : $0.padded(to: $1) + "  " }.joined()
            return .init(
                lead + row.name, style: row.done == nil ? row.style : .dim, indent: 1, hanging: TextWidth.of(lead))
        }
    }

    /// When, and how long until then or since when it is done.
    private static func cells(of row: Row, _ desk: Desk) -> [String] {
        if let done = row.done {
            return [row.ends, desk.say(sl: "opravljeno ", en: "done ") + desk.language.date(done)]
        }
        return [row.ends, row.end.map { desk.language.daysLeft(desk.today.days(until: $0.day)) } ?? ""]
    }
}

extension Case {
    /// The day the office did what a limit is for; nil where it has not, or where no act of the call would show it.
    fileprivate func done(limit id: String, in window: Int?) -> Day? {
        switch KnownLimit(rawValue: id) {
        case .opening?: day(of: .opening, in: window)
        case .report?: day(of: .report, in: window)
        case .decision?: day(of: .decision, in: window)
        default: nil
        }
    }

    /// Where a limit stands: its paragraph, and where the call was silent or said two things, what settled it.
    func basis(ofLimit id: String, _ reading: LimitReading? = nil) -> String? {
        let place = Path.root.key("time-limits").key(id)
        let doubt = rulebook?.doubts.first { $0.path == place }
        let settled = doubt.flatMap { doubt in
            rules?.settlements.last { $0.doubt == doubt.id && $0.droppedAt == nil }?.source
        }
        let own = reading?.rule.basis ?? reading?.source ?? rulebook?.timeLimit(id)?.value?.basis
        guard let settled, reading?.standing != .other, settled != own else { return own }
        return [own, settled].compactMap { $0 }.joined(separator: " · ")
    }
}
