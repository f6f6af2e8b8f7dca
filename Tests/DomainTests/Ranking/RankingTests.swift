import Testing

@testable import Domain

@Suite struct RankingTests {
    @Test func moreTotalIsFirstAndTheMoneyEndsAtTheLine() {
        var field = RankingField.plain(budget: "25000.00")
        field.add("V-1", [60, 0])
        field.add("V-2", [80, 5])
        field.add("V-3", [70, 0])
        field.add("V-4", [50, 0])
        #expect(
            field.ranked().lines == [
                "1 V-2 selected 10000.00", "2 V-3 selected 10000.00", "3 V-1 reserve", "4 V-4 reserve",
            ])
    }

    @Test func equalsAboveTheLineShareTheirPlaceAndTheNextPlaceCountsThemAll() {
        var field = RankingField.plain(ties: [.pointsOf("7", .higher)])
        field.add("V-10", [60, 20])
        field.add("V-2", [70, 10])
        field.add("V-3", [60, 0])
        let ranking = field.ranked()
        #expect(
            ranking.lines == [
                "1 V-2 selected 10000.00", "1 V-10 selected 10000.00", "3 V-3 selected 10000.00",
            ])
        #expect(ranking.placeReason(ofRow: 0) == .shared(with: 0, count: 2, side: .above))
    }

    @Test func aGroupAcrossTheLineGoesByTheChain() {
        var field = RankingField.plain(
            budget: "15000.00", ties: [.pointsOf("7", .higher), .arrival(.earlier)])
        field.add("V-1", [70, 10], minute: 5)
        field.add("V-2", [66, 14], minute: 9)
        field.add("V-3", [70, 10], minute: 3)
        let ranking = field.ranked()
        #expect(ranking.lines == ["1 V-2 selected 10000.00", "2 V-3 reserve", "3 V-1 reserve"])
        #expect(ranking.placeReason(ofRow: 0) == .key(0, against: 2, isAhead: true))
        // Who is not paid asks what kept it behind.
        #expect(ranking.placeReason(ofRow: 1) == .key(0, against: 1, isAhead: false))
        #expect(ranking.placeReason(ofRow: 2) == .key(1, against: 2, isAhead: false))
        #expect(ranking.rows[1].amount == .stopped(left: 500_000))
    }

    @Test func twoWithoutAnHourOnOneDayAreUndecided() {
        var field = RankingField.plain(budget: "5000.00", ties: [.arrival(.earlier)])
        field.add("V-1", [70, 10], minute: nil)
        field.add("V-2", [70, 10], minute: nil)
        field.add("V-3", [10, 10])
        let ranking = field.ranked()
        #expect(ranking.lines == ["- V-1 undecided", "- V-2 undecided", "- V-3 undecided"])
        #expect(!ranking.isDecided)
        #expect(ranking.rows[0].amount == .tied(2, left: 500_000))
        #expect(ranking.rows[2].amount == .afterTie(0))
    }

    @Test func whoIsAheadOfAnOpenTieIsHeldAgainstItAndTheOpenPairIsNotCalledSettled() {
        var field = RankingField.plain(budget: "15000.00", ties: [.pointsOf("7", .higher)])
        field.add("V-1", [66, 14])
        field.add("V-2", [70, 10])
        field.add("V-3", [70, 10])
        let ranking = field.ranked()
        #expect(ranking.lines == ["1 V-1 selected 10000.00", "- V-2 undecided", "- V-3 undecided"])
        #expect(ranking.placeReason(ofRow: 0) == .key(0, against: 1, isAhead: true))
    }

    @Test(arguments: [
        (LinePolicy.stop, ["1 V-1 selected 10000.00", "2 V-2 reserve", "3 V-3 reserve"]),
        (.offer, ["1 V-1 selected 10000.00", "2 V-2 offered 5000.00", "3 V-3 reserve"]),
        (.skip, ["1 V-1 selected 10000.00", "2 V-2 reserve", "3 V-3 selected 4000.00"]),
        (.fundInFull, ["1 V-1 selected 10000.00", "2 V-2 selected 10000.00", "3 V-3 reserve"]),
        (.share, ["1 V-1 selected 10000.00", "2 V-2 offered 5000.00", "3 V-3 reserve"]),
    ])
    func everyPolicyEndsDifferently(policy: LinePolicy, lines: [String]) {
        var field = RankingField.plain(budget: "15000.00", policy: policy)
        field.add("V-1", [90, 0])
        field.add("V-2", [80, 0])
        field.add("V-3", [70, 0], asks: "4000.00")
        #expect(field.ranked().lines == lines)
    }

    @Test func theMeanOfThreeSheetsIsAFraction() {
        var field = RankingField.plain(assessors: 3)
        field.add("V-1", [80, 0])
        field.add("V-2", [80, 0])
        field.sheets[0] += [[84, 1], [85, 4]]
        field.sheets[1] += [[84, 1], [85, 5]]
        let ranking = field.ranked()
        #expect(ranking.lines == ["1 V-2 selected 10000.00", "2 V-1 selected 10000.00"])
        #expect(ranking.total(of: 0)?.mixed == "84 2/3")
        #expect(ranking.total(of: 1)?.mixed == "85")
    }

    @Test func aMissingSheetOrAMissingPointIsNeverZero() {
        var field = RankingField.plain(assessors: 2)
        field.add("V-1", [80, 0])
        field.add("V-2", [80, 0])
        field.add("V-3", [80, 0])
        field.sheets[1] += [[84, nil]]
        field.sheets[2] += [[0, 0]]
        let ranking = field.ranked()
        #expect(ranking.lines == ["1 V-3 selected 10000.00", "- V-1 unscored", "- V-2 unscored"])
        #expect(ranking.exclusion(of: 0) == .sheets(have: 1, need: 2))
        #expect(ranking.exclusion(of: 1) == .incompleteSheet)
        #expect(ranking.total(of: 1) == nil)
    }

    @Test func capFloorAndWeightWorkOnEachSheetInThisOrder() {
        let tree = [
            Criterion.parts("1", [.range("1.1", from: -20, to: 10), .range("1.2", to: 10)])
                .with(most: 15, floor: -2, weight: "1.5"),
            Criterion.parts("2", [.range("2.1", to: 7), .range("2.2", to: 9)], .highest).with(weight: "0.25"),
        ]
        var field = RankingField.plain(criteria: tree, assessors: 2)
        field.add("V-1", [10, 10, 7, 3])
        field.sheets[0] += [[-20, 3, 2, 9]]
        let ranking = field.ranked()
        // Sheet one: 15 × 1.5 + 7 × 0.25; sheet two: -2 × 1.5 + 9 × 0.25. The mean of 24.25 and -0.75.
        #expect(ranking.total(of: 0)?.mixed == "11 3/4")
    }

    @Test func anUnsettledThresholdLeavesTotalsAndNoPlaces() {
        var field = RankingField.plain()
        field.add("V-1", [80, 0])
        field.add("V-2", [90, 0])
        var set = field.rulebook.scoring.value?[0]
        set?.threshold = .open("threshold")
        field.rulebook.scoring = .value([set].compactMap(\.self))
        let ranking = field.ranked()
        #expect(ranking.stops == [.doubt("threshold", list: nil)])
        #expect(ranking.lines == ["- V-2 unranked", "- V-1 unranked"])
        #expect(ranking.total(of: 0) == Fraction(80))
    }
}

extension Fraction: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int64) { self.init(value) }
}
