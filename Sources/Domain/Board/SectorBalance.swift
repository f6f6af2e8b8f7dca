/// Whether one sector controls the decision on an item, by the older rule, the newer one, or both.
public struct SectorBalance: Sendable, Equatable {
    public enum Failure: Sendable, Hashable {
        /// Older rule (EU 1303/2013, article 32): no group above 49 % of the voting rights.
        case above49(sector: String, votes: Int, of: Int)
        /// Older rule: at least half of the votes cast come from partners who are not public.
        case publicVotes(votes: Int, of: Int)
        /// Newer rule (EU 2021/1060, article 31): a group alone could carry the decision.
        case carries(sector: String, votes: Int, majority: Int)
        /// Newer rule: a group alone could block it, the others together do not reach the majority.
        case blocks(sector: String, others: Int, majority: Int)
        case tooFewSectors(present: Int, needed: Int)
        case sectorUnknown(members: Int)
    }

    /// Sectors of those who may vote on the item, with their number of votes, in the order of their ids.
    public var votes: [(sector: String, votes: Int)]
    public var failures: [Failure]
    /// The rule itself is in doubt.
    public var doubt: DoubtID?
    /// nil while the rule is in doubt.
    public var rule: Body.SectorBalance.Rule?

    public var isMet: Bool { failures.isEmpty && doubt == nil }

    public static func == (one: SectorBalance, other: SectorBalance) -> Bool {
        one.failures == other.failures && one.doubt == other.doubt
            && one.votes.map(\.sector) == other.votes.map(\.sector)
            && one.votes.map(\.votes) == other.votes.map(\.votes)
    }

    /// - Parameters:
    ///   - sectors: of everybody who may vote.
    ///   - cast: of everybody who voted for or against.
    init(rule setting: Settled<Body.SectorBalance>, sectors: [String?], cast: [String?], majority: Int) {
        var counts: [String: Int] = [:]
        for sector in sectors.compactMap(\.self) { counts[sector, default: 0] += 1 }
        votes = counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        failures = []
        guard case .value(let rule) = setting else {
            doubt = setting.doubt
            return
        }
        self.rule = rule.rule
        let unknown = sectors.count { $0 == nil }
        if unknown > 0 { failures.append(.sectorUnknown(members: unknown)) }
        if let least = rule.leastSectors, counts.count < least {
            failures.append(.tooFewSectors(present: counts.count, needed: least))
        }
        let total = sectors.count
        if rule.rule != .newer {
            for (sector, number) in votes where number * 100 > total * 49 {
                failures.append(.above49(sector: sector, votes: number, of: total))
            }
            let publicVotes = cast.count { $0 == SectorBalance.publicSector }
            if publicVotes * 2 > cast.count { failures.append(.publicVotes(votes: publicVotes, of: cast.count)) }
        }
        if rule.rule != .older {
            for (sector, number) in votes {
                if number >= majority { failures.append(.carries(sector: sector, votes: number, majority: majority)) }
                if total - number < majority {
                    failures.append(.blocks(sector: sector, others: total - number, majority: majority))
                }
            }
        }
    }

    /// The id of the public sector in every rulebook: the older rule names it.
    static let publicSector = "public"
}
