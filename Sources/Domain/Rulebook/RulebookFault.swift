/// Why a file is no rulebook at all: it was not found, or cannot be parsed. What a parsed file says wrong is a `Finding`.
public struct RulebookFault: Error, Sendable, Equatable {
    public enum Reason: Sendable, Equatable {
        case notFound
        /// It is there and cannot be read; the number is that of the system.
        case unreadable(errno: Int32)
        case folder
        case tooLarge(limit: Int)
        case empty
        case notUTF8
        /// The file of an office, which holds records.
        case office
        case notYAML(YAMLTrouble)
        /// `&name` and `*name`: a page of text could stand for gigabytes.
        case alias(String)
        case severalDocuments
        case tooDeep(limit: Int)
        case tooManyValues(limit: Int)
        /// A list or a map stands where the name of a key should.
        case keyNotText
        case notJSON(NodeJSON.Reason)
    }

    /// What the parser stumbled over, as far as it helps to mend it.
    public enum YAMLTrouble: String, Sendable, CaseIterable {
        case controlCharacter
        case tab
        case missingColon
        case indentation
        case unclosedQuote
        case unclosedBracket
        case escape
        case strangeStart
        case unknownAlias
        case other
    }

    public var reason: Reason
    public var place: Place?

    public init(_ reason: Reason, place: Place? = nil) {
        self.reason = reason
        self.place = place
    }
}
