/// The way from the root of a rulebook to a node: `allocation.pots[2].budget`.
public struct Path: Sendable, Hashable {
    public enum Step: Sendable, Hashable {
        case key(String)
        /// The number of an item in its list, from 0.
        case item(Int)
    }

    public var steps: [Step]

    public init(_ steps: [Step] = []) { self.steps = steps }

    public static let root = Path()

    /// The path along these keys.
    public static func of(_ keys: String...) -> Path { Path(keys.map(Step.key)) }

    public func key(_ key: String) -> Path { Path(steps + [.key(key)]) }
    public func item(_ number: Int) -> Path { Path(steps + [.item(number)]) }

    /// `allocation.pots[2].budget`: keys with points between, items counted from 0.
    public var text: String {
        steps.reduce(into: "") { text, step in
            switch step {
            case .key(let key): text += (text.isEmpty ? "" : ".") + key
            case .item(let number): text += "[\(number)]"
            }
        }
    }
}
