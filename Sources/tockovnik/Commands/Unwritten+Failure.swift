import Domain
import Wording

extension Seat.Unwritten {
    /// What a command says where nothing was written.
    func failure(_ language: Language) -> Failure {
        switch self {
        case .outpaced:
            Failure(
                .answerIsNo,
                language.choose(
                    sl: "Medtem je nekdo drug nekaj vpisal; ničesar nismo zapisali. Ponovite.",
                    en: "Somebody else has made an entry meanwhile; nothing was written. Do it again."))
        case .clockInDoubt(let doubt):
            Failure(
                .answerIsNo,
                language.sentence(doubt) + " "
                    + language.choose(
                        sl: "Če je ura prava, dodajte --clock-is-right.",
                        en: "If the clock is right, add --clock-is-right."))
        case .unreadable(let unreadable): Failure(.wrongData, unreadable.faults.map(language.sentence(ofWritten:)))
        case .unsealable: Failure(.wrongData, language.choose(sl: "Vpis je prevelik.", en: "An entry is too large."))
        case .trouble(let trouble): Failure(Program.status(of: trouble), language.sentence(trouble))
        }
    }
}
