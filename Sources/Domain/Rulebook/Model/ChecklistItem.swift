/// One line of the completeness or eligibility list: yes, no, or not applicable.
public struct ChecklistItem: Sendable, Equatable {
    /// What a NO leads to.
    public enum Consequence: String, Sendable, CaseIterable { case supplement, dismiss }

    public var id: String
    public var text: Text
    public var ifNo: Settled<Consequence>
    /// For which applications it is asked; while it is in doubt, the item stops for all of them.
    public var when: Settled<Conditions> = .value(.always)
    public var basis: String?
}

/// What is looked at once more after the lists were concluded, where something an item asks about may still come or change.
/// It refuses nothing, and nobody records it: it is named until its moment has passed.
public struct LaterCheck: Sendable, Equatable {
    /// Before which step.
    public enum Moment: String, Sendable, CaseIterable {
        /// The list is adopted.
        case adoption
        /// The end of an operation is recorded.
        case completion
    }

    public var before: Moment
    /// It concerns applications for which one of these items was answered with YES.
    public var items: [String]
    /// What is to hold by then.
    public var text: Text
    public var basis: String?
}
