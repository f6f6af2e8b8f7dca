import Domain

extension Language {
    /// That an organisation is a partner too often, for a person to judge.
    public func sentence(_ many: ManyPartnerships) -> String {
        let numbers = listed(many.applications.map(\.actText))
        return choose(
            sl:
                "»\(many.party)« je partner v \(counted(many.applications.count, .application, .locative)) (\(numbers)), poziv dovoli največ \(many.most). Presodite.",
            en:
                "\"\(many.party)\" is a partner in \(counted(many.applications.count, .application)) (\(numbers)), the call allows \(many.most). Judge what follows."
        )
    }
}
