import Domain
import Terminal
import Wording

/// The words of a sheet that depend on the kind of criterion.
struct SheetWords {
    let language: Language

    /// Which points there are.
    func scale(of criterion: Criterion) -> String {
        switch criterion.kind {
        case .range(let from, let to, let step):
            let by =
                step == .one
                ? ""
                : language.choose(sl: ", po \(language.decimal(step))", en: ", in steps of \(language.decimal(step))")
            return language.choose(
                sl: "Od \(language.decimal(from)) do \(language.points(to))\(by).",
                en: "From \(language.decimal(from)) to \(language.points(to))\(by).")
        case .oneOf, .yesNo:
            let points = SheetKeys(criterion: criterion).options.compactMap { $0.points.map(language.decimal) }
            return language.choose(sl: "Na lestvici so: ", en: "The scale has: ") + points.joined(separator: ", ") + "."
        case .severalOf(let levels):
            return language.choose(
                sl: "Številka ravni od 1 do \(levels.count) jo označi ali odznači, 0 pomeni nobene.",
                en: "The number of a level, 1 to \(levels.count), ticks it; 0 means none.")
        case .perUnit(let each, let unit):
            let most =
                criterion.most.map { language.choose(sl: ", največ \($0.mixed)", en: ", at most \($0.mixed)") } ?? ""
            return language.choose(
                sl: "Vpišite število; za vsako (\(unit[language])) \(language.points(each))\(most).",
                en: "Type the number; \(language.points(each)) for each (\(unit[language]))\(most).")
        case .fromFacts(let fact, _):
            return language.choose(sl: "Izračunano iz dejstva »\(fact)«.", en: "Computed from the fact \"\(fact)\".")
        case .parts: return language.choose(sl: "Vsota podmeril.", en: "The sum of its parts.")
        }
    }
}
