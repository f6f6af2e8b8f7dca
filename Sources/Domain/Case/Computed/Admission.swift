/// What becomes of an envelope, computed from the rulebook with its reason.
public enum Admission: Sendable, Hashable {
    case admitted(arrival: Stamp)
    case early(arrival: Stamp, opens: Stamp)
    case late(arrival: Stamp, closes: Stamp)
    case wrongMarking(Marking)
    case takenBack(on: Day)
    /// A person decided so.
    case dismissed(EnvelopeQuestion)
    /// A person has to decide.
    case question(EnvelopeQuestion)
    /// The rulebook does not say yet.
    case unsettled(DoubtID)
    /// There is no rulebook that could be read.
    case noRules

    public var isAdmitted: Bool { if case .admitted = self { true } else { false } }
    /// Stays sealed and is dismissed at the end.
    public var isDismissed: Bool {
        switch self {
        case .early, .late, .wrongMarking, .dismissed: true
        default: false
        }
    }
    /// Somebody has to say something before the opening.
    public var isOpen: Bool {
        switch self {
        case .question, .unsettled, .noRules: true
        default: false
        }
    }
}

extension Case {
    /// What becomes of one envelope.
    public func admission(of envelope: Envelope) -> Admission {
        let window = window(of: envelope)
        return admission(
            of: envelope,
            ofSameSender: envelopes.count { $0.isRival(of: envelope) && self.window(of: $0) == window })
    }

    /// What becomes of every envelope, in the order of their numbers.
    public var admissions: [Admission] {
        var senders: [SenderInWindow: Int] = [:]
        let keys = envelopes.map { SenderInWindow(sender: $0.senderKey, window: window(of: $0)) }
        for (envelope, key) in zip(envelopes, keys) where envelope.competes { senders[key, default: 0] += 1 }
        return zip(envelopes, keys).map { envelope, key in
            let rivals = envelope.competes ? senders[key, default: 1] - 1 : 0
            return admission(of: envelope, ofSameSender: rivals)
        }
    }

    private func admission(of envelope: Envelope, ofSameSender rivals: Int) -> Admission {
        if let day = envelope.withdrawnOn { return .takenBack(on: day) }
        guard let submission = rulebook?.submission else { return .noRules }
        return timeliness(of: envelope, submission) ?? marking(of: envelope, submission)
            ?? rivalry(of: envelope, rivals, submission) ?? admitted(envelope, submission)
    }

    /// Whoever filed in one window may file again in the next.
    private struct SenderInWindow: Hashable {
        var sender: String
        var window: Int
    }

    /// The number of the window an envelope belongs to, from 0.
    public func window(of envelope: Envelope) -> Int {
        guard let submission = rulebook?.submission, submission.windows.count > 1 else { return 0 }
        let arrival = submission.arrival(of: envelope).value.flatMap { $0 } ?? envelope.facts.received
        return submission.timeliness(of: arrival).window
    }

    private func admitted(_ envelope: Envelope, _ submission: Submission) -> Admission {
        switch submission.arrival(of: envelope) {
        case .value(let arrival): .admitted(arrival: arrival ?? envelope.facts.received)
        case .open(let doubt): .unsettled(doubt)
        }
    }

    /// nil: in time.
    private func timeliness(of envelope: Envelope, _ submission: Submission) -> Admission? {
        let arrival: Stamp
        switch submission.arrival(of: envelope) {
        case .open(let doubt): return .unsettled(doubt)
        case .value(nil): return envelope.ruled(.illegibleStamp)
        case .value(let stamp?): arrival = stamp
        }
        let window: (opens: Stamp, closes: Stamp)
        switch submission.window(of: arrival) {
        case .open(let doubt): return .unsettled(doubt)
        case .value(nil): return .noRules
        case .value(let found?): window = found
        }
        switch TimeLimit.timeliness(of: arrival, until: window.closes) {
        case .late: return .late(arrival: arrival, closes: window.closes)
        case .unclear: return envelope.ruled(.hourUnknown)
        case .inTime: break
        }
        if arrival.second == nil {
            switch submission.unknownHour {
            case .open(let doubt): return .unsettled(doubt)
            case .value(.ask):
                if let asked = envelope.ruled(.hourUnknown) { return asked }
            case .value(.last): break
            }
        }
        return early(envelope, arrival, window.opens, submission)
    }

