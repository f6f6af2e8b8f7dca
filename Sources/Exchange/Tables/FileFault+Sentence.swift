import Domain
import Glibc
import Wording

extension Language {
    /// Why a file could not be read at all.
    public func line(_ fault: FileFault, in path: String) -> String {
        switch fault {
        case .notFound: choose(sl: "\(path): te datoteke ni.", en: "\(path): there is no such file.")
        case .folder: choose(sl: "\(path): to je mapa, ne datoteka.", en: "\(path): this is a folder, not a file.")
        case .unreadable(EACCES), .unreadable(EPERM):
            choose(sl: "\(path): datoteke ne smete brati.", en: "\(path): you may not read the file.")
        case .unreadable(let number):
            choose(
                sl: "\(path): datoteke ni mogoče brati (napaka \(number)).",
                en: "\(path): the file cannot be read (error \(number)).")
        case .pipeTooLong(let limit):
            choose(
                sl: "\(path): skozi cev je prišlo več kot \(whole(limit >> 20)) MB. Podajte datoteko.",
                en: "\(path): more than \(whole(limit >> 20)) MB came through the pipe. Give a file.")
        }
    }
}
