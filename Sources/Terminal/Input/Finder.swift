/// How typed text finds texts. This room knows no language and so no letters: whoever uses it says what a letter is worth.
///
/// It is given what was typed once, and then asked of one row after the other.
public typealias Finder = @Sendable (_ typed: String) -> @Sendable (_ texts: [String]) -> Bool
