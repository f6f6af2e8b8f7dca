import Domain

extension ActSheet {
    /// Says a refusal at the field it is about.
    mutating func point(at refusal: Refusal, _ sentence: String, _ desk: Desk) {
        guard let field = field(refusedBy: refusal, desk) else { return }
        form.refuse(FieldPath(rawValue: field.path), sentence)
        _ = form.submit()
    }

    /// The one field a refusal is about, where there is one.
    func field(refusedBy refusal: Refusal, _ desk: Desk) -> ListedField? {
        switch refusal {
        case .identifierWrong(let fault):
            fields.first { field in
                typed(field.path, desk).flatMap { IdentifierFault.of(field: field.key, $0) } == fault
            }
        case .registeredNumberMissing: fields.first { $0.key == "registered" }
        case .missing(.channel): fields.first { $0.key == "channel" }
        case .seedMissing: fields.first { $0.key == "seed" }
        case .notTied, .tieIsLarger: fields.first { $0.key == "order" }
        case .twice(let person), .noAssessor(let person), .unknown(.person, let person):
            kind == .drawAssessors ? fields.last { typed($0.path, desk) == person } : nil
        case .assessorsNumber: fields.first { $0.key == "number" && kind == .drawAssessors }
        case .unknown(.application, let number):
            fields.first { field in
                typed(field.path, desk)?.split(separator: ",").contains { String($0).trimmed == number } == true
            }
        default: nil
        }
    }
}
