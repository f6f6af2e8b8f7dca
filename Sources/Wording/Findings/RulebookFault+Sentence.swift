import Domain

extension Language {
    /// Why a file cannot be read as a rulebook, and what would mend it.
    public func words(_ fault: RulebookFault) -> FindingWords {
        switch fault.reason {
        case .notFound:
            FindingWords(choose(sl: "Te datoteke ni.", en: "There is no such file."))
        case .unreadable(let number):
            FindingWords(
                choose(
                    sl: "Datoteke ni mogoče prebrati (napaka sistema \(number)).",
                    en: "The file cannot be read (system error \(number))."),
                mend: choose(sl: "Preverite, ali jo smete brati.", en: "Check whether you may read it."))
        case .folder: FindingWords(choose(sl: "To je mapa, ne datoteka.", en: "This is a folder, not a file."))
        case .tooLarge(let limit):
            FindingWords(
                choose(
                    sl: "Datoteka je prevelika: meja je \(limit >> 20) MB.",
                    en: "The file is too large: the limit is \(limit >> 20) MB."),
                mend: choose(sl: "Preverite, ali je prava.", en: "Check whether it is the right one."))
        case .empty:
            FindingWords(
                choose(sl: "Datoteka je prazna.", en: "The file is empty."),
                mend: choose(
                    sl: "Začnite z: tockovnik new-rulebook.", en: "Begin with: tockovnik new-rulebook."))
        case .notUTF8:
            FindingWords(
                choose(sl: "Besedilo ni v kodiranju UTF-8.", en: "The text is not UTF-8."),
                mend: choose(
                    sl: "V urejevalniku ga shranite kot UTF-8.", en: "Save it as UTF-8 in your editor."))
        case .office:
            FindingWords(choose(sl: "To je pisarna, ne pravilnik.", en: "This is an office, not a rulebook."))
        case .notYAML(let trouble): yaml(trouble)
        case .alias(let name):
            FindingWords(
                choose(
                    sl: "Sklici YAML (\(quoted("*" + name))) niso dovoljeni.",
                    en: "YAML aliases (\(quoted("*" + name))) are not allowed."),
                mend: choose(sl: "Ponovite besedilo.", en: "Repeat the text."))
        case .severalDocuments:
            FindingWords(
                choose(
                    sl: "V datoteki je več dokumentov YAML.", en: "The file holds more than one YAML document."),
                mend: choose(
                    sl: "Pustite enega: izbrišite vrstico --- in kar ji sledi.",
                    en: "Keep one: delete the line --- and what follows."))
        case .tooDeep(let limit):
            FindingWords(
                choose(
                    sl: "Vrednosti so vgnezdene pregloboko: največ \(limit) ravni.",
                    en: "Values are nested too deeply: at most \(limit) levels."),
                mend: choose(sl: "Preverite zamike in oklepaje.", en: "Check indentation and brackets."))
        case .tooManyValues(let limit):
            FindingWords(
                choose(
                    sl: "V datoteki je več kot \(whole(limit)) vrednosti.",
                    en: "The file holds more than \(whole(limit)) values."),
                mend: choose(sl: "Preverite, ali je prava.", en: "Check whether it is the right one."))
        case .keyNotText:
            FindingWords(
                choose(
                    sl: "Namesto imena ključa stoji seznam ali skupina.",
                    en: "A list or a group stands where the name of a key should."),
                mend: choose(
                    sl: "Zavite oklepaje v narekovaje ali popravite zamik.",
                    en: "Put the brackets in quotes, or correct the indentation."))
        case .notJSON(let reason): json(reason)
        }
    }

