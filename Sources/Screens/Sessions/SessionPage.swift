import Domain
import Terminal
import Wording

/// A session as the viewer may see it, with the counts of every item.
struct SessionPage: Sendable {
    struct Item: Sendable {
        var id: String
        var resolution: Resolution?
        var wording: String?
        var ballot: Ballot?
        var call: String?
        /// What was decided on an application that is withheld.
        var isWithheld: Bool
        var votes: [MemberVote]
        var cells: [String]
    }

    struct Member: Sendable {
        var name: String
        var isPresent: Bool
        var isRecused: Bool
        var cells: [String]
    }

    struct Note: Sendable {
        var text: String
        var style: Style
    }

    let session: Session
    let body: String
    let items: [Item]
    private let seats: [Office.Seat]

    /// nil where the viewer may not see the session.
    init?(_ id: String, _ desk: Desk) {
        guard let office = desk.office, let session = office.session(id, seenBy: desk.seat)
        else { return nil }
        self.session = session
        let known = office.body(session.body)
        body = known?.name ?? session.body
        seats = office.members(of: session)
        items = session.agenda.enumerated().map { index, item in
            let number = item.application
            let isWithheld = item.isWithheld
            let ballot = isWithheld ? nil : office.ballot(on: item, in: session)
            let counts = ballot.map { "\($0.inFavour):\($0.against)" } ?? "–"
            let outcome =
                isWithheld
                ? desk.say(sl: "zadržano", en: "withheld") : item.resolution.map { desk.language.word($0) } ?? "·"
            return Item(
                id: item.id, resolution: item.resolution, wording: item.wording, ballot: ballot,
                call: item.call ?? session.call, isWithheld: isWithheld, votes: item.votes,
                cells: ["\(index + 1).", item.subject, number?.actText ?? "", counts, outcome])
        }
    }

    private func names(_ item: Item?, _ desk: Desk) -> (String) -> String {
        let names = SectorNames((item?.call ?? session.call).flatMap { desk.office?.case($0) }?.rulebook)
        return { names.name($0, desk.language) }
    }

    func members(at item: Item?, _ desk: Desk) -> [Member] {
        let name = names(item, desk)
        return seats.map { seat in
            let isRecused = item?.ballot?.recused.contains(seat.member) ?? false
            let vote = item?.votes.first { $0.member == seat.member }?.vote
            let isPresent =
                session.kind == .correspondence
                ? vote != nil : item.map { session.isPresent(seat.member, at: $0.id) } ?? false
            // Nobody is called absent of whom nothing was written down.
            let isRecorded = isPresent || session.attendance.contains { $0.member == seat.member }
            let here =
                isRecused
                ? desk.say(sl: "izločitev", en: "recused")
                : !isRecorded
                    ? "·" : isPresent ? desk.say(sl: "tu", en: "here") : desk.say(sl: "ni", en: "away")
            let said = vote.map { desk.language.word($0) } ?? "·"
            let counts = item?.ballot?.counts(seat.member) ?? true
            return Member(
                name: seat.member, isPresent: isPresent, isRecused: isRecused,
                cells: [
                    seat.member, seat.organisation ?? "", seat.sector.map(name) ?? "–", here,
                    item?.isWithheld == true ? "" : vote == nil || counts ? said : "(\(said))",
                ])
        }
    }

    /// Quorum, majority and both rules of the balance for one item.
    func notes(on item: Item?, _ desk: Desk) -> [Note] {
        if case .cancelled(let reason)? = session.end {
            return [Note(text: desk.language.cancelled(reason), style: .warning)]
        }
        guard let item else {
            let text =
                session.end == nil
                ? desk.say(sl: "Dnevni red je prazen (n doda točko).", en: "The agenda is empty (n adds an item).")
                : desk.say(
                    sl: "Dnevni red in navzočnost nista zapisana.", en: "The agenda and who was there are not recorded."
                )
            return [Note(text: text, style: .dim)]
        }
        guard let ballot = item.ballot else {
            return [
                Note(
                    text: desk.say(
                        sl: "Vloge, o kateri odloča ta točka, ne smete videti.",
                        en: "You may not see the application this item is about."), style: .dim)
            ]
        }
        let name = names(item, desk)
        var notes: [Note] = []
        if item.votes.contains(where: { !ballot.counts($0.member) }) {
            notes.append(
                Note(
                    text: desk.say(
                        sl: "Glas v oklepaju ne šteje: član pri tej točki ni bil navzoč ali je izločen.",
                        en: "A vote in brackets does not count: the member was not present or is recused."),
                    style: .warning))
        }
        if let wording = item.wording {
            notes.append(Note(text: desk.say(sl: "Sklep: ", en: "Resolution: ") + wording, style: .heading))
        }
        for (title, balance, rule) in [
            (Text(sl: "Starejše pravilo", en: "Older rule"), ballot.older, Body.SectorBalance.Rule.older),
            (Text(sl: "Novejše pravilo", en: "Newer rule"), ballot.newer, .newer),
        ] {
            guard let balance else { continue }
            let binding = ballot.isBound(by: rule) ? desk.say(sl: " (velja)", en: " (binding)") : ""
            notes.append(
                Note(
                    text: title[desk.language] + binding + ": " + desk.language.balance(balance, name),
                    style: ballot.isBound(by: rule) && !balance.isMet ? .warning : .text))
        }
        return notes
    }
}
