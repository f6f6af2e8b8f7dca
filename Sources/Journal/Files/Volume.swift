import CFiles
import Domain

/// The file system a path lies on, told by the magic number in `statfs`.
enum Volume {
    /// Network and user-space file systems: SQLite's WAL needs shared memory and honest locks, and these have neither.
    static let magics: [UInt32: RecordTrouble.NetworkDrive] = [
        0x6969: .nfs,
        0x517B: .smb,
        0xFE53_4D42: .smb,
        0xFF53_4D42: .cifs,
        0x6573_5546: .fuse,
        0x0102_1997: .ninep,
        0x5346_414F: .afs,
        0x6B41_4653: .afs,
        0x00C3_6400: .ceph,
        0x564C: .other,  // NCP
        0x7375_7245: .other,  // Coda
        0x786F_4256: .other,  // a folder shared into VirtualBox
        0x0BD0_0BD0: .other,  // Lustre
        0x7461_636F: .other,  // OCFS2
        0x0116_1970: .other,  // GFS2
    ]

    static func magic(at path: String) -> UInt32? {
        let magic = cfiles_magic(path)
        return magic < 0 ? nil : UInt32(truncatingIfNeeded: magic)
    }

    /// - Throws: `networkDrive` where the record must not live.
    static func check(_ path: String, magic: (String) -> UInt32? = Volume.magic) throws(RecordTrouble) {
        guard let drive = magic(path).flatMap({ magics[$0] }) else { return }
        throw .networkDrive(path: path, drive)
    }
}
