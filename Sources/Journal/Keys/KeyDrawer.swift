import CFiles
import Domain
import Glibc

/// The keys at one desk: a directory with one file for each person, readable by nobody else.
public struct KeyDrawer: Sendable {
    public let directory: String

    public init(directory: String) { self.directory = directory }

    private static let ending = ".key"

    /// Where the key of a person lies, whether it is there or not.
    public func path(for person: String) -> String {
        directory + "/" + PrivateFile.name(for: person) + KeyDrawer.ending
    }

    /// Makes a new key for a person and keeps it.
    ///
    /// - Throws: `keyAlreadyThere`; a key is never overwritten, what it signed could not be continued.
    @discardableResult
    public func create(for person: String) throws(RecordTrouble) -> KeyFile {
        try keep(SigningKey(), for: person)
    }

    /// Keeps a key that was made elsewhere.
    @discardableResult
    public func keep(_ key: SigningKey, for person: String) throws(RecordTrouble) -> KeyFile {
        try PrivateFile.makeDirectory(directory)
        let file = KeyFile(path: path(for: person), person: person, key: key)
        do throws(RecordTrouble) {
            try PrivateFile.write(file.bytes, to: file.path, replacing: false)
        } catch .alreadyThere(let path) {
            throw .keyAlreadyThere(path: path)
        }
        return file
    }

    public func load(_ person: String) throws(RecordTrouble) -> KeyFile { try KeyFile.load(path(for: person)) }

    /// Takes a key that has ended out of use; it is kept under another name.
    public func setAside(_ person: String) throws(RecordTrouble) {
        try PrivateFile.setAside(path(for: person), as: "ended")
    }

    /// All keys of the desk in the order of their file names; one that cannot be used stands there with its trouble.
    public func all() throws(RecordTrouble) -> [Result<KeyFile, RecordTrouble>] {
        try names().map { name in
            Result { () throws(RecordTrouble) in try KeyFile.load(directory + "/" + name) }
        }
    }

    /// The names of the key files at this desk, in order; nothing is read.
    public func names() throws(RecordTrouble) -> [String] {
        guard let stream = opendir(directory) else {
            if errno == ENOENT { return [] }
            throw .system(errno, path: directory, .reading)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(KeyDrawer.ending) { names.append(name) }
        }
        return names.sorted()
    }
}
