import Domain

/// The criteria tree, assessors and thresholds.
extension Language {
    func maximumDiffers(_ declared: Fraction, _ reachable: Fraction) -> FindingWords {
        FindingWords(
            choose(
                sl: "Zapisani najvišji seštevek je \(points(declared)), doseči pa je mogoče \(points(reachable)).",
                en: "The declared maximum is \(points(declared)), but what can be reached is \(points(reachable))."),
            mend: choose(
                sl: "Popravite most ali merila, ki ga sestavljajo.",
                en: "Correct most, or the criteria it is made of."))
    }

    func partsBelowMost(_ criterion: String, _ most: Fraction, _ parts: Fraction) -> FindingWords {
        FindingWords(
            choose(
                sl:
                    "Merilo \(quoted(criterion)) ima največ \(points(most)), njegovi deli pa dosežejo le \(points(parts)).",
                en:
                    "Criterion \(quoted(criterion)) has at most \(points(most)), but its parts reach only \(points(parts))."
            ),
            mend: choose(
                sl: "Popravite most ali točke delov; morda kateri manjka.",
                en: "Correct most or the points of the parts; perhaps one is missing."))
    }

    func capCuts(_ criterion: String, _ most: Fraction, _ parts: Fraction) -> FindingWords {
        FindingWords(
            choose(
                sl:
                    "Deli merila \(quoted(criterion)) dosežejo skupaj \(points(parts)), zgornja meja pa jih odreže pri \(points(most)).",
                en:
                    "The parts of criterion \(quoted(criterion)) reach \(points(parts)) together, and its cap cuts them at \(points(most))."
            ),
            mend: choose(
                sl: "Če je tako tudi v pozivu, pustite; sicer popravite točke.",
                en: "If the call says so too, leave it; otherwise correct the points."))
    }

    func levelOverCap(_ criterion: String, _ level: String?, _ value: Fraction, _ most: Fraction) -> FindingWords {
        let which =
            level.map { choose(sl: "Raven \(quoted($0))", en: "Level \(quoted($0))") }
            ?? choose(sl: "Lestvica", en: "The scale")
        return FindingWords(
            choose(
                sl: "\(which) merila \(quoted(criterion)) ima \(points(value)), merilo pa največ \(points(most)).",
                en:
                    "\(which) of criterion \(quoted(criterion)) has \(points(value)), the criterion at most \(points(most))."
            ),
            mend: choose(sl: "Popravite točke ali most.", en: "Correct the points or most."))
    }

    func levelUnderFloor(_ criterion: String, _ level: String, _ value: Fraction, _ floor: Fraction) -> FindingWords {
        FindingWords(
            choose(
                sl:
                    "Raven \(quoted(level)) merila \(quoted(criterion)) ima \(points(value)), spodnja meja (floor) pa je \(points(floor)).",
                en:
                    "Level \(quoted(level)) of criterion \(quoted(criterion)) has \(points(value)), but the floor is \(points(floor))."
            ),
            mend: choose(sl: "Popravite točke ali floor.", en: "Correct the points or floor."))
    }

    func floorOverCap(_ criterion: String, _ floor: Fraction, _ most: Fraction) -> FindingWords {
        FindingWords(
            choose(
                sl: "Spodnja meja merila \(quoted(criterion)) (\(points(floor))) je nad zgornjo (\(points(most))).",
                en: "The floor of criterion \(quoted(criterion)) (\(points(floor))) is above its cap (\(points(most)))."
            ),
            mend: choose(sl: "Popravite floor ali most.", en: "Correct floor or most."))
    }

    func notPositive(_ key: String, _ value: Fraction) -> FindingWords {
        FindingWords(
            choose(
                sl: "\(quoted(key)) je \(plain(value)), biti pa mora več kot 0.",
                en: "\(quoted(key)) is \(plain(value)), but must be more than 0."),
            mend: choose(sl: "Popravite vrednost.", en: "Correct the value."))
    }

    func rangeReversed(_ from: Fraction, _ to: Fraction) -> FindingWords {
        FindingWords(
            choose(
                sl: "Lestvica od \(plain(from)) do \(plain(to)) teče navzdol.",
                en: "The scale from \(plain(from)) to \(plain(to)) runs downwards."),
            mend: choose(sl: "Napišite \(plain(to))..\(plain(from)).", en: "Write \(plain(to))..\(plain(from))."))
    }

    func stepMissesEnd(_ from: Fraction, _ to: Fraction, _ step: Fraction) -> FindingWords {
        FindingWords(
            choose(
                sl: "S koraki po \(plain(step)) od \(plain(from)) se \(plain(to)) ne da doseči.",
                en: "In steps of \(plain(step)) from \(plain(from)) the end \(plain(to)) is never reached."),
            mend: choose(sl: "Popravite step ali konec lestvice.", en: "Correct step or the end of the scale."))
    }

    var bandReversed: FindingWords {
        FindingWords(
            choose(sl: "Pas se začne za svojim koncem.", en: "The band begins after its end."),
            mend: choose(sl: "Zamenjajte from in to.", en: "Exchange from and to."))
    }

    var bandsOverlap: FindingWords {
        FindingWords(
            choose(
                sl: "Pasova se prekrivata: ista vrednost bi imela dvoje točk.",
                en: "Two bands overlap: one value would have two numbers of points."),
            mend: choose(
                sl: "Pas naj se začne za koncem prejšnjega; oba konca štejeta.",
                en: "Let the band begin after the end of the one before; both ends are included."))
    }

    var bandsGap: FindingWords {
        FindingWords(
            choose(
                sl: "Med pasovoma je luknja: vrednosti v njej nimajo točk.",
                en: "There is a gap between two bands: values in it have no points."),
            mend: choose(
                sl: "Pas naj se začne takoj za koncem prejšnjega (pri zneskih en cent više).",
                en: "Let the band begin right after the end of the one before (for amounts one cent above)."))
    }

