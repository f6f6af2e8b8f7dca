import Domain
import Wording

/// The points somebody is giving: a draft until the whole sheet is submitted.
struct SheetDraft: Sendable, Equatable {
    private(set) var marks: [String: Mark] = [:]

    init(_ marks: [Mark] = []) {
        for mark in marks { self.marks[mark.criterion] = mark }
    }

    subscript(_ criterion: String) -> Mark {
        get { marks[criterion] ?? Mark(criterion: criterion) }
        set { marks[criterion] = newValue.isBlank ? nil : newValue }
    }

    /// The marks of these leaves, in their order; leaves nothing was said about are left out.
    func marks(of leaves: [Criterion]) -> [Mark] { leaves.compactMap { marks[$0.id] } }

    // MARK: The text beside the record

    /// Ids have no slash, so a path of two parts says which field of which criterion it is.
    var text: String {
        var pairs: [(String, String)] = []
        for (id, mark) in marks.sorted(by: { $0.key < $1.key }) {
            pairs.append((id + "/points", mark.points?.actText ?? ""))
            pairs.append((id + "/levels", mark.levels.joined(separator: ",")))
            pairs.append((id + "/count", mark.count.map { $0.actText } ?? ""))
            pairs.append((id + "/reason", mark.reason ?? ""))
        }
        return DraftText.write(pairs)
    }

    /// - Parameter text: as it was kept; what cannot be read is left out.
    init(text: String) {
        for (path, value) in DraftText.read(text) {
            let parts = path.split(separator: "/").map(String.init)
            guard parts.count == 2 else { continue }
            var mark = self[parts[0]]
            switch parts[1] {
            case "points": mark.points = Fraction(actText: value)
            case "levels": mark.levels = value.split(separator: ",").map(String.init)
            case "count": mark.count = Int(actText: value)
            case "reason": mark.reason = String(actText: value)
            default: continue
            }
            self[parts[0]] = mark
        }
    }
}

extension Mark {
    /// Nothing was said here.
    fileprivate var isBlank: Bool { !isGiven && (reason ?? "").isEmpty }
    /// Points, a level or a count stand here.
    var isGiven: Bool { points != nil || !levels.isEmpty || count != nil }
}
