import Domain
import Testing

@testable import Wording

@Suite("Every noun of the field, in its four numbers")
struct NounTests {
    @Test(
        "One, two, three and five",
        arguments: [
            (.application, "vloga vlogi vloge vlog"), (.envelope, "ovojnica ovojnici ovojnice ovojnic"),
            (.supplement, "dopolnitev dopolnitvi dopolnitve dopolnitev"),
            (.appeal, "pritožba pritožbi pritožbe pritožb"), (.operation, "operacija operaciji operacije operacij"),
            (.point, "točka točki točke točk"), (.error, "napaka napaki napake napak"),
            (.row, "vrstica vrstici vrstice vrstic"), (.line, "vrstica vrstici vrstice vrstic"),
            (.hour, "ura uri ure ur"), (.minute, "minuta minuti minute minut"),
            (.second, "sekunda sekundi sekunde sekund"), (.item, "postavka postavki postavke postavk"),
            (.change, "sprememba spremembi spremembe sprememb"), (.phase, "faza fazi faze faz"),
            (.call, "poziv poziva pozivi pozivov"),
            (.sheet, "list lista listi listov"), (.entry, "vpis vpisa vpisi vpisov"),
            (.vote, "glas glasova glasovi glasov"), (.decision, "sklep sklepa sklepi sklepov"),
            (.month, "mesec meseca meseci mesecev"), (.week, "teden tedna tedni tednov"),
            (.partner, "partner partnerja partnerji partnerjev"), (.member, "član člana člani članov"),
            (.applicant, "prijavitelj prijavitelja prijavitelji prijaviteljev"),
            (.assessor, "ocenjevalec ocenjevalca ocenjevalci ocenjevalcev"), (.year, "leto leti leta let"),
            (.criterion, "merilo merili merila meril"), (.act, "dejanje dejanji dejanja dejanj"),
            (.warning, "opozorilo opozorili opozorila opozoril"), (.place, "mesto mesti mesta mest"),
            (.day, "dan dneva dnevi dni"),
        ] as [(Noun, String)])
    func nominative(noun: Noun, forms: String) {
        #expect([1, 2, 3, 5].map { Language.slovenian.word(noun, $0) }.joined(separator: " ") == forms)
    }

    @Test(
        "What is done to one, two, three and five of them",
        arguments: [
            (.application, "vlogo vlogi vloge vlog"), (.supplement, "dopolnitev dopolnitvi dopolnitve dopolnitev"),
            (.appeal, "pritožbo pritožbi pritožbe pritožb"), (.sheet, "list lista liste listov"),
            (.entry, "vpis vpisa vpise vpisov"), (.vote, "glas glasova glasove glasov"),
            (.month, "mesec meseca mesece mesecev"), (.week, "teden tedna tedne tednov"),
            (.partner, "partnerja partnerja partnerje partnerjev"), (.member, "člana člana člane članov"),
            (.assessor, "ocenjevalca ocenjevalca ocenjevalce ocenjevalcev"),
            (.applicant, "prijavitelja prijavitelja prijavitelje prijaviteljev"),
            (.criterion, "merilo merili merila meril"), (.day, "dan dneva dni dni"),
        ] as [(Noun, String)])
    func accusative(noun: Noun, forms: String) {
        #expect([1, 2, 3, 5].map { Language.slovenian.word(noun, $0, .accusative) }.joined(separator: " ") == forms)
    }

    @Test(
        "Without one and without five, at one and at five",
        arguments: [
            (.application, "vloge vlog", "vlogi vlogah"),
            (.supplement, "dopolnitve dopolnitev", "dopolnitvi dopolnitvah"),
            (.appeal, "pritožbe pritožb", "pritožbi pritožbah"), (.sheet, "lista listov", "listu listih"),
            (.vote, "glasu glasov", "glasu glasovih"), (.month, "meseca mesecev", "mesecu mesecih"),
            (.week, "tedna tednov", "tednu tednih"), (.partner, "partnerja partnerjev", "partnerju partnerjih"),
            (.assessor, "ocenjevalca ocenjevalcev", "ocenjevalcu ocenjevalcih"), (.year, "leta let", "letu letih"),
            (.act, "dejanja dejanj", "dejanju dejanjih"), (.day, "dneva dni", "dnevu dneh"),
            (.workingDay, "delovnega dneva delovnih dni", "delovnem dnevu delovnih dneh"),
        ] as [(Noun, String, String)])
    func genitiveAndLocative(noun: Noun, genitive: String, locative: String) {
        let sl = Language.slovenian
        #expect([1, 5].map { sl.word(noun, $0, .genitive) }.joined(separator: " ") == genitive)
        #expect([1, 5].map { sl.word(noun, $0, .locative) }.joined(separator: " ") == locative)
    }
}
