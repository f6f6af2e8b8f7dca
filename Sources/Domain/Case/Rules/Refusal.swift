/// Why an act is not admitted. Values only: `Wording` says them, with what to do instead.
public enum Refusal: Error, Sendable, Hashable {
    /// What an act names.
    public enum Thing: String, Sendable, Hashable, CaseIterable {
        case person, key, call, envelope, application, body, member, session, item, operation, request, appeal, doubt
        case criterion, fact, fund, measure, projectType, applicantClass, goal, sector, channel, sheet, check, decision
        case role, option, pot, level, ranking, cooperation, interest
    }

    // The office and who acts.
    case notFounded
    case alreadyFounded
    case unknown(Thing, String)
    case exists(Thing, String)
    case personLeft(String, on: Day)
    case noValidKey(String)
    /// The clock of this desk is behind the last entry.
    case clockStepsBack(last: Moment)
    case notYourAct(Act.Kind, roles: [Role])
    /// Entitled only for what is one's own.
    case notYours(Act.Kind)
    case leadPartnerHasInterest(ApplicationNumber)
    case leadPartnerHasNoInterest(ApplicationNumber)
    case wrongStage(Act.Kind, stage: Stage, needed: [Stage])
    case declareFirst(ApplicationNumber)
    case recused(String, ApplicationNumber)
    /// The day of an event lies after the day of the act.
    case inTheFuture(Day)
    case lastAdministrator
}
