import Domain
import Terminal
import Wording

extension Destination {
    /// The list of a call with the line where the money ends.
    static func ranking(_ call: String) -> Destination {
        Destination("ranking/\(call)") { _ in RankingScreen(call: call) }
    }
}

/// Places, ties, money, reserve, threshold, dismissals; the sentence of the moment is the reason of the selected row.
struct RankingScreen: ReadingScreen {
    let call: String
    private var seen: Case?
    private(set) var input: RankingInput?
    private(set) var ranking: Ranking?
    /// What keeps the list from being complete, and what to do about it.
    private(set) var notes: [String] = []
    /// What the viewer may not see of the list.
    private(set) var leftOut: String?
    private var hasChanged = false
    /// Why there is no list.
    private var absence: [TextPane.Paragraph] = []
    var pane = TextPane([])
    /// The shown list of the plan; nil: all.
    private var pot: Int?
    private(set) var list = RowList<RankingLine>(
        [
            Table.Column("", least: 4, align: .right), Table.Column("", least: 5),
            Table.Column("", least: 17, weight: 3), Table.Column("", least: 12, weight: 2),
            Table.Column("", least: 8, align: .right), Table.Column("", least: 12, align: .right, drop: 2),
            Table.Column("", least: 12, align: .right),
        ],
        precedes: { column, one, other in
            guard let first = one.row, let second = other.row else { return false }
            return column == 0 ? first < second : column == 6 ? one.grant < other.grant : nil
        },
        line: { line in
            switch line.kind {
            case .row: .values(line.cells, style: line.style)
            case .rule(let text): .separator(text)
            }
        })

    init(call: String) { self.call = call }

    var scopes: [Scope] { [.ranking, .list] }

    // MARK: What is shown

    var isFilteredOut: Bool { list.isFilteredOut }

    func heading(_ desk: Desk) -> Heading {
        var path = desk.path(desk.title(of: call), desk.say(sl: "Lestvica", en: "Ranking"))
        if let pot, let ranking { path.append(ranking.plan.lists[pot].name) }
        guard let ranking else { return Heading(path) }
        let count = desk.language.counted(ranking.rows.count, .application)
        return Heading(path, status: count + " · " + state(ranking, desk))
    }

    private func state(_ ranking: Ranking, _ desk: Desk) -> String {
        if leftOut != nil, let seen, seen.adoption != nil, let without = desk.language.leftOutInBrief(of: seen) {
            return without + desk.say(sl: ", ni sprejeta", en: ", not the adopted one")
        }
        if let adoption = seen?.adoption {
            let day = desk.language.date(adoption.on)
            return hasChanged
                ? desk.say(sl: "spremenjena po \(day)", en: "changed after \(day)")
                : desk.say(sl: "sprejeta \(day)", en: "adopted \(day)")
        }
        return ranking.isDecided && ranking.unscored.isEmpty
            ? desk.say(sl: "izračunana", en: "computed") : desk.say(sl: "začasna", en: "provisional")
    }

    mutating func refresh(_ desk: Desk) {
        let titles = [
            Text(sl: "", en: ""), Text(sl: "Vloga", en: "No."), Text(sl: "Projekt", en: "Project"),
            Text(sl: "Prijavitelj", en: "Applicant"), Text(sl: "Točke", en: "Points"),
            Text(sl: "Zaprošeno", en: "Requested"), Text(sl: "Podpora", en: "Grant"),
        ]
        list.title(titles, in: desk.language)
        seen = desk.seen(call)
        input = nil
        ranking = nil
        notes = []
        leftOut = nil
        hasChanged = false
        absence = []
        guard let seen else { return fill(desk) }
        do {
            let made = try seen.rankingInput()
            let ranked = made.ranking()
            input = made
            ranking = ranked
            leftOut = desk.language.leftOut(of: seen)
            hasChanged = leftOut == nil && hasChanged(ranked, since: seen.adoption, made)
            notes = [leftOut, desk.language.notForPublication(seen), hasChanged ? change(desk) : nil].compactMap { $0 }
            notes += RankingNotes(ranking: ranked, language: desk.language).lines
            notes += furtherAssessor(seen, desk).map { [$0] } ?? []
        } catch {
            absence = RankingAbsence(reason: error, seen: seen, desk: desk).paragraphs
        }
        fill(desk)
    }

