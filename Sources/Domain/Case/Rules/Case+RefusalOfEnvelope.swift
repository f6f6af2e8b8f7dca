extension Case {
    func refusalOfEnvelope(_ act: Act, at moment: Moment) -> Refusal? {
        switch act {
        case .registerEnvelope(let act): refusal(of: act.facts, except: nil, at: moment)
        case .correctEnvelope(let act):
            envelope(act.envelope)?.facts == act.facts
                ? .nothingChanges : refusal(of: act.facts, except: act.envelope, at: moment)
        case .decideEnvelope(let act): refusal(of: act)
        case .withdrawEnvelope(let act): act.on > moment.day ? .inTheFuture(act.on) : nil
        case .openEnvelopes(let act): refusal(of: act, at: moment)
        case .openForAddress(let act): refusal(of: act)
        default: nil
        }
    }

    private func refusal(
        of facts: EnvelopeFacts, except own: EnvelopeNumber?, at moment: Moment
    ) -> Refusal? {
        guard Channel(rawValue: facts.channel) != nil else { return .unknown(.channel, facts.channel) }
        if facts.received.day > moment.day { return .inTheFuture(facts.received.day) }
        if let posted = facts.posted {
            if facts.postmark != .legible { return .postedWithoutStamp }
            if posted.isCertainlyAfter(facts.received) {
                return .postedAfterReceived(posted: posted, received: facts.received)
            }
        }
        return facts.missing.first?.refusal ?? registeredTwice(facts, except: own)
    }

    /// A number may be used again after a year: it is unique together with the day of posting.
    private func registeredTwice(_ facts: EnvelopeFacts, except own: EnvelopeNumber?) -> Refusal? {
        guard let number = facts.registered.map(RegisteredNumber.plain) else { return nil }
        let twin = envelopes.first {
            $0.number != own && $0.facts.registered.map(RegisteredNumber.plain) == number
                && $0.facts.posted?.day == facts.posted?.day
        }
        return twin.map { .registeredTwice($0.number) }
    }

    private func refusal(of act: DecideEnvelope) -> Refusal? {
        guard let envelope = envelope(act.envelope) else { return nil }
        let admission = admission(of: envelope)
        // A ruling may be changed while the envelope is sealed: the later one holds.
        guard admission == .question(act.question) || envelope.ruling(on: act.question) != nil else {
            return .noQuestion(act.question)
        }
        let needsStamp = act.question == .illegibleStamp && act.ruling == .admit
        if needsStamp, act.posted == nil { return .establishedStampMissing }
        if let posted = act.posted, posted.isCertainlyAfter(envelope.facts.received) {
            return .postedAfterReceived(posted: posted, received: envelope.facts.received)
        }
        return nil
    }

    private func refusal(of act: OpenEnvelopes, at moment: Moment) -> Refusal? {
        guard let rulebook else { return .noRules }
        guard case .value(let first)? = rulebook.submission.windows.first?.closes else {
            return .unsettled(rulebook.submission.windows.first?.closes.doubt ?? "")
        }
        if !Submission.isOver(first, at: moment) { return .notClosedYet(first) }
        let computed: [EnvelopeNumber]
        switch openingOrder(at: moment) {
        case .open(let doubt): return .unsettled(doubt)
        case .value(let order): computed = order
        }
        for (envelope, admission) in undecided(at: moment) {
            switch admission {
            case .question(let question): return .decideFirst(envelope.number, question)
            case .unsettled(let doubt): return .unsettled(doubt)
            default: return .noRules
            }
        }
        if computed.isEmpty { return .nothingToOpen }
        return act.order == computed ? nil : .wrongOrder(computed: computed)
    }

    /// The sealed envelopes somebody has to decide about before any is opened.
    public func undecided(at moment: Moment) -> [(envelope: Envelope, admission: Admission)] {
        guard let rulebook else { return [] }
        return zip(envelopes, admissions).filter { envelope, admission in
            envelope.application == nil && admission.isOpen
                && mayBelongToAClosedWindow(envelope, rulebook.submission, at: moment)
        }.map { ($0, $1) }
    }

    /// Whose window is not known, or runs still, keeps nobody from opening those of a window that has closed.
    private func mayBelongToAClosedWindow(
        _ envelope: Envelope, _ submission: Submission, at moment: Moment
    ) -> Bool {
        guard submission.windows.count > 1 else { return true }
        guard case .value(let found) = submission.arrival(of: envelope) else { return true }
        return submission.hasClosed(for: found ?? envelope.facts.received, at: moment)
    }

    /// The one exception: no sender outside, so nobody knows where to send the dismissal.
    private func refusal(of act: OpenForAddress) -> Refusal? {
        guard let envelope = envelope(act.envelope) else { return nil }
        if envelope.facts.sender != nil, envelope.facts.address != nil { return .senderKnown }
        return admission(of: envelope).isDismissed ? nil : .notDismissed(envelope.number)
    }
}

extension EnvelopeFacts {
    /// What facts like these need and do not have: the keys of the fields in their order, each with its refusal.
    public var missing: [(key: String, refusal: Refusal)] {
        let channel = Channel(rawValue: channel)
        var missing: [(key: String, refusal: Refusal)] = []
        if posted == nil, channel?.isStamped == true, postmark == .legible {
            missing.append(("posted", .postedMissing))
        }
        if channel == .registeredPost, registered == nil, noRegisteredNumber == nil {
            missing.append(("registered", .registeredNumberMissing))
        }
        if marking == .wrong, markingNote == nil { missing.append(("marking-note", .markingNoteMissing)) }
        if condition != .intact, conditionNote == nil { missing.append(("condition-note", .conditionNoteMissing)) }
        return missing
    }
}

extension Channel {
    /// Carries a stamp of the post or of the courier.
    var isStamped: Bool {
        switch self {
        case .registeredPost, .post, .courier: true
        case .inPerson, .eMail, .web: false
        }
    }
}

extension Stamp {
    /// After the other one whatever the unknown hours are.
    func isCertainlyAfter(_ other: Stamp) -> Bool {
        if day != other.day { return day > other.day }
        guard let second, let otherSecond = other.second else { return false }
        return second > otherSecond
    }
}
