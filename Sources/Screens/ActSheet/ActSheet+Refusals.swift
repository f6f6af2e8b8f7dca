import Domain

extension ActSheet {
    /// The one field a refusal is about, where there is one.
    func field(refusedBy refusal: Refusal, _ desk: Desk) -> ListedField? {
        switch refusal {
        case .identifierWrong(let fault):
            fields.first { field in
                typed(field.path, desk).flatMap { IdentifierFault.of(field: field.key, $0) } == fault
            }
        case .registeredNumberMissing: fields.first { $0.key == "registered" }
        case .missing(.channel): fields.first { $0.key == "channel" }
        default: nil
        }
    }
}
