/// What can go wrong between the program and the files of an office. Each case is a sentence in `Wording` and says what a
/// person can do about it; no number of SQLite or of the system reaches anybody without one.
public enum RecordTrouble: Error, Sendable, Hashable {
    // Finding the file.
    case missing(path: String)
    /// A new office never replaces a file that is there.
    case alreadyThere(path: String)
    case isDirectory(path: String)
    case directoryMissing(path: String)
    case pathTooLong(path: String)
    case notPermitted(path: String, Access)
    case readOnlyVolume(path: String)
    /// WAL and locks do not work over a network: two machines would write over each other.
    case networkDrive(path: String, NetworkDrive)
    /// Not a database, or somebody else's, or one with anything beside the record in it.
    case notAnOffice(path: String)
    case newerFormat(path: String, version: Int)
    /// The file was moved, removed or replaced while it was open here.
    case replaced(path: String)

    // Reading and writing it.
    /// Another seat has held the write lock for so long.
    case busy(path: String, seconds: Int)
    case diskFull(path: String, Fate)
    /// A quota or a limit on the size of files, though the disk has room.
    case quotaReached(path: String, Fate)
    /// The disk or its connection failed; `code` is the system's errno, 0 where it gave none.
    case deviceFailed(path: String, code: Int, Fate)
    /// The database is damaged: SQLite cannot follow its own pages.
    case damaged(path: String)
    case outOfMemory
    case tooManyOpenFiles
    /// The record itself is wrong.
    case broken(RecordBreak)
    /// Anything else, with what SQLite or the system calls it.
    case other(path: String, code: Int, text: String, Fate)

    // Files of one person.
    case keyMissing(path: String)
    /// Others than its owner can read the key; `repair` is the command that mends it.
    case keyTooOpen(path: String, mode: Int, repair: String)
    case keyOfAnotherUser(path: String)
    case keyUnreadable(path: String)
    case keyAlreadyThere(path: String)
    /// Anybody can make it: it counts in samples only.
    case keyIsSample(path: String)
    case draftsUnreadable(path: String)

    public enum Access: Sendable, Hashable {
        case reading
        case writing
    }

    /// Whether what was to be written is in the record, found out by closing, opening again and looking.
    public enum Fate: Sendable, Hashable {
        case stored
        case absent
        case unknown
        /// It was another file, a key or drafts.
        case besideTheRecord
        /// Nothing was being written.
        case reading
    }

    /// What became of the entry, where the trouble knows.
    public var fate: Fate? {
        switch self {
        case .diskFull(_, let fate), .quotaReached(_, let fate), .deviceFailed(_, _, let fate),
            .other(_, _, _, let fate):
            fate
        default: nil
        }
    }

    public enum NetworkDrive: Sendable, Hashable, CaseIterable {
        case nfs, smb, cifs, fuse, ninep, afs, ceph, other
    }
}