    func bandsOpen(_ fact: String) -> FindingWords {
        FindingWords(
            choose(
                sl: "Pasovi ne zajamejo vseh vrednosti podatka \(quoted(fact)): zunaj njih je podatek napačen.",
                en: "The bands do not hold every value of \(quoted(fact)): outside them the data count as wrong."),
            mend: choose(
                sl: "Začnite pri 0 in v zadnjem pasu izpustite to.",
                en: "Begin at 0, and leave out to in the last band."))
    }

    func bandsOverChoice(_ fact: String) -> FindingWords {
        FindingWords(
            choose(
                sl: "Podatek \(quoted(fact)) je izbira, pasovi pa potrebujejo število.",
                en: "The fact \(quoted(fact)) is a choice, but bands need a number."),
            mend: choose(
                sl: "Uporabite podatek vrste count, months ali amount.",
                en: "Use a fact of the kind count, months or amount."))
    }

    func bonusInside(_ criterion: String) -> FindingWords {
        FindingWords(
            choose(
                sl: "Merilo \(quoted(criterion)) ne more biti dodatno (bonus): je del drugega.",
                en: "Criterion \(quoted(criterion)) cannot be a bonus: it is part of another."),
            mend: choose(
                sl: "Prestavite ga na vrh ali izbrišite bonus.", en: "Move it to the top level, or delete bonus."))
    }

    var figureTooLarge: FindingWords {
        FindingWords(
            choose(
                sl: "Najvišji seštevek je tako velik, da ga ni mogoče točno izračunati.",
                en: "The maximum is so large that it cannot be computed exactly."),
            mend: choose(sl: "Zmanjšajte točke ali uteži.", en: "Make points or weights smaller."))
    }

    func setUnreached(_ earlier: String) -> FindingWords {
        FindingWords(
            choose(
                sl: "Tega nabora meril ne doseže nobena vloga: \(quoted(earlier)) pred njim velja za vse.",
                en: "No application reaches this criteria set: \(quoted(earlier)) before it holds for all."),
            mend: choose(
                sl: "Dajte prejšnjemu when ali zamenjajte vrstni red.",
                en: "Give the earlier one a when, or change the order."))
    }

    func potUnreached(_ earlier: String) -> FindingWords {
        FindingWords(
            choose(
                sl: "V ta sklop sredstev ne pride nobena vloga: \(quoted(earlier)) pred njim vzame vse.",
                en: "No application reaches this pot: \(quoted(earlier)) before it takes all of them."),
            mend: choose(
                sl: "Dajte prejšnjemu measure ali when ali zamenjajte vrstni red.",
                en: "Give the earlier one a measure or a when, or change the order."))
    }

    func criterionNotInSet(_ criterion: String, _ set: String) -> FindingWords {
        FindingWords(
            choose(
                sl: "V sklopu \(quoted(set)) merila \(quoted(criterion)) ni: ta ključ tam ne razloči ničesar.",
                en: "The set \(quoted(set)) has no criterion \(quoted(criterion)): this key tells nothing apart there."),
            mend: choose(sl: "Če je tako mišljeno, pustite.", en: "If this is meant, leave it."))
    }

    func consensusNumber(_ number: Int) -> FindingWords {
        FindingWords(
            choose(
                sl: "Skupna ocena (consensus) je en list, zapisano število pa je \(number).",
                en: "A common assessment (consensus) is one sheet, but the number is \(number)."),
            mend: choose(sl: "Napišite number: 1.", en: "Write number: 1."))
    }

    func minimumOverNumber(_ minimum: Int, _ number: Int) -> FindingWords {
        FindingWords(
            choose(
                sl: "Najmanjše število ocen je \(minimum), ocenjevalcev pa je \(number).",
                en: "The least number of sheets is \(minimum), but there are \(number) assessors."),
            mend: choose(sl: "Popravite minimum ali number.", en: "Correct minimum or number."))
    }

    var sumOfOpenNumber: FindingWords {
        FindingWords(
            choose(
                sl: "Listi se seštevajo, njihovo število pa ni za vse enako: odločalo bi število listov.",
                en: "Sheets are added up, but not every application has as many: the number of sheets would decide."),
            mend: choose(
                sl: "Napišite aggregate: mean ali natančno število brez dodatnega ocenjevalca.",
                en: "Write aggregate: mean, or an exact number without a further assessor."))
    }

    func levelIsPoints(_ criterion: String, _ level: String, _ other: String) -> FindingWords {
        FindingWords(
            choose(
                sl:
                    "Pri merilu \(criterion) ima raven \(quoted(level)) ime, kakršne so točke ravni \(quoted(other)): v tabeli ocen bi pomenilo drugo.",
                en:
                    "On criterion \(criterion) the level \(quoted(level)) is named like the points of level \(quoted(other)): in a table of scores it would mean the other."
            ),
            mend: choose(
                sl: "Dajte ravni ime, ki ni število, na primer a.",
                en: "Give the level a name that is no number, such as a."))
    }

    func thresholdUnreachable(_ value: PointsOrShare, _ reachable: Fraction) -> FindingWords {
        let asked =
            switch value {
            case .points(let figure): points(figure)
            case .share(let share): percent(share)
            }
        return FindingWords(
            choose(
                sl: "Praga \(asked) ni mogoče doseči: najvišje mogoče je \(points(reachable)).",
                en: "The threshold of \(asked) cannot be reached: the highest possible is \(points(reachable))."),
            mend: choose(sl: "Popravite prag ali točke.", en: "Correct the threshold or the points."))
    }
}
