/// Ways of going through rows: the same for tables, lists and text.
public enum Motion: Hashable, Sendable, CaseIterable {
    case up
    case down
    case left
    case right
    case pageUp
    case pageDown
    /// The first row (Home, `g g`).
    case start
    /// The last row (End, `G`).
    case end
}
