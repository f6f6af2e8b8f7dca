import Domain
import Wording

extension LimitTable {
    private static let columns = [
        "call", "limit", "window", "reading", "standing", "doubt", "event", "event_day", "event_day_from", "ends",
        "source", "name",
    ]

    /// `call,limit,window,…`: one row for each reading of each limit; days as `2025-07-04`, empty where there is none.
    ///
    /// - Parameter isHeaded: false for the tables after the first where several calls go into one file.
    public func csv(in language: Language, isHeaded: Bool = true) -> [UInt8] {
        var writer = TableWriter()
        if isHeaded {
            for column in LimitTable.columns { writer.text(column) }
            writer.endRow()
        }
        for row in rows {
            for cell in cells(row, language) {
                if let cell { writer.text(cell) } else { writer.empty() }
            }
            writer.endRow()
        }
        return writer.bytes
    }

    /// The same as one line of JSON; absent values null.
    public func json(in language: Language) -> [UInt8] {
        var out = JSONBytes()
        out.raw("{\"call\":")
        out.text(call.id)
        out.raw(",\"limits\":[")
        for (number, row) in rows.enumerated() {
            if number > 0 { out.raw(",") }
            out.raw("{")
            for (index, (column, cell)) in zip(LimitTable.columns, cells(row, language)).dropFirst().enumerated() {
                if index > 0 { out.raw(",") }
                out.text(column)
                out.raw(":")
                if let cell { out.text(cell) } else { out.raw("null") }
            }
            out.raw("}")
        }
        out.raw("]}\n")
        return out.bytes
    }

    private func cells(_ row: Row, _ language: Language) -> [String?] {
        [
            call.id, row.id, row.window, row.reading?.option.map(String.init), row.reading?.standing.word ?? "unknown",
            row.doubt, row.reading?.rule.event?.rawValue, row.start?.day.iso, row.start?.origin.word, row.end?.iso,
            row.reading?.rule.basis ?? row.reading?.source, row.reading?.rule.text[language],
        ]
    }
}

extension LimitReading.Standing {
    /// For tables: stable, in no language of people.
    fileprivate var word: String {
        switch self {
        case .holds: "holds"
        case .other: "other"
        case .open: "open"
        }
    }
}

extension LimitTable.Origin {
    /// `printed`, `named`, the event whose day stands for it, or the limit whose last day it is.
    fileprivate var word: String {
        switch self {
        case .printed: "printed"
        case .named: "named"
        case .standIn(let event): event.rawValue
        case .lastDay(let id): id
        }
    }
}
