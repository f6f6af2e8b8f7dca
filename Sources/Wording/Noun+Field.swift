/// The nouns of the field. Soft stems (-c, -č, -š, -ž, -j) take -ev in the genitive plural.
extension Noun {
    public static let application = feminine("vlog", genitivePlural: "vlog", en: "application", "applications")
    public static let envelope = feminine("ovojnic", genitivePlural: "ovojnic", en: "envelope", "envelopes")
    public static let supplement = Noun(
        Forms("dopolnitev", "dopolnitvi", "dopolnitve", "dopolnitev"),
        accusative: Forms("dopolnitev", "dopolnitvi", "dopolnitve", "dopolnitev"),
        genitive: "dopolnitve", locative: ("dopolnitvi", "dopolnitvah"), en: "supplement", "supplements")
    public static let appeal = feminine("pritožb", genitivePlural: "pritožb", en: "appeal", "appeals")
    public static let operation = feminine("operacij", genitivePlural: "operacij", en: "operation", "operations")
    public static let point = feminine("točk", genitivePlural: "točk", en: "point", "points")
    public static let error = feminine("napak", genitivePlural: "napak", en: "error", "errors")
    public static let row = feminine("vrstic", genitivePlural: "vrstic", en: "row", "rows")
    public static let hour = feminine("ur", genitivePlural: "ur", en: "hour", "hours")
    public static let minute = feminine("minut", genitivePlural: "minut", en: "minute", "minutes")
    public static let second = feminine("sekund", genitivePlural: "sekund", en: "second", "seconds")
    public static let line = feminine("vrstic", genitivePlural: "vrstic", en: "line", "lines")
    public static let item = feminine("postavk", genitivePlural: "postavk", en: "item", "items")
    public static let phase = feminine("faz", genitivePlural: "faz", en: "phase", "phases")
    public static let change = feminine("sprememb", genitivePlural: "sprememb", en: "change", "changes")

    public static let call = masculine("poziv", stem: "poziv", genitivePlural: "pozivov", en: "call", "calls")
    public static let sheet = masculine("list", stem: "list", genitivePlural: "listov", en: "sheet", "sheets")
    public static let entry = masculine("vpis", stem: "vpis", genitivePlural: "vpisov", en: "entry", "entries")
    public static let vote = Noun(
        Forms("glas", "glasova", "glasovi", "glasov"), accusative: Forms("glas", "glasova", "glasove", "glasov"),
        genitive: "glasu", locative: ("glasu", "glasovih"), en: "vote", "votes")
    public static let decision = masculine(
        "sklep", stem: "sklep", genitivePlural: "sklepov", en: "decision", "decisions")
    public static let month = masculine("mesec", stem: "mesec", genitivePlural: "mesecev", en: "month", "months")
    public static let week = masculine("teden", stem: "tedn", genitivePlural: "tednov", en: "week", "weeks")
    public static let partner = person(
        "partner", stem: "partnerj", genitivePlural: "partnerjev", en: "partner", "partners")
    public static let member = person("član", stem: "član", genitivePlural: "članov", en: "member", "members")
    public static let applicant = person(
        "prijavitelj", stem: "prijavitelj", genitivePlural: "prijaviteljev", en: "applicant", "applicants")
    public static let assessor = person(
        "ocenjevalec", stem: "ocenjevalc", genitivePlural: "ocenjevalcev", en: "assessor", "assessors")
    public static let year = neuter("let", "o", genitivePlural: "let", en: "year", "years")
    public static let criterion = neuter("meril", "o", genitivePlural: "meril", en: "criterion", "criteria")
    public static let act = neuter("dejanj", "e", genitivePlural: "dejanj", en: "act", "acts")
    public static let warning = neuter("opozoril", "o", genitivePlural: "opozoril", en: "warning", "warnings")
    public static let place = neuter("mest", "o", genitivePlural: "mest", en: "place", "places")

    public static let day = Noun(
        Forms("dan", "dneva", "dnevi", "dni"), accusative: Forms("dan", "dneva", "dni", "dni"),
        genitive: "dneva", locative: ("dnevu", "dneh"), en: "day", "days")

    public static let workingDay = Noun(
        Forms("delovni dan", "delovna dneva", "delovni dnevi", "delovnih dni"),
        accusative: Forms("delovni dan", "delovna dneva", "delovne dni", "delovnih dni"),
        genitive: "delovnega dneva", locative: ("delovnem dnevu", "delovnih dneh"), en: "working day", "working days")
}
