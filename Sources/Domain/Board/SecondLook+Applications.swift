extension SecondLook {
    /// What of an application is compared with the others of its call.
    public enum Likeness: Sendable, Hashable, CaseIterable { case registrationNumber, taxNumber, name, title }

    /// What of an application the later steps need; by the name of its field.
    public enum Datum: String, Sendable, Hashable, CaseIterable {
        case fund, measure
        case projectType = "project-type"
        case applicantClass = "class"
        case eligibleCosts = "eligible-costs"
    }
}

extension Submission {
    /// About how an envelope came. What follows from another way is for a person to judge: it dismisses nothing.
    public func secondLooks(channel: Channel?) -> [SecondLook] {
        guard let channel, !channels.contains(channel) else { return [] }
        return [.channelNotNamed(channel, named: channels)]
    }
}

extension Case {
    /// About an application that somebody is about to record: others that may be of the same applicant, or the same project.
    /// Withdrawn ones do not count. Of applicants only where the call says how many it takes of one. And further measures that
    /// are none of the call's.
    public func secondLooks(recording facts: ApplicationFacts, as number: ApplicationNumber?) -> [SecondLook] {
        let others = applications.filter { $0.number != number && !isWithdrawn($0) }
            .map { (number: $0.number, alike: $0.data.map(facts.likenesses) ?? []) }
        let most = rulebook?.submission.applicationsPerApplicant
        let isTooMany = most.map { most in others.count { $0.alike.contains { $0 != .title } } >= most } ?? false
        return others.compactMap { other in
            let alike = isTooMany ? other.alike : other.alike.filter { $0 == .title }
            let isOfApplicant = alike.contains { $0 != .title }
            return alike.isEmpty ? nil : .alike(other.number, alike, most: isOfApplicant ? most : nil)
        } + secondLooks(choosing: facts.furtherMeasures)
    }

    private func secondLooks(choosing measures: [String]) -> [SecondLook] {
        guard let rulebook else { return [] }
        let unknown = measures.filter { rulebook.measure($0) == nil }
        return unknown.isEmpty ? [] : [.measuresNotOfCall(unknown)]
    }

    /// About the conclusion that an application is eligible.
    public func secondLooks(findingEligible application: Application) -> [SecondLook] {
        guard let rulebook, let data = application.data else { return [] }
        let traits = traits(of: application)
        let missing = SecondLook.Datum.allCases.filter { datum in
            switch datum {
            case .fund: traits.fund == nil
            case .measure: !rulebook.measures.isEmpty && traits.measure == nil
            case .projectType: !rulebook.projectTypes.isEmpty && traits.projectType == nil
            case .applicantClass: !rulebook.classes.isEmpty && traits.applicantClass == nil
            case .eligibleCosts: data.eligibleCosts == nil
            }
        }
        return (missing.isEmpty ? [] : [.notRecorded(missing)]) + secondLooks(requesting: data)
            + secondLooks(recording: data, as: application.number)
    }
}

extension ApplicationFacts {
    /// What two applications have in common; case and blanks make no difference.
    fileprivate func likenesses(with other: ApplicationFacts) -> [SecondLook.Likeness] {
        func same(_ one: String?, _ other: String?, _ plain: (String) -> String) -> Bool {
            guard let one = one.map(plain), let other = other.map(plain) else { return false }
            return !one.isEmpty && one == other
        }
        let (mine, theirs) = (applicant, other.applicant)
        return SecondLook.Likeness.allCases.filter { likeness in
            switch likeness {
            // The first seven digits are the organisation's, three more its unit's.
            case .registrationNumber:
                same(mine.registrationNumber, theirs.registrationNumber) { String($0.digits.prefix(7)) }
            case .taxNumber: same(mine.taxNumber, theirs.taxNumber, \.digits)
            case .name: same(mine.name, theirs.name, \.comparable)
            case .title: same(title, other.title, \.comparable)
            }
        }
    }
}

extension String {
    fileprivate var digits: String { filter(\.isASCIIDigit) }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
