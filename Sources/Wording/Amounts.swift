import Domain

extension Language {
    /// `75.000,00 €`, `€75,000.00`. Cents are always written: a separator before three digits then cannot be misread.
    public func money(_ money: Money) -> String {
        choose(sl: amount(money) + " €", en: (money.cents < 0 ? "-" : "") + "€" + size(of: money))
    }

    /// `75.000,00`, `75,000.00`: the amount alone, for columns.
    public func amount(_ money: Money) -> String { (money.cents < 0 ? "-" : "") + size(of: money) }

    private func size(of money: Money) -> String {
        let rest = money.cents.magnitude % 100
        return grouped(String(money.cents.magnitude / 100)) + choose(sl: ",", en: ".") + (rest < 10 ? "0" : "")
            + "\(rest)"
    }
}
