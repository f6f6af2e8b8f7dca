import Domain

extension Language {
    /// When a letter was served; until the fiction has come to its day, that it may still be collected.
    public func served(_ letter: ServedLetter, _ today: Day) -> String {
        service(letter, today, sl: ("vročen", "vročenega", "prevzet"))
    }

    /// The same of a supplement or a clarification: feminine in Slovenian.
    public func servedRequest(_ letter: ServedLetter, _ today: Day) -> String {
        service(letter, today, sl: ("vročena", "vročeno", "prevzeta"))
    }

    /// The same of what a body decided on an appeal: neuter in Slovenian.
    public func servedRuling(_ letter: ServedLetter, _ today: Day) -> String {
        service(letter, today, sl: ("vročeno", "vročeno", "prevzeto"))
    }

    private func service(
        _ letter: ServedLetter, _ today: Day, sl: (served: String, asServed: String, collected: String)
    ) -> String {
        let day = date(letter.counted)
        guard letter.proof == .fiction else { return choose(sl: "\(sl.served) \(day)", en: "served \(day)") }
        return letter.counted > today
            ? choose(
                sl: "velja za \(sl.asServed) \(day), če ne bo \(sl.collected) prej",
                en: "counts as served \(day) unless collected before")
            : choose(sl: "velja za \(sl.asServed) \(day) (fikcija)", en: "counts as served \(day) (fiction)")
    }

    /// Which day belongs in the form for a letter nobody collected, and what follows from it; nil: not typed yet.
    public func fictionHint(noticeLeft day: Day?) -> String {
        let counts = day.map { Service.fiction(noticeLeft: $0).day }
        return choose(
            sl: "Vpišite dan, ko je bilo puščeno obvestilo o prispelem pismu"
                + (counts.map { "; neprevzeto velja za vročeno \(date($0))." } ?? "."),
            en: "Enter the day the notice of the letter was left"
                + (counts.map { "; if not collected it counts as served \(date($0))." } ?? "."))
    }

    /// An appeal that is recorded after its limit.
    public func lateAppealHint(_ end: Stamp) -> String {
        choose(
            sl: "Pritožba je prepozna: rok je potekel \(closing(end)). Vpiše se vseeno, mogoča je le zavržba.",
            en:
                "The appeal is late: the limit ended \(closing(end)). It is recorded all the same and can only be dismissed."
        )
    }
}
