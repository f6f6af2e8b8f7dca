import Domain

extension Language {
    /// What went wrong between the program and the files of an office, and what a person can do about it.
    public func sentence(_ trouble: RecordTrouble) -> String {
        switch trouble {
        case .missing(let path):
            choose(
                sl: "Datoteke \(path) ni. Preverite ime in mapo.",
                en: "There is no file \(path). Check the name and the folder.")
        case .alreadyThere(let path):
            choose(
                sl: "\(path) že obstaja in je ne bomo zamenjali. Izberite drugo ime.",
                en: "\(path) is there already and is not replaced. Choose another name.")
        case .isDirectory(let path):
            choose(sl: "\(path) je mapa. Navedite datoteko v njej.", en: "\(path) is a folder. Name a file in it.")
        case .directoryMissing(let path):
            choose(
                sl: "Mape za \(path) ni. Ustvarite jo (mkdir -p) ali izberite drugo.",
                en: "The folder of \(path) is missing. Make it (mkdir -p), or choose another.")
        case .pathTooLong(let path):
            choose(
                sl: "Ime \(path) je predolgo. Izberite krajše.",
                en: "The name \(path) is too long. Choose a shorter one.")
        case .notPermitted(let path, .reading):
            choose(
                sl: "Datoteke \(path) ne smete brati. Lastnik naj vas doda v njeno skupino.",
                en: "You may not read \(path). Its owner can add you to its group.")
        case .notPermitted(let path, .writing):
            choose(
                sl:
                    "V \(path) ali v njeno mapo ne smete pisati. Lastnik naj vas doda v skupino, za ogled pa delajte s kopijo.",
                en:
                    "You may not write to \(path) or its folder. Its owner can add you to the group; to look, work on a copy."
            )
        case .readOnlyVolume(let path):
            choose(
                sl: "Disk, na katerem je \(path), je samo za branje. Datoteko prej kopirajte na drug disk.",
                en: "The disk of \(path) is read-only. Copy the file to another disk first.")
        case .networkDrive(let path, let drive):
            choose(
                sl:
                    "\(path) je na omrežnem ali posredovanem pogonu (\(name(of: drive))), kjer bi dva računalnika pisala drug čez drugega. Prestavite datoteko na krajevni disk enega računalnika, drugi pa se nanj povežite z ssh.",
                en:
                    "\(path) lies on a network or shared drive (\(name(of: drive))), where two computers would write over each other. Move the file to a local disk of one computer; others connect to it by ssh."
            )
        case .notAnOffice(let path):
            choose(
                sl: "\(path) ni pisarna programa Točkovnik ali pa je v njej še kaj poleg zapisa.",
                en: "\(path) is no office of Točkovnik, or something beside the record is in it.")
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
            choose(
                sl: "Kvota ali največja dovoljena velikost datoteke \(path) je dosežena. ",
                en: "The quota, or the largest size allowed for \(path), is reached. ")
                + tell(fate)
        case .deviceFailed(let path, let code, let fate):
            choose(
                sl: "Disk z datoteko \(path) je odpovedal\(code == 0 ? "" : " (napaka \(code))"). ",
                en: "The disk of \(path) failed\(code == 0 ? "" : " (error \(code))"). ")
                + tell(fate)
        case .damaged(let path):
            choose(
                sl:
                    "Datoteka \(path) je poškodovana. Ne brišite je; iz varnostne kopije v vrsticah naredite novo (tockovnik restore).",
                en: "The file \(path) is damaged. Keep it; make a new one from a backup in lines (tockovnik restore).")
        case .outOfMemory:
            choose(
                sl: "Zmanjkalo je pomnilnika. Zaprite druge programe in poskusite znova.",
                en: "There is no memory left. Close other programs and try again.")
        case .tooManyOpenFiles:
            choose(
                sl: "Odprtih je preveč datotek. Zaprite druge programe in poskusite znova.",
                en: "Too many files are open. Close other programs and try again.")
        case .broken(let wrong):
            choose(sl: "Zapis ni v redu. ", en: "The record is not right. ") + sentence(wrong) + remedy(wrong.kind)
        case .other(let path, let code, let text, let fate):
            choose(
                sl: "S \(path) je nekaj narobe (\(text)\(code == 0 ? "" : ", \(code)")). ",
                en: "Something is wrong with \(path) (\(text)\(code == 0 ? "" : ", \(code)")). ")
                + tell(fate)
        case .keyMissing(let path):
            choose(
                sl: "Ključa \(path) ni. Prinesite ga z mize, kjer je nastal, ali ustvarite novega.",
                en: "There is no key \(path). Bring it from the desk it was made at, or make a new one.")
        case .keyTooOpen(let path, _, let repair):
            choose(
                sl: "Ključ \(path) lahko berejo tudi drugi, zato ga ne uporabimo. Popravite z: \(repair)",
                en: "Others can read the key \(path), so it is not used. Mend it with: \(repair)")
        case .keyOfAnotherUser(let path):
            choose(
                sl: "Ključ \(path) je last drugega uporabnika, zato ga ne uporabimo.",
                en: "The key \(path) belongs to another user, so it is not used.")
        case .keyUnreadable(let path):
            choose(
                sl: "V \(path) ni ključa ali pa je poškodovan. Ustvarite novega, stari naj se prekliče.",
                en: "\(path) holds no key, or a damaged one. Make a new one and have the old one revoked.")
        case .keyAlreadyThere(let path):
            choose(
                sl: "Ključ \(path) že obstaja in ga ne bomo zamenjali.",
                en: "The key \(path) is there already and is not replaced.")
        case .keyIsSample(let path):
            choose(
                sl:
                    "Ključ \(path) je ključ iz vzorca, izdela ga lahko kdorkoli; v tej pisarni ne velja. Umaknite ga drugam in izdelajte novega.",
                en:
                    "The key \(path) is one of a sample, anybody can make it; it does not count in this office. Move it away and make a new one."
            )
        case .draftsUnreadable(let path):
            choose(
                sl: "Osnutkov v \(path) ni mogoče prebrati. Datoteko damo na stran in začnemo znova.",
                en: "The drafts in \(path) cannot be read. The file is put aside and new ones are begun.")
        }
    }

