import Curses
import Domain
import Glibc
import Journal
import Terminal
import Wording

/// The terminal application at one office.
enum Program {
    /// Opens the office and the screen; returns when somebody has quit.
    @MainActor
    static func run(_ path: String?, folders: Folders, _ options: Seating.Options, _ language: Language) throws(Failure)
    {
        let first = FirstScreen(path: path ?? folders.office, folders: folders, language: language)
        let face = try face(options, first)
        let opening = Opening(face as? Display, first)
        let seat: Seat
        var drafts: RecordTrouble?
        do throws(RecordTrouble) {
            seat = try Seat(
                first.path, folders: folders, givesUp: { opening.endingSignal != nil }, glance: { opening.show($0) },
                progress: { opening.show($0) })
            if seat.journal == nil, path != nil, !hasFolder(first.path) {
                throw RecordTrouble.directoryMissing(path: first.path)
            }
            if let one = try first.viewer(seat) { drafts = try seat.sit(one) }
        } catch {
            face.close()
            throw Failure(Program.status(of: error), language.sentence(error))
        }
        let loop = TerminalLoop(seat: seat, face: face, first: first)
        loop.tell(ofDrafts: drafts)
        loop.tellOfMemory()
        let status = loop.run(opening)
        face.close()
        if let signal = loop.endingSignal { exit(128 + signal) }
        if let failure = face.failure { throw failure }
        if status != .done { throw Failure(status, []) }
    }

    /// Whether a new office can lie there at all: nobody fills in a form for a file that cannot be made.
    private static func hasFolder(_ path: String) -> Bool {
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "."
        return access(String(folder), F_OK) == 0 || errno != ENOENT
    }

    /// The screen, or for `--plain` the lines.
    ///
    /// - Throws: why there is no screen. Trouble with the office comes before trouble with the terminal.
    @MainActor
    private static func face(_ options: Seating.Options, _ first: FirstScreen) throws(Failure) -> any Face {
        if options.isPlain { return PlainFace(first.language) }
        do throws(Display.Failure) {
            return try Display(
                Display.Options(
                    colour: options.colour, mouse: options.mouse, escapeDelay: options.escapeDelay))
        } catch {
            _ = try seat(first.path, first.folders, first.language)
            throw Failure(.unavailable, sentence(error, first.language))
        }
    }

    /// The same for a caller that is not on the main actor's books: why it ended, nil where all is well.
    @MainActor
    static func outcome(at path: String, _ folders: Folders, _ options: Seating.Options, _ language: Language)
        -> Failure?
    {
        do throws(Failure) {
            try run(path, folders: folders, options, language)
            return nil
        } catch {
            return error
        }
    }

    /// Runs, and says on standard error why it could not.
    @MainActor
    static func status(_ seating: Seating, _ language: Language) -> ExitStatus {
        do throws(Failure) {
            let options = try seating.options(language)
            try run(seating.office, folders: .here, options, language)
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
        case .missing, .keyMissing, .directoryMissing, .isDirectory: .noInput
        case .broken, .notAnOffice, .newerFormat, .damaged, .keyUnreadable, .draftsUnreadable: .wrongData
        case .notPermitted, .keyTooOpen, .keyOfAnotherUser, .keyIsSample: .notPermitted
        case .alreadyThere, .keyAlreadyThere, .readOnlyVolume, .pathTooLong, .networkDrive: .cannotCreate
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
