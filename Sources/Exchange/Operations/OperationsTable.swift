import Domain
import Wording

/// A table of operations as acts: one row is an operation with what was approved and paid (docs/EVALUATE.md, "Tables").
///
/// Every bad row is named; of a table with a bad row there are no acts.
public struct OperationsTable: Sendable {
    /// What one row stands for.
    public struct Row: Sendable {
        public var line: Int
        public var acts: [Act]
    }

    /// What is wrong, in sentences with line and column.
    public struct Wrong: Error, Sendable {
        public var sentences: [String]
    }

    public enum Failure: Error, Sendable {
        case file(FileFault)
        case wrong(Wrong)
    }

    public private(set) var rows: [Row] = []

    private enum Column: String, CaseIterable {
        case call, operation, title, holder, fund, approval, number, on
        case approved = "approved_eur"
        case firstPhase = "paid_phase1_eur"
        case secondPhase = "paid_phase2_eur"
        case paid = "paid_eur"
        case status, note

        static let slovenian: [String: Column] = [
            "poziv": .call, "operacija": .operation, "naziv": .title, "nosilec": .holder, "sklad": .fund,
            "akt": .approval,
            "stevilka": .number, "dne": .on, "odobreno_eur": .approved, "izplacano_faza1_eur": .firstPhase,
            "izplacano_faza2_eur": .secondPhase, "izplacano_eur": .paid, "stanje": .status, "opomba": .note,
        ]
    }

    private enum Status: String, CaseIterable {
        case approved, paid
        case claimFiled = "claim-filed"
        case withdrawn

        static let slovenian: [String: Status] = [
            "odobreno": .approved, "izplacano": .paid, "zahtevek": .claimFiled, "odstop": .withdrawn,
        ]
    }

    /// What the ministry or the agency gave, by its Slovenian name.
    private static let approvals = [
        "odlocba": "decision", "pogodba": "contract", "potrdilo": "certificate", "obvestilo": "notice",
        "odobrena-vloga": "approved-application",
    ]

    /// - Parameter path: a file, or `-` for standard input.
    public init(path: String, name: String, encoding: TextEncoding? = nil, _ language: Language) throws(Failure) {
        var sentences: [String] = []
        let source: ByteSource
        do { source = try ByteSource(path: path) } catch { throw .file(error) }
        var line = 1
        do throws(TableReader.Halt) {
            let reader = try TableReader(source, encoding: encoding)
            defer { line = reader.line }
            try reader.chooseDelimiter()
            guard try reader.next() else { throw .content(.empty) }
            let headings = Headings(reader)
            let columns = headings.texts.map {
                Column(rawValue: Headings.plain($0)) ?? Column.slovenian[Headings.plain($0)]
            }
            for (column, text) in zip(columns, headings.texts) where column == nil {
                // Columns of other programs may stay; one that is nearly ours was mistyped.
                guard let meant = nearest(to: Headings.plain(text), among: Column.allCases.map(\.rawValue)) else {
                    continue
                }
                sentences.append(
                    "\(name):\(reader.line): "
                        + language.choose(
                            sl: "Stolpca \(text) ni. Ste mislili \(meant)?",
                            en: "There is no column \(text). Did you mean \(meant)?"))
            }
            for needed in [Column.call, .operation, .title, .holder] where !columns.contains(needed) {
                sentences.append(
                    "\(name):\(reader.line): "
                        + language.choose(
                            sl: "Manjka stolpec \(needed.rawValue).", en: "The column \(needed.rawValue) is missing."))
            }
            while sentences.isEmpty || !rows.isEmpty, try reader.next() {
                let cells = OperationCells(reader, columns.map { $0?.rawValue }, "\(name):\(reader.line)", language)
                switch OperationsTable.acts(cells) {
                case .success(let acts): rows.append(Row(line: reader.line, acts: acts))
                case .failure(let wrong):
                    sentences += wrong.sentences
                    rows.append(Row(line: reader.line, acts: []))
                }
            }
        } catch {
            switch error {
            case .file(let fault): throw .file(fault)
            case .content(let kind): sentences.append("\(name):\(line): " + language.sentence(kind))
            }
        }
        if !sentences.isEmpty { throw .wrong(Wrong(sentences: sentences)) }
    }

