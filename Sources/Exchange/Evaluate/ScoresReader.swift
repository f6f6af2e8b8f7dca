import Domain

/// Reads `scores.csv`, long or wide, into the score tables of the criteria sets.
struct ScoresReader {
    /// What is done with the rows of an application.
    enum Treatment: UInt8 {
        case read
        /// It does not come to scoring: ignored, with a note.
        case ignored
        /// Its tree is in doubt: not looked at.
        case open
    }

    let applications: ApplicationsReader
    let sets: [CriteriaSet]
    var tables: [ScoreTable]
    var scales: [[LeafScale?]]
    /// By set, the column of its score table that holds a leaf.
    let leafNumbers: [[String: Int]]
    var findings = FindingList()
    var assessors = ByteIndex()

    // By application, flat, for the rows that come by hundred thousands.
    var treatments: [Treatment]
    var setOf: [Int32]
    var treeOf: [Int32]
    /// By tree: which columns of the score table are in it.
    var inTree: [[Bool]] = []
    var sheetCounts: [Int32]
    /// The last sheet of each application, and of each sheet the one before it.
    var lastSheet: [Int32]
    var sheetBefore: [[Int32]]
    /// How many sheets an application may have, by set.
    var mostSheets: [Int32]
    var wasIgnored: [Bool]
    var ignored = 0
    var outside = 0

