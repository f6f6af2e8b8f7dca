/// Something that is wrong, or worth saying, in a table that was read. Sentences are made of it in `Wording`.
public struct TableFinding: Sendable, Equatable {
    public enum File: String, Sendable, CaseIterable { case applications, scores }

    public var file: File
    /// From 1; 0 where the whole file is meant.
    public var line: Int
    /// Where the cell begins, in characters from 1; 0 where the whole line is meant.
    public var column: Int
    /// The heading of the column, as written.
    public var heading: String
    public var kind: Kind

    public init(file: File, line: Int, column: Int = 0, heading: String = "", _ kind: Kind) {
        self.file = file
        self.line = line
        self.column = column
        self.heading = heading
        self.kind = kind
    }

    /// A note changes nothing; everything else means that nothing is computed.
    public var isNote: Bool {
        switch kind {
        case .unknownColumn, .doublyEncoded, .scoresIgnored, .pointsOutsideTree: true
        default: false
        }
    }
}

extension TableFinding {
    /// What a cell should name.
    public enum Naming: Sendable, Hashable {
        case fund, measure, projectType, applicantClass, goal, option, completenessItem, eligibilityItem, criterion
    }

    /// The limit an amount asked for breaks.
    public enum AskLimit: Sendable, Hashable {
        case rate, fundMost, potMost, fundLeast, potLeast
    }

    public enum Kind: Sendable, Equatable {
        // The file.
        case empty
        case utf16
        /// An XLSX or ODS workbook under the name of a table.
        case workbook
        /// Bytes no text has.
        case binary
        /// One byte per character, and nothing tells which encoding.
        case unclearEncoding
        /// Bytes that are not of the encoding that was named.
        case notInEncoding(String)
        case doublyEncoded(String)
        case rowTooLong(limit: Int)
        case unclosedQuote
        case textAfterQuote
        /// Reading stopped here, after so many findings.
        case gaveUp(Int)
        // The heading.
        case missingColumn(String, also: String)
        case duplicateColumn(first: Int)
        case unknownColumn(nearest: String?)
        /// The same where it is no note: a wide table of scores has a column per criterion.
        case unknownCriterion(nearest: String?)
        case headingIsDate
        case criterionHasParts
        case criterionFromFacts
        // Rows.
        case tooManyCells(Int, expected: Int)
        case tooFewCells(Int, expected: Int)
        case missingValue
        case badName(String)
        case duplicateApplication(String, first: Int)
        case notAnAmount(String)
        case ambiguousAmount(String, thousands: Money, decimal: Money)
        case negativeAmount
        case amountTooLarge
        case notAStamp(String)
        case notPoints(String)
        case notAWord(String, allowed: [String])
        case notANumber(String)
        case unknownReference(Naming, String, nearest: String?)
        /// `1,01E+12`: a spreadsheet has shortened a number.
        case shortenedNumber(String)
        /// A spreadsheet has made a date of a number.
        case dateOfNumber(String)
        case noPot
        case noCriteriaSet
        case asks(Money, limit: AskLimit, of: Money)
        case factInNoBand(criterion: String, value: Int64)
        case hourDecides
        case hourMissing
        case markingDecides
        // Scores.
        case unknownApplication(String, nearest: String?)
        case duplicateSheet(application: String, assessor: String)
        case tooManySheets(application: String, most: Int)
        case duplicateCriterion(application: String, assessor: String)
        case offScale(String, from: Fraction, to: Fraction, step: Fraction)
        case noLevel(String, levels: [String])
        /// The points of several levels: the level must be named.
        case severalLevels(String, levels: [String])
        case noSelection(String)
        case notPerUnit(String, points: Fraction, most: Fraction)
        case notYesNo(String, points: Fraction)
        case levelDisagrees(points: String, level: String)
        case levelOpen(DoubtID)
        case scoresIgnored(applications: Int)
        case pointsOutsideTree(cells: Int)
    }
}
