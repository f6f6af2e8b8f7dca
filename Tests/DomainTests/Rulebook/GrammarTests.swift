import Testing

@testable import Domain

@Suite struct `The grammar of a rulebook` {
    @Test func `names what somebody probably meant`() {
        let keys = ["submission", "opening", "supplement", "scoring", "most", "least"]
        #expect(NearestName.of("submision", among: keys) == "submission")
        #expect(NearestName.of("openign", among: keys) == "opening")
        #expect(NearestName.of("Scoring", among: keys) == "scoring")
        #expect(NearestName.of("mots", among: keys) == "most")
        #expect(NearestName.of("suppl", among: keys) == "supplement")
        #expect(NearestName.of("colour", among: keys) == nil)
        #expect(NearestName.of("", among: keys) == nil)
        #expect(NearestName.of(String(repeating: "x", count: 10_000), among: keys) == nil)
    }

    @Test func `shows how a figure could be meant`() {
        func euro(_ cents: Int64...) -> [Money] { cents.map(Money.init(cents:)) }
        #expect(LooseNumber.amounts("75.000,00") == euro(7_500_000))
        #expect(LooseNumber.amounts("75000,5") == euro(7_500_050))
        #expect(LooseNumber.amounts("75 000,00 €") == euro(7_500_000))
        #expect(LooseNumber.amounts("75,000.00") == euro(7_500_000))
        #expect(LooseNumber.amounts("75000") == euro(7_500_000))
        #expect(LooseNumber.amounts("75.000") == euro(7_500_000, 7_500))
        #expect(LooseNumber.amounts("1.250.000") == euro(125_000_000))
        #expect(LooseNumber.amounts("75.001") == euro(7_500_100))
        #expect(LooseNumber.amounts("-5") == [])
        #expect(LooseNumber.amounts("about 5") == [])
        #expect(LooseNumber.points("1,5") == [Fraction(3, over: 2)])
        #expect(LooseNumber.points("-2,5") == [Fraction(-5, over: 2)])
        #expect(LooseDay.stamp("4. 7. 2025 12.00") == Stamp(iso: "2025-07-04T12:00"))
        #expect(LooseDay.stamp("2025-7-4") == Stamp(iso: "2025-07-04"))
        #expect(LooseDay.stamp("31. 2. 2025") == nil)
        #expect(LooseDay.length("8 delovnih dni") == LimitLength(8, .workingDays))
    }

    @Test func `takes ids of letters, digits and three signs`() {
        for id in ["A", "2.1", "delovna_mesta", "območje", "a-b", String(repeating: "x", count: 40)] {
            #expect(Rulebook.isID(id))
        }
        for id in ["", "a b", "a/b", "a+b", "a:b", "ж", "\u{1B}[31m", "a\n", "×", String(repeating: "x", count: 41)] {
            #expect(!Rulebook.isID(id))
        }
    }

    @Test func `reads intervals by the kind of the fact`() {
        #expect(Interval("2..", of: .count).map { [$0.least, $0.most] } == [2, nil])
        #expect(Interval("..3", of: .months).map { [$0.least, $0.most] } == [nil, 3])
        #expect(Interval("2", of: .count).map { [$0.least, $0.most] } == [2, 2])
        #expect(Interval("10.00..20.50", of: .amount).map { [$0.least, $0.most] } == [1_000, 2_050])
        for text in ["..", "3..2", "a", "1.5", "", "-1..2"] { #expect(Interval(text, of: .count) == nil) }
        #expect(Interval("10..20", of: .amount) == nil)
    }

    @Test func `finds out for whom a rule holds`() {
        let when = Conditions(
            funds: ["ESRR"], measures: ["M1", "M3"],
            facts: [FactCondition(fact: "partners", test: .within(least: 2, most: nil))])
        let traits = Traits(fund: "ESRR", measure: "M3", facts: ["partners": .number(2)])
        #expect(when.fits(traits))
        #expect(!when.fits(Traits(fund: "ESRR", measure: "M2", facts: ["partners": .number(2)])))
        #expect(!when.fits(Traits(fund: "ESRR", measure: "M3", facts: ["partners": .number(1)])))
        #expect(!when.fits(Traits(fund: "ESRR")))
        #expect(Conditions.always.fits(Traits()))
    }

    @Test func `reaches what the kinds, caps, floors and weights let through`() throws {
        func criterion(_ id: String, _ kind: Criterion.Kind) -> Criterion {
            Criterion(id: id, text: Text(sl: id, en: id), kind: kind)
        }
        func level(_ points: Int64) -> Level {
            Level(id: "\(points)", points: .value(Fraction(points)), text: Text(sl: "x", en: "x"))
        }
        func reach(_ criterion: Criterion) -> Fraction? { criterion.reachable()?.value }
        #expect(reach(criterion("a", .oneOf([level(2), level(5), level(-1)]))) == Fraction(5))
        #expect(reach(criterion("b", .severalOf([level(2), level(5), level(-1)]))) == Fraction(7))
        #expect(reach(criterion("c", .yesNo(Fraction(-3)))) == Fraction(0))
        let half = try #require(Fraction(1, over: 2))
        #expect(reach(criterion("d", .range(from: Fraction(0), to: Fraction(3), step: half))) == Fraction(3))
        #expect(reach(criterion("e", .range(from: Fraction(0), to: Fraction(5), step: Fraction(2)))) == Fraction(4))
        var jobs = criterion("f", .perUnit(Fraction(2), unit: Text(sl: "x", en: "x")))
        jobs.most = Fraction(5)
        jobs.weight = half
        #expect(reach(jobs) == Fraction(5, over: 2))
        let parts = [criterion("a", .yesNo(Fraction(4))), criterion("b", .yesNo(Fraction(3)))]
        #expect(reach(criterion("g", .parts(.value(.sum), parts))) == Fraction(7))
        #expect(reach(criterion("g", .parts(.value(.highest), parts))) == Fraction(4))
        #expect(reach(criterion("g", .parts(.value(.only("b")), parts))) == Fraction(3))
        #expect(criterion("g", .parts(.open("area"), parts)).reachable() == .open("area"))
        let bands = [Band(from: nil, to: 1, points: Fraction(0)), Band(from: 2, to: nil, points: Fraction(6))]
        #expect(reach(criterion("h", .fromFacts(fact: "x", bands: bands))) == Fraction(6))
    }
}
