extension Case {
    /// Filings the board has said nothing of yet, though the list is adopted: ranked, incomplete, ineligible and sealed ones.
    public var undecided: [Filing] {
        guard !adoptions.isEmpty else { return [] }
        let waiting: Set<Stage> = [.ranked, .incomplete, .ineligible]
        return applications.filter { $0.sight == .full && waiting.contains(stage(of: $0)) }
            .map { .application($0.number) }
            + envelopes.filter {
                $0.sight == .full && $0.application == nil && $0.decisions.isEmpty && admission(of: $0).isDismissed
            }.map { .envelope($0.number) }
    }
}
