import ArgumentParser
import Domain
import Exchange
import Wording

/// A rulebook and two tables in, a ranking out: for scripts, tests and second opinions (docs/EVALUATE.md).
struct EvaluateCommand: ShellCommand {
    static let configuration = CommandConfiguration(commandName: "evaluate", helpNames: [])

    @Option var rulebook: String?
    @Option var applications: String?
    @Option var scores: String?
    @Option(name: .customLong("set")) var settings: [String] = []
    @Option var format: String?
    @Option var explain: String?
    @Option var encoding: String?

    private enum Format: String, CaseIterable { case table, csv, json }

    func run() throws {
        let format = try Format(typed: self.format ?? Format.table.rawValue, option: "--format", language)
        let encoding = try self.encoding.map { text throws(Failure) in
            try TextEncoding(typed: text.lowercased(), option: "--encoding", language)
        }
        let (applications, scores) = (
            try path(self.applications, option: "--applications"), try path(self.scores, option: "--scores")
        )
        let settled = try Settings.read(settings, in: language)
        let file = try path(self.rulebook, option: "--rulebook")
        func again(_ settled: [DoubtID: Settlement]) throws(Failure) -> Evaluation {
            try evaluate(RulebookAccess.read(file, settling: settled, language), applications, scores, encoding)
        }
        let evaluation = try again(settled)
        for note in evaluation.notes.findings { Output.note(line(note)) }
        for divergence in evaluation.divergences(in: language) { Output.note(divergence) }
        if let explain {
            var lines = try explanation(of: explain, evaluation)
            // What came through a pipe is gone.
            if ![file, applications, scores].contains("-") {
                let others = otherReadings(of: explain, evaluation, settled: settled) { try? again($0) }
                if !others.isEmpty { lines += "\n" + others.joined(separator: "\n") + "\n" }
            }
            try answer(lines)
        } else {
            try show(evaluation, as: format)
        }
        if let provisional = language.provisional(evaluation.ranking) { Output.note(provisional) }
        if !evaluation.isDecided { throw Failure(.answerIsNo, evaluation.stops(in: language)) }
    }

    private func explanation(of id: String, _ evaluation: Evaluation) throws(Failure) -> String {
        guard let text = evaluation.explanation(of: id, in: language) else {
            throw Failure(
                .wrongUsage,
                language.choose(
                    sl: "Vloge »\(id)« v tabeli ni.", en: "There is no application \"\(id)\" in the table."))
        }
        return text
    }

    private func show(_ evaluation: Evaluation, as format: Format) throws(Failure) {
        switch format {
        case .table: try answer(evaluation.table(in: language))
        case .csv:
            try evaluation.csv(in: language) { piece throws(Failure) in
                try Output.result(piece, language: language)
            }
        case .json:
            try evaluation.json(in: language) { piece throws(Failure) in
                try Output.result(piece, language: language)
            }
        }
    }

    private func evaluate(
        _ rulebook: Rulebook, _ applications: String, _ scores: String, _ encoding: TextEncoding?
    ) throws(Failure) -> Evaluation {
        do {
            return try Evaluation(rulebook, applications: applications, scores: scores, encoding: encoding)
        } catch {
            switch error {
            case .file(let file, let fault):
                throw Failure(ExitStatus(fault), language.line(fault, in: file == .scores ? scores : applications))
            case .findings(let findings):
                var lines = findings.findings.map(line)
                if findings.notKept > 0 {
                    lines.append(
                        language.choose(
                            sl: "… in še \(language.counted(findings.notKept, .error)).",
                            en: "… and \(findings.notKept) more."))
                }
                throw Failure(.wrongData, lines)
            }
        }
    }

    private func line(_ finding: TableFinding) -> String {
        language.line(finding, name: finding.file == .scores ? scores : applications)
    }

    private func path(_ path: String?, option: String) throws(Failure) -> String {
        guard let path else {
            throw Failure(
                .wrongUsage,
                language.choose(sl: "Manjka \(option) z datoteko.", en: "\(option) with its file is missing."))
        }
        return path
    }
}

extension EvaluateCommand {
    static func page(in language: Language) -> HelpPage {
        let file = language.choose(sl: "DAT", en: "FILE")
        return HelpPage(
            usage: [
                "evaluate --rulebook \(file) --applications \(file) --scores \(file) [--set ID=\(language.choose(sl: "VREDNOST", en: "VALUE"))] "
                    + "[--format table|csv|json] [--explain ID] [--encoding utf-8|windows-1250|iso-8859-2]"
            ],
            summary: language.choose(
                sl: "Iz pravilnika in dveh tabel izračuna lestvico, brez pisarne.",
                en: "Computes a ranking from a rulebook and two tables, without an office."),
            paragraphs: [
                language.choose(
                    sl:
                        "Izpis gre na standardni izhod, vse drugo na standardni izhod za napake. Stanje: 0 opravljeno, 1 manjka "
                        + "določitev ali je kaj neodločeno, 65 napačni podatki. Obliko tabel opisuje docs/EVALUATE.md.",
                    en:
                        "The result goes to standard output, everything else to standard error. Status: 0 done, 1 something is not "
                        + "settled or undecided, 65 wrong data. docs/EVALUATE.md describes the tables.")
            ],
            options: [
                (
                    "--rulebook \(file)",
                    language.choose(sl: "pravilnik poziva, YAML ali JSON", en: "the rulebook of the call, YAML or JSON")
                ),
                (
                    "--applications \(file)",
                    language.choose(
                        sl: "tabela vlog, CSV; - je standardni vhod",
                        en: "the table of applications, CSV; - is standard input")
                ),
                (
                    "--scores \(file)",
                    language.choose(
                        sl: "tabela ocen, CSV, ena vrstica na list ali na merilo",
                        en: "the table of scores, CSV, a row per sheet or per criterion")
                ),
                (
                    "--set ID=…",
                    language.choose(
                        sl: "določi, kar v pozivu ni določeno, na primer --set threshold=60",
                        en: "settles what the call leaves open, for example --set threshold=60")
                ),
                ("--format", language.choose(sl: "table (privzeto), csv ali json", en: "table (default), csv or json")),
                (
                    "--explain ID",
                    language.choose(
                        sl: "celotna izpeljava za eno vlogo", en: "the whole derivation for one application")
                ),
                (
                    "--encoding",
                    language.choose(
                        sl: "kako so zapisani č, š in ž, kadar se iz bajtov ne vidi",
                        en: "how č, š and ž are written, where the bytes do not tell")
                ),
            ],
            examples: [
                "evaluate --rulebook poziv.yaml --applications v.csv --scores o.csv"
            ])
    }
}
