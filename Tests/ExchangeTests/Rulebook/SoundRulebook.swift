@testable import Exchange
import Domain

/// A small rulebook the linter has nothing to say about. Every fixture is this text with one change, so that what a
/// finding is about can be read in two lines.
enum SoundRulebook {
    static let text = """
        call: poziv-1
        title: { sl: "Prvi poziv", en: "First call" }
        group: LAS Primer
        source: "Javni poziv, 1. 1. 2026"
        goals: [ { id: G1, sl: Delo, en: Jobs }, { id: G2, sl: Okolje, en: Environment } ]
        measures:
          - { id: M1, goal: G1, funds: [ESRR], sl: Prvi ukrep, en: First measure }
          - { id: M2, goal: G2, sl: Drugi ukrep, en: Second measure }
        project-types: [ { id: soft, sl: mehki, en: soft }, { id: investment, sl: naložba, en: investment } ]
        classes: [ { id: public, sl: javni, en: public }, { id: private, sl: zasebni, en: private } ]
        facts:
          - { id: partners, kind: count, sl: partnerji, en: partners }
          - { id: value, kind: amount, sl: vrednost, en: value }
          - { id: area, kind: choice, options: [ { id: town, sl: mesto, en: town } ], sl: kraj, en: place }
        funds:
          - id: ESRR
            budget: 100000.00
            rate: 80 %
            grant: { least: 5000.00, most: 40000.00 }
        submission:
          opens: 2026-01-05
          closes: 2026-02-16T12:00
          counts: posted
          channel: [registered-post]
          unknown-hour: last
          late: dismiss
          early: dismiss
          marking: { label: "Ne odpiraj", wrong: dismiss }
        opening: { order: posted }
        completeness:
          - { id: A1, sl: Obrazec, en: Form, if-no: supplement, basis: "§4" }
        eligibility:
          - { id: E1, sl: Območje, en: Area, if-no: dismiss, when: { fact: { partners: 2.. } }, basis: "§4" }
        supplement: { rounds: 1 }
        time-limits:
          opening: { length: 8 working days, after: close, sl: Odpiranje, en: Opening, by: lead-partner }
          appeal: { length: 8 days, after: service, sl: Pritožba, en: Appeal, by: applicant }
          supplement: { length: 10 days, after: request, sl: Dopolnitev, en: Supplement }
        scoring:
          assessors: { number: 3, aggregate: mean }
          most: 40
          threshold: { value: 60 %, compare: at-least }
          criteria:
            - id: "1"
              sl: Prispevek
              en: Contribution
              parts: sum
              most: 20
              criteria:
                - id: "1.1"
                  sl: Ukrepi
                  en: Measures
                  one-of:
                    - { id: a, points: 10, sl: da, en: yes }
                    - { id: b, points: 0, sl: ne, en: no }
                - { id: "1.2", range: 0..10, sl: Načrt, en: Plan }
            - id: "2"
              sl: Partnerji
              en: Partners
              from-facts:
                fact: partners
                bands:
                  - { to: 1, points: 0 }
                  - { from: 2, points: 20 }
            - { id: "3", yes-no: 5, bonus: yes, sl: Dodatno, en: Extra }
        ranking:
          ties: [ { points-of: "2" }, { arrival: earlier }, { lot: žreb } ]
          scope: funding-line
          if-tied: board
        allocation:
          pots:
            - { id: P1, fund: ESRR, measure: M1, budget: 60000.00 }
            - { id: P2, fund: ESRR, budget: 40000.00 }
          at-the-line: stop
        bodies: [ { id: board, sl: odbor, en: board } ]
        appeals: { ladder: [ { body: board, limit: appeal } ] }

        """

    /// The text with one change, and the lines the change takes up. nil where there is nothing to change, or more than one.
    static func changed(
        _ old: String, _ new: String, in text: String = SoundRulebook.text
    ) -> (text: String, lines: ClosedRange<Int>)? {
        let parts = text.split(separator: old, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else { return nil }
        let first = parts[0].count { $0 == "\n" } + 1
        return (parts[0] + new + parts[1], first...(first + new.count { $0 == "\n" }))
    }

    static func findings(in text: String) throws -> [Finding] {
        Rulebook.read(try RulebookFile(bytes: Array(text.utf8)).tree).findings
    }
}
