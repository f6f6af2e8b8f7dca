import Domain
import Exchange
import Journal
import Wording

/// One call of an office as somebody may see it, now or at a point of the record.
struct RankedCall {
    let seen: Case
    let office: Office
    private let viewer: Viewer
    private let head: Head
    private let moment: Moment?
    private let language: Language

    enum Content {
        case computed(Evaluation)
        /// There is nothing to compute from for this viewer, but a list was adopted, and that one is public.
        case adopted(AdoptedList)
    }

    /// - Throws: 64 where it is not said which call, 66 where there is none, or none yet.
    ///
    /// - Parameter person: who looks; otherwise whoever sits at the seat.
    init(
        _ seat: Seat, as person: String? = nil, call: String? = nil, at point: RecordPoint? = nil, _ language: Language
    ) throws(Failure) {
        self.language = language
        guard let call = call ?? RankedCall.only(seat.office) else {
            let calls = language.listed(seat.office.cases.map(\.call))
            throw Failure(
                .wrongUsage,
                language.choose(
                    sl: "Povejte, kateri poziv: --call ID. V pisarni so: \(calls).",
                    en: "Say which call: --call ID. The office has: \(calls)."))
        }
        guard let now = seat.office.case(call) else {
            let calls = language.listed(seat.office.cases.map(\.call))
            throw Failure(
                .noInput,
                language.choose(
                    sl: "Poziva »\(call)« v tej pisarni ni. V njej so: \(calls).",
                    en: "This office has no call \"\(call)\". It has: \(calls)."))
        }
        viewer = seat.office.viewer(person ?? seat.viewer, on: LocalTime.today())
        guard let point else {
            (seen, office, head, moment) = (now.seen(by: viewer), seat.office, seat.head, nil)
            return
        }
        let past = try RankedCall.past(of: seat, at: point, for: viewer.person, language)
        guard let then = past.office.case(call) else {
            throw Failure(
                .noInput,
                language.choose(
                    sl: "Poziv »\(call)« takrat še ni bil odprt.",
                    en: "The call \"\(call)\" was not open yet at that point."))
        }
        seen = then.seen(by: viewer)
        (office, head, moment) = (past.office, past.head, past.moment)
    }

    private static func only(_ office: Office) -> String? {
        let ruled = office.cases.filter { $0.rules != nil }
        let calls = ruled.isEmpty ? office.cases : ruled
        return calls.count == 1 ? calls[0].call : nil
    }

    private static func past(
        of seat: Seat, at point: RecordPoint, for person: String?, _ language: Language
    ) throws(Failure) -> Seat.Past {
        if case .entry(let number) = point, !(1...max(1, seat.head.sequence)).contains(number) {
            throw Failure(
                .wrongUsage,
                language.choose(
                    sl: "Vpisa \(number) ni: v zapisu so vpisi 1 do \(seat.head.sequence).",
                    en: "There is no entry \(number): the record holds entries 1 to \(seat.head.sequence)."))
        }
        do throws(RecordTrouble) {
            if let past = try seat.past(at: point, for: person) { return past }
        } catch {
            throw Failure(Program.status(of: error), language.sentence(error))
        }
        throw Failure(
            .noInput,
            language.choose(sl: "Pisarne takrat še ni bilo.", en: "The office did not exist at that point."))
    }

    /// - Throws: 1, with what is missing.
    func content() throws(Failure) -> Content {
        do throws(Case.NoRanking) {
            let input = try seen.rankingInput()
            if !input.numbers.isEmpty { return .computed(Evaluation(input)) }
        } catch {
            if seen.adoption == nil { throw Failure(.answerIsNo, reasons(error)) }
        }
        guard let adoption = seen.adoption else {
            throw Failure(
                .answerIsNo,
                language.choose(
                    sl: "Med vlogami, ki jih smete videti, ni nobene za lestvico.",
                    en: "Among the applications you may see there is none to rank."))
        }
        return .adopted(AdoptedList(adoption))
    }

    private func reasons(_ reason: Case.NoRanking) -> [String] {
        guard viewer.person == nil, reason == .scoringOpen else {
            return language.absence(of: reason, in: seen, office)
        }
        return [
            language.choose(
                sl:
                    "Lestvica poziva \(seen.call) še ni sprejeta. Kdor v njem dela, jo vidi s svojim ključem: --as KLJUČ.",
                en:
                    "No ranking of \(seen.call) has been adopted yet. Whoever works on it sees it with the own key: --as KEY."
            )
        ]
    }

    /// What is worth knowing beside the list.
    var notes: [String] { [language.leftOut(of: seen)].compactMap { $0 } }

    /// What stands above the list: that it is not to be published yet.
    var above: String { language.notForPublication(seen).map { $0 + "\n\n" } ?? "" }

    /// From how much of the record the list was made.
    var foot: String {
        let when = moment.map { ", " + language.moment($0) } ?? ""
        return language.choose(
            sl: "Po vpisu \(head.sequence)\(when). Prstni odtis:\n\(head.hash.fingerprint)\n",
            en: "After entry \(head.sequence)\(when). Fingerprint:\n\(head.hash.fingerprint)\n")
    }
}
