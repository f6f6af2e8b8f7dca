import Domain

extension Language {
    /// What is wrong with an act somebody wrote as text, in which a field goes by its key.
    public func sentence(ofWritten fault: ActFault) -> String {
        let name = name(fault.path)
        let field = "»\(fault.path)«" + (name == fault.path ? "" : " (\(name))")
        let named = "\"\(fault.path)\"" + (name == fault.path ? "" : " (\(name))")
        return switch fault.kind {
        case .missing: choose(sl: "Manjka polje \(field).", en: "The field \(named) is missing.")
        case .empty: choose(sl: "Polje \(field) ne sme biti prazno.", en: "The field \(named) must not be empty.")
        default: sentence(fault)
        }
    }

    /// What is wrong with an act as it was filled in, and what would mend it.
    public func sentence(_ fault: ActFault) -> String {
        let field = fault.path
        return switch fault.kind {
        case .noMap:
            choose(sl: "Dejanje mora biti zapisano kot polja z vrednostmi.", en: "An act must be fields with values.")
        case .noKind:
            choose(sl: "Manjka polje »act« z vrsto dejanja.", en: "The field \"act\" with the kind of act is missing.")
        case .missing:
            choose(
                sl: "Polje »\(name(field))« je prazno; izpolnite ga.",
                en: "The field \"\(name(field))\" is empty; fill it in.")
        case .twice: choose(sl: "»\(field)« stoji dvakrat. Pustite enega.", en: "\"\(field)\" stands twice. Leave one.")
        case .noText: choose(sl: "»\(field)« mora biti besedilo.", en: "\"\(field)\" must be a text.")
        case .noList: choose(sl: "»\(field)« mora biti seznam.", en: "\"\(field)\" must be a list.")
        case .empty:
            choose(
                sl: "Polje »\(name(field))« ne sme biti prazno.",
                en: "The field \"\(name(field))\" must not be empty.")
        case .unknownKind(let word):
            choose(sl: "Dejanja »\(word)« ni (docs/ACTS.md).", en: "There is no act \"\(word)\" (docs/ACTS.md).")
        case .unknownField: choose(sl: "Polja »\(field)« to dejanje nima.", en: "This act has no field \"\(field)\".")
        case .malformed(let form, let given):
            choose(sl: "»\(given)« ni prav: \(kind(of: form)).", en: "\"\(given)\" is not right: \(kind(of: form)).")
        }
    }

    private func name(_ path: String) -> String {
        label(field: path.split(separator: ".").last.map(String.init) ?? path)
    }

    private func kind(of form: FieldForm) -> String {
        switch form {
        case .text: choose(sl: "vpišite besedilo", en: "type a text")
        case .id:
            choose(
                sl: "do 40 črk, števk, pik, vezajev in podčrtajev",
                en: "up to 40 letters, digits, points, hyphens, underscores")
        case .day: choose(sl: "dan, na primer 2025-07-04", en: "a day, for example 2025-07-04")
        case .stamp:
            choose(sl: "dan in ura, na primer 2025-07-04T14:35", en: "day and hour, for example 2025-07-04T14:35")
        case .amount: choose(sl: "znesek, na primer 75000.00", en: "an amount, for example 75000.00")
        case .count: choose(sl: "celo število", en: "a whole number")
        case .points: choose(sl: "točke, na primer 2.5", en: "points, for example 2.5")
        case .application: choose(sl: "številka vloge, na primer V-3", en: "number of an application, for example V-3")
        case .envelope: choose(sl: "številka ovojnice, na primer O-3", en: "number of an envelope, for example O-3")
        case .filing:
            choose(
                sl: "številka vloge ali ovojnice, na primer V-3 ali O-3",
                en: "number of an application or an envelope, for example V-3 or O-3")
        case .yesNo: choose(sl: "yes ali no", en: "yes or no")
        case .tree, .group, .act: choose(sl: "polja z vrednostmi", en: "fields with values")
        case .word(let words): choose(sl: "mogoče je: ", en: "possible: ") + words.joined(separator: ", ")
        }
    }
}
