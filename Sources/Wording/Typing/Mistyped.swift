import Domain

/// Why a field cannot take what was typed. The field keeps the text; the sentence says what would do.
public enum Mistyped: Error, Sendable, Equatable {
    case empty
    case notADay(String)
    /// A day that does not exist; `last` is the last one of that month, nil where there is no such month.
    case noSuchDay(String, last: Int?)
    case yearOutOfRange(Int)
    case notAnHour(String)
    case notAnAmount(String)
    /// `75,000`: thousands to an English eye, a decimal comma to a Slovenian one.
    case ambiguousAmount(String, thousands: Money, decimal: Money)
    case negativeAmount
    case amountTooLarge
    case notPoints(String)
}

extension Language {
    public func sentence(_ mistyped: Mistyped) -> String {
        switch mistyped {
        case .empty:
            choose(sl: "Polje je prazno.", en: "The field is empty.")
        case .notADay(let text):
            choose(
                sl: "»\(text)« ni datum. Vpišite na primer 4. 7. 2025, 4.7.25 ali danes.",
                en: "\"\(text)\" is not a date. Type for example 4. 7. 2025, 2025-07-04 or today.")
        case .noSuchDay(let text, let last?):
            choose(
                sl: "Dneva \(text) ni: zadnji dan tega meseca je \(last).",
                en: "There is no day \(text): the last of that month is the \(ordinal(last)).")
        case .noSuchDay(let text, nil):
            choose(
                sl: "Dneva \(text) ni: mesecev je dvanajst.", en: "There is no day \(text): there are twelve months.")
        case .yearOutOfRange(let year):
            choose(
                sl: "Leto \(year) je predaleč: mogoča so leta od 1900 do 2199.",
                en: "The year \(year) is too far away: possible are 1900 to 2199.")
        case .notAnHour(let text):
            choose(
                sl: "»\(text)« ni ura. Vpišite na primer 14.35, 1435 ali 9.",
                en: "\"\(text)\" is not an hour. Type for example 14:35, 1435 or 9.")
        case .notAnAmount(let text):
            choose(
                sl: "»\(text)« ni znesek. Vpišite na primer 75000, 75.000 ali 75.000,50.",
                en: "\"\(text)\" is not an amount. Type for example 75000 or 75000.50.")
        case .ambiguousAmount(let text, let thousands, let decimal):
            choose(
                sl: "»\(text)« lahko pomeni \(money(thousands)) ali \(money(decimal)). Vpišite znesek s centi.",
                en: "\"\(text)\" can mean \(money(thousands)) or \(money(decimal)). Type the amount with its cents.")
        case .negativeAmount:
            choose(sl: "Znesek ne more biti negativen.", en: "An amount cannot be negative.")
        case .amountTooLarge:
            choose(
                sl: "Znesek je prevelik: največ \(money(.largest)).",
                en: "The amount is too large: at most \(money(.largest)).")
        case .notPoints(let text):
            choose(
                sl: "»\(text)« niso točke. Vpišite na primer 10 ali 2,5.",
                en: "\"\(text)\" is not a number of points. Type for example 10 or 2.5.")
        }
    }
}
