import Domain
import Journal
import Wording

/// An office as a command opens it: as the person whose key is given, or as nobody.
enum OfficeAccess {
    /// - Parameter key: a key file, or the id of a person whose key lies at this desk; nil: public headers only.
    /// - Throws: 64 without an office, 66 where there is none, 65 where the record is wrong, 77 where the key may not be used.
    static func open(_ path: String?, as key: String?, _ language: Language) throws(Failure) -> Seat {
        guard let path else {
            throw Failure(
                .wrongUsage,
                language.choose(sl: "Povejte, katera pisarna (datoteka).", en: "Say which office (a file)."))
        }
        let seat = try Program.seat(path, .here, language)
        guard seat.office.isFounded else {
            throw Failure(.noInput, language.sentence(RecordTrouble.missing(path: path)))
        }
        guard let key else { return seat }
        do throws(RecordTrouble) {
            let isFile = key.contains("/") || key.hasSuffix(".key")
            seat.sign(with: isFile ? try KeyFile.load(key) : try seat.drawer.load(key))
        } catch {
            throw Failure(Program.status(of: error), language.sentence(error))
        }
        guard seat.holdsValidKey else {
            throw Failure(
                .notPermitted,
                language.choose(
                    sl: "Ta ključ v tej pisarni ne velja. Skrbnik vpiše nov ključ na zaslonu Osebe.",
                    en: "This key does not count in this office. The administrator adds a new one on the screen People."
                ))
        }
        return seat
    }
}
