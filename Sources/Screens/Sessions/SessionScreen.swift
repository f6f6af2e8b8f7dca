import Domain
import Terminal
import Wording

extension Destination {
    /// One session: agenda with counts above, the members and their votes on the selected item below.
    public static func session(_ id: String) -> Destination {
        Destination("session/\(id)") { _ in SessionScreen(id: id) }
    }
}

extension Scope {
    static let session = Scope("session")
}

extension CommandID {
    static let addItem = CommandID("add-item")
    static let resolveItem = CommandID("resolve-item")
    static let closeSession = CommandID("close-session")
    static let otherPart = CommandID("other-part")
    static let presence = CommandID("presence")
    static let voteFor = CommandID("vote-for")
    static let voteAgainst = CommandID("vote-against")
    static let voteAbstain = CommandID("vote-abstain")
    static let minutes = CommandID("minutes")
}

enum SessionCommands {
    /// What is done in the session.
    static let kinds: [CommandID: Act.Kind] = [
        .presence: .recordPresence, .voteFor: .castVote, .voteAgainst: .castVote, .voteAbstain: .castVote,
        .addItem: .addAgendaItem, .resolveItem: .resolveItem, .closeSession: .closeSession,
    ]
    static let commands: [ScreenCommand] = [
        ScreenCommand(
            .otherPart, sl: "člani", en: "members", helpSL: "Prehaja med točkami in člani.",
            helpEN: "Goes between items and members.", footer: 1),
        ScreenCommand(
            .presence, sl: "tu/ni", en: "here/away",
            helpSL: "Izbrani član pride ali odide; šteje od izbrane točke naprej.",
            helpEN: "The selected member comes or goes; it counts from the selected item on.", footer: 2),
        ScreenCommand(
            .voteFor, sl: "za", en: "for", helpSL: "Izbrani član glasuje za.", helpEN: "The selected member votes for.",
            footer: 3),
        ScreenCommand(
            .voteAgainst, sl: "proti", en: "against", helpSL: "Izbrani član glasuje proti.",
            helpEN: "The selected member votes against.", footer: 4),
        ScreenCommand(
            .voteAbstain, sl: "vzdržan", en: "abstain", helpSL: "Izbrani član se vzdrži.",
            helpEN: "The selected member abstains.", footer: 5),
        ScreenCommand(
            .resolveItem, sl: "sklep", en: "resolution", helpSL: "Zapiše izid točke, kakršnega dajo glasovi.",
            helpEN: "Records the outcome of the item as the votes give it.", footer: 6),
        ScreenCommand(
            .addItem, sl: "nova točka", en: "new item", helpSL: "Doda točko dnevnega reda.",
            helpEN: "Adds an item to the agenda.", footer: 7),
        ScreenCommand(
            .minutes, sl: "zapisnik", en: "minutes", helpSL: "Pokaže zapisnik; od tam ga izvozite.",
            helpEN: "Shows the minutes; export them from there.", footer: 8),
        ScreenCommand(
            .closeSession, sl: "zaključi", en: "close", helpSL: "Zaključi sejo; vse točke morajo imeti izid.",
            helpEN: "Closes the session; every item must have its outcome.", footer: 9),
    ]
    static let bindings: [KeyBinding] = [
        KeyBinding(.session, "tab", .otherPart), KeyBinding(.session, "b", .presence),
        KeyBinding(.session, "z", .voteFor), KeyBinding(.session, "x", .voteAgainst),
        KeyBinding(.session, "v", .voteAbstain), KeyBinding(.session, "r", .resolveItem),
        KeyBinding(.session, "n", .addItem), KeyBinding(.session, "e", .minutes),
        KeyBinding(.session, "c", .closeSession), KeyBinding(.session, "a", .acts),
    ]
}

struct SessionScreen: ReadingScreen {
    enum Part: Sendable { case items, members }

    let id: String
    private var page: SessionPage?
    private var part = Part.items
    private var items = RowList<SessionPage.Item>(
        [
            Table.Column("", least: 3, align: .right), Table.Column("", least: 20, weight: 1),
            Table.Column("", least: 6), Table.Column("", least: 9, align: .right), Table.Column("", least: 14),
        ],
        line: { .values($0.cells, style: $0.isWithheld ? .dim : .text) })
    private var members = RowList<SessionPage.Member>(
        [
            Table.Column("", least: 18, weight: 2), Table.Column("", least: 10, weight: 1, drop: 1),
            Table.Column("", least: 12, weight: 1), Table.Column("", least: 9), Table.Column("", least: 10),
        ],
        line: { .values($0.cells, style: $0.isRecused ? .dim : .text) })
    var pane = TextPane([])

    init(id: String) { self.id = id }

    var scopes: [Scope] { [.session, .list] }

    var isFilteredOut: Bool { items.isFilteredOut || members.isFilteredOut }

    func heading(_ desk: Desk) -> Heading {
        Heading(
            desk.path(page?.body ?? "", page.map { desk.language.name($0.session) } ?? id),
            status: page.map { desk.language.days($0.session) } ?? "")
    }

