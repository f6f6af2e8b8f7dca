extension Case {
    /// What an opening at this moment would open, in order: admitted, still sealed, and of a window that has closed.
    ///
    /// Computed until an act freezes it. Ties keep the order of registration.
    public func openingOrder(at moment: Moment) -> Settled<[EnvelopeNumber]> {
        guard let rulebook else { return .value([]) }
        return rulebook.opening.order.map { order in
            var keyed: [(key: Int64, number: EnvelopeNumber)] = []
            for (envelope, admission) in zip(envelopes, admissions) {
                guard envelope.application == nil, case .admitted(let arrival) = admission,
                    rulebook.submission.hasClosed(for: arrival, at: moment)
                else { continue }
                let key: Int64 =
                    switch order {
                    case .posted: (envelope.posted ?? arrival).order
                    case .received: envelope.facts.received.order
                    case .number: 0
                    }
                keyed.append((key, envelope.number))
            }
            return keyed.sorted { ($0.key, $0.number.ordinal) < ($1.key, $1.number.ordinal) }.map(\.number)
        }
    }
}

extension Case {
    /// Whether the last window for envelopes is over.
    public func isClosed(at moment: Moment) -> Bool {
        guard case .value(let closes)? = rulebook?.submission.lastClose else { return false }
        return Submission.isOver(closes, at: moment)
    }
}

extension Submission {
    /// Whether the window an envelope belongs to is over.
    func hasClosed(for arrival: Stamp, at moment: Moment) -> Bool {
        guard case .value(let window?) = window(of: arrival) else { return false }
        return Submission.isOver(window.closes, at: moment)
    }

    static func isOver(_ closes: Stamp, at moment: Moment) -> Bool {
        TimeLimit.timeliness(of: Stamp(day: moment.day, second: moment.second), until: closes) == .late
    }

    /// The end of the last window.
    var lastClose: Settled<Stamp>? { windows.last?.closes }
}
