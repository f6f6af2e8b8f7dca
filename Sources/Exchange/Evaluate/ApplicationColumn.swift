/// The columns of `applications.csv`, in English and Slovenian.
enum ApplicationColumn: Int, CaseIterable {
    case application, requested, eligible, posted, received, fund, measure, projectType, applicantClass, goal, marked
    case completeness, eligibility, withdrawn, offer

    var name: String {
        switch self {
        case .application: "application"
        case .requested: "requested_eur"
        case .eligible: "eligible_eur"
        case .posted: "posted_at"
        case .received: "received_at"
        case .fund: "fund"
        case .measure: "measure"
        case .projectType: "project_type"
        case .applicantClass: "class"
        case .goal: "goal"
        case .marked: "marked"
        case .completeness: "completeness"
        case .eligibility: "eligibility"
        case .withdrawn: "withdrawn"
        case .offer: "offer"
        }
    }

    var slovenian: String {
        switch self {
        case .application: "vloga"
        case .requested: "zaproseno_eur"
        case .eligible: "upraviceni_eur"
        case .posted: "oddano"
        case .received: "prejeto"
        case .fund: "sklad"
        case .measure: "ukrep"
        case .projectType: "vrsta"
        case .applicantClass: "razred"
        case .goal: "cilj"
        case .marked: "oznaka"
        case .completeness: "popolnost"
        case .eligibility: "upravicenost"
        case .withdrawn: "umik"
        case .offer: "ponudba"
        }
    }

    init?(heading: String) {
        let plain = Headings.plain(heading)
        guard let column = ApplicationColumn.allCases.first(where: { $0.name == plain || $0.slovenian == plain })
        else { return nil }
        self = column
    }
}

/// Where each of these columns stands; asked for every cell, so without looking anything up.
struct ApplicationColumns {
    private var numbers = [Int](repeating: -1, count: ApplicationColumn.allCases.count)

    subscript(column: ApplicationColumn) -> Int? {
        get { numbers[column.rawValue] >= 0 ? numbers[column.rawValue] : nil }
        set { numbers[column.rawValue] = newValue ?? -1 }
    }
}
