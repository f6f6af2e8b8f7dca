/// Something somebody has to do, with the day it is due. Computed for a viewer and a day, never kept.
public struct Due: Sendable, Equatable {
    public enum Matter: Sendable, Hashable {
        /// The last day to hand in applications; of several windows, which.
        case close(window: String?)
        /// Another limit of the whole call, by its id.
        case callLimit(String)
        /// An applicant answers a request; once the limit is over somebody judges it or lets it lapse.
        case answer(ApplicationNumber, request: Int, isSupplement: Bool)
        /// A request that was made has not been sent.
        case sendRequest(ApplicationNumber, request: Int, isSupplement: Bool)
        /// A letter was sent and nobody knows yet when it was served; with a fiction it counts as served on that day.
        case service(Letter)
        /// An applicant says whether the lower amount is enough.
        case consent(ApplicationNumber)
        /// These filings wait for the decision of the board.
        case decisions([Filing])
        /// A decision that was made has not been sent.
        case sendDecision(Filing)
        /// What a body decided about an appeal has not been sent.
        case sendRuling(Filing, appeal: Int)
        /// A final selection has not gone to the ministry or the agency.
        case sendToAuthority(ApplicationNumber)
        /// Another limit that runs from the service of a decision, by its id: inspection.
        case filingLimit(Filing, String)
        /// A limit of an operation, by its id: the end of the project, keeping the documents.
        case operationLimit(String, operation: String)
        /// The limit for an appeal runs.
        case appeal(Filing)
        /// No appeal came in time, or none is left: somebody says that the decision is final.
        case declareFinal(Filing)
        /// The ministry or the agency decides about what was sent.
        case authorityDecision(ApplicationNumber)
        /// What was approved waits for its contract.
        case contract(operation: String)
        /// More was claimed than paid.
        case payment(operation: String)
        /// Nothing more is planned or claimed: claims, or the end, are to come.
        case completion(operation: String)
        /// Envelopes that were logged after the opening, though they are in time.
        case opening([EnvelopeNumber])
        /// Envelopes a person has to decide about.
        case envelopes([EnvelopeNumber])
        /// What the call leaves open and the next step needs.
        case doubts([DoubtID])
        /// Applications neither points nor the chain can order.
        case tie([ApplicationNumber])
        /// The next step of these applications.
        case step(Step, [ApplicationNumber])
        case closingOfScoring
        /// What is to hold by the time the list is adopted is looked at once more.
        case laterCheck(Text, [ApplicationNumber])
        /// The list is there, and nobody has adopted it.
        case adoption
        /// These left the adopted list, and what they had goes to others once a new one is adopted.
        case newAdoption([ApplicationNumber])
        /// A body decides an appeal.
        case appealDecision(Filing, appeal: Int, body: String)
        /// A session takes place, or its end has not been written down.
        case session(String)
        /// A claim for a phase of an operation.
        case phase(operation: String, phase: Int)
        /// An assessor's sheet is awaited; the call gives no day.
        case sheet(ApplicationNumber)
    }

    /// What is done next with an application, where no limit runs.
    public enum Step: Sendable, Hashable, CaseIterable {
        case recording, completeness, eligibility, assessors, facts
        /// A member declares before seeing.
        case interests
        /// The sheets differ so much that the rulebook asks for one more, or for a word about it.
        case furtherAssessor, justification
    }

    /// What was sent by post.
    public enum Letter: Sendable, Hashable {
        case request(ApplicationNumber, Int)
        case decision(Filing)
        /// What a body decided about an appeal; appeals of one filing count from 1.
        case ruling(Filing, appeal: Int)
    }

    /// One of the things the call can be taken to say of a limit, while nobody has settled which.
    public struct Reading: Sendable, Hashable {
        public var doubt: DoubtID
        /// The number of the option from 1.
        public var option: Int
        public var source: String?
    }

    /// Who has to act next.
    public enum Owner: Sendable, Hashable {
        case applicant
        case clerk
        /// The chair of the committee.
        case chair
        /// The ministry or the agency; the office waits for it.
        case authority
        case body(String)
        case person(String)
    }

    public enum Urgency: Int, Sendable, CaseIterable, Comparable {
        case overdue, today, week, later, undated
        public static func < (one: Urgency, other: Urgency) -> Bool { one.rawValue < other.rawValue }
    }

    public var call: String?
    public var matter: Matter
    public var owner: Owner
    /// nil where no rule gives a day.
    public var ends: Stamp?
    /// What counts the day, for its card.
    public var limit: TimeLimit?
    /// nil: the limit is not in doubt.
    public var reading: Reading?
    /// The clock was wrong on the day it is counted from.
    public var clockFault: ClockFault?

    /// Days from `today` to the last day; negative when it is over.
    public func left(from today: Day) -> Int? { ends.map { today.days(until: $0.day) } }

    public func urgency(on today: Day) -> Urgency {
        switch left(from: today) {
        case nil: .undated
        case .some(..<0): .overdue
        case 0: .today
        case .some(1...7): .week
        default: .later
        }
    }
}

/// How much is due, for one line.
public struct DueCounts: Sendable, Equatable {
    public var overdue = 0
    public var today = 0
    public var week = 0

    public init(_ all: [Due], on day: Day) {
        for due in all {
            switch due.urgency(on: day) {
            case .overdue: overdue += 1
            case .today: today += 1
            case .week: week += 1
            case .later, .undated: break
            }
        }
    }
}

extension [Due] {
    /// The most urgent first; what has no day last.
    public var byDay: [Due] {
        enumerated().sorted { one, other in
            let (first, second) = (one.element.ends?.order ?? .max, other.element.ends?.order ?? .max)
            return first == second ? one.offset < other.offset : first < second
        }.map(\.element)
    }
}
