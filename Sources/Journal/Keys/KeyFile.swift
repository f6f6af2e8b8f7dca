import Domain
import Glibc

/// A private key in its file: one line of canonical JSON with `person`, `public` and `secret` (64 hexadecimal digits).
public struct KeyFile: Sendable {
    public let path: String
    /// Whose key it says it is. The record decides.
    public let person: String
    public let key: SigningKey

    var bytes: [UInt8] {
        let node = Node.map([
            ("person", .scalar(person)), ("public", .scalar(key.verifying.text)),
            ("secret", .scalar(Hexadecimal.text(of: key.secret))),
        ])
        // Three texts have canonical bytes.
        return ((try? node.canonicalJSON()) ?? []) + [10]
    }

    /// Reads a key file wherever it lies.
    ///
    /// - Throws: `keyTooOpen` with the command that repairs it, where anybody else may read it; `keyOfAnotherUser`.
    public static func load(_ path: String) throws(RecordTrouble) -> KeyFile {
        guard let (bytes, identity) = try PrivateFile.read(path, limit: 1 << 16) else { throw .keyMissing(path: path) }
        let me = geteuid()
        guard identity.owner == me || me == 0 else { throw .keyOfAnotherUser(path: path) }
        let mode = Int(identity.mode & 0o7777)
        guard mode & 0o077 == 0 else {
            throw .keyTooOpen(path: path, mode: mode, repair: "chmod 600 " + Path.quoted(path))
        }
        guard let node = try? Node(json: bytes), let person = node["person"]?.text,
            let secret = node["secret"]?.text.flatMap({ Hexadecimal.bytes(of: $0.utf8) }),
            let key = SigningKey(secret: secret), key.verifying.text == node["public"]?.text
        else { throw .keyUnreadable(path: path) }
        return KeyFile(path: path, person: person, key: key)
    }
}
