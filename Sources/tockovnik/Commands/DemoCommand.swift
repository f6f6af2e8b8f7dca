import ArgumentParser
import Domain
import Exchange
import Glibc
import Wording

/// The program on a throw-away office founded from the samples; without a terminal what there is to read in it, as text.
struct DemoCommand: ShellCommand {
    static let configuration = CommandConfiguration(commandName: "demo", helpNames: [])

    @Argument var sample = Samples.usual
    @Option var folder: String?
    @Flag var plain = false
    @Option var mouse: String?
    @Option(name: .customLong("color")) var colour: String?
    @Option var escapeDelay: String?

    func run() throws {
        let options = try Seating(isPlain: plain, mouse: mouse, colour: colour, escapeDelay: escapeDelay).options(
            language)
        let source = try Samples.folder(of: sample, language)
        let base = try folder.map { path throws(Failure) in try made(path) } ?? TemporaryFolder.make(language)
        let folders = Folders(data: base)
        let path = base + "/demo.tkv"
        let people: [String]
        do throws(Failure) {
            people = try SampleOffice(folder: source, language: language).found(at: path, folders)
        } catch {
            if folder == nil { TemporaryFolder.remove(base) }
            throw error
        }
        guard folder == nil else { return try told(path, folders) }
        if plain {
            defer { TemporaryFolder.remove(base) }
            return try sit(path, folders, options)
        }
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            defer { TemporaryFolder.remove(base) }
            return try print(path, folders, people)
        }
        Output.note(
            language.choose(
                sl: "Vzorčna pisarna je v \(base); ko je ne potrebujete več, jo izbrišite.",
                en: "The sample office is in \(base); delete it when you no longer need it."))
        try sit(path, folders, options)
    }

    private func sit(_ path: String, _ folders: Folders, _ options: Seating.Options) throws(Failure) {
        let outcome = MainActor.assumeIsolated { Program.outcome(at: path, folders, options, language) }
        if let outcome { throw outcome }
    }

    /// Without a terminal: the ranking of its call, or of past calls the annual report, and how to go on.
    private func print(_ path: String, _ folders: Folders, _ people: [String]) throws(Failure) {
        let seat = try Program.seat(path, folders, language)
        let isArchive = seat.office.cases.allSatisfy { $0.rules == nil }
        try answer(try (isArchive ? report(seat, people) : ranking(seat, people)) + "\n" + farewell)
    }

    private var farewell: String {
        let again = sample == Samples.usual ? "tockovnik demo" : "tockovnik demo \(sample)"
        return language.choose(
            sl: "To je bila vzorčna pisarna. V terminalu jo odpre: \(again)\n"
                + "Za ukaze jo v mapo naredi: \(again) --folder MAPA\n",
            en: "This was a sample office. In a terminal open it with: \(again)\n"
                + "To try the commands on it, found it in a folder: \(again) --folder FOLDER\n")
    }

    /// As whoever sees most; where there is no ranking, why.
    private func ranking(_ seat: Seat, _ people: [String]) throws(Failure) -> String {
        let list = try RankedCall(seat, as: DemoCommand.clerk(of: seat.office) ?? people.first, language)
        do throws(Failure) {
            guard case .computed(let evaluation) = try list.content() else { return list.foot }
            return list.above + evaluation.table(in: language) + "\n" + list.foot
        } catch {
            return error.lines.flatMap { wrapped($0, width: 80) }.joined(separator: "\n") + "\n"
        }
    }

    private func report(_ seat: Seat, _ people: [String]) throws(Failure) -> String {
        let viewer = seat.office.viewer(DemoCommand.clerk(of: seat.office) ?? people.first, on: LocalTime.today())
        let seen = seat.office.seen(by: viewer)
        let report = AnnualReport(seen, year: nil, today: LocalTime.today())
        let reason = language.choose(
            sl: "Pretekli pozivi nimajo pravil, zato lestvice ni. Letno poročilo:",
            en: "Past calls have no rules, so there is no ranking. The annual report:")
        return reason + "\n\n" + ReportMarkdown.text(language.annual(report, of: seen.name))
    }

    private static func clerk(of office: Office) -> String? {
        office.people.first { $0.roles(on: LocalTime.today()).contains(.clerk) }?.id
    }

    /// With `--folder`: where office and keys are, and what can be typed next.
    private func told(_ path: String, _ folders: Folders) throws(Failure) {
        let seat = try Program.seat(path, folders, language)
        let person = DemoCommand.clerk(of: seat.office) ?? seat.office.people.first?.id ?? ""
        try answer(
            language.choose(
                sl:
                    "Pisarna: \(path)\nKljuči:  \(folders.keys)\nNa primer: tockovnik rank \(path) --as \(folders.keys)/\(person).key\n",
                en:
                    "Office: \(path)\nKeys:   \(folders.keys)\nFor example: tockovnik rank \(path) --as \(folders.keys)/\(person).key\n"
            ))
    }

    private func made(_ path: String) throws(Failure) -> String {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw Failure(
                .cannotCreate,
                language.choose(sl: "Mape \(path) ni mogoče ustvariti.", en: "The folder \(path) cannot be made."))
        }
        return path
    }
}

extension DemoCommand {
    static func page(in language: Language) -> HelpPage {
        let (sample, folder) = (language.choose(sl: "VZOREC", en: "SAMPLE"), language.choose(sl: "MAPA", en: "FOLDER"))
        return HelpPage(
            usage: ["demo [\(sample)] [--folder \(folder)] \(Seating.usage)"],
            summary: language.choose(
                sl: "Odpre vzorčno pisarno; brez terminala izpiše lestvico.",
                en: "Opens a sample office; without a terminal prints its ranking."),
            options: [
                (sample, language.choose(sl: "mapa pod data/samples", en: "a folder under data/samples")),
                (
                    "--folder \(folder)",
                    language.choose(
                        sl: "pisarno in ključe naredi tam in jih pusti, za preskušanje ukazov",
                        en: "founds office and keys there and keeps them, to try the commands")
                ),
            ] + Seating.help(in: language),
            examples: ["demo", "demo zasavje", "demo --folder poskus"])
    }
}
