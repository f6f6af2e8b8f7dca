#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

// Without a command the program opens an office: the named one, or this desk's own.
if Speech.unknownLanguage == nil, let seating = Seating.asked(by: Speech.arguments) {
    exit(Program.status(seating, Speech.language).rawValue)
}
exit(Run.status(of: Speech.arguments, in: Speech.language).rawValue)
