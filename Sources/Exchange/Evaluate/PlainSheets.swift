import Domain

/// Reads the sheets of a wide table as programs and spreadsheets write nearly all of them: the application and the assessor
/// first, then a short figure per criterion, nothing quoted and no blanks. What is not quite so is left to the thorough
/// reader, which says what is wrong with it.
struct PlainSheets {
    private let delimiter: UInt8
    private let criteria: Int
    private let isAssessorFirst: Bool
    /// By tree and criterion: the column of the score table, -1 for one that is not in the tree.
    private let leaves: [Int32]
    /// By set and column: where its hundred short figures begin.
    private let figures: [[Int64]]
    private var row: [Int64] = []
    /// The application of the sheet before, and its id.
    private var last = -1
    private var id: [UInt8] = []

    /// nil where the columns stand in another order.
    init?(_ reader: ScoresReader, _ columns: ScoresReader.WideColumns, width: Int, delimiter: UInt8) {
        guard [columns.application, columns.assessor].sorted() == [0, 1], width == columns.criteria.count + 2,
            columns.criteria == Array(2..<width)
        else { return nil }
        self.delimiter = delimiter
        criteria = columns.criteria.count
        isAssessorFirst = columns.assessor == 0
        var setOfTree = [Int](repeating: -1, count: reader.inTree.count)
        for application in reader.treeOf.indices where reader.treeOf[application] >= 0 {
            setOfTree[Int(reader.treeOf[application])] = Int(reader.setOf[application])
        }
        leaves = setOfTree.enumerated().flatMap { tree, set in
            columns.criteria.indices.map { position in
                guard set >= 0 else { return -1 }
                let leaf = columns.leaves[set][position]
                return leaf >= 0 && reader.inTree[tree][leaf] ? Int32(clamping: leaf) : -1
            }
        }
        figures = reader.scales.map { scales in
            scales.flatMap { $0?.short ?? [Int64](repeating: LeafScale.none, count: 100) }
        }
    }

    /// The bytes of one sheet that was added to `reader`; 0 where it is left to the thorough reader.
    @inline(__always)
    mutating func read(_ bytes: CellBytes, into reader: inout ScoresReader) -> Int {
        guard let first = plainCell(bytes, 0), let second = plainCell(bytes, first.count + 1),
            let application = application(isAssessorFirst ? second : first, reader),
            reader.treatments[application] == .read
        else { return 0 }
        let assessor = Int32(clamping: reader.assessors.insert(isAssessorFirst ? first : second).number)
        let set = Int(reader.setOf[application])
        guard reader.sheet(of: application, set: set, assessor: assessor) == nil, reader.hasRoom(application, set: set)
        else { return 0 }
        row.removeAll(keepingCapacity: true)
        for _ in reader.tables[set].columns { row.append(ScoreTable.missing) }
        guard let (taken, outside) = figures(bytes, first.count + second.count + 2, application, set, reader) else {
            return 0
        }
        reader.outside += outside
        reader.sheetCounts[application] += 1
        _ = reader.append(application, set: set, assessor: assessor, row)
        return taken
    }

    /// A cell with something in it, from `start` to a delimiter.
    @inline(__always)
    private func plainCell(_ bytes: CellBytes, _ start: Int) -> CellBytes? {
        var end = start
        while end < bytes.count, bytes[end] != delimiter, bytes[end] != 10 { end += 1 }
        // Blanks of any kind stand below `!` or are written with two bytes.
        guard end < bytes.count, bytes[end] == delimiter, end > start, isInk(bytes[start]), isInk(bytes[end - 1]),
            bytes[start] != UInt8(ascii: "\"")
        else { return nil }
        return CellBytes(rebasing: bytes[start..<end])
    }

    @inline(__always)
    private func isInk(_ byte: UInt8) -> Bool { byte > 32 && byte < 0x80 }

    /// The application with this id; sheets of one mostly stand together.
    @inline(__always)
    private mutating func application(_ cell: CellBytes, _ reader: ScoresReader) -> Int? {
        if id.count == cell.count, last >= 0 {
            var at = 0
            while at < cell.count, id[at] == cell[at] { at += 1 }
            if at == cell.count { return last }
        }
        guard let number = reader.applications.index.number(of: cell) else { return nil }
        id.removeAll(keepingCapacity: true)
        id.append(contentsOf: cell)
        last = number
        return number
    }

    /// The points from `start` into `row`: how many bytes the sheet has, and how many cells lie outside the tree. nil where
    /// one of the cells has to be looked at properly.
    @inline(__always)
    private mutating func figures(
        _ bytes: CellBytes, _ start: Int, _ application: Int, _ set: Int, _ reader: ScoresReader
    ) -> (taken: Int, outside: Int)? {
        var at = start
        var outside = 0
        let tree = Int(reader.treeOf[application]) * criteria
        for position in 0..<criteria {
            let cell = at
            while at < bytes.count, bytes[at] &- 48 < 10 { at += 1 }
            guard at < bytes.count else { return nil }
            let isEnd = bytes[at] == 10 || (bytes[at] == 13 && at + 1 < bytes.count && bytes[at + 1] == 10)
            guard isEnd || bytes[at] == delimiter else { return nil }
            if at > cell {
                let leaf = Int(leaves[tree + position])
                guard at - cell <= 2 else { return nil }
                let figure =
                    at - cell == 1 ? Int(bytes[cell] - 48) : Int(bytes[cell] - 48) * 10 + Int(bytes[cell + 1] - 48)
                if leaf < 0 {
                    outside += 1
                } else {
                    let grains = figures[set][leaf * 100 + figure]
                    guard grains != LeafScale.none else { return nil }
                    row[leaf] = grains
                }
            }
            if isEnd { return (at + (bytes[at] == 13 ? 2 : 1), outside) }
            at += 1
        }
        return nil
    }
}