    /// What somebody does about a record that is wrong; that this desk has seen another one says so itself.
    private func remedy(_ kind: RecordBreak.Kind) -> String {
        switch kind {
        case .cut, .rewritten: ""
        default:
            choose(
                sl:
                    " Datoteke ne brišite: kje se napaka začne, pove tockovnik verify DATOTEKA, iz varnostne kopije v vrsticah pa novo naredi tockovnik restore.",
                en:
                    " Keep the file: tockovnik verify FILE says where it begins, and tockovnik restore makes a new one from a backup in lines."
            )
        }
    }

    private func name(of drive: RecordTrouble.NetworkDrive) -> String {
        switch drive {
        case .nfs: "NFS"
        case .smb: "SMB"
        case .cifs: "CIFS"
        case .fuse: "FUSE"
        case .ninep: "9P"
        case .afs: "AFS"
        case .ceph: "Ceph"
        case .other: choose(sl: "druge vrste", en: "another kind")
        }
    }

    /// Whether what was to be written is in the record.
    private func tell(_ fate: RecordTrouble.Fate) -> String {
        switch fate {
        case .stored: choose(sl: "Vpis je kljub temu shranjen.", en: "The entry is saved all the same.")
        case .absent: choose(sl: "Vpis ni shranjen; ponovite ga.", en: "The entry is not saved; do it again.")
        case .unknown:
            choose(
                sl:
                    "Ali je vpis shranjen, še ni znano: preden ga ponovite, odprite pisarno znova in poglejte v dnevnik.",
                en:
                    "Whether the entry is saved is not known yet: open the office again and look into the journal before you repeat it."
            )
        case .besideTheRecord:
            choose(sl: "Zapisa pisarne to ne zadeva.", en: "The record of the office is not concerned.")
        case .reading: choose(sl: "Pisali nismo nič.", en: "Nothing was being written.")
        }
    }
}
