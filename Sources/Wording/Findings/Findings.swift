import Domain

/// What is said about a finding: what is wrong, and what would mend it.
public struct FindingWords: Sendable, Equatable {
    public var sentence: String
    public var mend: String?

    init(_ sentence: String, mend: String? = nil) {
        self.sentence = sentence
        self.mend = mend
    }

    /// The sentence and the mend, one after the other.
    public var text: String { mend.map { sentence + " " + $0 } ?? sentence }
}

extension Language {
    /// The sentence about a finding of the linter, and what would mend it.
    public func words(_ finding: Finding) -> FindingWords {
        switch finding.kind {
        case .wrongShape(let expected, let found): wrongShape(expected, found)
        case .unknownKey(let key, let nearest): unknownKey(key, nearest)
        case .missingKey(let key): missingKey(key)
        case .duplicateKey(let key, let first): duplicateKey(key, first)
        case .notOneKey(let keys, let found): notOneKey(keys, found)
        case .needsKey(let key, let other): needsKey(key, other)
        case .idleKey(let key, let other): idleKey(key, other)
        case .tooFewItems(let count, let least): tooFewItems(count, least)
        case .tooManyItems(let count, let most): tooManyItems(count, most)
        case .tooManyFindings(let count): tooManyFindings(count)
        case .badID(let text): badID(text)
        case .badText(let text): badText(text)
        case .badAmount(let text, let readings): badAmount(text, readings)
        case .badPoints(let text, let readings): badPoints(text, readings)
        case .badNumber(let text, let least, let most): badNumber(text, least, most)
        case .badPercent(let text, let readings): badPercent(text, readings)
        case .badDay(let text, let reading): badDay(text, reading)
        case .badLength(let text, let reading): badLength(text, reading)
        case .badWord(let text, let allowed, let nearest): badWord(text, allowed, nearest)
        case .badForm(let text, let notation): badForm(text, notation)
        case .missingLanguage(let language): missingLanguage(language)
        case .doubtMisplaced: doubtMisplaced
        case .unknown(let id, let step, let source): unknown(id, step, source)
        case .conflict(let id, let step, let options): conflict(id, step, options)
        case .reading(let id, let step, let source): reading(id, step, source)
        case .noSuchDoubt(let id, let nearest): noSuchDoubt(id, nearest)
        case .noSuchOption(let id, let given, let options): noSuchOption(id, given, options)
        case .duplicateID(let naming, let id, let first): duplicateID(naming, id, first)
        case .unknownReference(let naming, let id, let nearest): unknownReference(naming, id, nearest)
        case .maximumDiffers(let declared, let reachable): maximumDiffers(declared, reachable)
        case .partsBelowMost(let criterion, let most, let parts): partsBelowMost(criterion, most, parts)
        case .capCuts(let criterion, let most, let parts): capCuts(criterion, most, parts)
        case .levelOverCap(let criterion, let level, let points, let most):
            levelOverCap(criterion, level, points, most)
        case .levelUnderFloor(let criterion, let level, let points, let floor):
            levelUnderFloor(criterion, level, points, floor)
        case .floorOverCap(let criterion, let floor, let most): floorOverCap(criterion, floor, most)
        case .notPositive(let key, let value): notPositive(key, value)
        case .rangeReversed(let from, let to): rangeReversed(from, to)
        case .stepMissesEnd(let from, let to, let step): stepMissesEnd(from, to, step)
        case .bandReversed: bandReversed
        case .bandsOverlap: bandsOverlap
        case .bandsGap: bandsGap
        case .bandsOpen(let fact): bandsOpen(fact)
        case .bandsOverChoice(let fact): bandsOverChoice(fact)
        case .bonusInside(let criterion): bonusInside(criterion)
        case .figureTooLarge: figureTooLarge
        case .setUnreached(let earlier): setUnreached(earlier)
        case .potUnreached(let earlier): potUnreached(earlier)
        case .criterionNotInSet(let criterion, let set): criterionNotInSet(criterion, set)
        case .consensusNumber(let number): consensusNumber(number)
        case .minimumOverNumber(let minimum, let number): minimumOverNumber(minimum, number)
        case .thresholdUnreachable(let value, let reachable): thresholdUnreachable(value, reachable)
        case .chainCanTie: chainCanTie
        case .keyUnreached(let earlier): keyUnreached(earlier)
        case .potsDoNotAddUp(let fund, let pots, let budget): potsDoNotAddUp(fund, pots, budget)
        case .capAbovePot(let cap, let budget): capAbovePot(cap, budget)
        case .grantReversed(let least, let most): grantReversed(least, most)
        case .leastAbovePot(let pot, let least, let most): leastAbovePot(pot, least, most)
        case .rateOutOfBounds(let rate): rateOutOfBounds(rate)
        case .leftoverNotLater(let pot): leftoverNotLater(pot)
        case .sharesDoNotAddUp(let pot, let shares, let budget): sharesDoNotAddUp(pot, shares, budget)
        case .awardOrder(let from): awardOrder(from)
        case .awardUnreached(let from): awardUnreached(from)
        case .awardAboveThreshold(let from, let threshold): awardAboveThreshold(from, threshold)
        case .leftoverOtherFund(let pot, let fund): leftoverOtherFund(pot, fund)
        case .leftoverByGoal(let pot): leftoverByGoal(pot)
        case .sumOfOpenNumber: sumOfOpenNumber
        case .levelIsPoints(let criterion, let level, let other): levelIsPoints(criterion, level, other)
        case .supplementWithoutLimit(let item): supplementWithoutLimit(item)
        case .shareOutOfBounds(let share): shareOutOfBounds(share)
        case .noPot(let fund, let measure): noPot(fund, measure)
        case .limitWithoutEvent(let id): limitWithoutEvent(id)
        case .limitTwoValues(let id, let keys): limitTwoValues(id, keys)
        case .limitNearlyKnown(let id, let nearest): limitNearlyKnown(id, nearest)
        case .closeOnFreeDay(let close, let reason): closeOnFreeDay(close, reason)
        case .windowReversed(let opens, let closes): windowReversed(opens, closes)
        case .windowsOverlap(let one, let other): windowsOverlap(one, other)
        case .itemWithoutBasis(let id): itemWithoutBasis(id)
        }
    }

    /// `error`, `warning`: words for people; the output of `lint` keeps the English ones for programs.
    public func word(_ severity: Finding.Severity) -> String {
        switch severity {
        case .error: choose(sl: "napaka", en: "error")
        case .warning: choose(sl: "opozorilo", en: "warning")
        }
    }
}
