/// `O-n`: the number an envelope gets when it is registered.
public struct EnvelopeNumber: Sendable, Hashable, Comparable {
    public let ordinal: Int

    public init(_ ordinal: Int) { self.ordinal = ordinal }
    public static func < (one: EnvelopeNumber, other: EnvelopeNumber) -> Bool { one.ordinal < other.ordinal }
}

/// `V-n`: the number an application gets at the opening, in the order of opening.
public struct ApplicationNumber: Sendable, Hashable, Comparable {
    public let ordinal: Int

    public init(_ ordinal: Int) { self.ordinal = ordinal }
    public static func < (one: ApplicationNumber, other: ApplicationNumber) -> Bool { one.ordinal < other.ordinal }
}

/// What somebody filed, opened or not: decisions are made on both, letters are sent for both.
public enum Filing: Sendable, Hashable {
    case application(ApplicationNumber)
    /// An envelope that stayed sealed.
    case envelope(EnvelopeNumber)
}

extension EnvelopeNumber: ActScalar, CustomStringConvertible {
    public init?(actText: String) {
        guard let ordinal = readOrdinal(of: actText, after: "O-") else { return nil }
        self.init(ordinal)
    }

    public var actText: String { "O-\(ordinal)" }
    public var description: String { actText }
    public static var form: FieldForm { .envelope }
}

extension ApplicationNumber: ActScalar, CustomStringConvertible {
    public init?(actText: String) {
        guard let ordinal = readOrdinal(of: actText, after: "V-") else { return nil }
        self.init(ordinal)
    }

    public var actText: String { "V-\(ordinal)" }
    public var description: String { actText }
    public static var form: FieldForm { .application }
}

extension Filing: ActScalar, CustomStringConvertible {
    public init?(actText: String) {
        if let number = ApplicationNumber(actText: actText) {
            self = .application(number)
        } else if let number = EnvelopeNumber(actText: actText) {
            self = .envelope(number)
        } else {
            return nil
        }
    }

    public var actText: String {
        switch self {
        case .application(let number): number.actText
        case .envelope(let number): number.actText
        }
    }

    public var description: String { actText }
    public static var form: FieldForm { .filing }
}

private func readOrdinal(of text: String, after prefix: String) -> Int? {
    guard text.hasPrefix(prefix), let ordinal = Int(actText: String(text.dropFirst(prefix.count))), ordinal > 0
    else { return nil }
    return ordinal
}
