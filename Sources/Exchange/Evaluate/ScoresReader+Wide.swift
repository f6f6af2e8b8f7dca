import Domain

/// One row per sheet, one column per criterion.
extension ScoresReader {
    mutating func readWide(_ reader: TableReader, _ headings: Headings) throws(TableReader.Halt) {
        guard let columns = wideColumns(headings, reader.line) else { return }
        var row: [Int64] = []
        let width = headings.texts.count
        var plain = PlainSheets(self, columns, width: width, delimiter: reader.delimiter)
        while true {
            if plain != nil { while reader.takeRow({ plain?.read($0, into: &self) ?? 0 }) {} }
            guard try reader.next() else { break }
            let before = findings.errors
            guard hasCells(reader, headings) else {
                try checkPatience()
                continue
            }
            let assessor = assessor(reader, columns.assessor, headings)
            if let application = application(reader, columns.application, headings), let assessor {
                let set = Int(setOf[application])
                guard sheet(of: application, set: set, assessor: assessor) == nil else {
                    findings.add(
                        TableFinding(
                            file: .scores, line: reader.line, column: reader.column(columns.assessor),
                            heading: headings.texts[columns.assessor],
                            .duplicateSheet(
                                application: applications.candidates.ids[application],
                                assessor: reader.text(columns.assessor))))
                    continue
                }
                guard admits(application, set: set, reader, columns.assessor, headings) else { continue }
                let knockOuts = cells(reader, columns, application, set, headings, &row)
                let sheet = append(application, set: set, assessor: assessor, row)
                for (leaf, level) in knockOuts {
                    tables[set].note(
                        ScoreTable.KnockOut(sheet: sheet, criterion: tables[set].columns[leaf], level: level))
                }
            }
            if findings.errors > before { try checkPatience() }
        }
    }

    struct WideColumns {
        var application: Int
        var assessor: Int
        /// Columns of criteria.
        var criteria: [Int] = []
        /// By set, beside `criteria`: the column of its score table, -1 where it has no such leaf.
        var leaves: [[Int]]
    }

    /// The points of one sheet into `row`; answers the levels that end scoring.
    private mutating func cells(
        _ reader: TableReader, _ columns: WideColumns, _ application: Int, _ set: Int, _ headings: Headings,
        _ row: inout [Int64]
    ) -> [(leaf: Int, level: String)] {
        var knockOuts: [(leaf: Int, level: String)] = []
        let tree = Int(treeOf[application])
        row.removeAll(keepingCapacity: true)
        for _ in tables[set].columns { row.append(ScoreTable.missing) }
        for (position, column) in columns.criteria.enumerated() {
            let bytes = reader[column]
            if bytes.isEmpty { continue }
            let leaf = columns.leaves[set][position]
            guard leaf >= 0, inTree[tree][leaf] else {
                outside += 1
                continue
            }
            let quick = scales[set][leaf]?.quick(bytes) ?? LeafScale.none
            if quick != LeafScale.none {
                row[leaf] = quick
                continue
            }
            guard let scale = scales[set][leaf] else { continue }
            switch scale.read(wide: bytes) {
            case .given(let given):
                row[leaf] = given.grains
                if let level = given.knockOut { knockOuts.append((leaf, level)) }
            case .wrong(let kind):
                findings.add(
                    TableFinding(
                        file: .scores, line: reader.line, column: reader.column(column),
                        heading: headings.texts[column], kind))
            }
        }
        return knockOuts
    }

    /// Whether the row has as many cells as the heading; says so where it has not.
    mutating func hasCells(_ reader: TableReader, _ headings: Headings) -> Bool {
        guard let fault = reader.widthFault(headings) else { return true }
        findings.add(TableFinding(file: .scores, line: reader.line, column: fault.column, fault.kind))
        return false
    }

    private mutating func wideColumns(_ headings: Headings, _ line: Int) -> WideColumns? {
        var columns = WideColumns(application: -1, assessor: -1, leaves: sets.map { _ in [] })
        var seen: [String: Int] = [:]
        for (number, text) in headings.texts.enumerated() where !text.isEmpty {
            let known = ScoreColumn(heading: text)
            let name = known == .application || known == .assessor ? known?.rawValue ?? text : text
            if let first = seen[name] {
                findings.add(
                    headings.finding(.scores, number, .duplicateColumn(first: headings.places[first]), line: line))
                continue
            }
            seen[name] = number
            switch known {
            case .application: columns.application = number
            case .assessor: columns.assessor = number
            default:
                if let kind = wrongCriterion(text) {
                    findings.add(headings.finding(.scores, number, kind, line: line))
                    continue
                }
                columns.criteria.append(number)
                for set in sets.indices {
                    columns.leaves[set].append(leafNumbers[set][text] ?? -1)
                }
            }
        }
        for (column, name) in [(columns.application, ScoreColumn.application), (columns.assessor, .assessor)]
        where column < 0 {
            report(line, .missingColumn(name.rawValue, also: name.slovenian))
        }
        return findings.errors == 0 ? columns : nil
    }

    /// Why no points can be given for what this id names; nil for an assessed leaf of any set.
    func wrongCriterion(_ id: String) -> TableFinding.Kind? {
        if leafNumbers.contains(where: { $0[id] != nil }) { return nil }
        var isFromFacts = false
        var hasParts = false
        for set in sets {
            guard let criterion = set.criterion(id) else { continue }
            if criterion.isLeaf { isFromFacts = true } else { hasParts = true }
        }
        if hasParts { return .criterionHasParts }
        if isFromFacts { return .criterionFromFacts }
        var id = id
        if id.withUTF8(\.isDate) { return .headingIsDate }
        return .unknownCriterion(nearest: NearestName.of(id, among: tables.flatMap(\.columns)))
    }
}

extension LeafScale {
    /// One or two digits, which is what nearly all cells are; `none` where the cell has to be looked at properly.
    @inline(__always)
    func quick(_ bytes: CellBytes) -> Int64 {
        guard bytes.count <= 2 else { return LeafScale.none }
        let first = Int(bytes[0] &- 48)
        guard first < 10 else { return LeafScale.none }
        if bytes.count == 1 { return short[first] }
        let second = Int(bytes[1] &- 48)
        return second < 10 ? short[first * 10 + second] : LeafScale.none
    }

    /// Points where the cell reads as points, levels otherwise.
    func read(wide bytes: CellBytes) -> Answer {
        if let grains = bytes.grains { return read(grains, bytes.text) }
        if bytes.isShortened { return .wrong(.shortenedNumber(bytes.text)) }
        let answer = read(level: bytes.text)
        if case .wrong = answer, bytes.isDate { return .wrong(.dateOfNumber(bytes.text)) }
        if case .wrong = answer, case .range = kind { return .wrong(.notPoints(bytes.text)) }
        return answer
    }
}
