/// What keeps a sheet from being submitted, criterion by criterion.
public enum SheetFault: Sendable, Hashable {
    case missing(criterion: String)
    case twice(criterion: String)
    case notAsked(criterion: String)
    case wrong(criterion: String, MarkFault)
    case reasonMissing(criterion: String)
}

/// What assessors give points for in one application.
public enum AskedOfAssessors: Sendable, Equatable {
    case criteria([Criterion], reasons: CriteriaSet.ReasonsRule)
    case unsettled(DoubtID)
    /// No criteria set of the rulebook fits it.
    case noSet
}

extension Case {
    /// The leaves an assessor fills in, in the order of the rulebook.
    public func asked(of application: Application) -> AskedOfAssessors {
        let traits = traits(of: application)
        switch rulebook?.criteriaSet(for: traits) {
        case nil, .value(nil)?: return .noSet
        case .open(let doubt)?: return .unsettled(doubt)
        case .value(let set?)?:
            return .criteria(set.leaves(for: traits).filter(\.isAssessed), reasons: set.reasons)
        }
    }

    /// Everything that is wrong with a sheet, at once. Missing is never zero.
    public func faults(of marks: [Mark], for application: Application) -> [SheetFault] {
        guard case .criteria(let leaves, let reasons) = asked(of: application) else { return [] }
        var faults: [SheetFault] = []
        for leaf in leaves {
            let given = marks.filter { $0.criterion == leaf.id }
            guard let mark = given.first else {
                faults.append(.missing(criterion: leaf.id))
                continue
            }
            if given.count > 1 { faults.append(.twice(criterion: leaf.id)) }
            switch leaf.points(of: mark) {
            case .failure(let fault): faults.append(.wrong(criterion: leaf.id, fault))
            case .success(let points):
                if mark.reason.flatMap(String.init(actText:)) == nil, leaf.asksReason(for: points, reasons) {
                    faults.append(.reasonMissing(criterion: leaf.id))
                }
            }
        }
        let asked = Set(leaves.map(\.id))
        for mark in marks where !asked.contains(mark.criterion) {
            faults.append(.notAsked(criterion: mark.criterion))
        }
        return faults
    }
}

extension Criterion {
    /// Whether these points need a reason on the sheet.
    public func asksReason(for points: Fraction, _ rule: CriteriaSet.ReasonsRule) -> Bool {
        switch rule {
        case .always: true
        case .never: false
        case .belowMost: mostWithoutWeight.map { points < $0 } ?? true
        }
    }

    /// The most points a mark here can give, before the weight; nil while a level is not settled.
    private var mostWithoutWeight: Fraction? {
        var plain = self
        plain.weight = nil
        plain.floor = nil
        return plain.mostOnSheet
    }
}
