import Domain
import Testing
import Wording

@Suite struct `What is said about the record` {
    static let path = "/srv/las/pisarna.tkv"
    static let troubles: [RecordTrouble] =
        [
            .missing(path: path), .alreadyThere(path: path), .isDirectory(path: path), .directoryMissing(path: path),
            .pathTooLong(path: path), .notPermitted(path: path, .reading), .notPermitted(path: path, .writing),
            .readOnlyVolume(path: path), .notAnOffice(path: path), .newerFormat(path: path, version: 2),
            .replaced(path: path), .busy(path: path, seconds: 5), .damaged(path: path), .keyMissing(path: path),
            .keyTooOpen(path: path, mode: 0o644, repair: "chmod 600 '\(path)'"), .keyOfAnotherUser(path: path),
            .keyUnreadable(path: path), .keyAlreadyThere(path: path), .draftsUnreadable(path: path),
        ] + RecordTrouble.NetworkDrive.allCases.map { .networkDrive(path: path, $0) }
        + [RecordTrouble.Fate.stored, .absent, .unknown, .besideTheRecord, .reading].flatMap {
            fate -> [RecordTrouble] in
            [
                .diskFull(path: path, fate), .quotaReached(path: path, fate),
                .deviceFailed(path: path, code: 5, fate), .other(path: path, code: 1, text: "logic error", fate),
            ]
        }

    static let kinds: [RecordBreak.Kind] = [
        .empty, .truncated, .extraBytes(offset: 5), .notUTF8(offset: 5), .notJSON(offset: 5),
        .notCanonical(.whiteSpace, offset: 5), .notCanonical(.bareScalar, offset: 5),
        .notCanonical(.keyOrder("a"), offset: 5), .notCanonical(.needlessEscape, offset: 5), .duplicateKey("a"),
        .tooLarge, .notAnEntry, .missingField("act"), .unknownField("note"), .fieldNotText("person"),
        .sequenceMalformed("01"), .momentMalformed("včeraj"), .previousMalformed("0"), .signatureMalformed,
        .missing(next: 7), .wrongSequence(found: 7), .wrongPrevious(expected: "a", found: "b"),
        .unknownSigner(person: "cene"), .revokedKey(person: "cene"), .wrongSignature(person: "cene"),
        .keyMalformed(person: "cene"), .actUnreadable, .actRefused, .fingerprintNotFound("8b052a8f"), .cut(seen: 2),
        .rewritten, .storeDamaged,
    ]

    @Test(arguments: Language.allCases)
    func `each trouble names the file, says what to do, and is said in no two ways alike`(language: Language) {
        var said: Set<String> = []
        for trouble in Self.troubles {
            let sentence = language.sentence(trouble)
            #expect(sentence.contains(Self.path))
            #expect(sentence.hasSuffix(".") || sentence.hasSuffix("'"), "\(sentence)")
            #expect(!sentence.contains("  "))
            #expect(said.insert(sentence).inserted, "\(sentence)")
        }
        #expect(language.sentence(.outOfMemory) != language.sentence(.tooManyOpenFiles))
    }

    @Test(arguments: Language.allCases)
    func `where the system gave no number, none is told`(language: Language) {
        for trouble: RecordTrouble in [
            .deviceFailed(path: Self.path, code: 0, .absent),
            .other(path: Self.path, code: 0, text: "no more", .absent),
        ] {
            let sentence = language.sentence(trouble)
            #expect(!sentence.contains { $0.isNumber }, "\(sentence)")
            #expect(sentence.contains(Self.path))
        }
        #expect(language.sentence(.deviceFailed(path: Self.path, code: 5, .absent)).contains("5"))
    }

    @Test(arguments: Language.allCases)
    func `each break names its entry and is said in no two ways alike`(language: Language) {
        var said: Set<String> = []
        for kind in Self.kinds {
            let sentence = language.sentence(RecordBreak(kind, at: 6))
            #expect(sentence.hasPrefix(language == .slovenian ? "Vpis 6: " : "Entry 6: "))
            #expect(sentence.hasSuffix("."))
            #expect(said.insert(sentence).inserted, "\(sentence)")
        }
    }

    @Test func `sentences read as a clerk would say them`() {
        #expect(
            Language.slovenian.sentence(.busy(path: "las.tkv", seconds: 5))
                == "las.tkv že 5 sekund zaseda drug program. Poskusite znova.")
        #expect(
            Language.slovenian.sentence(.diskFull(path: "las.tkv", .absent))
                == "Disk z datoteko las.tkv je poln. Vpis ni shranjen; ponovite ga.")
        #expect(
            Language.slovenian.sentence(RecordBreak(.cut(seen: 2), at: 1))
                == "Vpis 1: ta miza je že videla 2 vpisa, zapis pa se konča prej. Če starejši zapis res velja, ga na tej mizi obnovite z ukazom restore."
        )
        #expect(
            Language.slovenian.sentence(RecordTrouble.broken(RecordBreak(.signatureMalformed, at: 36)))
                == "Zapis ni v redu. Vpis 36: podpis ni podpis. Datoteke ne brišite: kje se napaka začne, pove tockovnik verify DATOTEKA, iz varnostne kopije v vrsticah pa novo naredi tockovnik restore."
        )
        #expect(
            Language.english.sentence(RecordTrouble.broken(RecordBreak(.rewritten, at: 3))).hasSuffix(
                "restore it at this desk with the command restore."))
        #expect(
            Language.english.sentence(RecordBreak(.revokedKey(person: "bor"), at: 8))
                == "Entry 8: it is signed with a key of \"bor\" that no longer counted then.")
        #expect(
            Language.english.sentence(.keyTooOpen(path: "ana.key", mode: 0o644, repair: "chmod 600 'ana.key'"))
                == "Others can read the key ana.key, so it is not used. Mend it with: chmod 600 'ana.key'")
    }
}
