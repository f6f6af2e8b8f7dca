import Domain
import Glibc

extension RecordTrouble {
    /// What an errno means for the person whose file it is.
    static func system(_ code: Int32, path: String, _ access: Access, fate: Fate = .reading) -> RecordTrouble {
        switch code {
        case ENOENT: .missing(path: path)
        case EEXIST: .alreadyThere(path: path)
        case EISDIR: .isDirectory(path: path)
        case ENOTDIR: .directoryMissing(path: path)
        case ENAMETOOLONG: .pathTooLong(path: path)
        case EACCES, EPERM: .notPermitted(path: path, access)
        case EROFS: .readOnlyVolume(path: path)
        case ENOSPC: .diskFull(path: path, fate)
        case EDQUOT, EFBIG: .quotaReached(path: path, fate)
        case EIO, ENXIO, ENODEV, ESTALE: .deviceFailed(path: path, code: Int(code), fate)
        case ENOMEM: .outOfMemory
        case EMFILE, ENFILE: .tooManyOpenFiles
        default: .other(path: path, code: Int(code), text: String(cString: strerror(code)), fate)
        }
    }
}
