/// Names nobody chose.
enum RandomName {
    /// The id of an office: tells two offices of one name apart.
    static func office() -> String {
        var generator = SystemRandomNumberGenerator()
        let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
        return String((0..<16).map { _ in letters[Int(generator.next() % UInt64(letters.count))] })
    }
}
