extension Office {
    /// Whether whole entries may be given to a viewer. They hold sealed sheets and everything a recusal withholds, so the
    /// auditor waits until the list of every call is adopted and nothing was opened since, and whoever scores, votes or is
    /// recused gets none of them; the administrator keeps the record and makes its backups.
    public func givesWholeEntries(to viewer: Viewer) -> Bool {
        guard let person = viewer.person, viewer.is(.administrator) || viewer.is(.auditor) else { return false }
        if cases.contains(where: { $0.applications.contains { $0.isRecused(person) } }) { return false }
        if viewer.isMember { return false }
        return viewer.is(.administrator) || cases.allSatisfy { $0.rules == nil || $0.stage == .adopted }
    }
}
