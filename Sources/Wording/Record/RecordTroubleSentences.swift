import Domain

extension Language {
    /// What went wrong between the program and the files of an office, and what a person can do about it.
    public func sentence(_ trouble: RecordTrouble) -> String {
        switch trouble {
        case .missing(let path): choose(sl: "Datoteke \(path) ni.", en: "There is no file \(path).")
        case .alreadyThere(let path):
            choose(
                sl: "\(path) že obstaja in je ne bomo zamenjali. Izberite drugo ime.",
                en: "\(path) is there already and is not replaced. Choose another name.")
        case .isDirectory(let path): choose(sl: "\(path) je mapa.", en: "\(path) is a folder.")
        case .directoryMissing(let path):
            choose(
                sl: "Mape za \(path) ni. Najprej jo ustvarite.", en: "The folder of \(path) is missing. Make it first.")
        case .pathTooLong(let path): choose(sl: "Pot \(path) je predolga.", en: "The path \(path) is too long.")
        case .notPermitted(let path, .reading):
            choose(sl: "Datoteke \(path) ne smete brati.", en: "You may not read \(path).")
        case .notPermitted(let path, .writing):
            choose(sl: "V \(path) ne smete pisati.", en: "You may not write to \(path).")
        case .readOnlyVolume(let path):
            choose(sl: "Disk, na katerem je \(path), je samo za branje.", en: "The disk of \(path) is read-only.")
        case .networkDrive(let path, _):
            choose(
                sl:
                    "\(path) je na omrežnem pogonu, kjer zapis ni varen. Prestavite datoteko na krajevni disk, drugi pa se povežite z ssh.",
                en:
                    "\(path) lies on a network drive, where the record is not safe. Move it to a local disk; others connect by ssh."
            )
        case .notAnOffice(let path):
            choose(sl: "\(path) ni pisarna programa Točkovnik.", en: "\(path) is no office of Točkovnik.")
        case .newerFormat(let path, let version):
            choose(
                sl: "\(path) je v obliki \(version), ki je novejša od tega programa. Posodobite program.",
                en: "\(path) has format \(version), which is newer than this program. Update the program.")
        case .replaced(let path):
            choose(
                sl:
                    "Datoteka \(path) je bila med delom premaknjena ali zamenjana. Končajte program in jo odprite znova.",
                en: "The file \(path) was moved or replaced meanwhile. Leave the program and open it again.")
        case .busy(let path, let seconds):
            choose(
                sl: "\(path) že \(counted(seconds, .second, .accusative)) zaseda drug program. Poskusite znova.",
                en: "Another program has kept \(path) busy for \(counted(seconds, .second)). Try again.")
        case .diskFull(let path, let fate):
            choose(sl: "Disk z datoteko \(path) je poln. ", en: "The disk of \(path) is full. ") + tell(fate)
        case .quotaReached(let path, let fate):
            choose(sl: "Za \(path) ste dosegli dovoljeno velikost. ", en: "The quota for \(path) is used up. ")
                + tell(fate)
        case .deviceFailed(let path, let code, let fate):
            choose(
                sl: "Disk z datoteko \(path) je odpovedal (napaka \(code)). ",
                en: "The disk of \(path) failed (error \(code)). ")
                + tell(fate)
        case .damaged(let path):
            choose(
                sl: "Datoteka \(path) je poškodovana. Obnovite jo iz varnostne kopije (tockovnik restore).",
                en: "The file \(path) is damaged. Restore it from a backup (tockovnik restore).")
        case .outOfMemory: choose(sl: "Zmanjkalo je pomnilnika.", en: "There is no memory left.")
        case .tooManyOpenFiles: choose(sl: "Odprtih je preveč datotek.", en: "Too many files are open.")
        case .broken(let wrong):
            choose(sl: "Zapis ni v redu. ", en: "The record is not right. ") + sentence(wrong)
        case .other(let path, let code, let text, let fate):
            choose(
                sl: "S \(path) je nekaj narobe (\(text), \(code)). ",
                en: "Something is wrong with \(path) (\(text), \(code)). ")
                + tell(fate)
        case .keyMissing(let path):
            choose(sl: "Ključa \(path) ni.", en: "There is no key \(path).")
        case .keyTooOpen(let path, _, let repair):
            choose(
                sl: "Ključ \(path) lahko berejo tudi drugi, zato ga ne uporabimo. Popravite z: \(repair)",
                en: "Others can read the key \(path), so it is not used. Mend it with: \(repair)")
        case .keyOfAnotherUser(let path):
            choose(sl: "Ključ \(path) je last drugega uporabnika.", en: "The key \(path) belongs to another user.")
        case .keyUnreadable(let path):
            choose(sl: "Ključa \(path) ni mogoče prebrati.", en: "The key \(path) cannot be read.")
        case .keyAlreadyThere(let path):
            choose(sl: "Ključ \(path) že obstaja.", en: "The key \(path) is there already.")
        case .draftsUnreadable(let path):
            choose(sl: "Osnutkov v \(path) ni mogoče prebrati.", en: "The drafts in \(path) cannot be read.")
        }
    }

    /// Whether what was to be written is in the record.
    private func tell(_ fate: RecordTrouble.Fate) -> String {
        switch fate {
        case .stored: choose(sl: "Vpis je shranjen.", en: "The entry is saved.")
        case .absent: choose(sl: "Vpis ni shranjen; ponovite ga.", en: "The entry is not saved; do it again.")
        case .unknown:
            choose(sl: "Ali je vpis shranjen, pokaže dnevnik.", en: "Whether the entry is saved, the journal shows.")
        case .reading: ""
        }
    }
}
