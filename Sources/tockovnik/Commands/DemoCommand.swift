import ArgumentParser
import Domain
import Wording

#if canImport(Glibc)
    import Glibc
#endif

/// The program on a throw-away office founded from the samples; without a terminal its ranking as text.
struct DemoCommand: ShellCommand {
    static let configuration = CommandConfiguration(commandName: "demo", helpNames: [])

    @Argument var sample = "las-pob-esrr-1-2025"

    func run() throws {
        guard let data = DataFolder.path else {
            throw Failure(
                .noInput,
                language.choose(
                    sl: "Vzorcev ni mogoče najti. Povejte, kje so: TOCKOVNIK_DATA=/pot/do/data.",
                    en: "The samples cannot be found. Say where they are: TOCKOVNIK_DATA=/path/to/data."))
        }
        let base = try temporaryFolder()
        let folders = Folders(data: base)
        let path = base + "/demo.tkv"
        let people = try SampleOffice(folder: data + "/samples/" + sample, language: language).found(at: path, folders)
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return try print(path, folders, people) }
        Output.note(
            language.choose(
                sl: "Vzorčna pisarna je v \(base); ko je ne potrebujete več, jo izbrišite.",
                en: "The sample office is in \(base); delete it when you no longer need it."))
        let status = MainActor.assumeIsolated { Program.status(at: path, folders, language) }
        if status != .done { throw Failure(status, []) }
    }

    /// Without a terminal: the ranking of the last call, and how to go on.
    private func print(_ path: String, _ folders: Folders, _ people: [String]) throws(Failure) {
        let seat = try Program.seat(path, folders, language)
        try answer(
            RankCommand.table(of: seat, as: people, language) + "\n"
                + language.choose(
                    sl: "To je bila vzorčna pisarna. V terminalu jo odpre: tockovnik demo\n",
                    en: "This was the sample office. In a terminal open it with: tockovnik demo\n"))
    }

    private func temporaryFolder() throws(Failure) -> String {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array((parent + "/tockovnik-demo-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else {
            throw Failure(
                .cannotCreate,
                language.choose(
                    sl: "Začasne mape v \(parent) ni mogoče ustvariti.",
                    en: "No temporary folder can be made in \(parent)."))
        }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    static func page(in language: Language) -> HelpPage {
        let sample = language.choose(sl: "VZOREC", en: "SAMPLE")
        return HelpPage(
            usage: ["demo [\(sample)]"],
            summary: language.choose(
                sl: "Odpre vzorčno pisarno; brez terminala izpiše lestvico.",
                en: "Opens a sample office; without a terminal prints its ranking."),
            options: [(sample, language.choose(sl: "mapa pod data/samples", en: "a folder under data/samples"))],
            examples: ["demo", "demo zasavje"])
    }
}
