/// Which row is selected and which rows are visible; shared by tables and lists.
///
/// The number of visible rows is learnt when something is drawn, so that a page is as long as what people saw.
public struct Scroll: Hashable, Sendable {
    /// The selected row, 0 when there are none.
    public private(set) var selection = 0
    /// The first visible row.
    public private(set) var top = 0
    /// How many rows were visible when drawn last.
    public private(set) var page = 1

    public init() {}

    /// Moves the selection among `count` rows; rows for which `stops` is false (separators) are passed over.
    public mutating func move(_ motion: Motion, count: Int, stops: (Int) -> Bool = { _ in true }) {
        guard count > 0 else {
            selection = 0
            return
        }
        switch motion {
        case .up: settle(near: selection - 1, count, backwards: true, stops)
        case .down: settle(near: selection + 1, count, backwards: false, stops)
        case .pageUp: settle(near: selection - page, count, backwards: true, stops)
        case .pageDown: settle(near: selection + page, count, backwards: false, stops)
        case .start: settle(near: 0, count, backwards: false, stops)
        case .end: settle(near: count - 1, count, backwards: true, stops)
        case .left, .right: break
        }
        follow(count: count)
    }

    /// Selects a row, or the nearest one on which the selection may stand.
    public mutating func select(_ row: Int, count: Int, stops: (Int) -> Bool = { _ in true }) {
        guard count > 0 else {
            selection = 0
            return
        }
        settle(near: row, count, backwards: false, stops)
        follow(count: count)
    }

    /// Moves what is visible without the selection leaving it, for the wheel.
    public mutating func wheel(_ rows: Int, count: Int, stops: (Int) -> Bool = { _ in true }) {
        guard count > 0 else { return }
        top = min(max(top + min(max(rows, -10_000), 10_000), 0), max(count - page, 0))
        let nearest = min(max(selection, top), top + page - 1)
        if nearest != selection { settle(near: nearest, count, backwards: rows < 0, stops) }
        follow(count: count)
    }

    /// Tells how many rows there is room for; called when drawing.
    mutating func fit(page: Int, count: Int, stops: (Int) -> Bool = { _ in true }) {
        self.page = max(page, 1)
        if count > 0, selection >= count || !stops(selection) {
            settle(near: min(selection, count - 1), count, backwards: false, stops)
        }
        if count == 0 { selection = 0 }
        follow(count: count)
    }

    private mutating func settle(near row: Int, _ count: Int, backwards: Bool, _ stops: (Int) -> Bool) {
        let start = min(max(row, 0), count - 1)
        let step = backwards ? -1 : 1
        var place = start
        while place >= 0, place < count, !stops(place) { place += step }
        if place >= 0, place < count {
            selection = place
            return
        }
        place = start
        while place >= 0, place < count, !stops(place) { place -= step }
        selection = place >= 0 && place < count ? place : start
    }

    private mutating func follow(count: Int) {
        if selection < top { top = selection }
        if selection >= top + page { top = selection - page + 1 }
        top = min(max(top, 0), max(count - page, 0))
    }
}
