/// The columns of `applications.csv`, in English and Slovenian.
enum ApplicationColumn: String, CaseIterable {
    case application
    case requested = "requested_eur"
    case eligible = "eligible_eur"
    case posted = "posted_at"
    case received = "received_at"
    case fund, measure
    case projectType = "project_type"
    case applicantClass = "class"
    case goal, marked, completeness, eligibility, withdrawn, offer

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
        guard let column = ApplicationColumn.allCases.first(where: { $0.rawValue == plain || $0.slovenian == plain })
        else { return nil }
        self = column
    }
}
