import Domain
import Wording

/// What a column of the table of operations holds.
enum OperationColumn: String, CaseIterable {
    case call, operation, title, holder, fund, approval, number, on
    case approved = "approved_eur"
    case firstPhase = "paid_phase1_eur"
    case secondPhase = "paid_phase2_eur"
    case paid = "paid_eur"
    case status, note

    static let needed: [OperationColumn] = [.call, .operation, .title, .holder]

    /// By its English or its Slovenian name, in plain letters.
    init?(named name: String) {
        guard let column = Self.allCases.first(where: { $0.rawValue == name || $0.slovenian == name }) else {
            return nil
        }
        self = column
    }

    func name(in language: Language) -> String { language.choose(sl: slovenian, en: rawValue) }

    private var slovenian: String {
        switch self {
        case .call: "poziv"
        case .operation: "operacija"
        case .title: "naziv"
        case .holder: "nosilec"
        case .fund: "sklad"
        case .approval: "akt"
        case .number: "stevilka"
        case .on: "dne"
        case .approved: "odobreno_eur"
        case .firstPhase: "izplacano_faza1_eur"
        case .secondPhase: "izplacano_faza2_eur"
        case .paid: "izplacano_eur"
        case .status: "stanje"
        case .note: "opomba"
        }
    }

    /// What is wrong with a heading: a column named twice, one that was mistyped, one that is missing.
    ///
    /// Columns of other programs may stay; one that is nearly ours was mistyped.
    static func faults(
        _ headings: Headings, _ columns: [OperationColumn?]
    ) -> [(at: Int?, kind: TableFinding.Kind)] {
        var faults: [(at: Int?, kind: TableFinding.Kind)] = []
        var first: [OperationColumn: Int] = [:]
        let names = allCases.map(\.rawValue) + allCases.map(\.slovenian)
        for (index, column) in columns.enumerated() {
            let place = headings.places[index]
            if let column {
                if let known = first[column] { faults.append((place, .duplicateColumn(first: known))) }
                first[column] = first[column] ?? place
            } else if let meant = NearestName.of(Headings.plain(headings.texts[index]), among: names) {
                faults.append((place, .unknownColumn(nearest: meant)))
            }
        }
        for column in needed where first[column] == nil {
            faults.append((nil, .missingColumn(column.rawValue, also: column.slovenian)))
        }
        return faults
    }
}
