#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

// Without a command the program opens an office: the named one, or this desk's own.
if let wish = Program.Wish(Speech.arguments), Speech.unknownLanguage == nil {
    exit(Program.status(of: wish, Speech.language).rawValue)
}
exit(Run.status(of: Speech.arguments, in: Speech.language).rawValue)