    /// Whether somebody's place or money is another one than the adopted list says.
    private func hasChanged(_ ranking: Ranking, since adoption: Adoption?, _ input: RankingInput) -> Bool {
        guard let adoption, let rows = input.adoptedRows(of: ranking) else { return false }
        return TwoLists.plain(rows) != TwoLists.plain(adoption.rows)
    }

    /// Whether adopting the list once more would say nothing new.
    var isAdoptedAsItIs: Bool { seen?.stage == .adopted && !hasChanged }

    var isAdopted: Bool { seen?.adoption != nil }

    /// Whether an adopted list stands beside a newer one.
    var hasOlderList: Bool { hasChanged || (seen?.adoptions.count ?? 0) > 1 }

    /// Before a list is adopted a further assessor comes, where the rulebook asks for one.
    private func furtherAssessor(_ seen: Case, _ desk: Desk) -> String? {
        let asked = seen.furtherAssessorsAsked
        return asked.isEmpty ? nil : desk.language.refusal(.furtherAssessorAsked(asked))
    }

    private func change(_ desk: Desk) -> String {
        desk.say(
            sl:
                "Po sprejemu se je lestvica spremenila (umik, zavrnjena ponudba, popravek); novo sprejme odbor (S), p pokaže obe.",
            en:
                "The list has changed since it was adopted (withdrawal, refused offer, correction); the board adopts a new one (S), p shows both."
        )
    }

    private mutating func fill(_ desk: Desk) {
        let chosen = list.selected?.cells[1]
        if let pot, ranking?.plan.lists.indices.contains(pot) != true { self.pot = nil }
        if let ranking, let input, let seen {
            let lines = RankingLines(ranking: ranking, input: input, seen: seen, language: desk.language).lines(
                list: pot)
            // What is left for the last one stands there with what was asked for: never cut.
            list.table.columns[6].least = lines.reduce(12) { least, line in
                line.grant < 0 ? least : max(least, TextWidth.of(line.cells.last ?? ""))
            }
            list.replace(lines)
        } else {
            list.replace([])
        }
        pane.paragraphs =
            ranking == nil ? absence : notes.map { .init("! " + $0, style: .warning, hanging: 2) }
        if let chosen { list.select { $0.cells.count > 1 && $0.cells[1] == chosen } }
    }

    func sentence(_ desk: Desk) -> Sentence? {
        guard let ranking, let row = list.selected?.row else { return nil }
        let place = Int(ranking.rows[row].place)
        let lead = place > 0 ? desk.say(sl: "\(place). mesto: ", en: "Place \(place): ") : ""
        return Sentence(lead + desk.language.reason(ranking, row: row))
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        guard ranking != nil else { return pane.draw(on: &canvas, in: area.inset(columns: 1)) }
        var rest = area
        let lines = notes.reduce(0) { $0 + TextWidth.wrap($1, columns: area.columns - 5).count }
        pane.draw(on: &canvas, in: rest.takeTop(min(lines, max(area.rows / 4, 2))).inset(columns: 1))
        list.draw(on: &canvas, in: rest)
    }

    // MARK: What is done

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? {
        ranking == nil ? pane.type(key) : list.type(key) ?? pane.type(key)
    }

