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
    /// The worth of a hundred short figures for every column of every set, and where those of a set begin.
    private let figures: [Int64]
    private let firstFigures: [Int]
    /// For every column of every set what longer cells are worth.
    private let worths: [CellWorth?]
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
        let none = [Int64](repeating: LeafScale.none, count: 100)
        figures = reader.scales.flatMap { $0.flatMap { $0?.short ?? none } }
        worths = reader.scales.flatMap { $0.map { $0.map(CellWorth.init) } }
        firstFigures = reader.scales.indices.map { set in reader.scales[..<set].reduce(0) { $0 + $1.count * 100 } }
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
        let width = reader.scales[set].count
        if row.count != width { row = [Int64](repeating: ScoreTable.missing, count: width) }
        let points = read(
            bytes, from: first.count + second.count + 2, tree: Int(reader.treeOf[application]), set: set)
        guard let (taken, outside) = points else { return 0 }
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
        guard end < bytes.count, bytes[end] == delimiter, end > start, PlainSheets.isInk(bytes[start]),
            PlainSheets.isInk(bytes[end - 1]),
            bytes[start] != UInt8(ascii: "\"")
        else { return nil }
        return CellBytes(rebasing: bytes[start..<end])
    }

    @inline(__always)
    private static func isInk(_ byte: UInt8) -> Bool { byte > 32 && byte < 0x80 }

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
    private mutating func read(
        _ bytes: CellBytes, from start: Int, tree: Int, set: Int
    ) -> (taken: Int, outside: Int)? {
        let (leaves, figures, worths) = (leaves, figures, worths)
        let (delimiter, criteria, firstLeaf, firstFigure) = (delimiter, criteria, tree * criteria, firstFigures[set])
        return row.withUnsafeMutableBufferPointer { row in
            leaves.withUnsafeBufferPointer { leaves in
                figures.withUnsafeBufferPointer { figures in
                    row.update(repeating: ScoreTable.missing)
                    var at = start
                    var outside = 0
                    for position in 0..<criteria {
                        let leaf = Int(leaves[firstLeaf + position])
                        let cell = at
                        var figure = 0
                        while at < bytes.count, bytes[at] &- 48 < 10, at - cell < 3 {
                            figure = figure &* 10 &+ Int(bytes[at] &- 48)
                            at += 1
                        }
                        guard at < bytes.count else { return nil }
                        var end = at
                        if bytes[at] != delimiter, bytes[at] != 10 {
                            while at < bytes.count, bytes[at] != delimiter, bytes[at] != 10 { at += 1 }
                            guard at < bytes.count else { return nil }
                            end = bytes[at] == 10 && at > cell && bytes[at - 1] == 13 ? at - 1 : at
                        }
                        if end > cell, leaf < 0 {
                            guard PlainSheets.isInk(bytes[cell]), PlainSheets.isInk(bytes[end - 1]),
                                bytes[cell] != UInt8(ascii: "\"")
                            else {
                                return nil
                            }
                            outside += 1
                        } else if end > cell {
                            let isFigure = end - cell <= 2 && bytes[cell] &- 48 < 10 && bytes[end - 1] &- 48 < 10
                            var grains = isFigure ? figures[firstFigure + leaf * 100 + figure] : LeafScale.none
                            if grains == LeafScale.none {
                                guard PlainSheets.isInk(bytes[cell]), PlainSheets.isInk(bytes[end - 1]),
                                    bytes[cell] != UInt8(ascii: "\""),
                                    let worth = worths[firstFigure / 100 + leaf]
                                else { return nil }
                                grains = worth.grains(of: CellBytes(rebasing: bytes[cell..<end]))
                            }
                            guard grains != LeafScale.none else { return nil }
                            row[leaf] = grains
                        }
                        at += 1
                        if bytes[at - 1] == 10 { return position == criteria - 1 ? (at, outside) : nil }
                    }
                    return nil
                }
            }
        }
    }
}

/// What a cell of one criterion is worth, remembered: the same few levels and figures come again hundreds of thousand times.
private final class CellWorth {
    private let scale: LeafScale
    private var cells = ByteIndex()
    private var grains: [Int64] = []
    private static let most = 4096

    init(_ scale: LeafScale) { self.scale = scale }

    /// `LeafScale.none` for a cell that is wrong, or ends scoring.
    func grains(of cell: CellBytes) -> Int64 {
        if let known = cells.number(of: cell) { return grains[known] }
        guard case .given(let given) = scale.read(wide: cell), given.knockOut == nil else { return LeafScale.none }
        if cells.count < CellWorth.most {
            _ = cells.insert(cell)
            grains.append(given.grains)
        }
        return given.grains
    }
}
