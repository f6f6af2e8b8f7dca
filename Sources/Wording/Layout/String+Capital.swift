extension String {
    /// With a capital letter in front: a phrase that becomes a sentence.
    public var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
