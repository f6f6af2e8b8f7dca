import Crypto
import FoundationEssentials

/// A person's private key (Ed25519). It never leaves the desk it was made at, except in its own file.
public struct SigningKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey
    public let verifying: VerifyingKey

    private init(_ key: Curve25519.Signing.PrivateKey) {
        self.key = key
        verifying = VerifyingKey(key.publicKey)
    }

    /// A new key out of the system's randomness.
    public init() { self.init(Curve25519.Signing.PrivateKey()) }

    /// The key of a 32 byte secret; nil for any other length.
    public init?(secret: [UInt8]) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: secret) else { return nil }
        self.init(key)
    }

    /// The 32 bytes that a key file keeps.
    var secret: [UInt8] { Array(key.rawRepresentation) }

    /// 64 bytes; nil where the cryptographic library refuses, for which it names no reason.
    func signature(for bytes: [UInt8]) -> [UInt8]? {
        (try? key.signature(for: bytes)).map(Array.init)
    }
}

/// A person's public key, as the acts of a record name it: `ed25519:` and 64 hexadecimal digits in lower case.
public struct VerifyingKey: Sendable, Hashable {
    private let bytes: [UInt8]
    private let key: Curve25519.Signing.PublicKey

    fileprivate init(_ key: Curve25519.Signing.PublicKey) {
        self.key = key
        bytes = Array(key.rawRepresentation)
    }

    private static let prefix = "ed25519:"

    /// nil where `text` has not the form above.
    public init?(_ text: String) {
        guard text.hasPrefix(VerifyingKey.prefix),
            let bytes = Hexadecimal.bytes(of: text.utf8.dropFirst(VerifyingKey.prefix.utf8.count)), bytes.count == 32,
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
        else { return nil }
        self.init(key)
    }

    public var text: String { VerifyingKey.prefix + Hexadecimal.text(of: bytes) }

    func admits(_ signature: [UInt8], for bytes: [UInt8]) -> Bool { key.isValidSignature(signature, for: bytes) }

    public static func == (one: VerifyingKey, other: VerifyingKey) -> Bool { one.bytes == other.bytes }
    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
