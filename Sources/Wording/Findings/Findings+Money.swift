import Domain

/// Ties, pots, caps and shares.
extension Language {
    var chainCanTie: FindingWords {
        FindingWords(
            choose(
                sl: "Veriga za izenačene se lahko konča z izenačenjem; takrat odloči, kogar imenuje if-tied.",
                en: "The tie chain can end in a tie; then whoever if-tied names decides."),
            mend: choose(
                sl: "Če poziv ne pove več, pustite; sicer dodajte ključ vote ali lot.",
                en: "If the call says no more, leave it; otherwise add a key vote or lot."))
    }

    func keyUnreached(_ earlier: String) -> FindingWords {
        FindingWords(
            choose(
                sl: "Do tega ključa ne pride nikoli: \(quoted(earlier)) pred njim že odloči.",
                en: "This key is never reached: \(quoted(earlier)) before it has decided."),
            mend: choose(sl: "Izbrišite ga ali ga prestavite naprej.", en: "Delete it, or move it forward."))
    }

    func potsDoNotAddUp(_ fund: String, _ pots: Money, _ budget: Money) -> FindingWords {
        FindingWords(
            choose(
                sl:
                    "Sklopi sredstev sklada \(quoted(fund)) dajo \(money(pots)), sklad pa ima \(money(budget)) (razlika \(money(pots - budget))).",
                en:
                    "The pots of fund \(quoted(fund)) add up to \(money(pots)), but it has \(money(budget)) (difference \(money(pots - budget)))."
            ),
            mend: choose(
                sl: "Popravite budget sklada ali sklopov.", en: "Correct the budget of the fund or of its pots."))
    }

    func capAbovePot(_ cap: Money, _ budget: Money) -> FindingWords {
        FindingWords(
            choose(
                sl: "Najvišja podpora \(money(cap)) je nad sklopom sredstev, iz katerega se plača (\(money(budget))).",
                en:
                    "The most one application may get, \(money(cap)), is above the pot it is paid from (\(money(budget)))."
            ),
            mend: choose(sl: "Popravite most ali budget.", en: "Correct most or budget."))
    }

    func grantReversed(_ least: Money, _ most: Money) -> FindingWords {
        FindingWords(
            choose(
                sl: "Najnižja podpora (\(money(least))) je nad najvišjo (\(money(most))).",
                en: "The least grant (\(money(least))) is above the most (\(money(most)))."),
            mend: choose(sl: "Zamenjajte ali popravite least in most.", en: "Exchange or correct least and most."))
    }

    func leastAbovePot(_ pot: String, _ least: Money, _ most: Money) -> FindingWords {
        FindingWords(
            choose(
                sl:
                    "Iz sklopa \(quoted(pot)) ni mogoče dati nobene podpore: najnižja je \(money(least)), na voljo pa največ \(money(most)).",
                en:
                    "Nothing can be granted from pot \(quoted(pot)): the least grant is \(money(least)), and at most \(money(most)) is there."
            ),
            mend: choose(
                sl: "Popravite grant.least sklada ali sklop.", en: "Correct grant.least of the fund, or the pot."))
    }

    func rateOutOfBounds(_ rate: Fraction) -> FindingWords {
        FindingWords(
            choose(
                sl: "Delež sofinanciranja \(percent(rate)) ni med 0 in 100 %.",
                en: "A rate of \(percent(rate)) is not between 0 and 100%."),
            mend: choose(sl: "Popravite rate.", en: "Correct rate."))
    }

    func shareOutOfBounds(_ share: Fraction) -> FindingWords {
        FindingWords(
            choose(sl: "Delež \(percent(share)) je nad 100 %.", en: "A share of \(percent(share)) is above 100%."),
            mend: choose(sl: "Popravite ga.", en: "Correct it."))
    }

