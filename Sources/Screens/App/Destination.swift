/// Where one can go. Each screen declares its own in an extension: `.register(call)`.
public struct Destination: Sendable, Hashable {
    /// What it is, for tests and for going there by name: `register/las-pob-esrr-1-2025`.
    public let name: String
    private let make: @Sendable (Desk) -> any Screen

    public init(_ name: String, make: @escaping @Sendable (Desk) -> any Screen) {
        self.name = name
        self.make = make
    }

    func screen(_ desk: Desk) -> any Screen { make(desk) }

    public static func == (one: Destination, other: Destination) -> Bool { one.name == other.name }
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
