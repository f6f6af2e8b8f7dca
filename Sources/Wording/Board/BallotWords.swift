import Domain

extension Language {
    /// `navzočih 6 od 7, sklepčno (potrebnih 4)`, or that there is no rule.
    public func quorum(_ ballot: Ballot) -> String {
        let there = choose(
            sl: "navzočih \(ballot.present.count) od \(ballot.seats)",
            en: "\(ballot.present.count) of \(ballot.seats) present")
        switch ballot.quorum {
        case nil: return there + choose(sl: ", pravilnik sklepčnosti ne določa", en: ", the rulebook sets no quorum")
        case .open(let doubt)?:
            return there
                + choose(sl: ", sklepčnost ni določena (\(doubt))", en: ", the quorum is not settled (\(doubt))")
        case .value(let needed)?:
            return there
                + (ballot.present.count >= needed
                    ? choose(sl: ", sklepčno (potrebnih \(needed))", en: ", quorate (\(needed) needed)")
                    : choose(sl: ", NI sklepčno (potrebnih \(needed))", en: ", NOT quorate (\(needed) needed)"))
        }
    }

    /// `za 5, proti 0, vzdržanih 1; za sprejem 4`.
    public func votes(_ ballot: Ballot) -> String {
        let counts = choose(
            sl: "za \(ballot.inFavour), proti \(ballot.against), vzdržanih \(ballot.abstained)",
            en: "for \(ballot.inFavour), against \(ballot.against), abstained \(ballot.abstained)")
        switch ballot.majority {
        case nil:
            return counts
                + choose(
                    sl: "; pravilnik večine ne določa: več za kot proti",
                    en: "; the rulebook sets no majority: more for than against")
        case .open(let doubt)?:
            return counts
                + choose(sl: "; večina ni določena (\(doubt))", en: "; the majority is not settled (\(doubt))")
        case .value(let needed)?:
            return counts + choose(sl: "; za sprejem \(needed)", en: "; \(needed) to carry")
        }
    }

    /// One rule of the balance of sectors: met, or how it fails.
    public func balance(_ balance: SectorBalance, _ sectorName: (String) -> String) -> String {
        if let doubt = balance.doubt { return choose(sl: "ni določeno (\(doubt))", en: "not settled (\(doubt))") }
        if balance.failures.isEmpty { return choose(sl: "uravnoteženo", en: "balanced") }
        return balance.failures.map { failure($0, sectorName) }.joined(separator: "; ")
    }

    /// How a rule of the balance of sectors fails, as a phrase.
    func failure(_ failure: SectorBalance.Failure, _ sectorName: (String) -> String) -> String {
        // Many calls say "sector" in the name itself.
        func name(_ sector: String) -> String { bare(sectorName(sector)) }
        return switch failure {
        case .above49(let sector, let votes, let all):
            choose(
                sl: "sektor »\(name(sector))« ima \(votes) od \(all) glasovalnih pravic, več kot 49 %",
                en: "the sector \"\(name(sector))\" has \(votes) of \(all) voting rights, more than 49%")
        case .publicVotes(let votes, let all):
            choose(
                sl: "javni sektor je oddal \(votes) od \(all) glasov, več kot polovico",
                en: "the public sector cast \(votes) of \(all) votes, more than half")
        case .carries(let sector, let votes, let majority):
            choose(
                sl:
                    "sektor »\(name(sector))« ima \(counted(votes, .vote, .accusative)) in sam doseže večino (\(majority))",
                en:
                    "the sector \"\(name(sector))\" has \(counted(votes, .vote)) and reaches the majority (\(majority)) alone"
            )
        case .blocks(let sector, let others, let majority):
            choose(
                sl:
                    "brez sektorja »\(name(sector))« \(agreeing(others, sl: Forms("ostane", "ostaneta", "ostanejo", "ostane"), en: "", "")) \(counted(others, .vote)), večina je \(majority)",
                en:
                    "without the sector \"\(name(sector))\" \(counted(others, .vote)) \(others == 1 ? "is" : "are") left, the majority is \(majority)"
            )
        case .tooFewSectors(let present, let needed):
            choose(
                sl: "zastopanih sektorjev: \(present), potrebnih \(needed)",
                en: "sectors present: \(present), needed \(needed)")
        case .sectorUnknown(let members):
            choose(
                sl: "brez vpisanega sektorja: \(counted(members, .member))",
                en: "without a recorded sector: \(counted(members, .member))")
        }
    }

    /// `civil 3, economic 2, public 2`.
    public func sectors(_ balance: SectorBalance, _ sectorName: (String) -> String) -> String {
        balance.votes.map { "\(bare(sectorName($0.sector))) \($0.votes)" }.joined(separator: ", ")
    }

    /// `javni` of `javni sektor`.
    private func bare(_ name: String) -> String {
        for word in [" sektor", " sector"] where name.hasSuffix(word) && name.count > word.count {
            return String(name.dropLast(word.count))
        }
        return name
    }
}

/// The names of the sectors of a call; without a rulebook the three of the regulation.
public struct SectorNames: Sendable {
    private let known: [String: Text]

    public init(_ rulebook: Rulebook?) { self.init([rulebook].compactMap(\.self)) }

    /// Where two rulebooks name a sector, the later one.
    init(_ rulebooks: [Rulebook]) {
        var known = [
            "public": Text(sl: "javni", en: "public"), "economic": Text(sl: "ekonomski", en: "economic"),
            "civil": Text(sl: "civilni", en: "civil"),
        ]
        for sector in rulebooks.flatMap(\.sectors) { known[sector.id] = sector.text }
        self.known = known
    }

    public func name(_ sector: String, _ language: Language) -> String { known[sector]?[language] ?? sector }
}
