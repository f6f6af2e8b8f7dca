import Foundation
import Testing

@Suite("Keys a command is given")
struct KeyTests {
    private func expect(_ office: DemoOffice, _ key: String, _ status: Int32, _ sl: String, _ en: String) throws {
        for (command, language, sentence) in [("rank", "sl", sl), ("act", "en", en)] {
            let answer = try office.tockovnik(command, office.path, "--as", key, "--lang", language)
            #expect(answer == Shell.Answer(output: "", errors: sentence + "\n", status: status), "\(command)")
        }
    }

    @Test("One that others can read is refused with the command that mends it, and then taken")
    func tooOpen() throws {
        try DemoOffice.with { office in
            let key = office.key("nada")
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key)
            try expect(
                office, "nada", 77,
                "Ključ \(key) lahko berejo tudi drugi, zato ga ne uporabimo. Popravite z: chmod 600 '\(key)'",
                "Others can read the key \(key), so it is not used. Mend it with: chmod 600 '\(key)'")
            #expect(try office.shell("chmod 600 '\(key)'").status == 0)
            #expect(try office.act(by: "nada").status == 0)
            #expect(try office.act(by: key).status == 0)
        }
    }

    @Test("One that is missing, is none, belongs to another office, or does not count any more")
    func notUsable() throws {
        try DemoOffice.with { office in
            try expect(
                office, "nihče", 66,
                "Ključa \(office.folder)/keys/nih%c4%8de.key ni. Prinesite ga z mize, kjer je nastal, ali ustvarite novega.",
                "There is no key \(office.folder)/keys/nih%c4%8de.key. Bring it from the desk it was made at, or make a new one."
            )
            let garbage = try office.file("x.key", "to ni ključ\n")
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: garbage)
            try expect(
                office, garbage, 65,
                "V \(garbage) ni ključa ali pa je poškodovan. Ustvarite novega, stari naj se prekliče.",
                "\(garbage) holds no key, or a damaged one. Make a new one and have the old one revoked.")
            let foreign = "Ta ključ v tej pisarni ne velja. Skrbnik vpiše nov ključ na zaslonu Osebe."
            let foreignEnglish =
                "This key does not count in this office. The administrator adds a new one on the screen People."
            try DemoOffice.with("zasavje") { other in
                try expect(office, other.key("arhiv"), 77, foreign, foreignEnglish)
            }
            let key = try #require(
                try office.lines().split(separator: "\n").compactMap { line in
                    line.contains("\"act\":\"make-key\"") && line.contains("\"person\":\"jure\"},")
                        ? line.range(of: #"ed25519:[0-9a-f]{64}"#, options: .regularExpression).map { line[$0] } : nil
                }.last)
            let revoked = try office.act(
                by: "nada", #"{"act":"revoke-key","person":"jure","key":"\#(key)","reason":"izgubljen prenosnik"}"#)
            #expect(revoked.status == 0, "\(revoked.errors)")
            try expect(office, "jure", 77, foreign, foreignEnglish)
        }
    }
}
