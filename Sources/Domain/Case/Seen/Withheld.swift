/// Why a viewer is shown nothing of a case but its public headers.
public enum Withheld: Sendable, Hashable {
    /// Nobody sits at the desk, or somebody the office does not know.
    case unknownViewer
    /// Auditors see everything after the adoption, and nothing before it.
    case untilAdoption
    /// A person without a role in cases, or one whose role has ended.
    case noTask

    init(from viewer: Viewer) {
        if viewer.person == nil { self = .unknownViewer } else { self = viewer.is(.auditor) ? .untilAdoption : .noTask }
    }
}
