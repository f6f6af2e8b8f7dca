/// The results of a call as they are published: who is to be supported and who waits in reserve, of the others only how many
/// (POB 6.2, Drava 4.6, Loško pogorje 21). Taken from the list as it was adopted, never from one computed since.
///
/// Made from what a viewer may see; nothing of it is personal, and nothing comes out of an envelope that stayed closed.
public struct PublicResults: Sendable, Equatable {
    /// What has become of a row since the list was adopted.
    public enum Since: Sendable, Hashable {
        case offerAccepted, offerTurnedDown
        case withdrawn
        /// The ministry or the agency refused it.
        case refusedByAuthority
    }

    public struct Row: Sendable, Equatable {
        public var application: ApplicationNumber
        public var place: Int?
        public var status: AdoptedStatus
        /// nil where the viewer may not see whose it is.
        public var applicant: String?
        /// nil where the viewer may not see what it is about.
        public var title: String?
        public var partners: [String] = []
        /// As the sheets give it now; nil where it is withheld, or the scoring is open again.
        public var total: Fraction?
        /// What the LAS proposes.
        public var proposed: Money?
        public var eligibleCosts: Money?
        public var since: Since?
        /// After the ministry or the agency approved.
        public var approved: Money?
        public var approvedOn: Day?
        public var isApproved = false

        /// Whether there is money for it still.
        var isChosen: Bool { status != .reserve && (since == nil || since == .offerAccepted) }
    }

    /// The rows of one list.
    public struct List: Sendable, Equatable {
        public var name: String?
        public var chosen: [Row]
        public var reserve: [Row]
    }

    /// As everybody may have it: with the number of those it does not name.
    public var adoption: Adoption
    public var lists: [List]
    /// Those on the list whose content the viewer may not see.
    public var withheld: [ApplicationNumber]
    /// Those to be supported for whom the record holds no decision of the ministry or the agency, where the call has results
    /// published only after it and some are there.
    public var awaiting: [ApplicationNumber]
    /// Whether the list computed now is another one than the adopted.
    public var hasChanged: Bool
}

extension PublicResults {
    /// - Parameter seen: the case as somebody may see it.
    /// - Returns: nil before a list is adopted.
    public init?(_ seen: Case) {
        guard let adopted = seen.adoption else { return nil }
        let input = try? seen.rankingInput()
        let ranking = input?.ranking()
        let adoption = adopted.published
        let rows = adoption.rows.map { row in
            Row(row, seen, total: input?.candidate(row.application).flatMap { ranking?.total(of: $0) })
        }
        var names: [String?] = []
        for row in adoption.rows where !names.contains(row.pot) { names.append(row.pot) }
        self.adoption = adoption
        lists = names.map { name in
            let own = zip(adoption.rows, rows).filter { $0.0.pot == name }.map(\.1)
            return List(
                name: name, chosen: own.filter { $0.status != .reserve }, reserve: own.filter { $0.status == .reserve })
        }
        withheld = rows.filter { $0.title == nil }.map(\.application)
        let waits = seen.rulebook?.resultsAfter == .approval && withheld.isEmpty && !seen.isAdoptedUnpublished
        awaiting = waits ? rows.filter { $0.isChosen && !$0.isApproved }.map(\.application) : []
        let isWhole = seen.withheld == nil && seen.applications.allSatisfy { $0.sight == .full }
        hasChanged = isWhole && PublicResults.differ(adopted, ranking.flatMap { input?.adoptedRows(of: $0) })
    }

    /// An offer that was taken is no other list: whoever stood there to be offered something is selected now.
    private static func differ(_ adopted: Adoption, _ rows: [AdoptedRow]?) -> Bool {
        guard let rows else { return false }
        func plain(_ rows: [AdoptedRow]) -> [AdoptedRow] {
            rows.map { row in
                var plain = row
                if row.status == .offered { plain.status = .selected }
                return plain
            }.sorted { $0.application.ordinal < $1.application.ordinal }
        }
        return plain(rows) != plain(adopted.rows)
    }
}

extension PublicResults.Row {
    fileprivate init(_ row: AdoptedRow, _ seen: Case, total: Fraction?) {
        application = row.application
        place = row.place
        status = row.status
        proposed = row.grant
        guard let found = seen.application(row.application), found.sight != .nothing else { return }
        applicant = found.data?.applicant.name
        partners = (found.data?.partners ?? []).map(\.name)
        guard found.sight == .full else { return }
        title = found.data?.title
        eligibleCosts = found.data?.eligibleCosts
        self.total = total
        let operation = found.operation.flatMap(seen.operation)
        since = PublicResults.Since(found, operation, isOffered: row.status == .offered)
        guard let operation else { return }
        isApproved = true
        approved = operation.approved
        approvedOn = operation.approvedOn
    }
}

extension PublicResults.Since {
    fileprivate init?(_ application: Application, _ operation: Operation?, isOffered: Bool) {
        if application.withdrawal != nil || operation?.withdrawal != nil {
            self = .withdrawn
        } else if application.refusedByAuthority != nil {
            self = .refusedByAuthority
        } else if isOffered, let answer = application.offers.last?.answer {
            self = answer == .accept ? .offerAccepted : .offerTurnedDown
        } else {
            return nil
        }
    }
}
