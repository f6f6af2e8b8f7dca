/// The rules of refusal have versions, so that a record holds in five years too: an entry is judged by the rules its office
/// had when it was made, however strict the program has become since. The founding entry names them; `raise-rules` raises
/// them, and nothing lowers them.
extension Office {
    /// What this program knows. It counts up with every rule that refuses what was admitted before, or that computes
    /// otherwise what an act leaves behind.
    public static let newestRules = 6

    /// From 2 on a decision names a session that can have made it, and nothing is claimed, paid or completed without a
    /// contract.
    static let ofSessionsAndContracts = 2

    /// From 3 on a session does nothing before its day, votes are counted when everybody has voted or the window is over, and
    /// what names a session was resolved there after it arose.
    static let ofOrderInSessions = 3

    /// From 3 on reopening one application leaves the scoring of the others closed, and no list is adopted while the rulebook
    /// asks for a further assessor.
    static let ofOneApplication = 3

    /// From 4 on what a session resolved stays as it was counted, and whoever is recused writes nothing down about it.
    static let ofMinutes = 4

    /// From 5 on the last key of the last administrator does not end.
    static let ofLastKeys = 5

    /// From 6 on an operation given up before its contract counts as never filed where the rules of the call say so.
    static let ofOperationsNeverFiled = 6

    /// From 6 on a later list that has money for an application asks for another decision than that it waits for some.
    static let ofReserveMovingUp = 6

    /// From 6 on the committee does stage one where the rules of the call say so.
    static let ofReviewers = 6

    func refusal(of act: RaiseRules) -> Refusal? {
        if act.rules > Office.newestRules { return .rulesOfLaterProgram(act.rules, known: Office.newestRules) }
        return act.rules <= rules ? .nothingChanges : nil
    }
}
