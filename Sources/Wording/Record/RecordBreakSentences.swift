import Domain

extension Language {
    /// The first wrong entry of a record, and how it is wrong.
    public func sentence(_ wrong: RecordBreak) -> String {
        let place = choose(sl: "Vpis \(wrong.sequence): ", en: "Entry \(wrong.sequence): ")
        return place + how(wrong.kind)
    }

    private func name(of departure: NodeJSON.Departure) -> String {
        switch departure {
        case .whiteSpace: choose(sl: "odvečen presledek", en: "needless white space")
        case .bareScalar: choose(sl: "vrednost brez narekovajev", en: "a value without quotes")
        case .keyOrder(let key):
            choose(sl: "polje »\(key)« ni na svojem mestu", en: "the field \"\(key)\" is not in its place")
        case .needlessEscape: choose(sl: "odvečna poševnica", en: "a needless backslash")
        }
    }

    private func how(_ kind: RecordBreak.Kind) -> String {
        switch kind {
        case .empty: choose(sl: "zapis je prazen.", en: "the record is empty.")
        case .truncated: choose(sl: "zapis se konča sredi vpisa.", en: "the record stops in the middle of the entry.")
        case .extraBytes(let offset):
            choose(
                sl: "za koncem vpisa stoji še nekaj (bajt \(offset)).",
                en: "something stands behind the entry (byte \(offset)).")
        case .notUTF8(let offset):
            choose(sl: "besedilo ni UTF-8 (bajt \(offset)).", en: "the text is not UTF-8 (byte \(offset)).")
        case .notJSON(let offset):
            choose(sl: "vpis ni zapisan kot JSON (bajt \(offset)).", en: "the entry is not JSON (byte \(offset)).")
        case .notCanonical(let departure, let offset):
            choose(
                sl: "vsebina ni zapisana v svoji edini obliki: \(name(of: departure)) (bajt \(offset)).",
                en: "the content is not in its one form: \(name(of: departure)) (byte \(offset)).")
        case .duplicateKey(let key):
            choose(sl: "polje »\(key)« stoji dvakrat.", en: "the field \"\(key)\" stands twice.")
        case .tooLarge: choose(sl: "vpis je večji, kot sme biti.", en: "the entry is larger than any may be.")
        case .notAnEntry: choose(sl: "to ni vpis.", en: "this is no entry.")
        case .missingField(let field): choose(sl: "manjka polje »\(field)«.", en: "the field \"\(field)\" is missing.")
        case .unknownField(let field):
            choose(sl: "polja »\(field)« vpis ne pozna.", en: "an entry has no field \"\(field)\".")
        case .fieldNotText(let field):
            choose(sl: "polje »\(field)« ni besedilo.", en: "the field \"\(field)\" is not a text.")
        case .sequenceMalformed(let text):
            choose(sl: "zaporedna številka »\(text)« ni številka.", en: "the sequence number \"\(text)\" is no number.")
        case .momentMalformed(let text): choose(sl: "čas »\(text)« ni čas.", en: "the moment \"\(text)\" is no moment.")
        case .previousMalformed:
            choose(sl: "odtis prejšnjega vpisa ni odtis.", en: "the hash of the previous entry is no hash.")
        case .signatureMalformed: choose(sl: "podpis ni podpis.", en: "the signature is no signature.")
        case .missing(let next):
            choose(sl: "tega vpisa ni, čeprav obstaja vpis \(next).", en: "it is missing, though entry \(next) exists.")
        case .wrongSequence(let found):
            choose(sl: "vpis nosi številko \(found).", en: "the entry carries the number \(found).")
        case .wrongPrevious:
            choose(
                sl: "ne drži se prejšnjega vpisa: ta ali prejšnji je bil zamenjan.",
                en: "it does not follow from the entry before it: this one or that one was exchanged.")
        case .unknownSigner(let person):
            choose(sl: "osebe »\(person)« pisarna ne pozna.", en: "the office knows no person \"\(person)\".")
        case .revokedKey(let person):
            choose(
                sl: "podpisan je s ključem osebe »\(person)«, ki takrat ni več veljal.",
                en: "it is signed with a key of \"\(person)\" that no longer counted then.")
        case .wrongSignature(let person):
            choose(sl: "podpis osebe »\(person)« ne drži.", en: "the signature of \"\(person)\" does not hold.")
        case .keyMalformed(let person):
            choose(
                sl: "javnega ključa osebe »\(person)« ni mogoče prebrati.",
                en: "the public key of \"\(person)\" cannot be read.")
        case .actUnreadable: choose(sl: "dejanja ni mogoče prebrati.", en: "the act cannot be read.")
        case .actRefused: choose(sl: "pravila takega dejanja niso dovolila.", en: "the rules did not admit this act.")
        case .fingerprintNotFound(let fingerprint):
            choose(
                sl: "noben vpis nima prstnega odtisa \(fingerprint): konec je odrezan ali napisan na novo.",
                en: "no entry has the fingerprint \(fingerprint): the tail was cut off or written anew.")
        case .cut(let seen):
            choose(
                sl:
                    "ta miza je že videla \(counted(seen, .entry, .accusative)), zapis pa se konča prej. Če starejši zapis res velja, ga na tej mizi obnovite z ukazom restore.",
                en:
                    "this desk has seen \(counted(seen, .entry)), and the record ends earlier. If the older record is the right one, restore it at this desk with the command restore."
            )
        case .rewritten:
            choose(
                sl:
                    "ta miza je ta vpis videla z drugo vsebino. Če ta zapis res velja, ga na tej mizi obnovite z ukazom restore.",
                en:
                    "this desk has seen this entry with other content. If this record is the right one, restore it at this desk with the command restore."
            )
        case .storeDamaged:
            choose(sl: "od tod naprej datoteke ni mogoče brati.", en: "the file cannot be read from here on.")
        }
    }
}
