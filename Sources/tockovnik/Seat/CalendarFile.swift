import Domain
import Exchange
import Wording

/// A list of work-free days as the act that adopts it.
enum CalendarFile {
    static func read(_ path: String, reason: String, _ language: Language) -> ActOfFile {
        do throws(HolidayFile.Trouble) {
            return .act(.adoptFreeDays(AdoptFreeDays(calendar: try HolidayFile.tree(path: path), reason: reason)))
        } catch {
            return .wrong(
                language.choose(
                    sl: "Seznama ni mogoče sprejeti. ", en: "The list cannot be adopted. ")
                    + language.sentence(error, in: path))
        }
    }
}
