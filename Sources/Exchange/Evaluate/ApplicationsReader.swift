import Domain
import Wording

/// Reads `applications.csv` into candidates. Every bad row is reported; nothing of a table with a bad row is used.
struct ApplicationsReader {
    let plan: RankingPlan
    private(set) var candidates: Candidates
    /// Ids by their bytes, for the scores; the number is that of the application.
    private(set) var index = ByteIndex(capacity: 4096)
    private(set) var findings = FindingList()
    /// By application: its line, for findings that come later.
    private(set) var lines: [Int32] = []
    /// Whether there may be applications nobody has read: the heading is wrong, or reading could not go on.
    private(set) var isCut = false
    /// Applications whose row has a fault already.
    private var flawed: Set<Int> = []
    private var layout: ApplicationsLayout
    /// By kind: what the rules ask of it.
    private var asks: [KindAsk] = []
    private var askedOfAll: Set<Trait> = []
    private var rulebook: Rulebook { plan.rulebook }

    init(_ plan: RankingPlan) {
        self.plan = plan
        candidates = Candidates(plan)
        layout = ApplicationsLayout(plan.rulebook)
    }

    mutating func read(_ source: ByteSource, encoding: TextEncoding?) throws(FileFault) {
        var line = 1
        do throws(TableReader.Halt) {
            let reader = try TableReader(source, encoding: encoding)
            defer { line = reader.line }
            try reader.chooseDelimiter()
            guard try reader.next() else { throw .content(.empty) }
            guard head(reader) else {
                isCut = true
                return
            }
            let headingLine = reader.line
            var isFirst = true
            while try reader.next() {
                if isFirst, !checkAskedColumns(headingLine) {
                    isCut = true
                    break
                }
                isFirst = false
                row(reader)
                try findings.checkPatience(hasRows: !lines.isEmpty)
            }
            if let doubled = reader.doubled { report(0, .doublyEncoded(doubled)) }
        } catch {
            switch error {
            case .file(let fault): throw fault
            case .content(let kind):
                isCut = true
                report(line, kind)
            }
        }
        candidates.arrange()
    }

    private mutating func report(_ line: Int, _ kind: TableFinding.Kind) {
        findings.add(TableFinding(file: .applications, line: line, kind))
    }
}

// MARK: - The heading

extension ApplicationsReader {
    /// Whether the rows can be read by this heading.
    private mutating func head(_ reader: TableReader) -> Bool {
        let headings = Headings(reader)
        var columns = ApplicationColumns()
        var factColumns = layout.factColumns
        defer {
            layout = ApplicationsLayout(
                rulebook, headings: headings, columns: columns, factColumns: factColumns)
        }
        for (number, text) in headings.texts.enumerated() where !text.isEmpty {
            if let column = ApplicationColumn(heading: text) {
                if let first = columns[column] { repeated(number, headings, first: first, reader.line) }
                columns[column] = columns[column] ?? number
            } else if let fact = rulebook.facts.firstIndex(where: { $0.id == text }) {
                if let first = factColumns[fact] { repeated(number, headings, first: first, reader.line) }
                factColumns[fact] = factColumns[fact] ?? number
            } else {
                let known =
                    ApplicationColumn.allCases.flatMap { [$0.name, $0.slovenian] } + rulebook.facts.map(\.id)
                let nearest = NearestName.of(Headings.plain(text), among: known)
                findings.add(
                    headings.finding(.applications, number, .unknownColumn(nearest: nearest), line: reader.line))
            }
        }
        askedOfAll = rulebook.traitsAskedByPots
        for column in [.application, .requested, layout.clockColumn].compactMap(\.self)
        where columns[column] == nil {
            report(reader.line, .missingColumn(column.name, also: column.slovenian))
        }
        return findings.errors == 0
    }

    /// Columns that pots ask for: without them no row has a pot. A table without rows needs none.
    private mutating func checkAskedColumns(_ line: Int) -> Bool {
        for column in asked where layout.columns[column] == nil {
            report(line, .missingColumn(column.name, also: column.slovenian))
        }
        for fact in rulebook.facts.indices where layout.factColumns[fact] == nil {
            let id = rulebook.facts[fact].id
            if askedOfAll.contains(.fact(id)) { report(line, .missingColumn(id, also: id)) }
        }
        return findings.errors == 0
    }

    private mutating func repeated(_ column: Int, _ headings: Headings, first: Int, _ line: Int) {
        findings.add(
            headings.finding(.applications, column, .duplicateColumn(first: headings.places[first]), line: line))
    }

    private var asked: [ApplicationColumn] {
        var needed: [ApplicationColumn] = []
        if rulebook.funds.count > 1 { needed.append(.fund) }
        if askedOfAll.contains(.measure), rulebook.measures.count > 1 { needed.append(.measure) }
        if askedOfAll.contains(.projectType) { needed.append(.projectType) }
        if askedOfAll.contains(.applicantClass) { needed.append(.applicantClass) }
        return needed
    }
}

// MARK: - A row

extension ApplicationsReader {
    private mutating func row(_ reader: TableReader) {
        let errorsBefore = findings.errors
        var row = ApplicationRow(reader, layout)
        let candidate = row.candidate()
        if let fault = layout.headings.flatMap(reader.widthFault) {
            // What else is wrong with its cells follows from this; its sheets are not blamed for it.
            findings.add(TableFinding(file: .applications, line: reader.line, column: fault.column, fault.kind))
        } else {
            for finding in row.findings { findings.add(finding) }
        }
        guard let candidate, let id = layout.columns[.application] else { return }
        let (number, isNew) = index.insert(reader[id])
        guard isNew else {
            findings.add(
                row.finding(id, .duplicateApplication(candidate.id, first: Int(lines[number]))))
            return
        }
        // The number of an application is its place among the candidates, also where a bad row stands between.
        lines.append(Int32(clamping: reader.line))
        candidates.append(candidate)
        if findings.errors == errorsBefore { checkAsked(number, row) } else { flawed.insert(number) }
    }

    /// What the rules ask of everybody: a pot, and an amount within its limits.
    private mutating func checkAsked(_ number: Int, _ row: ApplicationRow) {
        let kind = candidates.kindNumber(of: number)
        while asks.count <= kind { asks.append(KindAsk(plan, candidates.kinds[asks.count], askedOfAll)) }
        for trait in asks[kind].lacking {
            findings.add(row.finding(layout.column(of: trait), .missingValue, named: trait.heading))
        }
        guard asks[kind].hasPot else {
            if asks[kind].lacking.isEmpty { findings.add(row.finding(nil, .noPot)) }
            return
        }
        for (limit, money) in asks[kind].limits.broken(by: number, of: candidates) {
            findings.add(
                row.finding(layout.columns[.requested], .asks(candidates.request(of: number), limit: limit, of: money)))
        }
    }

    private struct KindAsk {
        let lacking: [Trait]
        let hasPot: Bool
        let limits: AskLimits

        init(_ plan: RankingPlan, _ kind: Candidates.Kind, _ asked: Set<Trait>) {
            lacking = asked.filter { !kind.traits.has($0) }.sorted { $0.heading < $1.heading }
            hasPot = kind.pot != nil
            limits = AskLimits(plan, kind)
        }
    }

    /// What concerns an application found after its row was read.
    mutating func add(_ application: Int, heading: String, _ kind: TableFinding.Kind) {
        guard !flawed.contains(application) else { return }
        let line = lines.indices.contains(application) ? Int(lines[application]) : 0
        findings.add(TableFinding(file: .applications, line: line, heading: heading, kind))
    }
}
