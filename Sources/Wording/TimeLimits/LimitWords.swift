import Domain

extension Language {
    /// `8 delovnih dni`, `2 meseca`, `8 working days`.
    public func length(_ length: LimitLength, _ grammaticalCase: Noun.Case = .nominative) -> String {
        let noun: Noun =
            switch length.unit {
            case .days: .day
            case .workingDays: .workingDay
            case .months: .month
            }
        return counted(length.number, noun, grammaticalCase)
    }

    /// The event a limit starts from, in the nominative: `vročitev sklepa`, `service of the decision`.
    public func event(_ event: LimitEvent, _ letter: TimeLimitRule.Letter = .supplement) -> String {
        switch event {
        case .request where letter == .clarification:
            choose(sl: "poziv na razjasnitev", en: "request for a clarification")
        case .receipt where letter == .clarification:
            choose(sl: "prejem poziva na razjasnitev", en: "receipt of the request for a clarification")
        case .publication: choose(sl: "objava poziva", en: "publication of the call")
        case .opens: choose(sl: "začetek oddaje vlog", en: "first day of submission")
        case .close: choose(sl: "zaprtje poziva", en: "close of the call")
        case .opening: choose(sl: "začetek odpiranja ovojnic", en: "start of the opening of envelopes")
        case .request: choose(sl: "poziv na dopolnitev", en: "request for a supplement")
        case .receipt: choose(sl: "prejem poziva na dopolnitev", en: "receipt of the request for a supplement")
        case .report: choose(sl: "poročilo komisije", en: "report of the committee")
        case .decision: choose(sl: "sprejem sklepa", en: "adoption of the decision")
        case .service: choose(sl: "vročitev sklepa", en: "service of the decision")
        case .filing: choose(sl: "vložitev pritožbe", en: "filing of the appeal")
        case .approval: choose(sl: "odobritev operacije", en: "approval of the operation")
        case .contract: choose(sl: "podpis pogodbe", en: "signing of the contract")
        case .payment: choose(sl: "izplačilo", en: "payment")
        case .lastPayment: choose(sl: "zadnje izplačilo", en: "last payment")
        case .advancePayment: choose(sl: "izplačilo predplačila", en: "payment of the advance")
        case .lastClaim: choose(sl: "zadnji zahtevek za izplačilo", en: "last payment claim")
        case .endOfProject: choose(sl: "konec projekta", en: "end of the project")
        case .claim: choose(sl: "popoln zahtevek za izplačilo", en: "complete payment claim")
        }
    }

    /// How the day of the event is shown.
    public func proof(_ proof: TimeLimitRule.Proof) -> String {
        switch proof {
        case .register: choose(sl: "vpisnik", en: "the register")
        case .returnReceipt: choose(sl: "povratnica", en: "the return receipt")
        case .postmark: choose(sl: "poštni žig", en: "the postmark")
        case .record: choose(sl: "zapisnik", en: "the minutes")
        }
    }

    /// Why a day is not a working day: `nedelja`, `dan državnosti`.
    public func reason(_ reason: FreeDays.Reason) -> String {
        switch reason {
        case .saturday: choose(sl: "sobota", en: "Saturday")
        case .sunday: choose(sl: "nedelja", en: "Sunday")
        case .holiday(let name): name[self]
        case .closed(let name): name[self] + choose(sl: " (pisarna ne dela)", en: " (the office is closed)")
        }
    }

    /// What a kind of holiday means for limits.
    public func word(_ kind: Holiday.Kind) -> String {
        switch kind {
        case .workFree: choose(sl: "dela prost dan", en: "work-free")
        case .worked: choose(sl: "praznik, dela se", en: "holiday, worked")
        case .closed: choose(sl: "pisarna ne dela", en: "office closed")
        }
    }

    /// What is left of a limit: `danes`, `jutri`, `še 3 dni`, `poteklo včeraj`, `poteklo pred 3 dnevi`.
    public func daysLeft(_ count: Int) -> String {
        switch count {
        case 0: return choose(sl: "danes", en: "today")
        case 1: return choose(sl: "jutri", en: "tomorrow")
        case 2...: return choose(sl: "še \(counted(count, .day, .accusative))", en: "\(counted(count, .day)) left")
        case -1: return choose(sl: "poteklo včeraj", en: "over since yesterday")
        default:
            let ago = Forms("dnem", "dnevoma", "dnevi", "dnevi")
            let number = whole(count.magnitude)
            return choose(
                sl: "poteklo pred \(number) \(ago[Plural(count)])", en: "over for \(counted(count.magnitude, .day))")
        }
    }

    /// The same for a column: `danes`, `še 13`, `pred 435`.
    public func daysAway(_ count: Int) -> String {
        switch count {
        case 0: choose(sl: "danes", en: "today")
        case 1: choose(sl: "jutri", en: "tomorrow")
        case -1: choose(sl: "včeraj", en: "yesterday")
        case 2...: choose(sl: "še \(whole(count))", en: "in \(whole(count))")
        default: choose(sl: "pred \(whole(count.magnitude))", en: "\(whole(count.magnitude)) ago")
        }
    }
}
