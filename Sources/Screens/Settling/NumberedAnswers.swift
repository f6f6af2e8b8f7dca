/// The texts of a form by the path of their blanks.
extension [String: String] {
    /// How many of `key.1`, `key.2`, … stand there without a gap.
    func filled(under key: String) -> Int {
        var count = 0
        while count < 30, let text = self["\(key).\(count + 1)"], !text.isEmpty { count += 1 }
        return count
    }

    /// What stands under `key.1`, `key.2`, …
    func numbered(_ key: String) -> [String] { (1...31).compactMap { self["\(key).\($0)"] }.filter { !$0.isEmpty } }
}
