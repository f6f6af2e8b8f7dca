import Crypto

/// Keys of invented people, made from a published seed so that a sample office is the same on every machine. Anybody can
/// make them, so they count for nothing outside sample offices.
public enum SampleKeys {
    /// The seeds that are published with the samples (`data/samples/*/seed`).
    public static let seeds = [
        "vzorec LAS Drava", "vzorec LAS Od Pohorja do Bohorja", "vzorec LAS Zasavje", "vzorec LAS loškega pogorja",
    ]

    /// How the id of a sample office ends.
    public static let officeSuffix = "-vzorec"

    /// How many keys in a row a person of a sample can have had.
    public static let most = 4

    /// The n-th key of a person, from 1: its secret is SHA-256 of `SEED/PERSON/N`.
    public static func key(_ seed: String, _ person: String, _ number: Int) -> SigningKey {
        let secret = Array(SHA256.hash(data: Array("\(seed)/\(person)/\(number)".utf8)))
        return SigningKey(secret: secret) ?? SigningKey()
    }

    /// Whether a public key is one that anybody can make for a person of this id.
    public static func isSample(_ publicKey: String, of person: String) -> Bool {
        seeds.contains { seed in
            (1...most).contains { key(seed, person, $0).verifying.text == publicKey }
        }
    }
}
