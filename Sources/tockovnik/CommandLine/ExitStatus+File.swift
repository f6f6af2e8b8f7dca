import Exchange
import Glibc

extension ExitStatus {
    /// The exit status for a file that could not be read.
    init(_ fault: FileFault) {
        self =
            switch fault {
            case .notFound, .folder: .noInput
            case .unreadable(EACCES), .unreadable(EPERM): .notPermitted
            case .unreadable: .diskTrouble
            case .pipeTooLong: .wrongData
            }
    }

    /// The same for a file that could be read and says something else than it should, where there is no fault.
    init(_ fault: FileFault?) { self = fault.map { ExitStatus($0) } ?? .wrongData }
}
