import Domain
import Terminal
import Wording

/// Why there is no list, and what is still missing, as far as the viewer may know.
struct RankingAbsence {
    let reason: Case.NoRanking
    let seen: Case
    let desk: Desk

    var paragraphs: [TextPane.Paragraph] {
        switch reason {
        case .noRules:
            return [
                .init(
                    desk.say(
                        sl: "Pretekli poziv nima pravil, zato lestvice ni.",
                        en: "A past call has no rules, so there is no ranking."))
            ]
        case .scoringOpen where !unscorable.isEmpty:
            return [
                .init(
                    desk.say(
                        sl: "Lestvice še ni: poziv ne pove, kako se ocenjuje.",
                        en: "No ranking yet: the call does not say how to score."), style: .heading)
            ]
                + unscorable.map { doubt in
                    .init((doubt.why.map { desk.say($0) } ?? doubt.id) + " (\(doubt.source))", indent: 1)
                } + [
                    .init(""),
                    .init(
                        desk.say(
                            sl: "Določite to na zaslonu Nejasno (n), z razlogom in virom.",
                            en: "Settle it on the screen Doubts (n), with reason and source.")),
                ]
        case .scoringOpen:
            var lines: [TextPane.Paragraph] = [
                .init(
                    desk.say(
                        sl: "Lestvice še ni: ocenjevanje ni zaključeno.", en: "No ranking yet: the scoring is open."),
                    style: .heading),
                .init(
                    desk.say(
                        sl:
                            "Dokler je odprto, bi vrstni red izdal točke drugih. Zaključi ga predsednik komisije (z), ko so oddani vsi listi.",
                        en:
                            "While it is open an order would give away the points of others. The chair closes it (z) when all sheets are in."
                    )),
                .init(""),
            ]
            let missing = awaited
            if !missing.isEmpty {
                lines.append(.init(desk.say(sl: "Manjka", en: "Missing"), style: .heading))
                lines += missing.map { .init($0, indent: 1) }
            }
            return lines
        }
    }

    /// What has to be settled before anybody can score.
    private var unscorable: [Doubt] {
        (seen.rulebook?.doubts ?? []).filter { $0.isOpen && $0.stops == .scoring }
    }

    private var awaited: [String] {
        seen.applications.filter { $0.sight == .full }.compactMap { application -> String? in
            switch seen.stage(of: application) {
            case .unrecorded, .completeness, .supplementing, .eligibility:
                return application.number.actText + ": " + desk.language.name(of: seen.stage(of: application))
            case .scoring:
                guard application.assignment != nil else {
                    return application.number.actText + ": "
                        + desk.say(sl: "ocenjevalci niso določeni", en: "no assessors assigned")
                }
                let people = seen.awaited(for: application).map { desk.name(of: $0) }
                if !people.isEmpty {
                    return application.number.actText + ": " + desk.say(sl: "list ", en: "sheet of ")
                        + people.joined(separator: ", ")
                }
                let facts = seen.missingFacts(for: application)
                return facts.isEmpty
                    ? nil
                    : application.number.actText + ": " + desk.say(sl: "dejstvo ", en: "fact ")
                        + facts.joined(separator: ", ")
            default: return nil
            }
        }
    }
}
