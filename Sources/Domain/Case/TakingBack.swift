/// How what an act did is taken back: by another act, which is an entry of its own. Nothing is ever erased.
public enum TakingBack: Sendable, Equatable {
    /// This act brings back what held before. Where it wants a reason, that is for the person to say.
    case by(Act)
    /// There was nothing before; this act of correction begins with what was entered.
    case correctedBy(Act)
    /// Somebody has entered something about the same since: taking this back would take back theirs.
    case overtaken
    /// A correction of the entry: what it says stands in its form, to be changed, or the entry is taken back altogether.
    case corrected(entry: Int, holds: Act)
    /// No act brings back what held before.
    case impossible
}

extension Act {
    /// What takes this act back.
    ///
    /// - Parameters:
    ///   - before: the office as it was before the act.
    ///   - now: the office as it is.
    ///   - today: the first day without a role that was given, or again with one that was ended.
    public func takenBack(before: Office, now: Office, today: Day) -> TakingBack {
        if matter != nil { return now.correcting(before.entries + 1, self) }
        return switch self {
        // What was taken back altogether is entered anew.
        case .correctEntry(let act):
            if act.instead == nil { .impossible } else { act.was.map { now.correcting(act.entry, $0) } ?? .impossible }
        // The day before is its last one: a role that was given today never begins.
        case .giveRole(let act):
            .by(.endRole(EndRole(person: act.person, role: act.role, on: max(today, act.from).adding(-1))))
        case .endRole(let act): takenBack(act, before, today)
        case .addPerson(let act): correction(of: act, now)
        case .correctPerson(let act): takenBack(act, before, now)
        default:
            if let call, let was = before.case(call), let now = now.case(call) {
                takenBack(was: was, now: now)
            } else {
                .impossible
            }
        }
    }

    /// The term goes on behind the day it ended with, as long as it was to last.
    private func takenBack(_ act: EndRole, _ before: Office, _ today: Day) -> TakingBack {
        let ended = before.person(act.person)?.roles.first {
            $0.role == act.role && $0.from <= ($0.until ?? .distant) && act.on < ($0.until ?? .distant)
        }
        guard let ended else { return .impossible }
        let from = max(today, act.on.adding(1), ended.from)
        // What was to last until then is over anyway.
        guard from <= ended.until ?? .distant else { return .impossible }
        return .by(.giveRole(GiveRole(person: act.person, role: act.role, from: from, until: ended.until)))
    }

    private func correction(of act: AddPerson, _ now: Office) -> TakingBack {
        guard let person = now.person(act.person), person.name == act.name, person.organisation == act.organisation
        else { return .overtaken }
        return .correctedBy(
            .correctPerson(
                CorrectPerson(person: act.person, name: act.name, organisation: act.organisation, reason: "")))
    }

    private func takenBack(_ act: CorrectPerson, _ before: Office, _ now: Office) -> TakingBack {
        guard let was = before.person(act.person), let person = now.person(act.person),
            person.name == act.name, person.organisation == act.organisation
        else { return .overtaken }
        return .by(
            .correctPerson(
                CorrectPerson(person: act.person, name: was.name, organisation: was.organisation, reason: "")))
    }

    private func takenBack(was: Case, now: Case) -> TakingBack {
        switch self {
        case .registerEnvelope(let act):
            let number = EnvelopeNumber(was.envelopes.count + 1)
            guard now.envelope(number)?.facts == act.facts else { return .overtaken }
            return .correctedBy(
                .correctEnvelope(CorrectEnvelope(call: act.call, envelope: number, facts: act.facts, reason: "")))
        case .correctEnvelope(let act):
            guard let old = was.envelope(act.envelope)?.facts, now.envelope(act.envelope)?.facts == act.facts else {
                return .overtaken
            }
            return .by(
                .correctEnvelope(CorrectEnvelope(call: act.call, envelope: act.envelope, facts: old, reason: "")))
        case .settleDoubt(let act): return was.settling(act.doubt, from: now, value: act.value, source: act.source)
        case .switchReading(let act):
            return was.settling(
                act.doubt, from: now, value: .scalar(String(act.option)), source: act.source)
        case .closeScoring(let act):
            return .by(.reopenScoring(ReopenScoring(call: act.call, application: act.application, reason: "")))
        default:
            guard let number = application, let old = was.application(number), let new = now.application(number)
            else { return .impossible }
            return takenBack(old, new)
        }
    }

