/// The first entry of every record: the office and its first person, who becomes administrator.
public struct FoundOffice: Payload {
    public static let kind = Act.Kind.foundOffice

    /// Random text given by the founder; distinguishes two offices of the same name.
    public var office = ""
    public var name = ""
    public var person = ""
    public var personName = ""
    /// The person's public key as the journal writes keys.
    public var key = ""
    /// The version of the rules the office is judged by; records of before there were versions have the first.
    public var rules = 1

    public init() {}

    public init(
        office: String, name: String, person: String, personName: String, key: String,
        rules: Int = Office.newestRules
    ) {
        self.office = office
        self.name = name
        self.person = person
        self.personName = personName
        self.key = key
        self.rules = rules
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("office", &office)
        fields.text("name", &name)
        fields.id("person", &person)
        fields.text("person-name", &personName)
        fields.text("key", &key)
        fields.one("rules", &rules, otherwise: 1)
    }
}

/// Somebody who will work with the program or be named in it.
public struct AddPerson: Payload {
    public static let kind = Act.Kind.addPerson

    public var person = ""
    public var name = ""
    /// Where the person is employed or whom the person represents: the source of hints about interests.
    public var organisation: String?

    public init() {}

    public init(person: String, name: String, organisation: String? = nil) {
        self.person = person
        self.name = name
        self.organisation = organisation
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("person", &person)
        fields.text("name", &name)
        fields.maybeText("organisation", &organisation)
    }
}

/// A typing error in a name or an organisation.
public struct CorrectPerson: Payload {
    public static let kind = Act.Kind.correctPerson

    public var person = ""
    public var name = ""
    public var organisation: String?
    public var reason = ""

    public init() {}

    public init(person: String, name: String, organisation: String? = nil, reason: String) {
        self.person = person
        self.name = name
        self.organisation = organisation
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("person", &person)
        fields.text("name", &name)
        fields.maybeText("organisation", &organisation)
        fields.text("reason", &reason)
    }
}

/// A public key of a person; the private half never leaves the person's desk.
public struct MakeKey: Payload {
    public static let kind = Act.Kind.makeKey

    public var person = ""
    public var key = ""

    public init() {}

    public init(person: String, key: String) {
        self.person = person
        self.key = key
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("person", &person)
        fields.text("key", &key)
    }
}

/// A key that cannot be found any more. What was signed with it before stays right.
public struct LoseKey: Payload {
    public static let kind = Act.Kind.loseKey

    public var person = ""
    public var key = ""
    public var reason = ""

    public init() {}

    public init(person: String, key: String, reason: String) {
        self.person = person
        self.key = key
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("person", &person)
        fields.text("key", &key)
        fields.text("reason", &reason)
    }
}

/// A key that may be in wrong hands, or whose person must not sign any more.
public struct RevokeKey: Payload {
    public static let kind = Act.Kind.revokeKey

    public var person = ""
    public var key = ""
    public var reason = ""

    public init() {}

    public init(person: String, key: String, reason: String) {
        self.person = person
        self.key = key
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("person", &person)
        fields.text("key", &key)
        fields.text("reason", &reason)
    }
}

/// A person leaves: roles, seats and keys end with that day.
public struct LeaveOffice: Payload {
    public static let kind = Act.Kind.leave

    public var person = ""
    public var on = Day(number: 0)
    public var reason: String?

    public init() {}

    public init(person: String, on: Day, reason: String? = nil) {
        self.person = person
        self.on = on
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("person", &person)
        fields.one("on", &on)
        fields.maybeText("reason", &reason)
    }
}

/// A role for a span of days, both ends included.
public struct GiveRole: Payload {
    public static let kind = Act.Kind.giveRole

    public var person = ""
    public var role: Role = .clerk
    public var from = Day(number: 0)
    public var until: Day?

    public init() {}

    public init(person: String, role: Role, from: Day, until: Day? = nil) {
        self.person = person
        self.role = role
        self.from = from
        self.until = until
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("person", &person)
        fields.one("role", &role)
        fields.one("from", &from)
        fields.maybe("until", &until)
    }
}

/// A role ends with the given day.
public struct EndRole: Payload {
    public static let kind = Act.Kind.endRole

    public var person = ""
    public var role: Role = .clerk
    public var on = Day(number: 0)
    public var reason: String?

    public init() {}

    public init(person: String, role: Role, on: Day, reason: String? = nil) {
        self.person = person
        self.role = role
        self.on = on
        self.reason = reason
    }

    public mutating func visit<F: Fields>(_ fields: inout F) {
        fields.id("person", &person)
        fields.one("role", &role)
        fields.one("on", &on)
        fields.maybeText("reason", &reason)
    }
}