    func leftoverNotLater(_ pot: String) -> FindingWords {
        FindingWords(
            choose(
                sl: "Ostanek ne more v sklop \(quoted(pot)): ta je na vrsti prej.",
                en: "What is left cannot go to pot \(quoted(pot)): its turn comes earlier."),
            mend: choose(
                sl: "Zamenjajte vrstni red sklopov ali imenujte poznejšega.",
                en: "Change the order of the pots, or name a later one."))
    }

    func sharesDoNotAddUp(_ pot: String, _ shares: Money, _ budget: Money) -> FindingWords {
        FindingWords(
            choose(
                sl: "Deleži po ciljih dajo \(money(shares)), sklop \(quoted(pot)) pa ima \(money(budget)).",
                en: "The shares by goal add up to \(money(shares)), but pot \(quoted(pot)) has \(money(budget))."),
            mend: choose(sl: "Popravite shares.", en: "Correct shares."))
    }

    func awardOrder(_ from: Fraction) -> FindingWords {
        FindingWords(
            choose(
                sl: "Razred od \(points(from)) stoji za nižjim ali enakim: nikoli ne pride na vrsto.",
                en: "The band from \(points(from)) stands after a lower or equal one: its turn never comes."),
            mend: choose(sl: "Razvrstite razrede od najvišjega navzdol.", en: "Order the bands from the highest down."))
    }

    func awardUnreached(_ from: Fraction) -> FindingWords {
        FindingWords(
            choose(
                sl:
                    "V razred od \(points(from)) ne more priti nihče: višje od vsega dosegljivega je, ali pa je pod pragom.",
                en:
                    "Nobody can come into the band from \(points(from)): it is above all that can be reached, or below the threshold."
            ),
            mend: choose(
                sl: "Preverite razrede ob pragu in najvišjem številu točk.",
                en: "Hold the bands against the threshold and the maximum."))
    }

    func awardAboveThreshold(_ from: Fraction, _ threshold: Fraction) -> FindingWords {
        FindingWords(
            choose(
                sl:
                    "Prag je \(threshold.mixed), podpora pa se začne šele pri \(from.mixed): kdor je vmes, ne dobi nič.",
                en:
                    "The threshold is \(threshold.mixed), but a grant begins at \(from.mixed): whoever lies between gets nothing."
            ),
            mend: choose(
                sl: "Če to ni namen, znižajte najnižji razred na prag.",
                en: "If that is not meant, let the lowest band begin at the threshold."))
    }

    func leftoverOtherFund(_ pot: String, _ fund: String) -> FindingWords {
        FindingWords(
            choose(
                sl: "Ostanek gre v sklop \(quoted(pot)), ki je iz drugega sklada (\(fund)).",
                en: "What is left goes to pot \(quoted(pot)), which is of another fund (\(fund))."),
            mend: choose(
                sl: "Preverite, ali poziv dovoljuje prelivanje med skladi.",
                en: "Check whether the call lets money move between funds."))
    }

    func leftoverByGoal(_ pot: String) -> FindingWords {
        FindingWords(
            choose(
                sl: "Ostanka v sklopu \(quoted(pot)) ne dobi nihče: po ciljih se deli samo shares.",
                en: "Nobody gets what is left to pot \(quoted(pot)): only the shares are divided by goal."),
            mend: choose(sl: "Pišite leftover: stays.", en: "Write leftover: stays."))
    }

    func noPot(_ fund: String, _ measure: String?) -> FindingWords {
        let what =
            measure.map {
                choose(
                    sl: "sklad \(quoted(fund)) in ukrep \(quoted($0))",
                    en: "fund \(quoted(fund)) and measure \(quoted($0))")
            } ?? choose(sl: "sklad \(quoted(fund))", en: "fund \(quoted(fund))")
        return FindingWords(
            choose(sl: "Za \(what) ni sklopa sredstev.", en: "There is no pot for \(what)."),
            mend: choose(
                sl: "Dodajte sklop ali pri ukrepu navedite, za katere sklade je odprt (funds).",
                en: "Add a pot, or say at the measure which funds it is open for (funds)."))
    }
}
