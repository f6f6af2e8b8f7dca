/// What is asked does not fit the call: a question at the eligibility check. Nothing is ever cut silently.
public enum MoneyQuestion: Sendable, Hashable {
    case aboveRate(requested: Money, most: Money)
    case aboveMost(requested: Money, most: Money)
    case abovePot(requested: Money, pot: String, most: Money)
    case belowLeast(requested: Money, least: Money)
    case aboveCosts(requested: Money, eligibleCosts: Money)
    /// No pot of the call takes an application like this.
    case noPot
}

extension Case {
    /// All of them, in the order a person would look. A bound nobody has settled asks nothing yet.
    public func moneyQuestions(of application: Application) -> [MoneyQuestion] {
        guard let rulebook, let data = application.data else { return [] }
        let requested = data.requested
        let traits = traits(of: application)
        var questions: [MoneyQuestion] = []
        if let fund = traits.fund.flatMap(rulebook.fund) {
            if let costs = data.eligibleCosts {
                if let most = fund.rate.value?.share(of: costs), requested > most {
                    questions.append(.aboveRate(requested: requested, most: most))
                } else if requested > costs {
                    questions.append(.aboveCosts(requested: requested, eligibleCosts: costs))
                }
            }
            if let most = fund.most?.value, requested > most {
                questions.append(.aboveMost(requested: requested, most: most))
            }
            if let least = fund.least?.value, requested < least {
                questions.append(.belowLeast(requested: requested, least: least))
            }
        }
        guard let pot = rulebook.pot(for: traits) else { return questions + [.noPot] }
        if let least = pot.least?.value, requested < least, rulebook.fund(pot.fund)?.least?.value ?? .zero <= requested
        {
            questions.append(.belowLeast(requested: requested, least: least))
        }
        if let most = pot.most?.value, requested > most {
            questions.append(.abovePot(requested: requested, pot: pot.id, most: most))
        }
        return questions
    }
}