    var selected: ApplicationNumber? {
        guard let ranking, let input, let row = list.selected?.row else { return nil }
        return input.numbers[Int(ranking.rows[row].application)]
    }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = list.perform(command) { return effects }
        switch command {
        case .nextPot:
            let count = ranking?.plan.lists.count ?? 0
            pot = pot.map { $0 + 1 < count ? $0 + 1 : nil } ?? (count > 0 ? 0 : nil)
            fill(desk)
            return []
        case .goDoubts: return [.open(.doubts(call))]
        case .goWhatIf: return [.open(.whatIf(call))]
        case .seeTwoLists: return [.open(.twoLists(call))]
        case .seeAssessment: return [.open(.assessmentReport(call))]
        case .seeResults: return [.open(.publicResults(call))]
        case .closeScoring: return closeScoring(desk)
        case .adoptList: return adopt(desk)
        case .exportList: return export(desk)
        case .orderTie: return [.open(tie())]
        case .acts:
            guard let number = selected else { return [.open(.acts(Subject(call: call), desk.title(of: call)))] }
            return [.open(.acts(Subject(call: call, application: number), number.actText))]
        default: break
        }
        guard let number = selected else { return [] }
        switch command {
        case .why: return [.open(.rankingWhy(call, number))]
        case .sideBySide: return [.open(.sideBySide(call, number))]
        case .offerRest:
            guard let row = list.selected?.row, let grant = ranking?.rows[row].grant, grant >= 0 else { return [] }
            let offer = OfferGrant(call: call, application: number, grant: Money(cents: grant))
            return [
                .open(
                    .act(
                        .offerGrant, given: KnownTexts.of(offer).filter { $0.key != "grant" },
                        known: KnownTexts.of(offer)))
            ]
        default: return []
        }
    }

    private func closeScoring(_ desk: Desk) -> [Effect] {
        let act = Act.closeScoring(CloseScoring(call: call))
        // What is missing is said before anybody is asked.
        if let office = desk.office, let viewer = desk.viewer,
            let refusal = office.refusal(of: act, by: viewer, at: desk.moment)
        {
            return [.say(Sentence(desk.language.refusal(refusal, in: office), .warning))]
        }
        return [
            .ask(
                Question(
                    desk.say(sl: "Zaključim ocenjevanje poziva?", en: "Close the scoring of the call?"),
                    consequence: desk.say(
                        sl:
                            "Oddane liste in lestvico potem vidijo vsi, ki so pri vlogi podali izjavo o interesu. Znova se ocenjevanje odpre le z razlogom.",
                        en:
                            "Everybody who has declared then sees the sheets and the ranking. Scoring opens again only with a reason."
                    ),
                    yes: desk.say(sl: "da, zaključi", en: "yes, close"),
                    effects: [.perform(act, tag: "close")]))
        ]
    }

    private func adopt(_ desk: Desk) -> [Effect] {
        guard let input, let ranking, let rows = input.adoptedRows(of: ranking) else { return [] }
        let session = desk.seat.roles.contains(.boardMember) ? nil : session(desk, for: rows)
        let chosen = rows.count { $0.status == .selected || $0.status == .offered }
        return [
            .ask(
                Question(
                    desk.say(
                        sl: "Sprejmem lestvico? Vrstic: \(rows.count), nad mejo sredstev: \(chosen).",
                        en: "Adopt the list of \(rows.count) rows, \(chosen) of them above the line?"),
                    consequence: (session.map {
                        desk.say(sl: "Kot jo je sprejela seja \($0). ", en: "As session \($0) adopted it. ")
                    } ?? "")
                        + desk.say(
                            sl: "Lestvica se zapiše, kakor je izračunana. Poznejša jo dopolni, nikoli je ne izbriše.",
                            en: "The list is recorded as computed. A later one stands beside it and never erases it."),
                    yes: desk.say(sl: "da, sprejmi", en: "yes, adopt"),
                    effects: [
                        .perform(.adoptRanking(AdoptRanking(call: call, rows: rows, session: session)), tag: "adopt")
                    ]))
        ]
    }

    /// Sessions with the call on their agenda, the latest first: what a clerk records was decided at one of them.
    func sessions(_ desk: Desk) -> [String] {
        (desk.office?.sessions ?? []).latestFirst.filter { session in
            if case .cancelled? = session.end { return false }
            return session.call == call || session.agenda.contains { $0.call == call }
        }.map(\.id)
    }

    /// The latest that can have adopted these rows; one that is convened only or has not voted cannot.
    private func session(_ desk: Desk, for rows: [AdoptedRow]) -> String? {
        let sessions = sessions(desk)
        guard let office = desk.office, let viewer = desk.viewer else { return sessions.first }
        return sessions.first {
            let act = Act.adoptRanking(AdoptRanking(call: call, rows: rows, session: $0))
            return office.refusal(of: act, by: viewer, at: desk.moment) == nil
        } ?? sessions.first
    }

    private func export(_ desk: Desk) -> [Effect] {
        guard let ranking, let input, let seen else { return [] }
        let lines = RankingLines(ranking: ranking, input: input, seen: seen, language: desk.language)
        return [.export(name: "\(desk.say(sl: "lestvica", en: "ranking"))-\(call).csv", text: lines.csv())]
    }

    /// Those tied at the line stand in the form already, in the order of the list.
    private func tie() -> Destination {
        let tied = tiedNumbers.map(\.actText).joined(separator: ",")
        return .act(.decideTie, given: ["call": call], known: ["order": tied, "means": TieMeans.vote.rawValue])
    }

    var tiedNumbers: [ApplicationNumber] {
        guard let ranking, let input else { return [] }
        return ranking.tiedRows.map { input.numbers[Int($0.application)] }
    }
}
