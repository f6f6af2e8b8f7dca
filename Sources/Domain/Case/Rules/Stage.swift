/// Where an office, a call, an envelope, an application, an operation or a session stands. Always computed, never kept.
public enum Stage: String, Sendable, CaseIterable {
    /// The office is founded; nothing of a call is concerned.
    case office

    // A call.
    /// Nothing has been opened yet.
    case receiving
    case opened
    /// The scoring of the whole call is closed.
    case scored
    case adopted
    /// A past call without a rulebook.
    case archive

    // An envelope.
    case sealed
    case unsealed
    case takenBack = "taken-back"

    // An application.
    /// Opened, its data not entered yet.
    case unrecorded
    case completeness
    /// A supplement was asked for and has not been judged.
    case supplementing
    case eligibility
    case scoring
    /// Its scoring is closed.
    case assessed
    case incomplete
    case ineligible
    case withdrawn
    case ranked
    /// Less money was offered, the answer is awaited.
    case offered
    case decided
    case served
    case appealed
    case final
    case sent
    case refusedByAuthority = "refused-by-authority"

    // An operation.
    case approved
    case contracted
    case completed
    case givenUp = "given-up"

    // A session.
    case convened
    case ended
}

extension Case {
    public var stage: Stage {
        if rules == nil { return .archive }
        // What was opened after the scoring was closed, or the list adopted, begins a round of its own.
        let opened = openings.last?.entry ?? 0
        if let adopted = adoptions.last?.entry, adopted > opened, !isReopenedAfterAdoption { return .adopted }
        if isScoringClosed { return .scored }
        return openings.isEmpty ? .receiving : .opened
    }

    /// The scoring of the whole call is closed, and nothing was opened since.
    public var isScoringClosed: Bool {
        guard scoring.isClosed, let closed = scoring.closedAt else { return false }
        return (openings.last?.entry ?? 0) < closed
    }

    /// The scoring of this application is closed, alone or with the whole call.
    public func isScored(_ application: Application) -> Bool {
        if application.scoring.isClosed { return true }
        guard let closed = scoring.closedAt, scoring.isClosed || scoring.reopening == .oneApplication else {
            return false
        }
        return max(application.openedAt, application.scoring.reopenedAt ?? 0) < closed
    }

    private var isReopenedAfterAdoption: Bool {
        guard let adopted = adoptions.last?.entry, let reopened = scoring.reopenedAt else { return false }
        return reopened > adopted
    }

    public func stage(of application: Application) -> Stage {
        if application.withdrawal != nil { return .withdrawn }
        if let id = application.operation, let operation = operation(id) { return operation.stage }
        if application.refusedByAuthority != nil { return .refusedByAuthority }
        if application.sent != nil { return .sent }
        if let decision = application.decision, !isSuperseded(decision, application) { return decision.stage }
        if application.eligibility == .ineligible { return .ineligible }
        if application.completeness == .incomplete { return .incomplete }
        if application.eligibility == .eligible {
            if isRanked(application) {
                return application.offers.last.map { $0.answer == nil } ?? false ? .offered : .ranked
            }
            return isScored(application) ? .assessed : .scoring
        }
        if application.completeness == .complete { return .eligibility }
        if application.requests.contains(where: { $0.isOpen && $0.isSupplement }) { return .supplementing }
        return application.data == nil ? .unrecorded : .completeness
    }

    /// It said that there is no money yet, and a later list has some: another decision is to come.
    public func isSuperseded(_ decision: Decision, _ application: Application) -> Bool {
        guard rulesVersion >= Office.ofReserveMovingUp, decision.kind == .reserve, !decision.isAppealed,
            let adoption, decision.entry < adoption.entry, let status = adoption.row(application.number)?.status
        else { return false }
        return status == .selected || status == .offered
    }

    /// On the list that was adopted last, and not opened again since.
    private func isRanked(_ application: Application) -> Bool {
        guard let adoption = adoptions.last, adoption.row(application.number) != nil else { return false }
        return max(application.reopenedAt ?? 0, scoring.reopenedAt ?? 0) < adoption.entry
    }

    public func stage(of envelope: Envelope) -> Stage {
        if let decision = envelope.decisions.last, !decision.isAnnulled { return decision.stage }
        if envelope.withdrawnOn != nil { return .takenBack }
        return envelope.application == nil ? .sealed : .unsealed
    }
}

extension Decision {
    public var stage: Stage {
        if finalOn != nil { return .final }
        if isAppealed { return .appealed }
        return service == nil ? .decided : .served
    }
}

extension Operation {
    public var stage: Stage {
        if withdrawal != nil { return .givenUp }
        if completion != nil { return .completed }
        return contract == nil ? .approved : .contracted
    }
}

extension Session {
    public var stage: Stage { end == nil ? .convened : .ended }
}
