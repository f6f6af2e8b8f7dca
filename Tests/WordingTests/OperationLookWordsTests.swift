import Testing

@testable import Domain
@testable import Wording

/// What the call says about operations after selection, in words.
@Suite struct `What an operation has beyond its call` {
    private let sl = Language.slovenian
    private let en = Language.english
    private let day = Day(number: 17_775)

    private func money(_ euros: Int64) -> Money { Money(cents: euros * 100) }

    @Test func `is said in whole sentences`() throws {
        let phases = OperationRules.Phases(by: .value, upTo: money(20_000), most: 1, above: 2)
        let looks: [OperationLook] = [
            .tooManyPhases(2, phases, at: money(18_000)), .tooManyPhases(3, phases, at: money(30_000)),
            .plannedBelowLeast(phase: 2, money(4_000), least: money(5_000)),
            .claimedBelowLeast(phase: nil, money(4_000), least: money(5_000)),
            .claimedBelowLeast(phase: 1, money(4_000), least: money(5_000)), .tooManyChanges(3, most: 2),
            .plannedWithout(phase: 1, [.amount]), .plannedWithout(phase: 2, [.amount, .until]),
            .endsLate(phase: nil, day, latest: day), .endsLate(phase: 2, day, latest: day),
            .advanceAboveShare(money(25_000), most: money(22_500), share: try #require(Fraction(decimal: "0.3"))),
            .approvedAboveGranted(money(55_000), granted: money(30_000)),
            .approvedAboveLargest(money(55_000), largest: money(40_000)),
            .laterCheck(Text(sl: "Dovoljenja so pravnomočna.", en: "Permits are final."), basis: "§13"),
        ]
        for look in looks {
            for language in Language.allCases {
                let sentence = language.sentence(look)
                #expect(
                    sentence.last == "." && !sentence.contains("Optional") && !sentence.contains("  "), "\(sentence)")
            }
            #expect(sl.sentence(look) != en.sentence(look))
        }
        #expect(
            sl.sentence(.approvedAboveGranted(money(55_000), granted: money(30_000)))
                == "Odobreno (55.000,00 €) je več, kot daje sklep (30.000,00 €). Preverite znesek.")
        #expect(
            sl.sentence(.plannedWithout(phase: 1, [.amount, .until]))
                == "1. faza je brez zneska in zadnjega dneva. Preverite načrt.")
        #expect(
            sl.sentence(.tooManyPhases(2, phases, at: money(18_000)))
                == "Načrtovane faze: 2; pri vrednosti projekta do 20.000,00 € poziv dopušča največ 1 fazo. "
                + "Upravičenih stroškov je 18.000,00 €: preverite vrednost.")
    }

    @Test func `counts phases and changes in four numbers`() {
        func phases(_ most: Int) -> String {
            let rule = OperationRules.Phases(by: .grant, upTo: money(20_000), most: 1, above: most)
            return sl.sentence(.tooManyPhases(9, rule, at: money(30_000)))
        }
        for (most, words) in [(1, "1 fazo"), (2, "2 fazi"), (3, "3 faze"), (5, "5 faz")] {
            #expect(
                phases(most)
                    == "Načrtovane faze: 9; pri podpori nad 20.000,00 € poziv dopušča največ \(words).")
        }
        for (most, words) in [(1, "1 spremembo"), (2, "2 spremembi"), (3, "3 spremembe"), (5, "5 sprememb")] {
            #expect(
                sl.sentence(.tooManyChanges(most + 1, most: most))
                    == "To je \(most + 1). sprememba operacije; poziv dopušča največ \(words).")
        }
    }
}
