/// Who may do an act, and at which stage of what it concerns. One table: the refusals read it, `docs/ROLES.md` prints it
/// and the tests walk every cell of it.
public struct ActRule: Sendable {
    public enum Entitlement: Sendable, Hashable {
        case always
        /// Only what is one's own: interest, sheet, vote, key.
        case own
        /// What a body decided in a session the act names: somebody who sees the whole list has to write it down, and among
        /// board members of small places hardly anybody does.
        case fromSession
        /// The answers of stage one, of an application in which the lead partner has no interest.
        case unlessLeadPartnerHasInterest
        /// What is decided in stage one, unless it is the committee's: by the lead partner's interest in the application, or
        /// by the rules of the call.
        case unlessCommitteeReviews
        /// Stage one that is the committee's.
        case ifCommitteeReviews
        /// Whoever may do what is corrected.
        case asWhatIsCorrected
    }

    public var kind: Act.Kind
    public var stages: Set<Stage>
    public var roles: [Role: Entitlement]

    /// The rule of a kind of act.
    public static func of(_ kind: Act.Kind) -> ActRule { index[kind] ?? ActRule(kind: kind, stages: [], roles: [:]) }

    /// Whether an act of this kind can be done at a stage.
    ///
    /// - Parameter asksForContract: false for past calls: nobody printed their contracts, so approved is enough there.
    public func admits(_ stage: Stage, asksForContract: Bool) -> Bool {
        stages.contains(stage) || (!asksForContract && stage == .approved && stages.contains(.contracted))
    }

    private static let index = Dictionary(table.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
}

extension ActRule {
    private static func rule(
        _ kinds: [Act.Kind], at stages: Set<Stage>, _ roles: [Role: Entitlement]
    ) -> [ActRule] {
        kinds.map { ActRule(kind: $0, stages: stages, roles: roles) }
    }

    private static let running: Set<Stage> = [.receiving, .opened, .scored, .adopted]
    private static let answering: [Role: Entitlement] = [
        .clerk: .unlessLeadPartnerHasInterest, .chair: .ifCommitteeReviews, .assessor: .ifCommitteeReviews,
    ]
    private static let review: [Role: Entitlement] = [
        .clerk: .unlessCommitteeReviews, .chair: .ifCommitteeReviews, .assessor: .ifCommitteeReviews,
    ]
    /// From the data of an application to the end of its scoring.
    private static let underReview: Set<Stage> = [.completeness, .supplementing, .eligibility, .scoring]