    private func early(
        _ envelope: Envelope, _ arrival: Stamp, _ opens: Stamp, _ submission: Submission
    ) -> Admission? {
        if arrival.day > opens.day { return nil }
        if arrival.day == opens.day {
            guard let first = opens.second else { return nil }
            guard let second = arrival.second else { return envelope.ruled(.hourUnknown) }
            if second >= first { return nil }
        }
        return switch submission.early {
        case .value(.accept): nil
        case .value(.dismiss): .early(arrival: arrival, opens: opens)
        case .open: envelope.ruled(.early)
        }
    }

    private func marking(of envelope: Envelope, _ submission: Submission) -> Admission? {
        guard envelope.facts.marking != .right else { return nil }
        return switch submission.wrongMarking {
        case .value(.dismiss): .wrongMarking(envelope.facts.marking)
        case .value(.accept): nil
        case .value(.ask): envelope.ruled(.marking)
        case .open(let doubt): .unsettled(doubt)
        }
    }

    private func rivalry(of envelope: Envelope, _ rivals: Int, _ submission: Submission) -> Admission? {
        // A ruling against one of them takes it out of the count: the question is gone, the ruling is not.
        if envelope.ruling(on: .severalOfOneApplicant)?.ruling == .dismiss {
            return .dismissed(.severalOfOneApplicant)
        }
        guard let most = submission.applicationsPerApplicant, rivals + 1 > most else { return nil }
        return envelope.ruled(.severalOfOneApplicant)
    }
}

extension Envelope {
    /// nil where a person admitted it; a question until a person decides.
    fileprivate func ruled(_ question: EnvelopeQuestion) -> Admission? {
        switch ruling(on: question)?.ruling {
        case .admit?: nil
        case .dismiss?: .dismissed(question)
        case nil: .question(question)
        }
    }

    /// Counts towards how many its sender filed.
    fileprivate var competes: Bool {
        withdrawnOn == nil && facts.sender != nil && !rulings.contains { $0.ruling == .dismiss }
    }

    fileprivate var senderKey: String {
        (facts.sender ?? "").comparable
    }

    fileprivate func isRival(of other: Envelope) -> Bool {
        number != other.number && competes && other.competes && senderKey == other.senderKey
    }
}

extension Submission {
    /// The stamp of the clock that counts; nil where the post's stamp cannot be read.
    ///
    /// How it came decides whether the day of posting can count (`Channel.countsWhenPosted`). What a person established about an envelope holds before what is stamped on it.
    public func arrival(of envelope: Envelope) -> Settled<Stamp?> {
        let established = envelope.rulings.last { $0.posted != nil }?.posted
        return counts.map { clock in
            if let established { return established }
            let countsWhenPosted = Channel(rawValue: envelope.facts.channel)?.countsWhenPosted ?? true
            return clock == .posted && countsWhenPosted ? envelope.facts.posted : envelope.facts.received
        }
    }

    /// The first window that closes after (or with) the arrival, otherwise the last one.
    func window(of arrival: Stamp) -> Settled<(opens: Stamp, closes: Stamp)?> {
        var found: (opens: Stamp, closes: Stamp)?
        for window in windows {
            switch (window.opens, window.closes) {
            case (.open(let doubt), _), (_, .open(let doubt)): return .open(doubt)
            case (.value(let opens), .value(let closes)):
                found = (opens, closes)
                if TimeLimit.timeliness(of: arrival, until: closes) != .late { return .value(found) }
            }
        }
        return .value(found)
    }
}
