/// The name of a doubt, unique in its rulebook: what `--set` and the act that settles it speak of.
public typealias DoubtID = String

/// A value of the call, or the doubt that keeps anybody from knowing it.
///
/// A *reading* is a value (the chosen one); the alternative stands in `Rulebook.doubts`.
public enum Settled<Value: Sendable>: Sendable {
    case value(Value)
    /// An unknown or a conflict nobody has settled yet: the step that needs the value stops here.
    case open(DoubtID)

    public var value: Value? { if case .value(let value) = self { value } else { nil } }
    public var doubt: DoubtID? { if case .open(let id) = self { id } else { nil } }

    public func map<Other>(_ change: (Value) -> Other) -> Settled<Other> {
        switch self {
        case .value(let value): .value(change(value))
        case .open(let id): .open(id)
        }
    }

    public func flatMap<Other>(_ change: (Value) -> Settled<Other>) -> Settled<Other> {
        switch self {
        case .value(let value): change(value)
        case .open(let id): .open(id)
        }
    }
}

extension Settled: Equatable where Value: Equatable {}
extension Settled: Hashable where Value: Hashable {}
