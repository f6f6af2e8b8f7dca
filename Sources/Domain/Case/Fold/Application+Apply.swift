extension Application {
    mutating func apply(_ entry: Entry) {
        let day = entry.moment.day
        switch entry.act {
        case .recordApplication(let act): data = act.facts
        case .correctApplication(let act):
            if let data { earlier.append(data) }
            data = act.facts
        case .recordFact(let act): set(act.fact, act.value, act.evidence)
        case .correctFact(let act): set(act.fact, act.value, act.evidence)
        case .withdrawApplication(let act): withdrawal = Withdrawal(on: act.on, reason: act.reason)
        case .checkItem(let act): check(act, entry)
        case .correctCheck(let act): correct(act, entry)
        case .concludeCompleteness(let act): completeness = act.outcome
        case .concludeEligibility(let act): eligibility = act.outcome
        case .reopenReview(let act):
            eligibility = nil
            if act.list == .completeness { completeness = nil }
            reopenedAt = entry.number
        case .requestSupplement, .requestClarification, .dispatchRequest, .serveRequest, .receiveAnswer, .judgeAnswer,
            .lapseRequest:
            applyRequest(entry)
        case .declareInterest(let act):
            set(
                Interest(
                    person: entry.person, kind: act.interest, note: act.note,
                    isRecusal: act.interest != .none, on: day))
        case .recuse(let act):
            set(
                Interest(
                    person: act.person, kind: interest(of: act.person)?.kind, note: act.reason,
                    isRecusal: true, on: day))
        case .declareLeadPartnerInterest(let act):
            leadPartnerInterest = LeadPartnerInterest(kind: act.interest, note: act.note, on: day)
        case .assignAssessors(let act):
            assignment = Assignment(
                assessors: act.assessors, substitutes: act.substitutes, further: assignment?.further ?? [])
        case .callFurtherAssessor(let act):
            if assignment == nil { assignment = Assignment(assessors: [], substitutes: []) }
            assignment?.further.append(act.person)
        case .submitSheet(let act):
            submit(ScoreSheet(assessor: entry.person, marks: act.marks, comment: act.comment, on: day))
        case .transcribeSheet(let act):
            submit(
                ScoreSheet(
                    assessor: act.assessor, marks: act.marks, comment: act.comment, on: day,
                    transcribedBy: entry.person, signedOn: act.signed))
        case .correctSheet(let act): correct(act, entry)
        case .justifyDivergence(let act):
            justifications.append(
                Justification(assessor: act.assessor, reason: act.reason, person: entry.person, on: day))
        case .offerGrant(let act): offers.append(Offer(grant: act.grant, on: day, entry: entry.number))
        case .answerOffer(let act):
            guard !offers.isEmpty else { return }
            offers[offers.count - 1].answer = act.answer
        case .recordInspection(let act): inspections.append(Inspection(on: act.on, present: act.present))
        case .sendToAuthority(let act):
            sent = Sent(on: act.on, authority: act.authority, registered: act.registered)
        case .refuseOperation(let act): refusedByAuthority = Withdrawal(on: act.on, reason: act.reason)
        default: break
        }
    }

    private mutating func set(_ fact: String, _ value: String, _ evidence: String) {
        if let index = facts.firstIndex(where: { $0.fact == fact }) {
            facts[index].earlier.append(facts[index].value)
            facts[index].value = value
            facts[index].evidence = evidence
        } else {
            facts.append(RecordedFact(fact: fact, value: value, evidence: evidence))
        }
    }

    private mutating func check(_ act: CheckItem, _ entry: Entry) {
        let new = Check(
            list: act.list, item: act.item, answer: act.answer, evidence: act.evidence, note: act.note,
            person: entry.person, on: entry.moment.day)
        if let index = checks.firstIndex(where: { $0.list == act.list && $0.item == act.item }) {
            let earlier = checks[index].earlier
            checks[index] = new
            checks[index].earlier = earlier
        } else {
            // Of a thousand applications the room that arrays keep for more would be a megabyte.
            checks.reserveCapacity(checks.count + 1)
            checks.append(new)
        }
    }

    private mutating func correct(_ act: CorrectCheck, _ entry: Entry) {
        guard let index = checks.firstIndex(where: { $0.list == act.list && $0.item == act.item }) else { return }
        checks[index].earlier.append(CorrectedAnswer(answer: checks[index].answer, reason: act.reason))
        checks[index].answer = act.answer
        checks[index].evidence = act.evidence
        checks[index].note = act.note
        checks[index].person = entry.person
        checks[index].on = entry.moment.day
    }

    private mutating func set(_ interest: Interest) {
        if let index = interests.firstIndex(where: { $0.person == interest.person }) {
            interests[index] = interest
        } else {
            interests.append(interest)
        }
    }

    private mutating func submit(_ sheet: ScoreSheet) {
        guard self.sheet(of: sheet.assessor) == nil else { return }
        sheets.append(sheet)
    }

    private mutating func correct(_ act: CorrectSheet, _ entry: Entry) {
        guard let index = sheets.firstIndex(where: { $0.assessor == act.assessor }) else { return }
        sheets[index].earlier.append(
            CorrectedSheet(
                marks: sheets[index].marks ?? [], reason: act.reason, person: entry.person, on: entry.moment.day))
        sheets[index].marks = act.marks
    }
}
