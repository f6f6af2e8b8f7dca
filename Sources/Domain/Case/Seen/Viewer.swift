/// For whom something is shown: a person with the roles of that day, or somebody without a key.
public struct Viewer: Sendable, Hashable {
    public var person: String?
    public var roles: Set<Role>

    public init(person: String?, roles: Set<Role>) {
        self.person = person
        self.roles = roles
    }

    /// Public headers only.
    public static let anybody = Viewer(person: nil, roles: [])

    func `is`(_ role: Role) -> Bool { roles.contains(role) }
    /// Member of the committee or the board: declares before seeing.
    var isMember: Bool { roles.contains(.assessor) || roles.contains(.chair) || roles.contains(.boardMember) }
    /// Which interest it is and why: for those who assign assessors and those who audit; others see that there is one.
    var seesInterestsOfOthers: Bool { self.is(.clerk) || self.is(.chair) || self.is(.auditor) }
    /// Works with cases at all.
    var isInside: Bool { isMember || roles.contains(.clerk) }
}

extension Office {
    /// The viewer a person is on a day; nobody the office knows sees public headers only.
    public func viewer(_ person: String?, on day: Day) -> Viewer {
        guard let id = person, let known = self.person(id) else { return .anybody }
        return Viewer(person: id, roles: known.roles(on: day))
    }
}
