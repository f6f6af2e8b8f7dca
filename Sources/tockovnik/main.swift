#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

exit(Run.status(of: Speech.arguments, in: Speech.language).rawValue)