    mutating func refresh(_ desk: Desk) {
        let itemTitles = [
            Text(sl: "Št.", en: "No."), Text(sl: "Točka", en: "Item"), Text(sl: "Vloga", en: "App."),
            Text(sl: "Za:proti", en: "For:ag."), Text(sl: "Izid", en: "Outcome"),
        ]
        let memberTitles = [
            Text(sl: "Član", en: "Member"), Text(sl: "Organizacija", en: "Organisation"),
            Text(sl: "Sektor", en: "Sector"), Text(sl: "Tu", en: "Here"), Text(sl: "Glas", en: "Vote"),
        ]
        for index in itemTitles.indices { items.table.columns[index].title = itemTitles[index][desk.language] }
        for index in memberTitles.indices { members.table.columns[index].title = memberTitles[index][desk.language] }
        let item = items.selected?.id
        page = SessionPage(id, desk)
        items.replace(page?.items ?? [])
        if let item { items.select { $0.id == item } }
        showMembers(desk)
    }

    /// The members as they stand at the selected item.
    private mutating func showMembers(_ desk: Desk) {
        let member = members.selected?.name
        members.replace(page?.members(at: items.selected, desk) ?? [])
        if let member { members.select { $0.name == member } }
        pane.paragraphs = (page?.notes(on: items.selected, desk) ?? []).map { .init($0.text, style: $0.style) }
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? {
        if part == .members { return members.type(key) }
        let effects = items.type(key)
        if effects != nil { showMembers(desk) }
        return effects
    }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if part == .members, let effects = members.perform(command) { return effects }
        if part == .items, let effects = items.perform(command) {
            showMembers(desk)
            return effects
        }
        switch command {
        case .otherPart, .open:
            part = part == .items ? .members : .items
            return []
        case .presence: return changePresence()
        case .voteFor: return vote(.for)
        case .voteAgainst: return vote(.against)
        case .voteAbstain: return vote(.abstained)
        case .addItem:
            let next = "\((page?.items.count ?? 0) + 1)"
            let call = page?.session.call.map { ["call": $0] } ?? [:]
            return [
                .open(.act(.addAgendaItem, given: ["session": id], known: ["item": next].merging(call) { $1 }))
            ]
        case .resolveItem:
            guard let item = items.selected else { return [] }
            let known = item.ballot.map { ["resolution": $0.outcome.rawValue] } ?? [:]
            return [.open(.act(.resolveItem, given: ["session": id, "item": item.id], known: known))]
        case .closeSession: return [.open(.act(.closeSession, given: ["session": id]))]
        case .minutes: return [.open(.minutes(id))]
        case .acts: return [.open(.acts(Subject(session: id), page?.session.number ?? id))]
        default: return []
        }
    }

    private func changePresence() -> [Effect] {
        guard let member = members.selected else { return [] }
        let first = page?.items.first?.id
        let from = items.selected.flatMap { $0.id == first ? nil : $0.id }
        return [
            .perform(
                .recordPresence(
                    RecordPresence(
                        session: id, member: member.name, presence: member.isPresent ? .absent : .present,
                        fromItem: from)))
        ]
    }

    private func vote(_ vote: Vote) -> [Effect] {
        guard let member = members.selected, let item = items.selected else { return [] }
        return [.perform(.castVote(CastVote(session: id, item: item.id, member: member.name, vote: vote)))]
    }

    mutating func answered(_ answer: Reply, _ desk: Desk) -> [Effect] {
        // Votes are called out one after the other: the next member is at hand.
        if case .done = answer.outcome, part == .members { _ = members.perform(.down) }
        return []
    }

    func obstacle(to command: CommandID, _ desk: Desk) -> String? {
        guard let page else { return desk.say(sl: "Seje ne smete videti.", en: "You may not see this session.") }
        let onMembers: Set<CommandID> = [.presence, .voteFor, .voteAgainst, .voteAbstain]
        let changing = onMembers.union([.addItem, .resolveItem, .closeSession])
        guard changing.contains(command) else { return nil }
        if case .cancelled(let reason)? = page.session.end { return desk.language.cancelled(reason) }
        if page.session.end != nil { return desk.say(sl: "Seja je končana.", en: "The session is over.") }
        if onMembers.contains(command), part == .items {
            return desk.say(sl: "Izberite člana (Tab).", en: "Choose a member (Tab).")
        }
        if command == .presence, page.session.kind == .correspondence {
            return desk.say(
                sl: "Na dopisni seji je navzoč, kdor glasuje.",
                en: "In a correspondence session whoever votes is present.")
        }
        if command == .resolveItem, items.selected?.resolution != nil {
            return desk.say(sl: "Točka že ima izid.", en: "The item has its outcome already.")
        }
        let given = ["session": id, "item": items.selected?.id ?? ""]
        return SessionCommands.kinds[command].flatMap { desk.obstacle(to: $0, given) }
    }

    func sentence(_ desk: Desk) -> Sentence? {
        guard let item = items.selected, let ballot = item.ballot else { return nil }
        let text = desk.language.quorum(ballot) + "; " + desk.language.votes(ballot) + "."
        return Sentence(text.withCapital, ballot.hasQuorum == false ? .warning : .plain)
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        var rest = area.inset(columns: 1)
        let shown = min(max(items.rows.count + 1, 3), max(rest.rows / 3, 3))
        let upper = rest.takeTop(shown)
        items.draw(on: &canvas, in: upper, cursor: part == .items ? .here : .elsewhere)
        canvas.rule(in: rest.takeTop(1))
        let below = rest.takeBottom(min(pane.paragraphs.count + 3, rest.rows / 3))
        members.draw(on: &canvas, in: rest, cursor: part == .members ? .here : .elsewhere)
        pane.draw(on: &canvas, in: below)
    }
}
