import Domain

extension Language {
    /// The status in a column.
    public func word(_ status: RankStatus) -> String {
        switch status {
        case .selected: choose(sl: "izbrana", en: "selected")
        case .offered: choose(sl: "ponujeno", en: "offered")
        case .reserve: choose(sl: "rezervna", en: "reserve")
        case .undecided: choose(sl: "neodločeno", en: "undecided")
        case .unranked: choose(sl: "brez mesta", en: "unranked")
        case .belowThreshold: choose(sl: "pod pragom", en: "below threshold")
        case .unscored: choose(sl: "ni ocenjena", en: "unscored")
        case .withdrawn: choose(sl: "umaknjena", en: "withdrawn")
        case .ineligible: choose(sl: "neupravičena", en: "ineligible")
        case .dismissedIncomplete: choose(sl: "zavržena, nepopolna", en: "dismissed, incomplete")
        case .dismissedMarking: choose(sl: "zavržena, oznaka", en: "dismissed, marking")
        case .dismissedEarly: choose(sl: "zavržena, prezgodnja", en: "dismissed, early")
        case .dismissedLate: choose(sl: "zavržena, prepozna", en: "dismissed, late")
        }
    }

    /// The status of a row; whoever turned an offer down has withdrawn nothing.
    public func word(_ row: Ranking.Row, in ranking: Ranking) -> String {
        ranking.isTurnedDown(Int(row.application)) ? offerTurnedDown : word(row.status)
    }

    /// The same on a list that was adopted.
    public func word(_ row: AdoptedRow, in adoption: Adoption) -> String {
        word(row, turnedDown: adoption.turnedDown)
    }

    /// The same of a row of any list.
    public func word(_ row: AdoptedRow, turnedDown: [ApplicationNumber]) -> String {
        turnedDown.contains(row.application) ? offerTurnedDown : word(row.status)
    }

    public var offerTurnedDown: String { choose(sl: "ponudba zavrnjena", en: "offer turned down") }

    /// How somebody settles what a ranking waits for.
    public enum Mending: Sendable {
        /// `--set` of `tockovnik evaluate`.
        case setting
        /// An act in the office the ranking comes from.
        case act
    }

    /// What keeps the ranking from being complete, one sentence each, with what would settle it.
    public func stops(of ranking: Ranking, mending: Mending = .setting) -> [String] {
        var lines = ranking.stops.map { sentence($0, ranking, mending) }
        let undecided = ranking.tiedRows
        if !undecided.isEmpty {
            let ids = listed(undecided.map { ranking.candidates.ids[Int($0.application)] })
            lines.append(
                choose(
                    sl: undecided.count == 2
                        ? "Neodločeno: \(ids) imata enako oceno na črti in pravila ju ne razvrstijo."
                        : "Neodločeno: \(ids) imajo enako oceno na črti in pravila jih ne razvrstijo.",
                    en: "Undecided: \(ids) are tied at the line and no rule tells them apart."))
        }
        return lines
    }

    private func sentence(_ stop: RankingStop, _ ranking: Ranking, _ mending: Mending) -> String {
        let ids = ranking.candidates.ids
        switch stop {
        case .doubt(let id, let list):
            let doubt = ranking.plan.rulebook.doubt(id)
            let sources = doubt.map { $0.source.isEmpty ? $0.options.map(\.source) : [$0.source] } ?? []
            let source = sources.isEmpty ? "" : " (\(sources.joined(separator: ", ")))"
            let value =
                doubt?.kind == .unknown
                ? choose(sl: "VREDNOST", en: "VALUE")
                : (1...max(1, doubt?.options.count ?? 1)).map { "\($0)" }.joined(separator: "|")
            let place = list.map { ranking.plan.lists[$0].name + ": " } ?? ""
            switch mending {
            case .setting:
                return choose(
                    sl: "\(place)Ni določeno: \(id)\(source). Določite z --set \(id)=\(value).",
                    en: "\(place)Not settled: \(id)\(source). Settle it with --set \(id)=\(value).")
            case .act:
                return choose(
                    sl:
                        "\(place)Ni določeno: \(id)\(source). Določi upravni odbor: zaslon Nejasno v pozivu, dejanje settle-doubt.",
                    en: "\(place)Not settled: \(id)\(source). The board settles it: screen Doubts, act settle-doubt.")
            }
        case .unknownHour(let application):
            return choose(
                sl: "\(ids[application]): ura ni znana, odloči pa o pravočasnosti.",
                en: "\(ids[application]): the hour is not known, and it decides whether it is in time.")
        case .marking(let application):
            return choose(
                sl: "\(ids[application]): o napačni oznaki mora nekdo odločiti.",
                en: "\(ids[application]): somebody has to decide about the wrong marking.")
        case .noPot(let application):
            return choose(
                sl: "\(ids[application]): ne sodi v noben sklop sredstev.",
                en: "\(ids[application]): no pot takes it.")
        case .noCriteriaSet(let application):
            return choose(
                sl: "\(ids[application]): zanjo ni nabora meril.", en: "\(ids[application]): no criteria set fits it.")
        }
    }

    /// The ranking is provisional: these wait for sheets.
    public func provisional(_ ranking: Ranking) -> String? {
        let waiting = ranking.unscored
        guard !waiting.isEmpty else { return nil }
        let ids = listed(waiting.prefix(20).map { ranking.candidates.ids[Int($0)] })
        let more = waiting.count > 20 ? choose(sl: " in druge", en: " and others") : ""
        let scored = agreeing(
            waiting.count,
            sl: Forms(
                "ni v celoti ocenjena", "nista v celoti ocenjeni", "niso v celoti ocenjene", "ni v celoti ocenjenih"),
            en: "", "")
        return choose(
            sl:
                "Lestvica je začasna: \(counted(waiting.count, .application)) še \(scored) (\(ids)\(more)).",
            en: "The ranking is provisional: \(counted(waiting.count, .application)) not fully scored (\(ids)\(more)).")
    }
}