    init(_ applications: ApplicationsReader) {
        self.applications = applications
        let candidates = applications.candidates
        sets = applications.plan.rulebook.scoring.value ?? []
        tables = sets.map { ScoreTable(columns: ScoringPlan.columns(of: $0), width: $0.scoreWidth) }
        leafNumbers = tables.map { table in
            Dictionary(table.columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        }
        scales = zip(sets, tables).map { set, table in
            let leaves = Dictionary(set.leaves.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            return table.columns.map { leaves[$0].flatMap(LeafScale.init) }
        }
        let comes = candidates.standing.comesToScoring
        treatments = []
        setOf = []
        treeOf = []
        treatments.reserveCapacity(candidates.count)
        setOf.reserveCapacity(candidates.count)
        treeOf.reserveCapacity(candidates.count)
        inTree = candidates.plans.map { _ in [] }
        // What is the same for all of a kind.
        let setOfKind = candidates.kinds.map { Int32(clamping: $0.set ?? -1) }
        let isOpen = candidates.kinds.indices.map { setOfKind[$0] < 0 || !candidates.openForTotal(ofKind: $0).isEmpty }
        for application in 0..<candidates.count {
            let kind = candidates.kindNumber(of: application)
            let tree = candidates.treeNumber(of: application)
            setOf.append(setOfKind[kind])
            treeOf.append(Int32(clamping: tree))
            if tree >= 0, inTree[tree].isEmpty { inTree[tree] = candidates.columnsInTree(ofKind: kind) }
            treatments.append(!comes[application] ? .ignored : isOpen[kind] ? .open : .read)
        }
        sheetCounts = [Int32](repeating: 0, count: candidates.count)
        lastSheet = [Int32](repeating: -1, count: candidates.count)
        wasIgnored = [Bool](repeating: false, count: candidates.count)
        sheetBefore = sets.map { _ in [] }
        mostSheets = sets.map(\.sheetsNeeded.most)
    }

    mutating func read(_ source: ByteSource, encoding: TextEncoding?) throws(FileFault) {
        var line = 1
        do throws(TableReader.Halt) {
            let reader = try TableReader(source, encoding: encoding)
            defer { line = reader.line }
            try reader.chooseDelimiter()
            guard try reader.next() else { throw .content(.empty) }
            // While the criteria themselves are in doubt nobody can say what the columns mean.
            if applications.plan.rulebook.scoring.value != nil {
                let headings = Headings(reader)
                if headings.texts.contains(where: { ScoreColumn(heading: $0) == .criterion }) {
                    try readLong(reader, headings)
                } else {
                    try readWide(reader, headings)
                }
                if let doubled = reader.doubled { report(0, .doublyEncoded(doubled)) }
            }
        } catch {
            switch error {
            case .file(let fault): throw fault
            case .content(let kind): report(line, kind)
            }
        }
        if ignored > 0 { report(0, .scoresIgnored(applications: ignored)) }
        if outside > 0 { report(0, .pointsOutsideTree(cells: outside)) }
    }

    mutating func report(_ line: Int, _ kind: TableFinding.Kind) {
        findings.add(TableFinding(file: .scores, line: line, kind))
    }

    /// Whether reading on makes sense: a thousand findings and not one sheet say that this is another table.
    func checkPatience() throws(TableReader.Halt) {
        try findings.checkPatience(hasRows: tables.contains { $0.count > 0 })
    }
}

/// The columns of `scores.csv` that are no criteria.
enum ScoreColumn: String, CaseIterable {
    case application, assessor, criterion, points, level, reason

    var slovenian: String {
        switch self {
        case .application: "vloga"
        case .assessor: "ocenjevalec"
        case .criterion: "merilo"
        case .points: "tocke"
        case .level: "raven"
        case .reason: "utemeljitev"
        }
    }

    init?(heading: String) {
        let plain = Headings.plain(heading)
        guard let column = ScoreColumn.allCases.first(where: { $0.rawValue == plain || $0.slovenian == plain }) else {
            return nil
        }
        self = column
    }
}

extension ScoresReader {
    /// The application a row speaks of; nil where there is none, or its rows are not read.
    mutating func application(_ reader: TableReader, _ column: Int, _ headings: Headings) -> Int? {
        let bytes = reader[column]
        guard let number = applications.index.number(of: bytes) else {
            // Of a table that was not read to its end nobody knows which applications are in it.
            if bytes.isEmpty || !applications.isCut { unknown(reader, column, headings) }
            return nil
        }
        switch treatments[number] {
        case .read: return number
        case .ignored:
            if !wasIgnored[number] { ignored += 1 }
            wasIgnored[number] = true
            return nil
        case .open: return nil
        }
    }

    private mutating func unknown(_ reader: TableReader, _ column: Int, _ headings: Headings) {
        let bytes = reader[column]
        let kind: TableFinding.Kind
        if bytes.isEmpty {
            kind = .missingValue
        } else if bytes.isShortened {
            kind = .shortenedNumber(bytes.text)
        } else {
            // Nobody reads a thousand guesses, and each looks through all ids.
            let few = applications.candidates.count <= 2_000 && findings.errors < 50
            let nearest = few ? NearestName.of(bytes.text, among: applications.candidates.ids) : nil
            kind = .unknownApplication(bytes.text, nearest: withoutZeros(bytes) ?? nearest)
        }
        findings.add(
            TableFinding(
                file: .scores, line: reader.line, column: reader.column(column), heading: headings.texts[column], kind))
    }

    /// The id a spreadsheet has taken the leading zeros from.
    private func withoutZeros(_ bytes: CellBytes) -> String? {
        guard bytes.wholeNumber != nil else { return nil }
        let text = bytes.text
        for zeros in 1...8 {
            var padded = String(repeating: "0", count: zeros) + text
            if let number = padded.withUTF8({ applications.index.number(of: $0) }) {
                return applications.candidates.ids[number]
            }
        }
        return nil
    }

    /// The number of an assessor.
    mutating func assessor(_ reader: TableReader, _ column: Int, _ headings: Headings) -> Int32? {
        let bytes = reader[column]
        guard !bytes.isEmpty else {
            findings.add(
                TableFinding(
                    file: .scores, line: reader.line, column: reader.column(column), heading: headings.texts[column],
                    .missingValue))
            return nil
        }
        return Int32(clamping: assessors.insert(bytes).number)
    }

    /// The sheet of this assessor for this application where there is one.
    func sheet(of application: Int, set: Int, assessor: Int32) -> Int32? {
        var sheet = lastSheet[application]
        while sheet >= 0 {
            if tables[set].assessors[Int(sheet)] == assessor { return sheet }
            sheet = sheetBefore[set][Int(sheet)]
        }
        return nil
    }

    /// Whether one more sheet may be: an assessor scores once, and no more of them than the rulebook says.
    mutating func admits(
        _ application: Int, set: Int, _ reader: TableReader, _ column: Int, _ headings: Headings
    ) -> Bool {
        guard hasRoom(application, set: set) else {
            findings.add(
                TableFinding(
                    file: .scores, line: reader.line, column: reader.column(column), heading: headings.texts[column],
                    .tooManySheets(
                        application: applications.candidates.ids[application],
                        most: Int(min(mostSheets[set], 4096)))))
            return false
        }
        sheetCounts[application] += 1
        return true
    }

    func hasRoom(_ application: Int, set: Int) -> Bool { sheetCounts[application] < min(mostSheets[set], 4096) }

    /// Adds a sheet and answers its number.
    mutating func append(_ application: Int, set: Int, assessor: Int32, _ row: [Int64]) -> Int32 {
        let sheet = tables[set].append(
            application: Int32(truncatingIfNeeded: application), assessor: assessor, row: row)
        sheetBefore[set].append(lastSheet[application])
        lastSheet[application] = sheet
        return sheet
    }
}
