import Domain

extension Language {
    /// What an operation has that the call or the decision does not give it.
    public func sentence(_ look: OperationLook) -> String {
        switch look {
        case .laterCheck(let text, let basis): laterCheck(text, basis)
        case .tooManyPhases(let count, let rule, let amount): tooManyPhases(count, rule, amount)
        case .plannedBelowLeast(let number, let planned, let least):
            choose(
                sl: "\(phase(number)): načrtovanih je \(money(planned)), vsak zahtevek mora biti vsaj \(money(least)).",
                en: "\(phase(number)): \(money(planned)) is planned, every claim must be at least \(money(least)).")
        case .plannedWithout(let number, let missing): plannedWithout(number, missing)
        case .claimedBelowLeast(let number, let claimed, let least):
            choose(
                sl:
                    "Zahtevek\(number.map { " za \($0). fazo" } ?? "") je \(money(claimed)), po pozivu mora biti vsaj \(money(least)).",
                en:
                    "The claim\(number.map { " for phase \($0)" } ?? "") is \(money(claimed)); by the call it must be at least \(money(least))."
            )
        case .tooManyChanges(let count, let most):
            choose(
                sl: "To je \(count). sprememba operacije; poziv dopušča največ \(counted(most, .change, .accusative)).",
                en: "This makes \(counted(count, .change)) of the operation; the call allows at most \(most).")
        case .endsLate(let number, let day, let latest):
            choose(
                sl: "Konec \(number.map { "\($0). faze" } ?? "operacije") je \(date(day)), po pozivu pa najpozneje "
                    + "\(date(latest)).",
                en: "The end of \(number.map { "phase \($0)" } ?? "the operation") is \(date(day)); by the call it is "
                    + "\(date(latest)) at the latest.")
        case .advanceAboveShare(let paid, let most, let share):
            choose(
                sl:
                    "Pred prvim zahtevkom je izplačano \(money(paid)); predplačilo je največ \(percent(share)) podpore, torej \(money(most)).",
                en:
                    "\(money(paid)) is paid before any claim; an advance is at most \(percent(share)) of the support, that is \(money(most))."
            )
        case .approvedAboveGranted(let approved, let granted):
            choose(
                sl: "Odobreno (\(money(approved))) je več, kot daje sklep (\(money(granted))). Preverite znesek.",
                en:
                    "The approval (\(money(approved))) is more than the decision gives (\(money(granted))). Check the amount."
            )
        case .approvedAboveLargest(let approved, let largest):
            choose(
                sl:
                    "Odobreno (\(money(approved))) je nad najvišjo podporo poziva (\(money(largest))). Preverite znesek.",
                en:
                    "The approval (\(money(approved))) is above the highest grant of the call (\(money(largest))). Check the amount."
            )
        }
    }

    private func plannedWithout(_ number: Int, _ missing: [PhaseDatum]) -> String {
        let words = missing.map { datum in
            switch datum {
            case .amount: choose(sl: "zneska", en: "amount")
            case .until: choose(sl: "zadnjega dneva", en: "last day")
            }
        }
        return choose(
            sl: "\(phase(number)) je brez \(listed(words)). Preverite načrt.",
            en: "\(phase(number).withCapital) has no \(words.joined(separator: " and no ")). Check the plan.")
    }

    private func laterCheck(_ text: Text, _ basis: String?) -> String {
        let basis = basis.map { " (\($0))" } ?? ""
        return choose(sl: "Preverite pred koncem\(basis): ", en: "Check before the end\(basis): ") + text[self]
    }

    private func tooManyPhases(_ count: Int, _ rule: OperationRules.Phases, _ amount: Money) -> String {
        let most = rule.most(at: amount)
        let isAbove = amount > rule.upTo
        let bound = (isAbove ? choose(sl: "nad ", en: "above ") : choose(sl: "do ", en: "up to ")) + money(rule.upTo)
        let allowed = choose(
            sl: "poziv dopušča največ \(counted(most, .phase, .accusative))", en: "the call allows at most \(most)")
        let planned = choose(sl: "Načrtovane faze: \(count)", en: "Planned phases: \(count)")
        switch rule.by {
        case .grant:
            return choose(
                sl: "\(planned); pri podpori \(bound) \(allowed).", en: "\(planned); for grants \(bound) \(allowed).")
        case .value where isAbove:
            return choose(
                sl: "\(planned); pri vrednosti projekta \(bound) \(allowed).",
                en: "\(planned); for projects worth \(bound) \(allowed).")
        case .value:
            // Of the value only the eligible costs are known: a project may be worth more.
            return choose(
                sl:
                    "\(planned); pri vrednosti projekta \(bound) \(allowed). Upravičenih stroškov je \(money(amount)): preverite vrednost.",
                en:
                    "\(planned); for projects worth \(bound) \(allowed). The eligible costs are \(money(amount)): check the value."
            )
        }
    }
}
