extension Case {
    /// What conditions of the rulebook look at in an application.
    public func traits(of application: Application) -> Traits {
        let data = application.data
        let onlyMeasure = rulebook?.measures.count == 1 ? rulebook?.measures.first?.id : nil
        var facts: [String: FactValue] = [:]
        for recorded in application.facts {
            if let value = rulebook?.fact(recorded.fact)?.value(recorded.value) { facts[recorded.fact] = value }
        }
        return Traits(
            fund: data?.fund ?? rulebook?.onlyFund, measure: data?.measure ?? onlyMeasure,
            projectType: data?.projectType, applicantClass: data?.applicantClass, facts: facts)
    }
}

extension Fact {
    /// Reads a recorded value in the form its kind takes; nil where it is in another form.
    public func value(_ text: String) -> FactValue? {
        switch kind {
        case .count, .months: Int(actText: text).flatMap { $0 <= 1_000_000 ? .number(Int64($0)) : nil }
        case .amount: Money(exact: text).map { .number($0.cents) }
        case .choice(let options): options.contains { $0.id == text } ? .choice(text) : nil
        }
    }
}
