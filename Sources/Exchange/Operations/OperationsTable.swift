import Domain
import Wording

/// A table of operations as acts: one row is an operation with what was approved and paid (`tockovnik help import`).
///
/// Every bad row is named (a thousand of them in sentences, the rest counted); of a table with a bad row there are no acts.
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
    /// What was read and still deserves a look: amounts without decimals.
    public private(set) var notes: [String] = []

    /// What the amounts of a row are, and what became of the operation.
    private enum Status: String, CaseIterable {
        case approved, paid
        case claimFiled = "claim-filed"
        case completedClaimFiled = "completed-claim-filed"
        case withdrawn

        var isClaim: Bool { self == .claimFiled || self == .completedClaimFiled }
        var isCompleted: Bool { self == .paid || self == .completedClaimFiled }

        /// The second group: as screens and reports of the program print it (`OperationState`). A contract has no column, so
        /// what is under contract is not taken.
        static let slovenian: [String: Status] = [
            "odobreno": .approved, "izplacano": .paid, "zahtevek": .claimFiled,
            "izvedeno,-zahtevek": .completedClaimFiled, "izvedeno-zahtevek": .completedClaimFiled,
            "odstop": .withdrawn,

            "odobrena": .approved, "delno-izplacana": .approved, "izplacana": .paid, "izvedena": .paid,
            "izvedena,-izplacana": .paid, "zahtevek-caka": .claimFiled,
            "izvedena,-zahtevek-oddan": .completedClaimFiled,
        ]
    }

    /// What the ministry or the agency gave, by its Slovenian name.
    private static let approvals = [
        "odlocba": "decision", "pogodba": "contract", "potrdilo": "certificate", "obvestilo": "notice",
        "odobrena-vloga": "approved-application",
    ]

    /// - Parameter path: a file, or `-` for standard input.
    public init(path: String, name: String, encoding: TextEncoding? = nil, _ language: Language) throws(Failure) {
        var faults = RowSentences()
        var notes = RowSentences()
        let source: ByteSource
        do { source = try ByteSource(path: path) } catch { throw .file(error) }
        var line = 1
        do throws(TableReader.Halt) {
            let reader = try TableReader(source, encoding: encoding)
            defer { line = reader.line }
            try reader.chooseDelimiter()
            guard try reader.next() else { throw .content(.empty) }
            let headings = Headings(reader)
            let columns = headings.texts.map { OperationColumn(named: Headings.plain($0)) }
            for fault in OperationColumn.faults(headings, columns) {
                let place = "\(name):\(reader.line)" + (fault.at.map { ":\($0)" } ?? "")
                faults.add(place + ": " + language.sentence(fault.kind))
            }
            // Under a heading that is wrong every row would be.
            while faults.isHeadingSound, try reader.next() {
                if let fault = reader.widthFault(headings) {
                    faults.add("\(name):\(reader.line):\(fault.column): " + language.sentence(fault.kind), inRow: true)
                } else {
                    var cells = OperationCells(reader, columns, "\(name):\(reader.line)", language)
                    OperationsTable.read(&cells)
                    for sentence in cells.wrong { faults.add(sentence, inRow: true) }
                    for sentence in cells.notes { notes.add(sentence) }
                    if cells.wrong.isEmpty { rows.append(Row(line: reader.line, acts: cells.acts)) }
                }
                try faults.checkPatience(hasRows: !rows.isEmpty)
            }
        } catch {
            switch error {
            case .file(let fault): throw .file(fault)
            case .content(let kind): faults.end("\(name):\(line): " + language.sentence(kind))
            }
        }
        if faults.count > 0 { throw .wrong(Wrong(sentences: faults.all(language))) }
        self.notes = notes.all(language)
    }

    private static func read(_ cells: inout OperationCells) {
        let call = cells.needed(.call)
        let operation = cells.needed(.operation)
        let subject = [("call", call), ("operation", operation)]
        let phaseColumns: [OperationColumn] = [.firstPhase, .secondPhase]
        let phases = phaseColumns.map { cells.amount($0) }
        let paid = cells.amount(.paid)
        let status = cells.word(.status, Status.allCases.map(\.rawValue), Status.slovenian.mapValues(\.rawValue))
            .flatMap(Status.init(rawValue:))
        let approval =
            cells.word(.approval, OperationsTable.approvals.values.sorted(), OperationsTable.approvals) ?? ""
        let sum = phases.compactMap { $0 }.reduce(Money.zero, +)
        if let paid, phases.contains(where: { $0 != nil }), sum != paid { cells.sumDiffers(paid, sum) }
        if status == .withdrawn {
            for (column, amount) in zip(phaseColumns + [.paid], phases + [paid]) where amount ?? .zero > .zero {
                cells.paidAndWithdrawn(column)
            }
        }
        cells.add(
            "record-operation",
            subject + [
                ("title", cells.needed(.title)), ("holder", cells.needed(.holder)), ("fund", cells.text(.fund)),
                ("approved", cells.amount(.approved)?.exact ?? ""), ("approval", approval),
                ("number", cells.text(.number)), ("on", cells.day(.on)), ("note", cells.text(.note)),
            ])
        let isClaim = status?.isClaim ?? false
        let act = isClaim ? "file-claim" : "record-payment"
        for (number, amount) in phases.enumerated() {
            guard let amount, amount > .zero else { continue }
            cells.add(act, subject + [("phase", "\(number + 1)"), ("amount", amount.exact)])
        }
        if phases.allSatisfy({ $0 == nil }), let paid, paid > .zero {
            cells.add(act, subject + [("amount", paid.exact)])
        }
        if isClaim, sum == .zero, paid ?? .zero == .zero { cells.claimWithoutAmount() }
        if status?.isCompleted ?? false { cells.add("complete-operation", subject) }
        if status == .withdrawn { cells.add("withdraw-operation", subject) }
    }
}
