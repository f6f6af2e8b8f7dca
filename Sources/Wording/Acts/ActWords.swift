import Domain

/// The words of acts as people read them.
extension Language {
    public func word(_ answer: Answer) -> String {
        switch answer {
        case .yes: choose(sl: "DA", en: "YES")
        case .no: choose(sl: "NE", en: "NO")
        case .notApplicable: choose(sl: "n. r.", en: "n/a")
        }
    }

    public func word(_ list: ChecklistKind) -> String {
        switch list {
        case .completeness: choose(sl: "popolnost", en: "completeness")
        case .eligibility: choose(sl: "upravičenost", en: "eligibility")
        }
    }

    public func word(_ kind: InterestKind) -> String {
        switch kind {
        case .none: choose(sl: "brez interesa", en: "no interest")
        case .family: choose(sl: "sorodstvo", en: "family")
        case .friendship: choose(sl: "prijateljstvo ali sovraštvo", en: "friendship or enmity")
        case .employment:
            choose(sl: "zaposlitev pri prijavitelju ali partnerju", en: "employed by applicant or partner")
        case .membership: choose(sl: "članstvo v organizaciji", en: "member of the organisation")
        case .ownership: choose(sl: "lastništvo ali upravljanje", en: "ownership or management")
        case .ownProject: choose(sl: "sodelovanje pri projektu", en: "takes part in the project")
        case .advice: choose(sl: "svetovanje pri vlogi", en: "advised on the application")
        case .competitor: choose(sl: "konkurent", en: "competitor")
        case .other: choose(sl: "drugo", en: "other")
        }
    }

    public func word(_ vote: Vote) -> String {
        switch vote {
        case .for: choose(sl: "za", en: "for")
        case .against: choose(sl: "proti", en: "against")
        case .abstained: choose(sl: "vzdržan", en: "abstained")
        }
    }

    public func word(_ decision: DecisionKind) -> String {
        switch decision {
        case .selection: choose(sl: "izbor", en: "selection")
        case .reduced: choose(sl: "izbor z nižjim zneskom", en: "selection with less")
        case .reserve: choose(sl: "rezervna lista", en: "reserve list")
        case .rejection: choose(sl: "zavrnitev", en: "rejection")
        case .dismissal: choose(sl: "zavržba", en: "dismissal")
        }
    }

    public func word(_ outcome: AppealOutcome) -> String {
        switch outcome {
        case .upheld: choose(sl: "ugodeno", en: "upheld")
        case .rejected: choose(sl: "zavrnjeno", en: "rejected")
        case .dismissed: choose(sl: "zavrženo", en: "dismissed")
        }
    }

    public func word(_ marking: Marking) -> String {
        switch marking {
        case .right: choose(sl: "pravilna", en: "right")
        case .wrong: choose(sl: "napačna", en: "wrong")
        case .missing: choose(sl: "manjka", en: "missing")
        }
    }

    public func word(_ question: EnvelopeQuestion) -> String {
        switch question {
        case .illegibleStamp: choose(sl: "žig pošte ni čitljiv", en: "the stamp of the post cannot be read")
        case .hourUnknown: choose(sl: "ura ni znana", en: "the hour is unknown")
        case .severalOfOneApplicant:
            choose(sl: "več ovojnic istega pošiljatelja", en: "several envelopes of one sender")
        case .marking: choose(sl: "oznaka na ovojnici ni pravilna", en: "the envelope is not marked as it should be")
        case .early: choose(sl: "oddana pred začetkom", en: "sent before the first day")
        }
    }

    /// What becomes of an envelope, in one sentence.
    public func admission(_ admission: Admission) -> String {
        switch admission {
        case .admitted(let arrival):
            choose(sl: "pravočasna: \(stamp(arrival))", en: "in time: \(stamp(arrival))")
        case .early(let arrival, let opens):
            choose(
                sl: "prezgodnja: \(stamp(arrival)), poziv se začne \(closing(opens))",
                en: "early: \(stamp(arrival)), the call begins \(closing(opens))")
        case .late(let arrival, let closes):
            choose(
                sl: "prepozna: \(stamp(arrival)), rok je bil \(closing(closes))",
                en: "late: \(stamp(arrival)), the close was \(closing(closes))")
        case .wrongMarking(let marking):
            marking == .missing
                ? choose(sl: "oznake na ovojnici ni", en: "the envelope is not marked")
                : choose(sl: "oznaka na ovojnici je napačna", en: "the envelope is marked wrongly")
        case .takenBack(let day):
            choose(sl: "vrnjena pošiljatelju \(date(day))", en: "taken back on \(date(day))")
        case .dismissed(let question):
            choose(
                sl: "po odločitvi ostane zaprta: \(word(question))", en: "stays sealed by decision: \(word(question))")
        case .question(let question):
            choose(sl: "čaka na odločitev: \(word(question))", en: "waits for a decision: \(word(question))")
        case .unsettled(let doubt):
            choose(sl: "čaka, da se določi »\(doubt)«", en: "waits until \"\(doubt)\" is settled")
        case .noRules: choose(sl: "poziv nima pravilnika", en: "the call has no rulebook")
        }
    }

    /// A stamp that opens or closes something: a whole day, or an hour of it.
    func closing(_ closes: Stamp) -> String {
        closes.second == nil ? date(closes.day) : stamp(closes)
    }
}
