import Domain

extension Language {
    /// What is wrong at one criterion of a sheet, as a sentence of its own.
    public func sentence(_ fault: SheetFault) -> String {
        let text = RefusalSentences(language: self, office: Office()).fault(fault)
        return (text.first?.uppercased() ?? "") + text.dropFirst() + "."
    }
}

extension SheetFault {
    /// The criterion it is about.
    public var criterion: String {
        switch self {
        case .missing(let id), .twice(let id), .notAsked(let id), .wrong(let id, _), .reasonMissing(let id): id
        }
    }
}
