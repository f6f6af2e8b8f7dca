/// The number an application draws in a lot with a recorded seed; the smaller comes first.
///
/// Anybody can compute it from the seed and the id: 64-bit FNV-1a over `SEED/ID`, then a finalizer that spreads it
/// (docs/RULEBOOK.md, section 7).
public enum LotNumber {
    public static func draw(seed: String, application id: String) -> UInt64 {
        var x: UInt64 = 14_695_981_039_346_656_037
        func mix(_ byte: UInt8) { x = (x ^ UInt64(byte)) &* 1_099_511_628_211 }
        seed.utf8.forEach(mix)
        mix(47)
        id.utf8.forEach(mix)
        x ^= x >> 33
        x = x &* 0xff51_afd7_ed55_8ccd
        x ^= x >> 33
        x = x &* 0xc4ce_b9fe_1a85_ec53
        x ^= x >> 33
        return x
    }
}
