/// `when`: for which applications a rule holds. Every field that is named must fit; one without fields fits all.
public struct Conditions: Sendable, Equatable {
    public var funds: [String]?
    public var measures: [String]?
    public var projectTypes: [String]?
    public var classes: [String]?
    public var facts: [FactCondition] = []

    /// Fits every application.
    public static let always = Conditions()
    public var isAlways: Bool { self == .always }

    /// Whether the rule holds for an application with these traits. A trait that is asked for and not known does not fit.
    public func fits(_ traits: Traits) -> Bool {
        func one(_ ids: [String]?, _ id: String?) -> Bool {
            guard let ids else { return true }
            return id.map(ids.contains) ?? false
        }
        return one(funds, traits.fund) && one(measures, traits.measure) && one(projectTypes, traits.projectType)
            && one(classes, traits.applicantClass) && facts.allSatisfy { $0.fits(traits.facts[$0.fact]) }
    }
}

/// A condition on one recorded fact.
public struct FactCondition: Sendable, Equatable {
    public enum Test: Sendable, Equatable {
        /// Both ends inclusive; nil: open. Amounts in cents.
        case within(least: Int64?, most: Int64?)
        /// One of these options of a choice.
        case oneOf([String])
    }

    public var fact: String
    public var test: Test

    public func fits(_ value: FactValue?) -> Bool {
        switch (test, value) {
        case (.within(let least, let most), .number(let number)?):
            (least.map { $0 <= number } ?? true) && (most.map { number <= $0 } ?? true)
        case (.oneOf(let options), .choice(let option)?): options.contains(option)
        default: false
        }
    }
}

/// What conditions look at in an application.
public struct Traits: Sendable, Hashable {
    public var fund: String?
    public var measure: String?
    public var projectType: String?
    public var applicantClass: String?
    public var facts: [String: FactValue]

    public init(
        fund: String? = nil, measure: String? = nil, projectType: String? = nil, applicantClass: String? = nil,
        facts: [String: FactValue] = [:]
    ) {
        self.fund = fund
        self.measure = measure
        self.projectType = projectType
        self.applicantClass = applicantClass
        self.facts = facts
    }
}

public enum Trait: Sendable, Hashable {
    case fund, measure, projectType, applicantClass
    case fact(String)
}
