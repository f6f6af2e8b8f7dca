import Domain

extension Language {
    /// What is wrong with an identifier, and what to do.
    public func sentence(_ fault: IdentifierFault) -> String {
        let what =
            switch fault.identifier {
            case .registeredNumber: choose(sl: "Številka priporočene pošiljke", en: "The registered number")
            case .taxNumber: choose(sl: "Davčna številka", en: "The tax number")
            case .registrationNumber: choose(sl: "Matična številka", en: "The registration number")
            case .iban: choose(sl: "IBAN", en: "The IBAN")
            case .postcode: choose(sl: "Poštna številka", en: "The postcode")
            case .personalNumber: choose(sl: "EMŠO", en: "A personal number (EMŠO)")
            }
        return switch fault.problem {
        case .form:
            what + choose(sl: " nima prave oblike. Preverite vpis.", en: " does not have the right form. Check it.")
        case .checkDigit(let expected):
            what
                + choose(
                    sl: " se ne ujema s kontrolno števko (pričakovana je \(expected)). Preverite vpis.",
                    en: " does not fit its check digit (\(expected) expected). Check it.")
        case .impossible:
            what
                + choose(
                    sl: " s takimi števkami ne obstaja. Preverite vpis.", en: " cannot have these digits. Check it.")
        case .checkSum, .accountNumber:
            what
                + choose(
                    sl: " se ne izide: ena od števk je napačna.", en: " does not add up: one of its digits is wrong.")
        case .notWanted:
            what + choose(sl: " ne sodi sem: izbrišite te števke.", en: " is not wanted here. Delete it.")
        }
    }
}
