/// Something the linter has to say about a rulebook. Sentences are made of it in `Wording`.
public struct Finding: Sendable, Equatable {
    public enum Severity: String, Sendable, CaseIterable {
        /// It cannot be read, or would give a wrong result.
        case error
        /// It will need a person.
        case warning
    }

    public var kind: Kind
    public var path: Path
    /// nil where the tree has no places (the record), or the value was given with a settlement.
    public var place: Place?
    /// The doubt whose given value is at fault: then the file is right and the settlement is wrong.
    public var settling: DoubtID?
    /// The options it is wrong under, where nobody has chosen those yet; empty: as the rulebook stands.
    public var assuming: [Assumption] = []

    /// What would be settled so.
    public struct Assumption: Sendable, Equatable {
        public var doubt: DoubtID
        /// From 1.
        public var option: Int
    }

    public init(_ kind: Kind, path: Path, place: Place? = nil, settling: DoubtID? = nil) {
        self.kind = kind
        self.path = path
        self.place = place
        self.settling = settling
    }

    /// How many findings are told at once.
    public static let most = 500

    public var code: FindingCode { kind.code }
    public var severity: Severity { code.severity }
}

extension Finding {
    /// The form of a node.
    public enum Form: String, Sendable, CaseIterable { case scalar, list, map }

    /// What an id names.
    public enum Naming: String, Sendable, CaseIterable {
        case sector, fund, goal, measure, projectType, applicantClass, fact, option, item, set, criterion, level, window
        case pot, quota, body, timeLimit, note, doubt
        /// What a note is about, whichever it is.
        case subject
    }

    /// The form a scalar must have where it is no plain number, amount or word.
    public enum Notation: String, Sendable, CaseIterable {
        /// `0..3`
        case range
        /// `3`, `3..`, `..3`, `3..5`
        case interval
        /// `60`, `60 %`
        case pointsOrShare
        /// `none`, `60`, `60%`
        case threshold
        /// `none`, or `points-of 7, arrival`
        case ties
        /// `stays`, `to ID`
        case leftover
        /// `sum`, `highest`, `only ID`
        case parts
        /// `more-than-half`, `at-least-half`, a number
        case quorum
        /// `publication`, `close`, ...
        case event
    }

    public enum Kind: Sendable, Equatable {
        // The shape of the file.
        case wrongShape(expected: Form, found: Form)
        case unknownKey(String, nearest: String?)
        case missingKey(String)
        case duplicateKey(String, first: Place?)
        /// Exactly one of these keys must stand; `found` is what does.
        case notOneKey(of: [String], found: [String])
        /// A key that is needed because of another.
        case needsKey(String, for: String)
        /// A key that says nothing here.
        case idleKey(String, without: String)
        case tooFewItems(count: Int, least: Int)
        case tooManyItems(count: Int, most: Int)
        /// There are more than these.
        case tooManyFindings(Int)
        // Scalars.
        case badID(String)
        case badText(String)
        case badAmount(String, readings: [Money])
        case badPoints(String, readings: [Fraction])
        case badNumber(String, least: Int, most: Int)
        case badPercent(String, readings: [Fraction])
        case badDay(String, reading: Stamp?)
        case badLength(String, reading: LimitLength?)
        case badWord(String, allowed: [String], nearest: String?)
        case badForm(String, Notation)
        case missingLanguage(Language)
        // Doubts.
        case doubtMisplaced
        case unknown(DoubtID, stops: ProcedureStep, source: String)
        case conflict(DoubtID, stops: ProcedureStep, options: Int)
        case reading(DoubtID, stops: ProcedureStep, source: String)
        case noSuchDoubt(DoubtID, nearest: DoubtID?)
        case noSuchOption(DoubtID, given: String, options: Int)
        // Names.
        case duplicateID(Naming, String, first: Path)
        case unknownReference(Naming, String, nearest: String?)
        // The criteria tree.
        case maximumDiffers(declared: Fraction, reachable: Fraction)
        case partsBelowMost(criterion: String, most: Fraction, parts: Fraction)
        case capCuts(criterion: String, most: Fraction, parts: Fraction)
        case levelOverCap(criterion: String, level: String?, points: Fraction, most: Fraction)
        case levelUnderFloor(criterion: String, level: String, points: Fraction, floor: Fraction)
        case floorOverCap(criterion: String, floor: Fraction, most: Fraction)
        case notPositive(key: String, Fraction)
        case rangeReversed(from: Fraction, to: Fraction)
        case stepMissesEnd(from: Fraction, to: Fraction, step: Fraction)
        case bandReversed(from: Int64, to: Int64)
        case bandsOverlap(at: Int64)
        case bandsGap(after: Int64, before: Int64)
        case bandsOpen(fact: String)
        case bandsOverChoice(fact: String)
        case bonusInside(criterion: String)
        case figureTooLarge
        case setUnreached(String)
        case potUnreached(String)
        case criterionNotInSet(criterion: String, set: String)
        case consensusNumber(Int)
        case minimumOverNumber(minimum: Int, number: Int)
        case thresholdUnreachable(PointsOrShare, reachable: Fraction)
        // The order.
        case chainCanTie
        case keyUnreached(after: String)
        // Money.
        case potsDoNotAddUp(fund: String, pots: Money, budget: Money)
        case capAbovePot(cap: Money, budget: Money)
        case grantReversed(least: Money, most: Money)
        case leastAbovePot(pot: String, least: Money, most: Money)
        case rateOutOfBounds(Fraction)
        case leftoverNotLater(pot: String)
        case sharesDoNotAddUp(pot: String, shares: Money, budget: Money)
        case awardOrder(from: Fraction)
        case awardUnreached(from: Fraction)
        case awardAboveThreshold(from: Fraction, threshold: Fraction)
        case leftoverOtherFund(pot: String, fund: String)
        case leftoverByGoal(pot: String)
        case sumOfOpenNumber
        case levelIsPoints(criterion: String, level: String, other: String)
        case supplementWithoutLimit(String)
        case shareOutOfBounds(Fraction)
        case noPot(fund: String, measure: String?)
        // Time.
        case limitWithoutEvent(String)
        case limitTwoValues(String, keys: [String])
        case limitNearlyKnown(String, nearest: String)
        case closeOnFreeDay(Stamp, FreeDays.Reason)
        case windowReversed(opens: Stamp, closes: Stamp)
        case windowsOverlap(String, String)
        // The lists.
        case itemWithoutBasis(String)
    }
}
