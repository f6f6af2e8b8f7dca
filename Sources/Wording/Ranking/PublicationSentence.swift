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
}
