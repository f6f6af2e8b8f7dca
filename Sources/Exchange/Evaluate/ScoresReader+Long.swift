import Domain

/// One row per points: application, assessor, criterion, points, and for some criteria the level.
extension ScoresReader {
    mutating func readLong(_ reader: TableReader, _ headings: Headings) throws(TableReader.Halt) {
        guard let columns = longColumns(headings, reader.line) else { return }
        var given: [[Bool]] = sets.map { _ in [] }
        while try reader.next() {
            let before = findings.errors
            guard hasCells(reader, headings) else {
                try checkPatience()
                continue
            }
            let isCriterion = isCriterion(reader, columns.criterion, headings)
            let assessor = assessor(reader, columns.assessor, headings)
            if let application = application(reader, columns.application, headings), isCriterion, let assessor {
                row(reader, headings, columns, application, assessor, &given)
            }
            if findings.errors > before { try checkPatience() }
        }
    }

    struct LongColumns {
        var application: Int
        var assessor: Int
        var criterion: Int
        var points: Int?
        var level: Int?
    }

    private mutating func row(
        _ reader: TableReader, _ headings: Headings, _ columns: LongColumns, _ application: Int,
        _ assessor: Int32, _ given: inout [[Bool]]
    ) {
        func wrong(_ column: Int, _ kind: TableFinding.Kind) -> TableFinding {
            TableFinding(
                file: .scores, line: reader.line, column: reader.column(column), heading: headings.texts[column], kind)
        }
        let set = Int(setOf[application])
        let id = reader.text(columns.criterion)
        guard let leaf = leafNumbers[set][id], inTree[Int(treeOf[application])][leaf] else {
            outside += 1
            return
        }
        guard let sheet = longSheet(reader, headings, columns, application, set, assessor) else { return }
        let width = tables[set].columns.count
        let needed = (Int(sheet) + 1) * width
        if given[set].count < needed { given[set] += [Bool](repeating: false, count: needed - given[set].count) }
        if given[set][Int(sheet) * width + leaf] {
            findings.add(
                wrong(
                    columns.criterion,
                    .duplicateCriterion(
                        application: applications.candidates.ids[application],
                        assessor: reader.text(columns.assessor))))
            return
        }
        given[set][Int(sheet) * width + leaf] = true
        guard let scale = scales[set][leaf], let answer = answer(scale, reader, columns) else { return }
        switch answer {
        case .given(let given):
            tables[set].set(sheet: Int(sheet), column: leaf, grains: given.grains)
            if let level = given.knockOut {
                tables[set].note(ScoreTable.KnockOut(sheet: sheet, criterion: id, level: level))
            }
        case .wrong(let kind):
            findings.add(wrong(columns.points ?? columns.level ?? columns.criterion, kind))
        }
    }

    /// Whether the row names a criterion that is given points; asked also of rows that are then not looked at.
    private mutating func isCriterion(_ reader: TableReader, _ column: Int, _ headings: Headings) -> Bool {
        let id = reader.text(column)
        let kind = id.isEmpty ? .missingValue : wrongCriterion(id)
        guard let kind else { return true }
        findings.add(
            TableFinding(
                file: .scores, line: reader.line, column: reader.column(column), heading: headings.texts[column],
                kind == .headingIsDate ? .dateOfNumber(id) : kind))
        return false
    }

    /// nil where nothing was given.
    private func answer(_ scale: LeafScale, _ reader: TableReader, _ columns: LongColumns) -> LeafScale.Answer? {
        let points = columns.points.map { reader[$0] } ?? CellBytes(start: nil, count: 0)
        let level = columns.level.map { reader.text($0) } ?? ""
        switch (points.isEmpty, level.isEmpty) {
        case (true, true): return nil
        case (true, false): return scale.read(level: level)
        case (false, false): return scale.read(points: points, level: level)
        case (false, true):
            if let grains = points.grains { return scale.read(grains, points.text) }
            let text = points.text
            return .wrong(
                points.isShortened ? .shortenedNumber(text) : points.isDate ? .dateOfNumber(text) : .notPoints(text))
        }
    }

    private mutating func longSheet(
        _ reader: TableReader, _ headings: Headings, _ columns: LongColumns, _ application: Int, _ set: Int,
        _ assessor: Int32
    ) -> Int32? {
        if let known = sheet(of: application, set: set, assessor: assessor) { return known }
        guard admits(application, set: set, reader, columns.assessor, headings) else { return nil }
        return append(application, set: set, assessor: assessor, [])
    }

    private mutating func longColumns(_ headings: Headings, _ line: Int) -> LongColumns? {
        var seen: [ScoreColumn: Int] = [:]
        for (number, text) in headings.texts.enumerated() where !text.isEmpty {
            guard let column = ScoreColumn(heading: text) else {
                let names = ScoreColumn.allCases.flatMap { [$0.rawValue, $0.slovenian] }
                findings.add(
                    headings.finding(
                        .scores, number, .unknownColumn(nearest: NearestName.of(Headings.plain(text), among: names)),
                        line: line))
                continue
            }
            if let first = seen[column] {
                findings.add(
                    headings.finding(.scores, number, .duplicateColumn(first: headings.places[first]), line: line))
            }
            seen[column] = seen[column] ?? number
        }
        for column in [ScoreColumn.application, .assessor] where seen[column] == nil {
            report(line, .missingColumn(column.rawValue, also: column.slovenian))
        }
        if seen[.points] == nil, seen[.level] == nil {
            report(line, .missingColumn(ScoreColumn.points.rawValue, also: ScoreColumn.points.slovenian))
        }
        guard findings.errors == 0, let application = seen[.application], let assessor = seen[.assessor],
            let criterion = seen[.criterion]
        else { return nil }
        return LongColumns(
            application: application, assessor: assessor, criterion: criterion, points: seen[.points],
            level: seen[.level])
    }
}
