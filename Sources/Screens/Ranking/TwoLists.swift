import Domain

/// The two newest lists of a call: adopted ones, and after them what is computed now where that is another one.
struct TwoLists {
    struct List {
        var rows: [AdoptedRow]
        /// nil: nobody has adopted it.
        var adopted: Day?
        var turnedDown: [ApplicationNumber]

        func row(_ number: ApplicationNumber) -> AdoptedRow? { rows.first { $0.application == number } }
    }

    var older: List
    var newer: List

    /// nil where there is only one list.
    init?(seen: Case) {
        var lists = seen.adoptions.map { List(rows: $0.rows, adopted: $0.on, turnedDown: $0.turnedDown) }
        // Whoever may not see every application cannot compute a list of all.
        if let adoption = seen.adoption, seen.applications.allSatisfy({ $0.sight == .full }),
            let input = try? seen.rankingInput(), let rows = input.adoptedRows(of: input.ranking()),
            TwoLists.plain(rows) != TwoLists.plain(adoption.rows)
        {
            lists.append(List(rows: rows, adopted: nil, turnedDown: seen.turnedDown(in: rows)))
        }
        guard lists.count > 1, let newer = lists.last else { return nil }
        older = lists[lists.count - 2]
        self.newer = newer
    }

    /// In the order of the newer list; those without a place last.
    var numbers: [ApplicationNumber] {
        Set(older.rows.map(\.application) + newer.rows.map(\.application)).sorted { one, other in
            (newer.row(one)?.place ?? .max, one.ordinal) < (newer.row(other)?.place ?? .max, other.ordinal)
        }
    }

    /// Places and money; an accepted offer is the same money.
    static func plain(_ rows: [AdoptedRow]) -> [AdoptedRow] {
        rows.map {
            AdoptedRow(application: $0.application, pot: $0.pot, place: $0.place, grant: $0.grant, status: .selected)
        }
        .sorted { $0.application.ordinal < $1.application.ordinal }
    }

    static func absence(_ desk: Desk) -> String {
        desk.say(
            sl: "Starejše lestvice ni: sprejeta je največ ena in od takrat se ni nič spremenilo.",
            en: "There is no older list: at most one was adopted, and nothing has changed since.")
    }
}
