import Domain
import Terminal
import Wording

extension Destination {
    /// The list that was adopted beside the one that holds now.
    static func twoLists(_ call: String) -> Destination {
        Destination("two-lists/\(call)") { _ in TwoListsScreen(call: call) }
    }
}

extension Scope {
    static let twoLists = Scope("two-lists")
}

/// An older list beside the newer one, application by application: who moved, who gained, who lost.
struct TwoListsScreen: Screen {
    struct Row: Sendable {
        var number: ApplicationNumber
        var before: AdoptedRow?
        var after: AdoptedRow?
        var cells: [String]
        var isChanged: Bool
    }

    let call: String
    private var lists: TwoLists?
    private var list = RowList<Row>(
        [
            Table.Column("", least: 1), Table.Column("", least: 5), Table.Column("", least: 14, weight: 1),
            Table.Column("", least: 24), Table.Column("", least: 24),
        ],
        line: { .values($0.cells, style: $0.isChanged ? .text.bold : .text) })

    init(call: String) { self.call = call }

    var scopes: [Scope] { [.twoLists, .list] }

    var isFilteredOut: Bool { list.isFilteredOut }

    func heading(_ desk: Desk) -> Heading {
        Heading(
            desk.path(desk.title(of: call), desk.say(sl: "Lestvica prej in zdaj", en: "The list before and now")),
            status: desk.say(sl: "spremenjenih ", en: "changed: ") + "\(list.rows.count { $0.isChanged })")
    }

    mutating func refresh(_ desk: Desk) {
        lists = desk.seen(call).flatMap { TwoLists(seen: $0) }
        list.title(
            [
                Text(sl: "", en: ""), Text(sl: "Vloga", en: "No."), Text(sl: "Projekt", en: "Project"),
                title(lists?.older, desk), title(lists?.newer, desk),
            ], in: desk.language)
        guard let lists, let seen = desk.seen(call) else { return list.replace([]) }
        list.replace(
            lists.numbers.map { number in
                let (before, after) = (lists.older.row(number), lists.newer.row(number))
                let isChanged = TwoLists.plain(before.map { [$0] } ?? []) != TwoLists.plain(after.map { [$0] } ?? [])
                return Row(
                    number: number, before: before, after: after,
                    cells: [
                        isChanged ? "!" : "", number.actText, seen.application(number)?.data?.title ?? "–",
                        side(before, lists.older, desk), side(after, lists.newer, desk),
                    ], isChanged: isChanged)
            }, keeping: \.number)
    }

    private func title(_ list: TwoLists.List?, _ desk: Desk) -> Text {
        guard let list else { return Text(sl: "", en: "") }
        guard let day = list.adopted else { return Text(sl: "Zdaj izračunana", en: "Computed now") }
        let date = desk.language.date(day)
        return Text(sl: "Sprejeta \(date)", en: "Adopted \(date)")
    }

    private func side(_ row: AdoptedRow?, _ list: TwoLists.List, _ desk: Desk) -> String {
        guard let row else { return "–" }
        let place = row.place.map { "\($0). " } ?? ""
        return place
            + (row.grant.map { desk.language.amount($0) } ?? desk.language.word(row, turnedDown: list.turnedDown))
    }

    mutating func type(_ key: Key, _ desk: Desk) -> [Effect]? { list.type(key) }

    mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
        if let effects = list.perform(command) { return effects }
        guard command == .open, let row = list.selected else { return [] }
        return [.open(.rankingWhy(call, row.number))]
    }

    func sentence(_ desk: Desk) -> Sentence? {
        guard let row = list.selected else { return Sentence(TwoLists.absence(desk)) }
        func said(_ row: AdoptedRow?, _ list: TwoLists.List?) -> String {
            row.map { desk.language.word($0, turnedDown: list?.turnedDown ?? []) }
                ?? desk.say(sl: "ni na lestvici", en: "not on the list")
        }
        return Sentence(
            desk.say(
                sl:
                    "\(row.number.actText): prej \(said(row.before, lists?.older)), zdaj \(said(row.after, lists?.newer)).",
                en:
                    "\(row.number.actText): before \(said(row.before, lists?.older)), now \(said(row.after, lists?.newer))."
            ))
    }

    mutating func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        list.draw(on: &canvas, in: area.inset(columns: 1))
    }
}
