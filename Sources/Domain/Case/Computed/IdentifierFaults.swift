extension FieldGroup {
    /// What is wrong with the identifiers in these fields, in their order: of an envelope, of an application with its
    /// applicant and partners, of any act. Warnings are for the person to look at again; they refuse nothing.
    public var identifierFaults: [IdentifierFault] {
        var reader = IdentifierReader()
        var copy = self
        copy.visit(&reader)
        return reader.faults
    }
}

extension IdentifierFault {
    /// What is wrong with the text of a field of an act, by the key of the field. A personal number is pointed out wherever
    /// somebody pastes it.
    public static func of(field key: String, _ text: String) -> IdentifierFault? {
        switch key {
        case "registered": RegisteredNumber.fault(text)
        case "tax-number": TaxNumber.fault(text)
        case "registration-number": RegistrationNumber.fault(text)
        case "iban": IBAN.fault(text)
        case "postcode": Postcode.fault(text)
        default: PersonalNumber.warning(text)
        }
    }
}

/// Walks over the texts of an act and keeps what is wrong with the identifiers among them.
private struct IdentifierReader: Fields {
    private(set) var faults: [IdentifierFault] = []

    private mutating func read<V: ActScalar>(_ key: String, _ value: V) {
        guard V.form == .text, let fault = IdentifierFault.of(field: key, value.actText) else { return }
        faults.append(fault)
    }

    mutating func one<V: ActScalar>(_ key: String, _ value: inout V) { read(key, value) }
    mutating func one<V: ActScalar>(_ key: String, _ value: inout V, otherwise: V) {
        read(key, value)
    }

    mutating func maybe<V: ActScalar>(_ key: String, _ value: inout V?) {
        if let value { read(key, value) }
    }

    mutating func many<V: ActScalar>(_ key: String, _ values: inout [V], needed: Bool) {
        for value in values { read(key, value) }
    }

    mutating func group<G: FieldGroup>(_ key: String, _ value: inout G) {
        faults += value.identifierFaults
    }

    mutating func groups<G: FieldGroup>(_ key: String, _ values: inout [G], needed: Bool) {
        for value in values { faults += value.identifierFaults }
    }

    mutating func tree(_ key: String, _ value: inout Node) {}
    mutating func act(_ key: String, _ value: inout Act?, needed: Bool) {}
}
