extension Office {
    /// People, keys, roles and bodies.
    func refusalOfPeople(_ act: Act, at moment: Moment) -> Refusal? {
        switch act {
        case .addPerson(let act): person(act.person) == nil ? nil : .exists(.person, act.person)
        case .correctPerson(let act): unknown(person: act.person)
        case .makeKey(let act): unknown(person: act.person) ?? refusal(newKey: act.key) ?? left(act.person, moment.day)
        case .loseKey(let act): refusal(endingKey: act.key, of: act.person, on: moment.day)
        case .revokeKey(let act): refusal(endingKey: act.key, of: act.person, on: moment.day)
        case .leave(let act):
            unknown(person: act.person) ?? left(act.person, act.on)
                ?? lastAdministrator(after: act.on) { $0.id != act.person }
        case .giveRole(let act):
            unknown(person: act.person) ?? left(act.person, act.from) ?? backwards(act.from, act.until)
                ?? refusal(of: act)
        case .endRole(let act): unknown(person: act.person) ?? refusal(of: act)
        case .formBody(let act): body(act.body) == nil ? nil : .exists(.body, act.body)
        case .seatMember(let act): refusal(of: act)
        case .unseatMember(let act):
            if let body = body(act.body) {
                body.members(on: act.on).contains { $0.member == act.member } ? nil : .unknown(.member, act.member)
            } else {
                .unknown(.body, act.body)
            }
        case .beginTerm(let act): refusal(of: act)
        case .adoptFreeDays(let act): refusal(of: act)
        default: nil
        }
    }

    private func unknown(person id: String) -> Refusal? { person(id) == nil ? .unknown(.person, id) : nil }

    private func left(_ id: String, _ day: Day) -> Refusal? {
        guard let left = person(id)?.leftOn, day > left else { return nil }
        return .personLeft(id, on: left)
    }

    private func backwards(_ from: Day, _ until: Day?) -> Refusal? {
        guard let until, until < from else { return nil }
        return .endBeforeStart(from: from, until: until)
    }

    private func refusal(newKey key: String) -> Refusal? {
        guard PersonKey.isWellFormed(key) else { return .keyMalformed }
        // One key for one person, once: a signature must point at one hand only.
        return people.contains { $0.keys.contains { $0.publicKey == key } } ? .exists(.key, key) : nil
    }

    private func refusal(endingKey key: String, of id: String, on day: Day) -> Refusal? {
        guard let person = person(id) else { return .unknown(.person, id) }
        guard person.validKeys.contains(where: { $0.publicKey == key }) else { return .unknown(.key, key) }
        guard rules >= Office.ofLastKeys, person.validKeys.count == 1 else { return nil }
        return lastAdministrator(after: day) { $0.id != id }
    }

    private func refusal(of act: GiveRole) -> Refusal? {
        let held = person(act.person)?.roles ?? []
        let overlaps = held.contains { term in
            term.role == act.role && term.from <= (act.until ?? .distant) && act.from <= (term.until ?? .distant)
                && term.from <= (term.until ?? .distant)
        }
        return overlaps ? .exists(.role, act.role.rawValue) : nil
    }

    private func refusal(of act: EndRole) -> Refusal? {
        guard let person = person(act.person),
            person.roles.contains(where: { $0.role == act.role && act.on <= ($0.until ?? .distant) })
        else { return .unknown(.role, act.role.rawValue) }
        guard act.role == .administrator else { return nil }
        return lastAdministrator(after: act.on) { $0.id != act.person }
    }

    /// Somebody must be left who can let others in.
    private func lastAdministrator(after day: Day, _ stays: (Person) -> Bool) -> Refusal? {
        let next = day.adding(1)
        let others = people.contains {
            stays($0) && $0.roles(on: next).contains(.administrator) && !$0.validKeys.isEmpty
        }
        return others ? nil : .lastAdministrator
    }

    private func refusal(of act: SeatMember) -> Refusal? {
        guard let body = body(act.body) else { return .unknown(.body, act.body) }
        if let person = act.person, self.person(person) == nil { return .unknown(.person, person) }
        let overlaps = body.members.contains {
            $0.member == act.member && $0.from <= (act.until ?? .distant) && act.from <= ($0.until ?? .distant)
        }
        if overlaps { return .exists(.member, act.member) }
        return backwards(act.from, act.until)
    }
}

extension Office {
    private func refusal(of act: AdoptFreeDays) -> Refusal? {
        do throws(FreeDays.Finding) {
            return try FreeDays(act.calendar) == freeDays ? .nothingChanges : nil
        } catch {
            return .freeDaysUnreadable(error)
        }
    }

    private func refusal(of act: BeginTerm) -> Refusal? {
        guard let body = body(act.body) else { return .unknown(.body, act.body) }
        if body.terms.contains(where: { $0.term == act.term }) { return .exists(.term, act.term) }
        return backwards(act.from, act.until)
    }
}

extension Day {
    /// Later than any day somebody writes.
    static let distant = Day(number: Int32.max)
}

extension PersonKey {
    /// `ed25519:` and 64 hexadecimal digits in lower case (docs/RECORD.md).
    static func isWellFormed(_ text: String) -> Bool {
        guard text.hasPrefix("ed25519:") else { return false }
        let digits = text.utf8.dropFirst(8)
        return digits.count == 64 && digits.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }
}