    private static func acts(_ cells: OperationCells) -> Result<[Act], Wrong> {
        var cells = cells
        let call = cells.needed("call")
        let operation = cells.needed("operation")
        let subject = [("call", call), ("operation", operation)]
        let phases = ["paid_phase1_eur", "paid_phase2_eur"].map { cells.amount($0) }
        let paid = cells.amount("paid_eur")
        let status = cells.word("status", Status.allCases.map(\.rawValue), Status.slovenian.mapValues(\.rawValue))
            .flatMap(Status.init(rawValue:))
        let approval =
            cells.word("approval", OperationsTable.approvals.values.sorted(), OperationsTable.approvals) ?? ""
        let sum = phases.compactMap { $0 }.reduce(Money.zero, +)
        if let paid, phases.contains(where: { $0 != nil }), sum != paid { cells.sumDiffers(paid, sum) }
        if status == .withdrawn, let paid, paid > .zero { cells.paidAndWithdrawn() }
        cells.add(
            "record-operation",
            subject + [
                ("title", cells.needed("title")), ("holder", cells.needed("holder")), ("fund", cells.text("fund")),
                ("approved", cells.amount("approved_eur")?.exact ?? ""), ("approval", approval),
                ("number", cells.text("number")), ("on", cells.day("on")), ("note", cells.text("note")),
            ])
        for (number, amount) in phases.enumerated() {
            guard let amount else { continue }
            cells.add("record-payment", subject + [("phase", "\(number + 1)"), ("amount", amount.exact)])
        }
        if phases.allSatisfy({ $0 == nil }), let paid, paid > .zero {
            cells.add(status == .claimFiled ? "file-claim" : "record-payment", subject + [("amount", paid.exact)])
        }
        if status == .paid { cells.add("complete-operation", subject) }
        if status == .withdrawn { cells.add("withdraw-operation", subject) }
        return cells.wrong.isEmpty ? .success(cells.acts) : .failure(Wrong(sentences: cells.wrong))
    }
}

/// One row by the names of its columns; what is wrong in it is gathered, with its place.
private struct OperationCells {
    private(set) var wrong: [String] = []
    private(set) var acts: [Act] = []
    private var texts: [String: String] = [:]
    private var places: [String: Int] = [:]
    private let place: String
    private let language: Language

    init(_ reader: TableReader, _ columns: [String?], _ place: String, _ language: Language) {
        self.place = place
        self.language = language
        for (index, column) in columns.enumerated() where index < reader.count {
            guard let column else { continue }
            texts[column] = reader.text(index)
            places[column] = reader.column(index)
        }
    }

    func text(_ column: String) -> String { texts[column] ?? "" }

    mutating func needed(_ column: String) -> String {
        if text(column).isEmpty { refuse(column, language.choose(sl: "polje je prazno.", en: "the cell is empty.")) }
        return text(column)
    }

    mutating func amount(_ column: String) -> Money? {
        let text = text(column)
        guard !text.isEmpty else { return nil }
        do throws(Mistyped) {
            return try Money(typed: text)
        } catch {
            refuse(column, language.sentence(error))
            return nil
        }
    }

    mutating func day(_ column: String) -> String {
        let text = text(column)
        guard !text.isEmpty else { return "" }
        do throws(Mistyped) {
            return try Day(typed: text, today: Day(number: 0)).iso
        } catch {
            refuse(column, language.sentence(error))
            return ""
        }
    }

    mutating func word(_ column: String, _ words: [String], _ slovenian: [String: String]) -> String? {
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
            "paid_eur",
            language.choose(
                sl: "\(language.amount(paid)) ni vsota faz (\(language.amount(sum))).",
                en: "\(language.amount(paid)) is not the sum of the phases (\(language.amount(sum)))."))
    }

    mutating func paidAndWithdrawn() {
        refuse(
            "paid_eur",
            language.choose(
                sl: "operacija z odstopom nima izplačila.", en: "an operation that was withdrawn has no payment."))
    }

    mutating func add(_ kind: String, _ fields: [(String, String)]) {
        let pairs = [("act", kind)] + fields.filter { !$0.1.isEmpty }
        do throws(ActUnreadable) {
            acts.append(try Act(.map(pairs.map { ($0.0, Node.scalar($0.1)) })))
        } catch {
            // What is missing was said at its cell already.
            for fault in error.faults where fault.kind != .missing {
                refuse(fault.path, language.sentence(fault))
            }
        }
    }

    private mutating func refuse(_ column: String, _ sentence: String) {
        let at = places[column].map { "\(place):\($0)" } ?? place
        let line = "\(at): \(column): \(sentence)"
        if !wrong.contains(line) { wrong.append(line) }
    }
}
