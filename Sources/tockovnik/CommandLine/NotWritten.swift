import Domain
import Glibc
import Wording

extension Language {
    /// Why the system took no new file, as the end of a sentence.
    func reason(notWritten number: Int32) -> String {
        switch number {
        case ENOSPC, EDQUOT: choose(sl: "na disku ni prostora.", en: "the disk is full.")
        case EACCES, EPERM, EROFS:
            choose(sl: "v to mapo ne smete pisati.", en: "you may not write to this folder.")
        case ENOENT, ENOTDIR: choose(sl: "mape ni.", en: "there is no such folder.")
        default: choose(sl: "napaka sistema \(number).", en: "system error \(number).")
        }
    }
}
