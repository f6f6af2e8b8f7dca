import Crypto

/// Keys of invented people, made from a published seed so that a sample office is the same on every machine. Anybody can
/// make them, so they count for nothing outside sample offices.
public enum SampleKeys {
    /// The seed that is printed here for everybody to read.
    public static let seed = "tockovnik sample office"

    /// The mark in the id of a sample office.
    public static let officePrefix = "sample-"

    public static func key(of person: String) -> SigningKey {
        let secret = Array(SHA256.hash(data: Array("\(seed)/\(person)".utf8)))
        return SigningKey(secret: secret) ?? SigningKey()
    }

    /// Whether a public key is the sample key of a person of this id.
    public static func isSample(_ publicKey: String, of person: String) -> Bool {
        key(of: person).verifying.text == publicKey
    }
}