    private func yaml(_ trouble: RulebookFault.YAMLTrouble) -> FindingWords {
        switch trouble {
        case .controlCharacter:
            yaml(
                sl: "tu je znak, ki se ne izpiše", en: "a character here does not print",
                mend: choose(sl: "Izbrišite ga.", en: "Delete it."))
        case .tab:
            yaml(
                sl: "vrstica je zamaknjena s tabulatorjem", en: "the line is indented with a tab",
                mend: choose(sl: "Zamikajte s presledki.", en: "Indent with spaces."))
        case .missingColon:
            yaml(
                sl: "manjka dvopičje ali pa jih je v vrstici preveč",
                en: "a colon is missing, or there are too many on the line",
                mend: choose(
                    sl: "Za ključem sta dvopičje in presledek; besedilo z dvopičjem dajte v narekovaje.",
                    en: "After a key comes a colon and a space; put a text with a colon in quotes."))
        case .indentation:
            yaml(
                sl: "zamik se ne ujema z vrsticami nad njim", en: "the indentation does not match the lines above",
                mend: choose(
                    sl: "Ključi iste skupine se začnejo v istem stolpcu.",
                    en: "Keys of one group begin in the same column."))
        case .unclosedQuote:
            yaml(
                sl: "narekovaj ni zaprt", en: "a quote is not closed",
                mend: choose(sl: "Dopišite zaključni narekovaj.", en: "Add the closing quote."))
        case .unclosedBracket:
            yaml(
                sl: "oklepaj ni zaprt ali manjka vejica", en: "a bracket is not closed, or a comma is missing",
                mend: choose(
                    sl: "Dopišite } ali ] ali vejico; besedilo z vejico dajte v narekovaje.",
                    en: "Add } or ] or a comma; put a text with a comma in quotes."))
        case .escape:
            yaml(
                sl: "poševnica v dvojnih narekovajih začne znak, ki ga ni",
                en: "a backslash in double quotes begins a character that does not exist",
                mend: choose(
                    sl: "Uporabite enojne narekovaje ali dve poševnici.", en: "Use single quotes, or two backslashes."))
        case .strangeStart:
            yaml(
                sl: "vrednost se ne more začeti s tem znakom", en: "a value cannot begin with this character",
                mend: choose(sl: "Dajte jo v narekovaje.", en: "Put it in quotes."))
        case .unknownAlias:
            yaml(
                sl: "sklic * kaže na ime, ki ga ni", en: "the alias * points to a name that does not exist",
                mend: choose(sl: "Dajte besedilo v narekovaje.", en: "Put the text in quotes."))
        case .other:
            yaml(
                sl: "tu se branje ustavi", en: "reading stops here",
                mend: choose(
                    sl: "Preverite zamike, dvopičja, narekovaje in oklepaje.",
                    en: "Check indentation, colons, quotes and brackets."))
        }
    }

    private func yaml(sl: String, en: String, mend: String) -> FindingWords {
        FindingWords(choose(sl: "To ni YAML: \(sl).", en: "This is not YAML: \(en)."), mend: mend)
    }

    private func json(_ reason: NodeJSON.Reason) -> FindingWords {
        let what: String
        switch reason {
        case .tooLarge, .tooManyValues: what = choose(sl: "je prevelik", en: "it is too large")
        case .tooDeep: what = choose(sl: "vrednosti so vgnezdene pregloboko", en: "values are nested too deeply")
        case .endsEarly: what = choose(sl: "besedilo se konča sredi vrednosti", en: "the text ends inside a value")
        case .extraBytes: what = choose(sl: "za koncem je še nekaj", en: "something stands after its end")
        case .notUTF8: what = choose(sl: "ni v kodiranju UTF-8", en: "it is not UTF-8")
        case .duplicateKey(let key):
            what = choose(sl: "ključ \(quoted(key)) stoji dvakrat", en: "the key \(quoted(key)) stands twice")
        case .expected(.value): what = choose(sl: "tu manjka vrednost", en: "a value is missing here")
        case .expected(.key):
            what = choose(sl: "tu manjka ključ v narekovajih", en: "a key in quotes is missing here")
        case .expected(.colon): what = choose(sl: "tu manjka dvopičje", en: "a colon is missing here")
        case .expected(.commaOrEnd):
            what = choose(sl: "tu manjka vejica ali zaklepaj", en: "a comma or a closing bracket is missing here")
        case .controlCharacter: what = choose(sl: "v besedilu je krmilni znak", en: "a text holds a control character")
        case .unknownEscape, .loneSurrogate:
            what = choose(
                sl: "poševnica začne znak, ki ga ni", en: "a backslash begins a character that does not exist")
        case .malformedNumber: what = choose(sl: "število je napačno zapisano", en: "a number is malformed")
        case .notCanonical: what = choose(sl: "ni v kanonični obliki", en: "it is not in its canonical form")
        }
        return FindingWords(
            choose(sl: "To ni JSON: \(what).", en: "This is not JSON: \(what)."),
            mend: choose(sl: "Popravite ali shranite kot YAML.", en: "Correct it, or save it as YAML."))
    }
}