    private func takenBack(_ old: Application, _ new: Application) -> TakingBack {
        switch self {
        case .recordApplication(let act):
            guard new.data == act.facts else { return .overtaken }
            return .correctedBy(
                .correctApplication(
                    CorrectApplication(call: act.call, application: act.application, facts: act.facts, reason: "")))
        case .correctApplication(let act):
            guard let data = old.data, new.data == act.facts else { return .overtaken }
            return .by(
                .correctApplication(
                    CorrectApplication(call: act.call, application: act.application, facts: data, reason: "")))
        case .transcribeSheet(let act):
            guard new.sheet(of: act.assessor)?.marks == act.marks else { return .overtaken }
            return .correctedBy(
                .correctSheet(
                    CorrectSheet(
                        call: act.call, application: act.application, assessor: act.assessor, marks: act.marks,
                        reason: "")))
        case .recordFact(let act):
            guard let fact = new.fact(act.fact), fact.value == act.value, fact.evidence == act.evidence else {
                return .overtaken
            }
            return .correctedBy(correction(act.call, act.application, fact))
        case .correctFact(let act):
            guard let was = old.fact(act.fact), let fact = new.fact(act.fact), fact.value == act.value,
                fact.evidence == act.evidence
            else { return .overtaken }
            return .by(correction(act.call, act.application, was))
        case .checkItem(let act):
            guard let check = new.check(act.list, act.item), check.answer == act.answer, check.note == act.note,
                check.evidence == act.evidence
            else { return .overtaken }
            return .correctedBy(correction(act.call, act.application, check))
        case .correctCheck(let act):
            guard let was = old.check(act.list, act.item), let check = new.check(act.list, act.item),
                check.answer == act.answer, check.note == act.note, check.evidence == act.evidence
            else { return .overtaken }
            return .by(correction(act.call, act.application, was))
        case .concludeCompleteness(let act):
            return .by(
                .reopenReview(
                    ReopenReview(call: act.call, application: act.application, list: .completeness, reason: "")))
        case .concludeEligibility(let act):
            return .by(
                .reopenReview(
                    ReopenReview(call: act.call, application: act.application, list: .eligibility, reason: "")))
        default: return .impossible
        }
    }

    private func correction(_ call: String, _ number: ApplicationNumber, _ check: Check) -> Act {
        .correctCheck(
            CorrectCheck(
                call: call, application: number, list: check.list, item: check.item, answer: check.answer,
                evidence: check.evidence, note: check.note, reason: ""))
    }

    private func correction(_ call: String, _ number: ApplicationNumber, _ fact: RecordedFact) -> Act {
        .correctFact(
            CorrectFact(
                call: call, application: number, fact: fact.fact, value: fact.value, evidence: fact.evidence,
                reason: ""))
    }
}

extension Office {
    /// What an entry says now, after all corrections; nil: it was taken back, or is none of those that are corrected.
    ///
    /// - Parameter act: what it said when it was made.
    public func holds(_ entry: Int, _ act: Act) -> Act? {
        act.matter.flatMap { kept($0).first { $0.number == entry }?.act }
    }

    fileprivate func correcting(_ entry: Int, _ act: Act) -> TakingBack {
        holds(entry, act).map { .corrected(entry: entry, holds: $0) } ?? .overtaken
    }
}

extension Case {
    /// The act that lets a doubt be answered again as it is answered here.
    fileprivate func settling(_ id: DoubtID, from now: Case, value: Node, source: String) -> TakingBack {
        guard let doubt = now.rules?.rulebook?.doubt(id) else { return .impossible }
        let held = now.rules?.settlements.last { $0.doubt == id && $0.droppedAt == nil }
        guard held?.settlement == CaseRules.settlement(of: doubt.kind, value) else { return .overtaken }
        let was = rules?.settlements.last { $0.doubt == id && $0.droppedAt == nil }
        if doubt.kind == .reading {
            guard let option = rules?.rulebook?.doubt(id)?.chosen else { return .impossible }
            return .by(
                .switchReading(
                    SwitchReading(call: call, doubt: id, option: option, reason: "", source: was?.source ?? source)))
        }
        let old: Node? =
            switch was?.settlement {
            case .option(let number): .scalar(String(number))
            case .value(let node): node
            case nil: nil
            }
        let act = Act.settleDoubt(
            SettleDoubt(call: call, doubt: id, value: old ?? value, reason: "", source: was?.source ?? source))
        return old == nil ? .correctedBy(act) : .by(act)
    }
}
