import Domain

extension RefusalSentences {
    /// Corrections of entries, clocks and versions of the rules.
    func record(_ refusal: Refusal) -> String {
        switch refusal {
        case .clockIsRight:
            say(
                "Zadnji vpis ni iz prihodnosti, zato ure ni treba popravljati.",
                "The last entry is not from the future, so there is no clock to correct.")
        case .noLeap(let entry):
            say(
                "Pri vpisu \(entry) ura ni skočila naprej. Navedite prvi vpis z napačno uro.",
                "The clock did not leap ahead at entry \(entry). Name the first entry with the wrong clock.")
        case .rulesOfLaterProgram(let rules, let known):
            say(
                "Zapis se ravna po pravilih različice \(rules), ta program pozna različice do \(known). Uporabite novejši Točkovnik.",
                "The record follows version \(rules) of the rules, this program knows versions up to \(known). Use a newer Točkovnik."
            )
        case .notCorrectable(let kind): remedy(kind)
        case .notAsEntered(let entry):
            say(
                "Vpis \(entry) zdaj pravi nekaj drugega. Poglejte ga še enkrat in popravite to, kar velja.",
                "Entry \(entry) says something else by now. Look at it again and correct what holds.")
        case .otherMatter(let entry):
            say(
                "Popravek mora biti o istem kakor vpis \(entry). Če je bil narejen pri napačni zadevi, ga razveljavite in pravega vpišite znova.",
                "A correction must be about the same as entry \(entry). If it was made at the wrong place, take it back and enter the right one anew."
            )
        case .restsOn(let entry, let kind):
            say(
                "Na tem sloni vpis \(entry) (\(language.title(of: kind))). Najprej popravite ali razveljavite tega.",
                "Entry \(entry) (\(language.title(of: kind))) rests on this. Correct or take back that one first.")
        default: ""
        }
    }

    private func remedy(_ kind: Act.Kind) -> String {
        let title = language.title(of: kind)
        return switch kind.remedy {
        case .act(let other):
            say(
                "Ta vpis (\(title)) se ne popravlja tako, temveč z dejanjem »\(language.title(of: other))«.",
                "This entry (\(title)) is not corrected like this, but by another act: \(language.title(of: other)).")
        case .again:
            say(
                "Ta vpis (\(title)) se ne popravlja: dejanje opravite znova, velja zadnje.",
                "This entry (\(title)) is not corrected: do it again, the last one holds.")
        case .none, .correction:
            say(
                "Tega vpisa (\(title)) ne popravi in ne razveljavi nobeno dejanje.",
                "No act corrects this entry (\(title)) or takes it back.")
        }
    }
}
