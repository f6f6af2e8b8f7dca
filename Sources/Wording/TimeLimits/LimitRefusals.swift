import Domain

extension Language {
    public func sentence(_ refusal: TimeLimit.Refusal) -> String {
        switch refusal {
        case .length(let number):
            choose(
                sl: "Rok ne more biti dolg \(number): mogoče je od 1 do \(whole(LimitLength.largest)).",
                en: "A limit cannot be \(number) long: possible is 1 to \(whole(LimitLength.largest)).")
        case .beyondCalendar:
            choose(
                sl: "Štetje sega predaleč: program šteje dneve od 1. 1. 1900 do 31. 12. 2199.",
                en: "The count goes too far: the program counts days from 1 January 1900 to 31 December 2199.")
        }
    }

    /// What is wrong with a length as it was written.
    public func notALength(_ text: String) -> String {
        choose(
            sl: "»\(text)« ni dolžina roka. Mogoče je na primer \"8 days\", \"8 working days\" ali \"2 months\".",
            en:
                "\"\(text)\" is not the length of a limit. Write for example \"8 days\", \"8 working days\" or \"2 months\"."
        )
    }

    /// What is wrong with a list of holidays, without its place.
    public func sentence(_ finding: FreeDays.Finding) -> String {
        switch finding {
        case .notAMap:
            choose(
                sl: "Tu mora stati seznam dni, vsak s ključi is, sl, en ter every, easter ali date.",
                en: "Here stands a list of days, each with the keys is, sl, en and every, easter or date.")
        case .missing(_, let key): choose(sl: "Manjka ključ \(key).", en: "The key \(key) is missing.")
        case .unknownKey(_, let key): choose(sl: "Ključa \(key) tu ni.", en: "There is no key \(key) here.")
        case .twice(_, let key): choose(sl: "Ključ \(key) stoji dvakrat.", en: "The key \(key) stands twice.")
        case .wrong(_, let text, let form):
            choose(
                sl: "»\(text)« ni mogoče prebrati. Prav je na primer \(form).",
                en: "\"\(text)\" cannot be read. Right is for example \(form).")
        case .rule:
            choose(
                sl: "Dan mora imeti natanko enega od ključev every, easter, date.",
                en: "A day has exactly one of the keys every, easter, date.")
        }
    }
}
