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
