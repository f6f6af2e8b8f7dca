import ArgumentParser
import Domain
import Exchange
import Wording

/// Looks rulebooks through before a call is published.
struct LintCommand: ShellCommand {
    static let configuration = CommandConfiguration(commandName: "lint", helpNames: [])

    @Argument var files: [String] = []
    @Option(name: .customLong("set")) var settings: [String] = []
    @Flag var canonical = false
    @Flag var schema = false

    func run() throws {
        if schema { return try answer(RulebookSchema.text) }
        guard !files.isEmpty else {
            throw Failure(
                .wrongUsage,
                language.choose(
                    sl: "Povejte, kateri pravilnik, na primer: tockovnik lint data/calls/poziv.yaml.",
                    en: "Say which rulebook, for example: tockovnik lint data/calls/call.yaml."))
        }
        let settlements = try Settings.read(settings, in: language)
        var worst = RulebookLint.Outcome.clean
        var status = ExitStatus.done
        for file in files {
            let lint = RulebookLint(path: file, settling: settlements, language: language)
            if lint.outcome > worst { (worst, status) = (lint.outcome, self.status(of: lint)) }
            try show(lint)
        }
        if worst != .clean { throw Failure(status, []) }
    }

    private func show(_ lint: RulebookLint) throws(Failure) {
        guard canonical, lint.outcome == .clean else {
            if !lint.lines.isEmpty { try answer(lint.lines.joined(separator: "\n") + "\n") }
            if lint.tree != nil { Output.note(summary(of: lint)) }
            return
        }
        do {
            let bytes = try lint.tree?.canonicalJSON() ?? []
            try answer(String(decoding: bytes, as: UTF8.self) + "\n")
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure(
                .wrongData,
                language.choose(sl: "Pravilnik je prevelik za zapis.", en: "The rulebook is too large for the record."))
        }
    }

    /// `0 errors, 13 warnings`: on standard error, so that standard output holds findings and nothing else.
    private func summary(of lint: RulebookLint) -> String {
        language.counted(lint.errors, .error) + ", " + language.counted(lint.warnings, .warning)
    }

    private func status(of lint: RulebookLint) -> ExitStatus {
        switch lint.outcome {
        case .clean: .done
        case .errors: .answerIsNo
        case .wrongSettlement: .wrongUsage
        case .unparsable, .missing: ExitStatus(lint.fault)
        }
    }
}

extension LintCommand {
    static func page(in language: Language) -> HelpPage {
        let file = language.choose(sl: "PRAVILNIK", en: "RULEBOOK")
        return HelpPage(
            usage: ["lint \(file)...", "lint --canonical \(file)", "lint --schema"],
            summary: language.choose(
                sl: "Preveri pravilnik, preden se poziv objavi.", en: "Checks a rulebook before its call is published."),
            paragraphs: [
                language.choose(
                    sl:
                        "Napake (error) so, česar ni mogoče prebrati ali bi dalo napačen izid; opozorila (warning) so, za kar bo "
                        + "potreben človek. Izhodna koda je 0 brez napak, 1 z napakami, 65, če to ni pravilnik, 66, če datoteke ni.",
                    en:
                        "Errors are what cannot be read or would give a wrong result; warnings are what will need a person. The "
                        + "exit status is 0 without errors, 1 with errors, 65 if this is no rulebook, 66 if there is no such file."
                )
            ],
            options: [
                (
                    "--set ID=\(language.choose(sl: "VREDNOST", en: "VALUE"))",
                    language.choose(
                        sl: "preveri, kot da bi bilo odprto vprašanje že določeno; sme se ponoviti",
                        en: "checks as if a doubt had been settled; may be repeated")
                ),
                (
                    "--canonical",
                    language.choose(
                        sl: "izpiše pravilnik v kanoničnem JSON, kakršen gre v zapis",
                        en: "prints the rulebook as the canonical JSON that goes into the record")
                ),
                (
                    "--schema",
                    language.choose(
                        sl: "izpiše shemo JSON Schema za urejevalnike", en: "prints the JSON Schema for editors")
                ),
            ],
            examples: ["lint data/calls/las-pob-esrr-1-2025.yaml"])
    }
}
