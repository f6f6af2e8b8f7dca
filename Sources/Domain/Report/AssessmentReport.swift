/// The report of the committee on the assessment: who scored each application, what every sheet adds up to, what follows from
/// the sheets together, and its place (poročilo o ocenitvi projektov, POB 4.2 and 6.2).
///
/// Made from what a viewer may see: an application that is withheld is not in it, and there is none while scoring is open.
public struct AssessmentReport: Sendable {
    /// What one person's sheet adds up to.
    public struct Sheet: Sendable, Equatable {
        public var assessor: String
        /// nil where points are missing on it.
        public var total: Fraction?
        /// It was corrected after it had been submitted.
        public var isCorrected: Bool
    }

    public struct Line: Sendable {
        public var application: ApplicationNumber
        public var applicant: String
        public var title: String
        public var sheets: [Sheet]
        /// Who takes no part because of an interest; which one it is is nobody's business here.
        public var recused: [String]
        public var justifications: [String]
        /// Its number among the candidates, by which the ranking is asked.
        public var candidate: Int
    }

    /// In the order of the ranking.
    public var lines: [Line]
    public var ranking: Ranking
    /// What the ranking was made from.
    public var tables: [ScoreTable]
    /// Those left out, because the viewer may not see them.
    public var withheld: [ApplicationNumber]
    /// The day the scoring was closed.
    public var closedOn: Day?
    public var reopenings: [String]
}

extension AssessmentReport {
    /// - Parameter seen: the case as somebody may see it.
    public init(_ seen: Case) throws(Case.NoRanking) {
        let input = try seen.rankingInput()
        let ranking = input.ranking()
        lines = ranking.rows.compactMap { row in
            let number = Int(row.application)
            guard input.numbers.indices.contains(number), let found = seen.application(input.numbers[number]) else {
                return nil
            }
            let totals = ranking.explanation(of: number, input.tables)?.sheets ?? []
            return Line(found, number, seen, totals, input.assessors)
        }
        self.ranking = ranking
        tables = input.tables
        withheld = seen.applications.filter { $0.sight != .full }.map(\.number)
        closedOn = seen.scoring.closedOn
        reopenings = seen.scoring.reopenings
    }
}

extension AssessmentReport.Line {
    fileprivate init(
        _ application: Application, _ number: Int, _ seen: Case, _ totals: [Explanation.Sheet], _ assessors: [String]
    ) {
        self.application = application.number
        applicant = application.data?.applicant.name ?? ""
        title = application.data?.title ?? ""
        sheets = seen.countedSheets(of: application).map { sheet in
            let total = totals.first { explained in
                assessors.indices.contains(Int(explained.assessor))
                    && assessors[Int(explained.assessor)] == sheet.assessor
            }?.total
            return AssessmentReport.Sheet(
                assessor: sheet.assessor, total: total, isCorrected: !sheet.earlier.isEmpty)
        }
        recused = application.interests.filter(\.isRecusal).map(\.person)
        justifications = application.justifications.map(\.reason)
        candidate = number
    }
}
