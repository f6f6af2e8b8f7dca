import Domain

/// What is wrong in a row, beyond a single cell.
extension Language {
    func rowSentence(_ kind: TableFinding.Kind) -> String? {
        switch kind {
        case .duplicateApplication(let id, let first):
            choose(
                sl: "Vloga \(cellText(id)) že stoji v vrstici \(first).",
                en: "Application \(cellText(id)) stands in line \(first) already.")
        case .noPot:
            choose(sl: "Vloga ne sodi v noben sklop sredstev.", en: "No pot of the call takes this application.")
        case .noCriteriaSet:
            choose(sl: "Noben nabor meril ne velja za to vlogo.", en: "No criteria set fits this application.")
        case .asks(let asked, let limit, let bound): limitSentence(asked, limit, bound)
        case .factInNoBand(let criterion, let value):
            choose(
                sl: "Vrednost \(whole(value)) pri merilu \(criterion) ni v nobenem razredu.",
                en: "The value \(whole(value)) lies in no band of criterion \(criterion).")
        case .hourDecides:
            choose(
                sl: "Oddana je zadnji dan, ura pa ni zapisana: ali je pravočasna, mora odločiti nekdo, ki ve.",
                en:
                    "It came on the last day and the hour is not written: somebody who knows must say whether it is in time."
            )
        case .hourMissing:
            choose(
                sl: "Ura ni zapisana; po pravilniku jo mora nekdo določiti.",
                en: "The hour is not written; by the rulebook somebody has to settle it.")
        case .markingDecides:
            choose(
                sl: "Oznaka ni pravilna; po pravilniku mora o tem nekdo odločiti.",
                en: "The marking is wrong; by the rulebook somebody has to decide.")
        default: nil
        }
    }

    private func limitSentence(_ asked: Money, _ limit: TableFinding.AskLimit, _ bound: Money) -> String {
        let (asked, bound) = (money(asked), money(bound))
        switch limit {
        case .rate:
            return choose(
                sl: "Zaprošeno \(asked) je več od deleža upravičenih stroškov, \(bound).",
                en: "The request of \(asked) is above the share of eligible costs, \(bound).")
        case .fundMost, .potMost:
            return choose(
                sl: "Zaprošeno \(asked) je več od najvišjega zneska \(bound).",
                en: "The request of \(asked) is above the most, \(bound).")
        case .fundLeast, .potLeast:
            return choose(
                sl: "Zaprošeno \(asked) je manj od najnižjega zneska \(bound).",
                en: "The request of \(asked) is below the least, \(bound).")
        }
    }

    func scoreSentence(_ kind: TableFinding.Kind) -> String? {
        switch kind {
        case .unknownApplication(let id, let nearest):
            choose(
                sl: "Vloge \(cellText(id)) v tabeli vlog ni.",
                en: "There is no application \(cellText(id)) in the table of applications.")
                + meant(nearest)
        case .duplicateSheet(let application, let assessor):
            choose(
                sl: "Ocenjevalec \(cellText(assessor)) je vlogo \(cellText(application)) že ocenil.",
                en: "Assessor \(cellText(assessor)) has scored \(cellText(application)) already.")
        case .tooManySheets(let application, let most):
            choose(
                sl: "Vloga \(cellText(application)) ima več kot \(counted(most, .sheet, .accusative)).",
                en: "Application \(cellText(application)) has more than \(counted(most, .sheet)).")
        case .duplicateCriterion(let application, let assessor):
            choose(
                sl: "Ocenjevalec \(cellText(assessor)) je to merilo za vlogo \(cellText(application)) že ocenil.",
                en: "Assessor \(cellText(assessor)) has scored this criterion for \(cellText(application)) already.")
        case .offScale(let text, let from, let to, let step):
            choose(
                sl: "\(cellText(text)) ni na lestvici od \(decimal(from)) do \(decimal(to)) po \(decimal(step)).",
                en: "\(cellText(text)) is not on the scale from \(decimal(from)) to \(decimal(to)) by \(decimal(step))."
            )
        case .noLevel(let text, let levels):
            choose(
                sl: "\(cellText(text)) ni nobena raven. Mogoče je: \(listed(levels)).",
                en: "\(cellText(text)) is no level. Possible: \(listed(levels)).")
        case .severalLevels(let text, let levels):
            choose(
                sl: "\(cellText(text)) so točke več ravni. Zapišite raven: \(listed(levels)).",
                en: "\(cellText(text)) are the points of several levels. Write the level: \(listed(levels)).")
        case .noSelection(let text):
            choose(
                sl: "Nobena izbira ravni ne da \(cellText(text)) točk. Zapišite ravni, na primer a+c.",
                en: "No selection of levels gives \(cellText(text)) points. Write the levels, for example a+c.")
        case .notPerUnit(let text, let points, let most):
            choose(
                sl:
                    "\(cellText(text)) ni večkratnik \(decimal(points)) do \(decimal(most)); število enot se piše v stolpec raven.",
                en:
                    "\(cellText(text)) is no multiple of \(decimal(points)) up to \(decimal(most)); a count goes into the column level."
            )
        case .notYesNo(let text, let points):
            choose(
                sl: "\(cellText(text)) ni ne 0 ne \(decimal(points)), ne da ne ne.",
                en: "\(cellText(text)) is neither 0 nor \(decimal(points)), neither yes nor no.")
        case .levelDisagrees(let points, let level):
            choose(
                sl: "Točke \(cellText(points)) in raven \(cellText(level)) ne povesta istega.",
                en: "The points \(cellText(points)) and the level \(cellText(level)) do not say the same.")
        case .levelOpen(let doubt):
            choose(
                sl: "Točke te ravni niso določene (\(doubt)).",
                en: "The points of this level are not settled (\(doubt)).")
        case .scoresIgnored(let count):
            choose(
                sl:
                    "Ocene \(counted(count, .application, .genitive)), ki ne \(agreeing(count, sl: Forms("pride", "prideta", "pridejo", "pridejo"), en: "", "")) v ocenjevanje, niso upoštevane.",
                en:
                    "The scores of \(counted(count, .application)) that \(count == 1 ? "does" : "do") not come to scoring are ignored."
            )
        case .pointsOutsideTree(let count):
            choose(
                sl:
                    "\(counted(count, .item)) z ocenami meril, ki za vlogo ne veljajo, \(agreeing(count, sl: Forms("ni upoštevana", "nista upoštevani", "niso upoštevane", "ni upoštevanih"), en: "", "")).",
                en:
                    "\(counted(count, .item)) with points for criteria that do not hold for the application \(count == 1 ? "is" : "are") ignored."
            )
        default: nil
        }
    }
}
