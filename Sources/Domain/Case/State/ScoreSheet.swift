/// One person's points and reasons for one application, submitted as a whole.
public struct ScoreSheet: Sendable, Equatable {
    public var assessor: String
    /// nil where the viewer may not see them yet: the sheet is there, its points are sealed.
    public var marks: [Mark]?
    public var comment: String?
    public var on: Day
    /// The clerk who copied a signed paper sheet.
    public var transcribedBy: String?
    public var signedOn: Day?
    /// Sheets before corrections, the first one first.
    public var earlier: [CorrectedSheet] = []

    public func mark(_ criterion: String) -> Mark? { marks?.first { $0.criterion == criterion } }
}

public struct CorrectedSheet: Sendable, Equatable {
    public var marks: [Mark]
    public var reason: String
    public var person: String
    public var on: Day
}

/// Who was called to assess; who really does follows from recusals (`Case.assessors(of:)`).
public struct Assignment: Sendable, Equatable {
    public var assessors: [String]
    /// In the order in which they step in.
    public var substitutes: [String]
    public var further: [String] = []
}

public struct Justification: Sendable, Equatable {
    public var assessor: String?
    public var reason: String
    public var person: String
    public var on: Day
}
