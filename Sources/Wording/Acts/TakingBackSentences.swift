import Domain

extension Language {
    /// What becomes of somebody's wish to take an entry back; of a form that opens, what to do in it.
    public func sentence(_ taking: TakingBack, of kind: Act.Kind, entry: Int) -> String {
        let title = title(of: kind)
        switch taking {
        case .by:
            return choose(
                sl:
                    "Tako je bilo pred vpisom \(entry) (\(title)). Dopolnite, kar manjka, in shranite s Ctrl-S; oba vpisa ostaneta v zapisu.",
                en:
                    "So it was before entry \(entry) (\(title)). Fill in what is missing and save with Ctrl-S; both entries stay in the record."
            )
        case .correctedBy:
            return choose(
                sl:
                    "Pred vpisom \(entry) (\(title)) ni bilo ničesar. Popravite, kar je narobe, in shranite s Ctrl-S; prvi vpis ostane v zapisu.",
                en:
                    "There was nothing before entry \(entry) (\(title)). Correct what is wrong and save with Ctrl-S; the first entry stays in the record."
            )
        case .corrected(let entry, _):
            return choose(
                sl:
                    "Popravite, kar je narobe v vpisu \(entry) (\(title)), ali ga razveljavite, in shranite s Ctrl-S; oba vpisa ostaneta v zapisu.",
                en:
                    "Correct what is wrong in entry \(entry) (\(title)), or take it back, and save with Ctrl-S; both entries stay in the record."
            )
        case .overtaken:
            return choose(
                sl: "Vpisa \(entry) (\(title)) ne morete vzeti nazaj: o istem je medtem vpisano nekaj novejšega.",
                en: "Entry \(entry) (\(title)) cannot be taken back: something newer about the same has been entered.")
        case .impossible:
            return choose(
                sl: "Vpisa \(entry) (\(title)) ne vzame nazaj nobeno dejanje. Iz zapisa se nič ne briše.",
                en: "No act takes entry \(entry) (\(title)) back. Nothing is erased from the record.")
        }
    }

    /// Somebody wants to take back what never was.
    public var nothingToTakeBack: String {
        choose(
            sl: "Ničesar še niste vpisali, kar bi lahko vzeli nazaj.",
            en: "You have entered nothing yet that could be taken back.")
    }
}
