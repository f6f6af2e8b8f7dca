/// What brings a terminal from one canvas to the next: first the rows it moves itself, then the cells painted over what stands
/// there.
public struct Repaint: Equatable, Sendable {
    public let shift: RowShift?
    public let stretches: [Stretch]

    /// - Parameter old: what the terminal shows; `nil`, or of another size, where all of it is painted.
    public init(from old: Canvas?, to new: Canvas) {
        guard let old, old.size == new.size else {
            shift = nil
            stretches = new.changes(since: nil)
            return
        }
        let changed = new.rowsChanged(since: old)
        shift = RowShift(from: old, to: new, changed)
        stretches = shift.map { new.changes(since: $0.applied(to: old)) } ?? new.stretches(in: changed, since: old)
    }
}
