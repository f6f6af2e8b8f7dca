import Domain

/// What is wrong in a table, with what would mend it.
extension Language {
    /// `scores.csv:7:12: sentence`: where people and editors look for it; `name` is the file as it was given.
    public func line(_ finding: TableFinding, name: String? = nil) -> String {
        var place = name ?? finding.file.rawValue + ".csv"
        if finding.line > 0 { place += ":\(finding.line)" }
        if finding.line > 0, finding.column > 0 { place += ":\(finding.column)" }
        let note = finding.isNote ? choose(sl: "opomba: ", en: "note: ") : ""
        let heading = finding.heading.isEmpty ? "" : finding.heading + ": "
        return place + ": " + note + heading + sentence(finding.kind)
    }

    /// A text as it stood in the cell.
    func cellText(_ text: String) -> String {
        let short = text.count > 60 ? text.prefix(59) + "…" : text[...]
        let plain = String(
            String.UnicodeScalarView(short.unicodeScalars.map { $0.value < 32 || $0.value == 127 ? "�" : $0 }))
        return choose(sl: "»\(plain)«", en: "\"\(plain)\"")
    }

    func meant(_ nearest: String?) -> String {
        nearest.map { choose(sl: " Ste mislili \(cellText($0))?", en: " Did you mean \(cellText($0))?") } ?? ""
    }

    public func sentence(_ kind: TableFinding.Kind) -> String {
        fileSentence(kind) ?? headingSentence(kind) ?? cellSentence(kind) ?? rowSentence(kind) ?? scoreSentence(kind)
            ?? ""
    }

    private func fileSentence(_ kind: TableFinding.Kind) -> String? {
        switch kind {
        case .empty:
            choose(
                sl: "Tabela je prazna; prva vrstica naj bo glava.",
                en: "The table is empty; the first line must be the heading.")
        case .utf16:
            choose(
                sl: "Datoteka je v UTF-16. Shranite jo kot »CSV UTF-8«.",
                en: "The file is in UTF-16. Save it as \"CSV UTF-8\".")
        case .workbook:
            choose(
                sl: "To je delovni zvezek, ne tabela CSV. Shranite list kot »CSV UTF-8«.",
                en: "This is a workbook, not a CSV table. Save the sheet as \"CSV UTF-8\".")
        case .binary:
            choose(
                sl: "To ni besedilo (v datoteki je ničti bajt). Izvozite tabelo znova kot »CSV UTF-8«.",
                en: "This is not text (the file holds a zero byte). Export the table again as \"CSV UTF-8\".")
        case .unclearEncoding:
            choose(
                sl:
                    "Iz bajtov se ne vidi, kako so zapisani č, š in ž. Dodajte --encoding windows-1250 ali --encoding iso-8859-2.",
                en:
                    "The bytes do not tell how č, š and ž are written. Give --encoding windows-1250 or --encoding iso-8859-2."
            )
        case .notInEncoding(let name):
            choose(
                sl: "V datoteki so bajti, ki jih \(name) ne pozna. Preverite --encoding.",
                en: "The file holds bytes that \(name) does not have. Check --encoding.")
        case .doublyEncoded(let sample):
            choose(
                sl: "Besedilo je videti dvakrat kodirano (\(sample)). Shranite izvirnik znova kot UTF-8.",
                en: "The text looks as if it had been encoded twice (\(sample)). Save the original as UTF-8 again.")
        case .rowTooLong(let limit):
            choose(
                sl: "Vrstica je daljša od \(whole(limit)) bajtov. Ali kje manjka zaključni narekovaj?",
                en: "The row is longer than \(whole(limit)) bytes. Is a closing quote missing?")
        case .unclosedQuote:
            choose(
                sl: "Narekovaj na začetku celice se ne zapre. Zaprite ga na koncu celice.",
                en: "The quote that begins the cell is never closed. Close it at the end of the cell.")
        case .textAfterQuote:
            choose(
                sl: "Za zaključnim narekovajem stoji besedilo. Narekovaj v celici se piše dvakrat (\"\").",
                en: "Text stands behind a closing quote. A quote inside a cell is written twice (\"\").")
        case .gaveUp(let count):
            choose(
                sl:
                    "Po \(counted(count, .error, .locative)) brez ene dobre vrstice se branje konča: je to prava datoteka?",
                en: "After \(counted(count, .error)) without one good row reading ends: is this the right file?")
        default: nil
        }
    }

