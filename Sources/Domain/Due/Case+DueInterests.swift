extension Case {
    /// The first duty of a member: an interest, or none, for each application that has its data and stands on no adopted list.
    /// Call it on what the viewer may see.
    func dueInterests(of viewer: Viewer) -> [Due] {
        guard let person = viewer.person, viewer.isMember, rules != nil else { return [] }
        let over: Set<Stage> = [.unrecorded, .withdrawn]
        let open = applications.filter { application in
            application.sight != .nothing && application.interest(of: person) == nil
                && adoption?.row(application.number) == nil && !over.contains(stage(of: application))
        }
        return due(.interests, .person(person), open)
    }
}
