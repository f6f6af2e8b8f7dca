import Domain
import Wording

/// `--set ID=VALUE`, as every command that reads a rulebook takes it.
enum Settings {
    /// - Throws: wrong usage where one of them is not `ID=VALUE`, names a doubt twice, or holds JSON that does not read.
    static func read(_ settings: [String], in language: Language) throws(Failure) -> [DoubtID: Settlement] {
        var settlements: [DoubtID: Settlement] = [:]
        for setting in settings {
            let parts = setting.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                throw Failure(
                    .wrongUsage,
                    language.choose(
                        sl: "--set \(setting): oblika je --set ID=VREDNOST, na primer --set threshold=60.",
                        en: "--set \(setting): the form is --set ID=VALUE, for example --set threshold=60."))
            }
            guard settlements[parts[0]] == nil else {
                throw Failure(
                    .wrongUsage,
                    language.choose(
                        sl: "--set \(parts[0]) je navedeno dvakrat.", en: "--set \(parts[0]) is given twice."))
            }
            do {
                settlements[parts[0]] = try Settlement(parts[1])
            } catch {
                throw Failure(
                    .wrongUsage, "--set \(parts[0]): " + language.words(RulebookFault(.notJSON(error.reason))).text)
            }
        }
        return settlements
    }
}
