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
            what + choose(sl: " nima prave oblike: ", en: " does not have the right form: ") + form(fault.identifier)
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

    /// What it is made of.
    private func form(_ identifier: IdentifierFault.Identifier) -> String {
        switch identifier {
        case .registeredNumber:
            choose(
                sl: "pričakovani sta dve črki, devet števk in dve črki.",
                en: "two letters, nine digits and two letters are expected.")
        case .taxNumber:
            choose(
                sl: "pričakovanih je 8 števk, prva ni 0 (pred njimi je lahko SI).",
                en: "8 digits are expected, the first of them not 0 (SI may stand before them).")
        case .registrationNumber:
            choose(sl: "pričakovanih je 7 ali 10 števk.", en: "7 or 10 digits are expected.")
        case .iban:
            choose(
                sl: "pričakovanih je SI in 17 števk; računi drugih držav imajo od 15 do 34 znakov.",
                en: "SI and 17 digits are expected; accounts of other countries have 15 to 34 signs.")
        case .postcode: choose(sl: "pričakovane so 4 števke.", en: "4 digits are expected.")
        case .personalNumber: choose(sl: "pričakovanih je 13 števk.", en: "13 digits are expected.")
        }
    }
}
