public import Domain

/// Recorded facts and the bands over them, as people read them.
extension Language {
    /// `3`, `12.500,00 €`, or the name of the option with that number.
    public func value(_ number: Int64, of fact: Fact) -> String {
        switch fact.kind {
        case .amount: money(Money(cents: number))
        case .choice(let options):
            Int(exactly: number).flatMap { options.indices.contains($0) ? options[$0].text[self] : nil } ?? "–"
        default: whole(number)
        }
    }

    /// `2–3`, `od 4`, `do 1`.
    public func range(of band: Band, _ fact: Fact) -> String {
        switch (band.from, band.to) {
        case (let from?, let to?) where from == to: value(from, of: fact)
        case (let from?, let to?): value(from, of: fact) + "–" + value(to, of: fact)
        case (let from?, nil): choose(sl: "od ", en: "from ") + value(from, of: fact)
        case (nil, let to?): choose(sl: "do ", en: "to ") + value(to, of: fact)
        case (nil, nil): choose(sl: "vse", en: "all")
        }
    }
}
