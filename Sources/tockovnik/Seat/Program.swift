import Curses
import Domain
import Journal
import Terminal
import Wording

#if canImport(Glibc)
    import Glibc
#endif

/// The terminal application at one office.
enum Program {
    /// Opens the office and the screen; returns when somebody has quit.
    ///
    /// - Parameter person: who sits down at once, where that is known.
    @MainActor
    static func run(_ path: String?, folders: Folders = .here, person: String? = nil, _ language: Language)
        throws(Failure)
    {
        let path = path ?? folders.office
        let seat = try seat(path, folders, language)
        do throws(RecordTrouble) {
            let holders = try seat.keyHolders()
            if let one = person ?? (holders.count == 1 ? holders[0].person : nil) { try seat.sit(one) }
        } catch {
            throw Failure(status(of: error), language.sentence(error))
        }
        let display: Display
        do throws(Display.Failure) {
            display = try Display()
        } catch {
            throw Failure(.unavailable, sentence(error, language))
        }
        let loop = TerminalLoop(seat: seat, display: display, language: language)
        let status = loop.run()
        display.close()
        if let signal = loop.endingSignal { exit(128 + signal) }
        if status != .done { throw Failure(status, []) }
    }

    /// What the arguments ask for, where they name no command.
    enum Wish {
        case office(String?)

        init?(_ arguments: [String]) {
            guard let first = arguments.first else {
                self = .office(nil)
                return
            }
            guard arguments.count == 1, !first.hasPrefix("-"), first != "help", Run.command(named: first) == nil else {
                return nil
            }
            self = .office(first)
        }
    }

    @MainActor
    static func status(of wish: Wish, _ language: Language) -> ExitStatus {
        switch wish {
        case .office(let path): status(at: path, .here, language)
        }
    }

    /// Runs, and says on standard error why it could not.
    @MainActor
    static func status(at path: String?, _ folders: Folders, _ language: Language) -> ExitStatus {
        do throws(Failure) {
            try run(path, folders: folders, language)
            return .done
        } catch {
            error.lines.forEach(Output.note)
            return error.status
        }
    }

    /// - Throws: trouble with the file in a sentence, with its exit status.
    static func seat(_ path: String, _ folders: Folders, _ language: Language) throws(Failure) -> Seat {
        do throws(RecordTrouble) {
            return try Seat(path, folders: folders)
        } catch {
            throw Failure(status(of: error), language.sentence(error))
        }
    }

    /// The exit status for trouble with the files of an office.
    static func status(of trouble: RecordTrouble) -> ExitStatus {
        switch trouble {
        case .missing, .keyMissing, .directoryMissing: .noInput
        case .broken, .notAnOffice, .newerFormat, .damaged, .keyUnreadable, .draftsUnreadable: .wrongData
        case .notPermitted, .keyTooOpen, .keyOfAnotherUser: .notPermitted
        case .alreadyThere, .keyAlreadyThere, .readOnlyVolume, .isDirectory, .pathTooLong, .networkDrive: .cannotCreate
        case .replaced, .busy, .diskFull, .quotaReached, .deviceFailed, .outOfMemory, .tooManyOpenFiles, .other:
            .diskTrouble
        }
    }

    private static func sentence(_ failure: Display.Failure, _ language: Language) -> String {
        switch failure {
        case .inputIsNoTerminal, .outputIsNoTerminal:
            language.choose(
                sl: "Program potrebuje terminal. Ukazi brez terminala: tockovnik --help.",
                en: "The program needs a terminal. Commands without one: tockovnik --help.")
        case .terminalHasNoName:
            language.choose(
                sl: "Spremenljivka TERM ni nastavljena. Poskusite: TERM=xterm-256color tockovnik.",
                en: "TERM is not set. Try: TERM=xterm-256color tockovnik.")
        case .terminalIsUnknown:
            language.choose(
                sl: "Terminala, ki ga imenuje TERM, sistem ne pozna. Poskusite: TERM=xterm-256color tockovnik.",
                en: "The system does not know the terminal named in TERM. Try: TERM=xterm-256color tockovnik.")
        case .terminalCannotMoveItsCursor:
            language.choose(
                sl: "Ta terminal ne zna premikati kazalca. Poskusite: TERM=xterm-256color tockovnik.",
                en: "This terminal cannot move its cursor. Try: TERM=xterm-256color tockovnik.")
        }
    }
}
