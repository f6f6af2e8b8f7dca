import Domain
import Wording

/// A table of operations as acts: one row is an operation with what was approved and paid (`tockovnik help import`).
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
            let columns = headings.texts.map { OperationColumn(named: Headings.plain($0)) }
            sentences += OperationColumn.faults(headings, columns).map { fault in
                "\(name):\(reader.line)" + (fault.at.map { ":\($0)" } ?? "") + ": " + language.sentence(fault.kind)
            }
            while sentences.isEmpty || !rows.isEmpty, try reader.next() {
                if let fault = reader.widthFault(headings) {
                    sentences.append("\(name):\(reader.line):\(fault.column): " + language.sentence(fault.kind))
                    continue
                }
                let cells = OperationCells(reader, columns, "\(name):\(reader.line)", language)
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
        let call = cells.needed(.call)
        let operation = cells.needed(.operation)
        let subject = [("call", call), ("operation", operation)]
        let phases = [OperationColumn.firstPhase, .secondPhase].map { cells.amount($0) }
        let paid = cells.amount(.paid)
        let status = cells.word(.status, Status.allCases.map(\.rawValue), Status.slovenian.mapValues(\.rawValue))
            .flatMap(Status.init(rawValue:))
        let approval =
            cells.word(.approval, OperationsTable.approvals.values.sorted(), OperationsTable.approvals) ?? ""
        let sum = phases.compactMap { $0 }.reduce(Money.zero, +)
        if let paid, phases.contains(where: { $0 != nil }), sum != paid { cells.sumDiffers(paid, sum) }
        if status == .withdrawn, let paid, paid > .zero { cells.paidAndWithdrawn() }
        cells.add(
            "record-operation",
            subject + [
                ("title", cells.needed(.title)), ("holder", cells.needed(.holder)), ("fund", cells.text(.fund)),
                ("approved", cells.amount(.approved)?.exact ?? ""), ("approval", approval),
                ("number", cells.text(.number)), ("on", cells.day(.on)), ("note", cells.text(.note)),
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
