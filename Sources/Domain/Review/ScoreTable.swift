/// The submitted sheets of one criteria set in flat arrays: a row per sheet, a column per assessed leaf of the set.
///
/// Points stand in grains (`ScoreGrain`), before caps. Leaves an application is not asked for stay missing, and so does what
/// an assessor left out; the plan knows which of them matters.
public struct ScoreTable: Sendable {
    /// The assessed leaves of the set, in the order of the file, also those `only` leaves out.
    public let columns: [String]
    /// Of each sheet: the number of its application among the candidates.
    public private(set) var applications: [Int32] = []
    /// Of each sheet: a number that stands for its assessor.
    public private(set) var assessors: [Int32] = []
    /// Levels that end scoring, by sheet.
    public private(set) var knockOuts: [KnockOut] = []
    var points: Points

    public struct KnockOut: Sendable, Hashable {
        public var sheet: Int32
        public var criterion: String
        public var level: String

        public init(sheet: Int32, criterion: String, level: String) {
            self.sheet = sheet
            self.criterion = criterion
            self.level = level
        }
    }

    /// Half the memory where 214,748 points are enough, which is nearly always.
    enum Points: Sendable {
        case narrow([Int32])
        case wide([Int64])
    }

    static let missingNarrow = Int32.min
    /// No points given.
    public static let missing = Int64.min

    public enum Width: Sendable { case narrow, wide }

    public init(columns: [String], width: Width = .narrow) {
        self.columns = columns
        points = width == .narrow ? .narrow([]) : .wide([])
    }

    public var count: Int { applications.count }

    public mutating func reserve(_ sheets: Int) {
        applications.reserveCapacity(sheets)
        assessors.reserveCapacity(sheets)
        switch points {
        case .narrow(var row):
            points = .narrow([])
            row.reserveCapacity(sheets * columns.count)
            points = .narrow(row)
        case .wide(var row):
            points = .wide([])
            row.reserveCapacity(sheets * columns.count)
            points = .wide(row)
        }
    }

    /// Adds a sheet and answers its number. `row` has one value per column, grains or `missing`; what it lacks is missing.
    @discardableResult
    public mutating func append(application: Int32, assessor: Int32, row: [Int64]) -> Int32 {
        row.withUnsafeBufferPointer { append(application: application, assessor: assessor, row: $0) }
    }

    @discardableResult
    public mutating func append(application: Int32, assessor: Int32, row: UnsafeBufferPointer<Int64>) -> Int32 {
        applications.append(application)
        assessors.append(assessor)
        switch points {
        case .narrow(var all):
            points = .narrow([])
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: columns.count) { narrow in
                for column in 0..<narrow.count {
                    let grains = column < row.count ? row[column] : Self.missing
                    // A count may lie far above its cap; what is beyond the narrow width is beyond every cap of such a table.
                    narrow[column] =
                        grains == Self.missing ? Self.missingNarrow : max(Int32(clamping: grains), -Int32.max)
                }
                all.append(contentsOf: UnsafeBufferPointer(narrow))
            }
            points = .narrow(all)
        case .wide(var all):
            points = .wide([])
            for column in columns.indices { all.append(column < row.count ? row[column] : Self.missing) }
            points = .wide(all)
        }
        return Int32(clamping: applications.count - 1)
    }

    public mutating func set(sheet: Int, column: Int, grains: Int64) {
        guard applications.indices.contains(sheet), columns.indices.contains(column) else { return }
        let place = sheet * columns.count + column
        switch points {
        case .narrow(var all):
            points = .narrow([])
            all[place] = grains == Self.missing ? Self.missingNarrow : max(Int32(clamping: grains), -Int32.max)
            points = .narrow(all)
        case .wide(var all):
            points = .wide([])
            all[place] = grains
            points = .wide(all)
        }
    }

    public mutating func note(_ knockOut: KnockOut) { knockOuts.append(knockOut) }

    /// The points of one cell as they were given; nil where there are none.
    public func given(sheet: Int, column: Int) -> Fraction? {
        let place = sheet * columns.count + column
        guard applications.indices.contains(sheet), columns.indices.contains(column) else { return nil }
        switch points {
        case .narrow(let all):
            return all[place] == Self.missingNarrow ? nil : ScoreGrain.points(Int64(all[place]))
        case .wide(let all):
            return all[place] == Self.missing ? nil : ScoreGrain.points(all[place])
        }
    }
}

extension CriteriaSet {
    /// How wide a score table of this set must be.
    public var scoreWidth: ScoreTable.Width {
        var open: [DoubtID] = []
        for leaf in leaves where leaf.isAssessed {
            let (low, high) = leaf.bounds(noting: &open)
            let most = leaf.most.flatMap(ScoreGrain.count) ?? high
            if min(high, most) > Int64(Int32.max) || low < -Int64(Int32.max) { return .wide }
        }
        return .narrow
    }
}
