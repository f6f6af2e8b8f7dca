import Domain
import Wording

/// From what people type to the one form of the record, and back for showing.
struct FieldTyping: Sendable {
    let form: FieldForm
    let isList: Bool
    let language: Language
    let today: Day

    /// The exact text, or what is wrong in a sentence.
    func exact(_ typed: String) -> Result<String, Wrong> {
        let text = typed.trimmed
        guard !text.isEmpty else { return .success("") }
        if isList {
            var items: [String] = []
            for part in text.split(separator: ",") {
                switch one(String(part).trimmed) {
                case .success(let item): if !item.isEmpty { items.append(item) }
                case .failure(let wrong): return .failure(wrong)
                }
            }
            return .success(items.joined(separator: ","))
        }
        return one(text)
    }

    /// What stands at the field while somebody types; nil where it is right.
    func fault(_ typed: String, isNeeded: Bool) -> String? {
        if isNeeded, typed.trimmed.isEmpty {
            return language.choose(sl: "Izpolnite to polje.", en: "Fill in this field.")
        }
        if case .failure(let wrong) = exact(typed) { return wrong.sentence }
        return nil
    }

    struct Wrong: Error, Sendable {
        var sentence: String
    }

    private func one(_ text: String) -> Result<String, Wrong> {
        do throws(Mistyped) {
            switch form {
            case .day: return .success(try Day(typed: text, today: today).iso)
            case .stamp: return .success(try Stamp(typed: text, today: today).iso)
            case .amount: return .success(try Money(typed: text).exact)
            case .points: return .success(try Fraction(typed: text).actText)
            case .count:
                guard let number = Int(actText: text) else {
                    return wrong(sl: "Vpišite celo število.", en: "Type a whole number.")
                }
                return .success(number.actText)
            case .application:
                guard let number = ApplicationNumber(actText: text.uppercased()) else {
                    return wrong(
                        sl: "Vpišite številko vloge, na primer V-3.",
                        en: "Type the number of an application, for example V-3.")
                }
                return .success(number.actText)
            case .envelope:
                guard let number = EnvelopeNumber(actText: text.uppercased()) else {
                    return wrong(
                        sl: "Vpišite številko ovojnice, na primer O-3.",
                        en: "Type the number of an envelope, for example O-3.")
                }
                return .success(number.actText)
            case .text, .id, .filing, .yesNo, .word, .tree, .group, .act: return .success(text)
            }
        } catch {
            return .failure(Wrong(sentence: language.sentence(error)))
        }
    }

    private func wrong(sl: String, en: String) -> Result<String, Wrong> {
        .failure(Wrong(sentence: language.choose(sl: sl, en: en)))
    }

    /// An exact text as people write it in this language.
    func shown(_ exact: String) -> String {
        switch form {
        case .day: Day(iso: exact).map { language.date($0) } ?? exact
        case .stamp: Stamp(iso: exact).map { $0.second == nil ? language.date($0.day) : language.stamp($0) } ?? exact
        case .amount: Money(exact: exact).map { language.amount($0) } ?? exact
        default: exact
        }
    }

    /// How a text was understood, where that is not what stands there anyway.
    func echo(_ typed: String) -> String? {
        guard [.day, .stamp, .amount].contains(form), case .success(let exact) = exact(typed), !exact.isEmpty else {
            return nil
        }
        let shown = shown(exact)
        return shown == typed.trimmed ? nil : shown
    }
}
