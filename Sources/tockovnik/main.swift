import Glibc

// A limit on the size of files is an error with a sentence, not the end of the program.
signal(SIGXFSZ, SIG_IGN)

// Without a command the program opens an office: the named one, or this desk's own.
if Speech.unknownLanguage == nil, let seating = Seating.asked(by: Speech.arguments) {
    exit(Program.status(seating, Speech.language).rawValue)
}
exit(Run.status(of: Speech.arguments, in: Speech.language).rawValue)
