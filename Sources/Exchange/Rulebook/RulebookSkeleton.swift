import Domain
import Wording

/// The first file of a new call: commented, and without an error, so that what `lint` says next is about the call.
public enum RulebookSkeleton {
    /// - Parameter id: the id of the call; it must read as one.
    public static func text(id: String, language: Language) -> String {
        func note(_ sl: String, _ en: String) -> String {
            language.choose(sl: sl, en: en).split(separator: "\n").map { "# " + $0 }.joined(separator: "\n")
        }
        return """
            \(note("Pravilnik enega poziva. Vse, kar tu sme stati, opisuje docs/RULEBOOK.md.\nPreverite ga s: tockovnik lint DATOTEKA. Vsebina je primer: zamenjajte jo z besedilom svojega poziva.",
                   "The rulebook of one call. docs/RULEBOOK.md describes all that may stand here.\nCheck it with: tockovnik lint FILE. The content is an example: replace it with the text of your call."))

            call: \(id)
            title: { sl: "1. javni poziv LAS", en: "1st public call of the LAG" }
            group: LAS
            lead-partner: { unknown: lead-partner, source: "§1" }
            source: "Javni poziv, 1. 1. 2026"

            \(note("Sklad: koliko denarja, kolikšen delež stroškov, najmanj in največ na vlogo.",
                   "The fund: how much money, what share of the costs, the least and the most per application."))
            funds:
              - { id: ESRR, budget: 100000.00, rate: 80 %, grant: { least: 5000.00, most: 50000.00 }, sl: ESRR, en: ERDF }

            \(note("Kdaj se odda in po kateri uri se šteje: posted (poštni žig) ali received (prejem).",
                   "When to file, and which clock counts: posted (the postmark) or received."))
            submission:
              opens: 2026-01-05
              closes: 2026-02-16T12:00
              counts: posted
              channel: [registered-post]
              unknown-hour: last
              late: dismiss
              early: dismiss
              marking: { label: "Ne odpiraj – vloga", wrong: dismiss }

            opening: { order: posted, public: no }

            \(note("Prvi seznam (popolnost): NE praviloma pomeni dopolnitev. Drugi (upravičenost): NE izloči.",
                   "The first list (completeness): NO usually means a supplement. The second (eligibility): NO excludes."))
            completeness:
              - { id: A1, if-no: supplement, basis: "§4.1", sl: "Obrazec je v celoti izpolnjen.", en: "The form is complete." }
            eligibility:
              - { id: E1, if-no: dismiss, basis: "§4.2", sl: "Projekt se izvede na območju LAS.", en: "The project is carried out in the area." }
            supplement: { rounds: 1, return-receipt: yes }

            \(note("Roki: dolžina (days, working days, months) in dogodek, od katerega tečejo.",
                   "Time limits: a length (days, working days, months) and the event they start from."))
            time-limits:
              opening: { length: 8 working days, after: close, sl: Odpiranje vlog, en: Opening, by: lead-partner, basis: "§4" }
              supplement:
                length: 8 days
                after: receipt
                sl: Dopolnitev
                en: Supplement
                by: applicant
                basis: "§4"
              appeal: { length: 8 days, after: service, sl: Pritožba, en: Appeal, by: applicant, basis: "§6" }

            \(note("Merila. Deli se seštejejo (parts: sum) ali velja najboljši (parts: highest). Listi so one-of, range, several-of,\nper-unit, yes-no in from-facts. Prag, ki ga poziv ne pove, je odprto vprašanje: { unknown: ... }.",
                   "The criteria. Parts add up (parts: sum) or the best one counts (parts: highest). Leaves are one-of, range, several-of,\nper-unit, yes-no and from-facts. A threshold the call does not tell is a doubt: { unknown: ... }."))
            scoring:
              assessors: { number: 3, aggregate: mean }
              most: 30
              threshold: { value: 60 %, compare: at-least }
              criteria:
                - id: "1"
                  sl: Prispevek k ciljem
                  en: Contribution to the goals
                  parts: sum
                  most: 20
                  criteria:
                    - id: "1.1"
                      sl: Prispevek k ukrepom
                      en: Contribution to the measures
                      one-of:
                        - { id: a, points: 10, sl: neposreden, en: direct }
                        - { id: b, points: 5, sl: posreden, en: indirect }
                        - { id: c, points: 0, sl: ni razviden, en: not visible }
                    - { id: "1.2", range: 0..10, sl: Kakovost načrta, en: Quality of the plan }
                - { id: "2", range: 0..10, sl: Inovativnost, en: Innovation }

            \(note("Kako se ločijo izenačeni: le ob meji sredstev (funding-line) ali povsod (everywhere).",
                   "How equal ones are told apart: only at the funding line (funding-line) or everywhere."))
            ranking:
              ties: [ { points-of: "2", order: higher }, { arrival: earlier } ]
              scope: funding-line
              if-tied: board

            \(note("Denar in njegova meja: stop, offer, skip, fund-in-full, share ali by-goal. Program tega nikoli ne izbere sam.",
                   "The money and its line: stop, offer, skip, fund-in-full, share or by-goal. The program never chooses this itself."))
            allocation:
              pots: [ { id: ESRR, fund: ESRR, budget: 100000.00 } ]
              at-the-line: { unknown: at-the-line, source: "§6" }

            bodies:
              - { id: board, sl: upravni odbor, en: board, quorum: more-than-half, majority: present }
            appeals:
              ladder: [ { body: board, limit: appeal } ]

            """
    }
}
