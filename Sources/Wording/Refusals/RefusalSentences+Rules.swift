import Domain

extension RefusalSentences {
    func rules(_ refusal: Refusal) -> String {
        switch refusal {
        case .rulebookErrors(let number):
            say(
                "Pravilnik ima \(language.counted(number, .error, .accusative)). Preverite ga z ukazom »tockovnik lint« in popravite.",
                "The rulebook has \(language.counted(number, .error)). Check it with \"tockovnik lint\" and mend it.")
        case .callMismatch(let act, let rulebook):
            say(
                "Pravilnik je za poziv »\(rulebook)«, ne za »\(act)«.",
                "The rulebook is of the call \"\(rulebook)\", not of \"\(act)\".")
        case .callClosed(let closes):
            say(
                "Poziv je zaključen (\(language.closing(closes))); pravilnika ni več mogoče spremeniti.",
                "The call has closed (\(language.closing(closes))); its rulebook can no longer be amended.")
        case .unsettled(let doubt):
            why(doubt).map {
                say(
                    "Upravni odbor naj najprej z razlogom določi, česar poziv ne pove dovolj. \($0)",
                    "The board must first settle, with a reason, what the call does not say clearly. \($0)")
            }
                ?? say(
                    "Poziv o »\(doubt)« ne pove dovolj. Najprej naj upravni odbor to določi, z razlogom.",
                    "The call does not say enough about \"\(doubt)\". The board must settle it first, with a reason.")
        case .noRules:
            say(
                "Ta poziv nima pravilnika, po katerem bi to naredili.",
                "This call has no rulebook to do this by.")
        case .isReading(let doubt):
            say("»\(doubt)« je branje: uporabite zamenjavo branja.", "\"\(doubt)\" is a reading: switch it instead.")
        case .isNoReading(let doubt):
            say("»\(doubt)« ni branje: določite vrednost.", "\"\(doubt)\" is no reading: settle it instead.")
        case .noOption(let doubt, let given, let number):
            say(
                "»\(doubt)« ima možnosti od 1 do \(number), ne »\(given)«.",
                "\"\(doubt)\" has options 1 to \(number), not \"\(given)\".")
        case .settlementUnreadable(let doubt):
            say(
                "Te vrednosti za »\(doubt)« pravilnik ne more prebrati. Zapišite jo tako, kakor bi stala v pravilniku.",
                "The rulebook cannot read this value for \"\(doubt)\". Write it as it would stand in the rulebook.")
        default: ""
        }
    }

    /// What is not clear, as the list of doubts says it; nil where the calls of the office say different things of it.
    private func why(_ doubt: DoubtID) -> String? {
        let texts = office.cases.compactMap { $0.rulebook?.doubt(doubt)?.why }
        guard let first = texts.first, texts.allSatisfy({ $0 == first }) else { return nil }
        return first[language]
    }

    func envelope(_ refusal: Refusal) -> String {
        switch refusal {
        case .postedMissing:
            say(
                "Manjka čas oddaje na pošto. Če žiga ni mogoče prebrati ali ga ni, to označite.",
                "The time of posting is missing. If the stamp cannot be read or is not there, say so.")
        case .postedWithoutStamp:
            say(
                "Žig je označen kot nečitljiv ali manjkajoč, čas oddaje pa je vpisan. Eno od obojega popravite.",
                "The stamp is said to be illegible or missing, and yet a time of posting is given. Correct one of the two."
            )
        case .postedAfterReceived(let posted, let received):
            say(
                "Oddano (\(language.stamp(posted))) ne more biti za prejetim (\(language.stamp(received))).",
                "Posted (\(language.stamp(posted))) cannot be after received (\(language.stamp(received))).")
        case .registeredNumberMissing:
            say(
                "Manjka številka priporočene pošiljke. Če je ni, vpišite zakaj.",
                "The number of the registered letter is missing. If there is none, enter why.")
        case .registeredTwice(let number):
            say(
                "Ista številka pošiljke z istim dnem oddaje je že pri ovojnici \(number). Preverite obe.",
                "The same registered number with the same day of posting is on envelope \(number). Check both.")
        case .markingNoteMissing:
            say("Vpišite, kaj je z oznako na ovojnici narobe.", "Enter what is wrong with the marking of the envelope.")
        case .conditionNoteMissing:
            say("Vpišite, kako je ovojnica poškodovana ali odprta.", "Enter how the envelope is damaged or open.")
        case .noQuestion(let question):
            say(
                "Pri tej ovojnici ni treba odločiti o tem (\(language.word(question))).",
                "This (\(language.word(question))) need not be decided for this envelope.")
        case .establishedStampMissing:
            say(
                "Vpišite, kateri čas oddaje je bil ugotovljen (na primer s potrdilom pošte).",
                "Enter the time of posting that was established (by a receipt of the post, for example).")
        case .notClosedYet(let closes):
            say(
                "Poziv še teče: ovojnice se odpirajo po zaključku (\(language.closing(closes))).",
                "The call is still open: envelopes are opened after the close (\(language.closing(closes))).")
        case .decideFirst(let number, let question):
            say(
                "Pred odpiranjem je treba odločiti o ovojnici \(number): \(language.word(question)).",
                "Envelope \(number) must be decided before the opening: \(language.word(question)).")
        case .nothingToOpen:
            say("Ni ovojnice, ki bi jo bilo treba odpreti.", "There is no envelope to open.")
        case .wrongOrder(let computed):
            say(
                "Vrstni red odpiranja je po pravilniku: \(language.listed(computed.map(\.actText))).",
                "By the rulebook the order of opening is \(language.listed(computed.map(\.actText))).")
        case .senderKnown:
            say(
                "Pošiljatelj in naslov sta na ovojnici; ostane zaprta.",
                "Sender and address are on the envelope; it stays sealed.")
        case .notDismissed(let number):
            say(
                "Ovojnica \(number) ni med tistimi, ki ostanejo zaprte.",
                "Envelope \(number) is not among those that stay sealed.")
        default: ""
        }
    }
}
