import Domain

/// An act that is to be done: who, when, with which key.
public struct Deed: Sendable {
    public var act: Node
    public var person: String
    public var moment: Moment
    public var key: SigningKey

    public init(_ act: Node, by person: String, at moment: Moment, with key: SigningKey) {
        self.act = act
        self.person = person
        self.moment = moment
        self.key = key
    }
}

/// Why nothing was appended.
public enum AppendFailure: Error, Sendable {
    /// Others were first: the record goes on behind the expected head. What they wrote has to be taken in before acting again.
    case outpaced
    case unsealable(SealingFault)
    /// `trouble`'s fate says whether the entries are in all the same.
    case trouble(RecordTrouble)
}

extension Journal {
    /// Signs and keeps an act as the next entry after `expected`, the head the act was decided on. When this returns, the
    /// entry is on the disk.
    @discardableResult
    public func append(_ deed: Deed, expecting expected: Head) throws(AppendFailure) -> SealedEntry {
        let entry = try Journal.seal([deed], after: expected)[0]
        try keep([entry], expecting: expected)
        return entry
    }

    /// Several acts at once, all or none: an import, a founding.
    @discardableResult
    public func append(_ deeds: [Deed], expecting expected: Head) throws(AppendFailure) -> [SealedEntry] {
        let entries = try Journal.seal(deeds, after: expected)
        guard !entries.isEmpty else { return [] }
        try keep(entries, expecting: expected)
        return entries
    }

    /// Signs acts as the entries after `head` without keeping them: the first entries of a new office.
    public static func seal(_ deeds: [Deed], after head: Head = .beginning) throws(AppendFailure) -> [SealedEntry] {
        var entries: [SealedEntry] = []
        var head = head
        for deed in deeds {
            do throws(SealingFault) {
                entries.append(
                    try SealedEntry(deed.act, by: deed.person, at: deed.moment, after: head, with: deed.key))
            } catch {
                throw .unsealable(error)
            }
            head = entries.last?.head ?? head
        }
        return entries
    }

    private func keep(_ entries: [SealedEntry], expecting expected: Head) throws(AppendFailure) {
        do throws(RecordTrouble) {
            guard case .endsAt = try store.append(entries.map(\.stored), expecting: expected) else { return }
            if let wrong = try compare(with: expected) { throw RecordTrouble.broken(wrong) }
        } catch {
            throw .trouble(error)
        }
        throw .outpaced
    }
}
