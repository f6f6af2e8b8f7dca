import Domain
import Wording

/// One row by the names of its columns; what is wrong in it is gathered, with its place.
struct OperationCells {
    private(set) var wrong: [String] = []
    /// What reads, and may still mean something else.
    private(set) var notes: [String] = []
    private(set) var acts: [Act] = []
    private var texts: [OperationColumn: String] = [:]
    private var places: [OperationColumn: Int] = [:]
    private let place: String
    private let language: Language

    init(_ reader: TableReader, _ columns: [OperationColumn?], _ place: String, _ language: Language) {
        self.place = place
        self.language = language
        for (index, column) in columns.enumerated() where index < reader.count {
            guard let column else { continue }
            texts[column] = reader.text(index)
            places[column] = reader.column(index)
        }
    }

    func text(_ column: OperationColumn) -> String { texts[column] ?? "" }

    mutating func needed(_ column: OperationColumn) -> String {
        if text(column).isEmpty { refuse(column, language.choose(sl: "polje je prazno.", en: "the cell is empty.")) }
        return text(column)
    }

    mutating func amount(_ column: OperationColumn) -> Money? {
        let text = text(column)
        guard !text.isEmpty else { return nil }
        do throws(Mistyped) {
            let amount = try Money(typed: text)
            if amount > .zero, !OperationCells.hasDecimals(text) {
                let read = language.amount(amount)
                note(
                    column,
                    language.choose(
                        sl: "»\(text)« je brez decimalk, prebrano kot \(read). Preverite znesek.",
                        en: "\"\(text)\" has no decimals and was read as \(read). Check the amount."))
            }
            return amount
        } catch {
            refuse(column, language.sentence(error))
            return nil
        }
    }

    /// Of an amount that reads: whether one or two digits stand behind its last mark. Three part thousands (`11.168`).
    private static func hasDecimals(_ amount: String) -> Bool {
        let figure = amount.filter { "0123456789.,".contains($0) }
        let parts = figure.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        return parts.count > 1 && (1...2).contains(parts.last?.count ?? 0)
    }

    mutating func day(_ column: OperationColumn) -> String {
        let text = text(column)
        guard !text.isEmpty else { return "" }
        // `danes` and `4. 7.` have no meaning in a file: which year it was must stand there.
        guard text.split(whereSeparator: { !("0"..."9").contains($0) }).contains(where: { [4, 8].contains($0.count) })
        else {
            refuse(
                column,
                language.choose(
                    sl: "dan naj ima letnico s štirimi števkami, na primer 4. 7. 2025.",
                    en: "the day needs a year of four digits, for example 2025-07-04."))
            return ""
        }
        do throws(Mistyped) {
            return try Day(typed: text, today: Day(number: 0)).iso
        } catch {
            refuse(column, language.sentence(error))
            return ""
        }
    }

    mutating func word(_ column: OperationColumn, _ words: [String], _ slovenian: [String: String]) -> String? {
        let text = Headings.plain(text(column)).replacing("_", with: "-")
        guard !text.isEmpty else { return nil }
        if let word = words.first(where: { $0 == text }) ?? slovenian[text] { return word }
        let possible = language.listed(words)
        refuse(
            column,
            language.choose(
                sl: "»\(self.text(column))« ni mogoče. Mogoče je: \(possible).",
                en: "\"\(self.text(column))\" is not possible. Possible: \(possible)."))
        return nil
    }

    mutating func sumDiffers(_ paid: Money, _ sum: Money) {
        refuse(
            .paid,
            language.choose(
                sl: "\(language.amount(paid)) ni vsota faz (\(language.amount(sum))).",
                en: "\(language.amount(paid)) is not the sum of the phases (\(language.amount(sum)))."))
    }

    /// - Parameter column: the amount that should not be there.
    mutating func paidAndWithdrawn(_ column: OperationColumn) {
        refuse(
            column,
            language.choose(
                sl: "operacija z odstopom nima izplačila.", en: "an operation that was withdrawn has no payment."))
    }

    /// A row that says a claim was filed and not of how much would leave nothing in the record.
    mutating func claimWithoutAmount() {
        // A cell that holds something else was refused already.
        let columns: [OperationColumn] = [.firstPhase, .secondPhase, .paid]
        guard columns.allSatisfy({ text($0).filter { ("1"..."9").contains($0) }.isEmpty }) else { return }
        refuse(
            .paid, language.choose(sl: "zahtevek je brez zneska.", en: "the claim has no amount."))
    }

    mutating func add(_ kind: String, _ fields: [(String, String)]) {
        let pairs = [("act", kind)] + fields.filter { !$0.1.isEmpty }
        do throws(ActUnreadable) {
            acts.append(try Act(.map(pairs.map { ($0.0, Node.scalar($0.1)) })))
        } catch {
            // What is missing was said at its cell already.
            for fault in error.faults where fault.kind != .missing {
                refuse(OperationColumn(named: fault.path), fault.path, language.sentence(fault))
            }
        }
    }

    private mutating func refuse(_ column: OperationColumn, _ sentence: String) {
        refuse(column, column.name(in: language), sentence)
    }

    /// - Parameter name: of the column, or of a field no column stands for.
    private mutating func refuse(_ column: OperationColumn?, _ name: String, _ sentence: String) {
        let line = line(column, name, sentence)
        if !wrong.contains(line) { wrong.append(line) }
    }

    private mutating func note(_ column: OperationColumn, _ sentence: String) {
        notes.append(line(column, column.name(in: language), sentence))
    }

    private func line(_ column: OperationColumn?, _ name: String, _ sentence: String) -> String {
        let at = column.flatMap { places[$0] }.map { "\(place):\($0)" } ?? place
        return "\(at): \(name): \(sentence)"
    }
}