    private func headingSentence(_ kind: TableFinding.Kind) -> String? {
        switch kind {
        case .missingColumn(let name, let also):
            also == name
                ? choose(sl: "Manjka stolpec \(name).", en: "The column \(name) is missing.")
                : choose(sl: "Manjka stolpec \(also) (\(name)).", en: "The column \(name) is missing.")
        case .duplicateColumn(let first):
            choose(
                sl: "Ta stolpec že stoji pri znaku \(first).", en: "This column stands at character \(first) already.")
        case .unknownColumn(let nearest):
            choose(sl: "Tega stolpca program ne pozna.", en: "The program does not know this column.") + meant(nearest)
        case .unknownCriterion(let nearest):
            choose(sl: "Merila s to oznako v pravilniku ni.", en: "The rulebook has no criterion with this id.")
                + meant(nearest)
        case .headingIsDate:
            choose(
                sl:
                    "To je videti kot datum, ki ga je iz oznake merila (npr. 1.2) naredila preglednica. Stolpec naj bo besedilo.",
                en:
                    "This looks like a date that a spreadsheet made of a criterion's id (such as 1.2). Make the column text."
            )
        case .criterionHasParts:
            choose(
                sl: "To merilo ima dele; točke se vpišejo pri njih.",
                en: "This criterion has parts; points are given for them.")
        case .criterionFromFacts:
            choose(
                sl: "Točke tega merila se izračunajo iz podatkov o vlogi.",
                en: "The points of this criterion are computed from facts of the application.")
        default: nil
        }
    }

    private func cellSentence(_ kind: TableFinding.Kind) -> String? {
        switch kind {
        case .tooManyCells(let count, let expected):
            choose(
                sl: "Celic v vrstici: \(count), v glavi: \(expected). Je v besedilu ločilo brez narekovajev?",
                en:
                    "Cells in the row: \(count), in the heading: \(expected). Is there a delimiter in a text without quotes?"
            )
        case .tooFewCells(let count, let expected):
            choose(
                sl: "Celic v vrstici: \(count), v glavi: \(expected). Prazne celice potrebujejo svoje ločilo.",
                en: "Cells in the row: \(count), in the heading: \(expected). Empty cells need their delimiter.")
        case .missingValue: choose(sl: "Vrednost manjka.", en: "The value is missing.")
        case .badName(let text):
            choose(
                sl: "\(cellText(text)) ne more biti oznaka vloge.",
                en: "\(cellText(text)) cannot be the id of an application.")
        case .notAnAmount(let text):
            choose(
                sl: "\(cellText(text)) ni znesek. Primer: 75000,00 ali 75000.00.",
                en: "\(cellText(text)) is not an amount. Example: 75000.00.")
        case .ambiguousAmount(let text, let thousands, let decimal):
            choose(
                sl:
                    "\(cellText(text)) lahko pomeni \(money(thousands)) ali \(money(decimal)). Zapišite znesek s centi.",
                en:
                    "\(cellText(text)) can mean \(money(thousands)) or \(money(decimal)). Write the amount with its cents."
            )
        case .negativeAmount: sentence(Mistyped.negativeAmount)
        case .amountTooLarge: sentence(Mistyped.amountTooLarge)
        case .notAStamp(let text):
            choose(
                sl: "\(cellText(text)) ni datum z uro. Primer: 2025-07-04T14:35 ali 4. 7. 2025 14.35.",
                en: "\(cellText(text)) is not a date with its hour. Example: 2025-07-04T14:35 or 4. 7. 2025 14.35.")
        case .notPoints(let text): sentence(Mistyped.notPoints(text))
        case .notAWord(let text, let allowed):
            choose(
                sl: "\(cellText(text)) tu ni mogoče. Mogoče je: \(listed(allowed)).",
                en: "\(cellText(text)) is not possible here. Possible: \(listed(allowed)).")
        case .notANumber(let text):
            choose(
                sl: "\(cellText(text)) ni celo število od 0 do 1.000.000.",
                en: "\(cellText(text)) is not a whole number from 0 to 1,000,000.")
        case .unknownReference(let naming, let text, let nearest):
            choose(
                sl: "\(cellText(text)): \(word(naming)) s to oznako v pravilniku ni.",
                en: "\(cellText(text)): the rulebook has no \(word(naming)) with this id.") + meant(nearest)
        case .shortenedNumber(let text):
            choose(
                sl:
                    "\(cellText(text)) je število, ki ga je preglednica okrajšala; števk ni več. Stolpec naj bo besedilo.",
                en:
                    "\(cellText(text)) is a number a spreadsheet has shortened; its digits are lost. Make the column text."
            )
        case .dateOfNumber(let text):
            choose(
                sl: "\(cellText(text)) je datum, ki ga je preglednica naredila iz števila. Stolpec naj bo besedilo.",
                en: "\(cellText(text)) is a date that a spreadsheet made of a number. Make the column text.")
        default: nil
        }
    }

    private func word(_ naming: TableFinding.Naming) -> String {
        switch naming {
        case .fund: choose(sl: "sklada", en: "fund")
        case .measure: choose(sl: "ukrepa", en: "measure")
        case .projectType: choose(sl: "vrste projekta", en: "project type")
        case .applicantClass: choose(sl: "razreda prijaviteljev", en: "class of applicants")
        case .goal: choose(sl: "cilja", en: "goal")
        case .option: choose(sl: "možnosti", en: "option")
        case .completenessItem: choose(sl: "postavke popolnosti", en: "item of completeness")
        case .eligibilityItem: choose(sl: "postavke upravičenosti", en: "item of eligibility")
        case .criterion: choose(sl: "merila", en: "criterion")
        }
    }
}