    /// In the order of the procedure.
    public static let table: [ActRule] = [
        // The founding has no office before it: `refusal` knows.
        rule([.foundOffice], at: [.office], [:]),
        rule(
            [
                .addPerson, .correctPerson, .leave, .giveRole, .endRole, .formBody, .seatMember, .unseatMember,
                .beginTerm, .adoptFreeDays, .openCall, .raiseRules, .correctClock,
            ], at: [.office], [.administrator: .always]),
        rule(
            [.makeKey, .loseKey, .revokeKey], at: [.office],
            [
                .administrator: .always, .clerk: .own, .assessor: .own, .chair: .own, .boardMember: .own,
                .auditor: .own,
            ]),
        rule([.archiveCall], at: [.office], [.administrator: .always, .clerk: .always]),
        rule([.amendCall], at: [.receiving], [.administrator: .always]),
        rule([.settleDoubt, .switchReading], at: [.receiving, .opened, .scored], [.boardMember: .always]),

        rule([.registerEnvelope], at: running, [.clerk: .always]),
        rule([.correctEnvelope, .withdrawEnvelope, .openForAddress], at: [.sealed], [.clerk: .always]),
        rule([.decideEnvelope], at: [.sealed], [.clerk: .always, .chair: .always]),
        // Of a later window, or of a letter that came late by no fault of its own, too.
        rule([.openEnvelopes], at: running, [.clerk: .always, .chair: .always]),

        rule([.recordApplication], at: [.unrecorded], [.clerk: .always]),
        rule([.correctApplication], at: underReview.union([.assessed]), [.clerk: .always]),
        rule([.recordFact, .correctFact], at: underReview, [.clerk: .always]),
        rule(
            [.withdrawApplication],
            at: underReview.union([
                .unrecorded, .assessed, .incomplete, .ineligible, .ranked, .offered, .decided, .served, .appealed,
                .final, .sent,
            ]), [.clerk: .always]),

        rule(
            [.declareInterest],
            at: underReview.union([
                .assessed, .incomplete, .ineligible, .withdrawn, .ranked, .offered, .decided, .served, .appealed,
                .final,
                .sent,
            ]), [.clerk: .own, .assessor: .own, .chair: .own, .boardMember: .own]),
        rule(
            [.recuse],
            at: underReview.union([
                .assessed, .incomplete, .ineligible, .ranked, .offered, .decided, .served, .appealed,
            ]), [.chair: .always]),
        rule(
            [.declareLeadPartnerInterest], at: [.completeness, .supplementing, .eligibility],
            [.clerk: .always, .chair: .always]),

        rule([.checkItem, .correctCheck], at: [.completeness, .eligibility], answering),
        rule([.concludeCompleteness, .requestSupplement], at: [.completeness], review),
        rule([.concludeEligibility], at: [.eligibility], review),
        rule(
            [.reopenReview], at: [.eligibility, .scoring, .assessed, .incomplete, .ineligible, .ranked], review),
        rule([.requestClarification], at: [.eligibility, .scoring], [.chair: .always]),
        rule(
            [.dispatchRequest, .serveRequest, .receiveAnswer], at: [.supplementing, .eligibility, .scoring],
            [.clerk: .always]),
        rule([.judgeAnswer, .lapseRequest], at: [.supplementing, .eligibility, .scoring], review),

        rule([.assignAssessors, .callFurtherAssessor], at: underReview, [.chair: .always]),
        rule([.drawAssessors], at: [.opened], [.chair: .always]),
        rule([.submitSheet], at: [.scoring], [.assessor: .own]),
        rule([.transcribeSheet], at: [.scoring], [.clerk: .always]),
        // What the clerk copied from paper the clerk may have copied wrongly.
        rule([.correctSheet], at: [.scoring], [.assessor: .own, .clerk: .own]),
        rule([.justifyDivergence], at: [.assessed], [.assessor: .always, .chair: .always]),
        rule([.closeScoring], at: [.scoring, .opened], [.chair: .always]),
        rule([.reopenScoring], at: [.assessed, .ranked, .scored, .adopted], [.chair: .always]),

        rule([.decideTie], at: [.scored], [.boardMember: .always, .clerk: .fromSession]),
        rule([.adoptRanking], at: [.scored, .adopted], [.boardMember: .always, .clerk: .fromSession]),
        rule([.offerGrant], at: [.ranked], [.boardMember: .always]),
        rule([.answerOffer], at: [.offered], [.clerk: .always]),

        rule([.conveneSession], at: [.office], [.clerk: .always, .chair: .always]),
        rule(
            [.addAgendaItem, .resolveItem, .closeSession, .cancelSession], at: [.convened],
            [.clerk: .always, .chair: .always]),
        rule([.recordPresence, .castVote], at: [.convened], [.clerk: .always, .boardMember: .own]),

        rule(
            [.decideFiling], at: [.ranked, .incomplete, .ineligible, .withdrawn, .sealed],
            [.boardMember: .always, .clerk: .fromSession]),
        rule([.dispatchDecision], at: [.decided, .served], [.clerk: .always]),
        rule([.serveDecision], at: [.decided, .served], [.clerk: .always]),
        rule([.fileAppeal, .declareFinal], at: [.served], [.clerk: .always]),
        rule([.decideAppeal], at: [.appealed], [.boardMember: .always, .clerk: .fromSession]),
        rule([.recordInspection], at: [.decided, .served, .appealed, .final], [.clerk: .always]),
        rule([.sendToAuthority], at: [.final], [.clerk: .always]),

        rule([.refuseOperation], at: [.sent], [.clerk: .always]),
        rule([.recordOperation], at: [.sent, .archive], [.clerk: .always]),
        rule([.signContract], at: [.approved], [.clerk: .always]),
        rule(
            [.planPhases, .changeOperation, .withdrawOperation], at: [.approved, .contracted], [.clerk: .always]),
        rule([.fileClaim, .completeOperation], at: [.contracted], [.clerk: .always]),
        rule([.recordPayment], at: [.contracted, .completed], [.clerk: .always]),
        rule(
            [
                .recordIndicator, .recordPrinted, .recordCooperation, .describeGroup, .admitPartner, .releasePartner,
                .planFunds, .claimRunningCosts, .payRunningCosts, .recordActivity,
            ], at: [.office], [.clerk: .always]),

        // Where what it corrects stands, its own refusal looks: the stage before the entry that was wrong.
        rule(
            [.correctEntry], at: Set(Stage.allCases),
            [
                .clerk: .asWhatIsCorrected, .assessor: .asWhatIsCorrected, .chair: .asWhatIsCorrected,
                .boardMember: .asWhatIsCorrected, .administrator: .asWhatIsCorrected,
            ]),
    ].flatMap { $0 }
}
