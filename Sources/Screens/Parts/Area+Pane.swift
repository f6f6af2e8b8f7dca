import Terminal

extension Area {
    /// Takes the room of a text below a list: what the list does not need, and at least half of a small screen, a dozen rows
    /// of a large one. It does not depend on what is selected, so that nothing jumps while somebody goes through the list.
    ///
    /// - Parameter rows: what the list has to show, without its titles.
    mutating func takePane(belowListOf rows: Int) -> Area {
        takeBottom(max(self.rows - rows - 2, min(self.rows / 2, 12)))
    }
}
