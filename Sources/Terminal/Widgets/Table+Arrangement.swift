extension Table {
    /// Which rows are shown in which order, remembered until the filter, the order or the rows change.
    struct Arrangement: Equatable, Sendable {
        /// Row numbers in the order shown; `nil` shows all as they come, which costs nothing.
        var shown: [Int]?
        var filter = ""
        var order: Order?
        var version = 0
        var count = 0

        func source(_ place: Int, _ rows: Rows) -> Int? {
            guard let shown else { return place >= 0 && place < rows.count ? place : nil }
            guard shown.indices.contains(place) else { return nil }
            let row = shown[place]
            return row < rows.count ? row : nil
        }
    }

    /// Brings filter and order up to date with the rows, keeping the selected row selected.
    mutating func arrange(_ rows: Rows) {
        let wanted = filterState == .off ? "" : filter.text
        let current = arrangement
        if current.filter == wanted, current.order == order, current.version == rows.version,
            current.count == rows.count
        {
            return
        }
        let kept = arrangement.source(scroll.selection, rows)
        var next = Arrangement(filter: wanted, order: order, version: rows.version, count: rows.count)
        if !wanted.isEmpty || order != nil {
            let narrowing =
                current.shown != nil && current.order == order && current.version == rows.version
                && current.count == rows.count && !current.filter.isEmpty && wanted.hasPrefix(current.filter)
            let candidates = narrowing ? current.shown ?? [] : Array(0..<rows.count)
            let isFound = wanted.isEmpty ? nil : rows.find?(wanted)
            var shown = candidates.filter { row in
                guard case .values(let values, _, _) = rows.row(row) else { return false }
                return isFound?(values) ?? true
            }
            if let order, let precedes = rows.precedes, !narrowing {
                shown.sort { one, other in
                    let (first, second) = order.direction == .ascending ? (one, other) : (other, one)
                    if precedes(order.column, first, second) { return true }
                    if precedes(order.column, second, first) { return false }
                    return one < other
                }
            }
            next.shown = shown
        }
        arrangement = next
        let place = kept.map { row in next.shown.map { $0.firstIndex(of: row) ?? 0 } ?? row } ?? 0
        scroll.select(place, count: shownCount(of: rows), stops: stops(rows))
    }
}
