extension Case {
    /// A withdrawal or a refused offer after the adoption moves money to others only once the board adopts the list anew: nobody
    /// moves up by themselves. Whoever may not see every application cannot compute a list of all.
    var dueNewAdoption: [Due] {
        guard let rulebook, let adoption, applications.allSatisfy({ $0.sight == .full }) else { return [] }
        let gone = adoption.rows.filter { $0.grant != nil }.map(\.application).filter(hasLeft)
        guard !gone.isEmpty else { return [] }
        let input = input(rulebook)
        guard let rows = input.adoptedRows(of: input.ranking()) else { return dueTies }
        let moves = rows.contains { row in
            !gone.contains(row.application) && row.grant != adoption.row(row.application)?.grant
        }
        return moves ? [Due(call: call, matter: .newAdoption(gone), owner: .body("board"))] : []
    }

    private func hasLeft(_ number: ApplicationNumber) -> Bool {
        guard let application = application(number) else { return false }
        return isWithdrawn(application) || application.offers.last?.answer == .refuse
    }
}
