/// What an earlier entry says is corrected, or the entry is taken back. Both stay in the record: the first version is in
/// the entry itself, and once more in here, so that whoever reads the correction sees what was and what is.
public struct CorrectEntry: Payload {
    public static let kind = Act.Kind.correctEntry

    /// The number of the entry that was wrong; after several corrections still that of the first one.
    public var entry = 0
    /// What it says until now. A correction of something that has changed meanwhile is refused.
    public var was: Act?
    /// What it should have said; absent: it should not have been made at all.
    public var instead: Act?
    public var reason = ""

    public init() {}

    public init(entry: Int, was: Act, instead: Act? = nil, reason: String) {
        self.entry = entry
        self.was = was
        self.instead = instead
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.one("entry", &entry)
        fields.act("was", &was, needed: true)
        fields.act("instead", &instead, needed: false)
        fields.text("reason", &reason)
    }
}
