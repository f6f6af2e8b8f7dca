import Domain

extension Language {
    /// Why there is no ranking, line by line: what the viewer may know of what is missing, and what mends it.
    public func absence(of reason: Case.NoRanking, in seen: Case, _ office: Office) -> [String] {
        switch reason {
        case .noRules:
            return [
                choose(
                    sl:
                        "\(seen.call) je pretekli poziv brez pravil, zato lestvice nima. Kaj je bilo odobreno in izplačano, "
                        + "pove letno poročilo: tockovnik report annual PISARNA.",
                    en:
                        "\(seen.call) is a past call without rules, so it has no ranking. What was approved and paid stands in "
                        + "the annual report: tockovnik report annual OFFICE.")
            ]
        case .scoringOpen:
            if let withheld = seen.withheld { return [sentence(withheld)] }
            let open = (seen.rulebook?.doubts ?? []).filter { $0.isOpen && $0.stops == .scoring }
            guard open.isEmpty else { return open.map { leftOpen($0, by: seen.call) } }
            return [
                choose(
                    sl:
                        "Ocenjevanje v pozivu \(seen.call) še ni zaključeno, zato lestvice ni. Zaključi ga predsednik komisije, "
                        + "ko so oddani vsi listi.",
                    en:
                        "The scoring of \(seen.call) is not closed, so there is no ranking. The chair closes it when all sheets "
                        + "are in.")
            ] + awaited(in: seen, office)
        }
    }

    /// A question of the call nobody has answered yet, on which the scoring waits.
    private func leftOpen(_ doubt: Doubt, by call: String) -> String {
        let why = doubt.why.map { " " + $0[self] } ?? ""
        return choose(
            sl:
                "Lestvice ni, ker poziv \(call) pušča ocenjevanje odprto: »\(doubt.id)« (\(doubt.source)).\(why) Ko upravni odbor "
                + "določi »\(doubt.id)« (zaslon Nejasno v pozivu ali dejanje settle-doubt), se ocenjevanje lahko začne.",
            en:
                "There is no ranking, because \(call) leaves the scoring open: \"\(doubt.id)\" (\(doubt.source)).\(why) Once the "
                + "board settles \"\(doubt.id)\" (screen Doubts, or the act settle-doubt), scoring can begin.")
    }

    /// The sheets that are still to come, of the applications the viewer sees.
    private func awaited(in seen: Case, _ office: Office) -> [String] {
        seen.applications.filter { $0.sight == .full && seen.stage(of: $0) == .scoring }.compactMap { application in
            let people = seen.awaited(for: application).map { office.person($0)?.name ?? $0 }
            guard !people.isEmpty else { return nil }
            return "\(application.number.actText): \(missingSheets(people.count)) (\(listed(people)))."
        }
    }

    /// That people have not handed in their sheets yet; who they are is said beside it.
    func missingSheets(_ people: Int) -> String {
        agreeing(
            named: people, sl: Forms("manjka list", "manjkata lista", "manjkajo listi", "manjkajo listi"),
            en: "a sheet is missing", "sheets are missing")
    }

    /// The applications that are left out of a viewer's ranking, because their content is withheld; nil where none is.
    public func leftOut(of seen: Case) -> String? {
        let recused = seen.applications.filter { $0.sight == .nothing }.map(\.number.actText)
        let undeclared = seen.applications.filter { $0.sight == .names }.map(\.number.actText)
        func names(_ numbers: [String]) -> String {
            numbers.count > 5 ? counted(numbers.count, .application, .genitive) : listed(numbers)
        }
        let parts = [
            recused.isEmpty
                ? nil
                : choose(
                    sl: "Brez \(names(recused)): izločeni ste.", en: "Without \(names(recused)): you are recused."),
            undeclared.isEmpty
                ? nil
                : choose(
                    sl: "Brez \(names(undeclared)): izjave o interesu še niste podali (i ali b na seznamu vlog).",
                    en: "Without \(names(undeclared)): you have not declared yet (i or b in the list of applications)."
                ),
        ]
        let said = parts.compactMap { $0 }
        return said.isEmpty ? nil : (said + [notAdopted(seen)].compactMap { $0 }).joined(separator: " ")
    }

    /// That places and money computed without an application are not those of the adopted list.
    private func notAdopted(_ seen: Case) -> String? {
        seen.adoption.map { adoption in
            choose(
                sl: "Mesta in zneski so izračunani brez tega in niso sprejeta lestvica (\(date(adoption.on))).",
                en: "Places and amounts are computed without that and are not the adopted list (\(date(adoption.on))).")
        }
    }

    /// The same for a title line: `brez V-2`; nil where nothing is left out.
    public func leftOutInBrief(of seen: Case) -> String? {
        let hidden = seen.applications.filter { $0.sight != .full }.map(\.number.actText)
        guard !hidden.isEmpty else { return nil }
        let names = hidden.count > 2 ? counted(hidden.count, .application, .genitive) : listed(hidden)
        return choose(sl: "brez \(names)", en: "without \(names)")
    }

    /// The status of an adopted row in a column.
    public func word(_ status: AdoptedStatus) -> String {
        switch status {
        case .selected: word(RankStatus.selected)
        case .offered: word(RankStatus.offered)
        case .reserve: word(RankStatus.reserve)
        case .belowThreshold: word(RankStatus.belowThreshold)
        case .unscored: word(RankStatus.unscored)
        case .withdrawn: word(RankStatus.withdrawn)
        case .ineligible: word(RankStatus.ineligible)
        case .dismissed: choose(sl: "zavržena", en: "dismissed")
        }
    }
}
