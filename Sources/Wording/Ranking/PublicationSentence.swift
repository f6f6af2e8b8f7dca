import Domain

extension Language {
    /// That a list which is adopted is not to be published yet; nil where it may be, or where there is none.
    public func notForPublication(_ seen: Case) -> String? {
        guard seen.isAdoptedUnpublished else { return nil }
        return choose(
            sl:
                "Ni za objavo: po pozivu se rezultati objavijo po odločitvi ministrstva ali agencije, ta pa še ni vpisana.",
            en:
                "Not for publication: by the call results are published after the ministry or agency decides; no decision is recorded yet."
        )
    }

    /// How many the public list does not name, by what became of them; nil where it names all.
    public func others(_ adoption: Adoption) -> String? {
        guard !adoption.unlisted.isEmpty else { return nil }
        let counts = listed(adoption.others.map { "\(whole($0.count)) \(word($0.status, of: $0.count))" })
        return choose(sl: "Druge vloge: ", en: "Other applications: ") + counts + "."
    }

    private func word(_ status: AdoptedStatus, of count: Int) -> String {
        func feminine(_ stem: String) -> String {
            agreeing(count, sl: Forms(stem + "a", stem + "i", stem + "e", stem + "ih"), en: "", "")
        }
        return switch status {
        case .belowThreshold, .selected, .offered, .reserve: word(status)
        case .unscored: choose(sl: feminine("neocenjen"), en: word(status))
        case .withdrawn: choose(sl: feminine("umaknjen"), en: word(status))
        case .ineligible: choose(sl: feminine("neupravičen"), en: word(status))
        case .dismissed: choose(sl: feminine("zavržen"), en: word(status))
        }
    }
}
