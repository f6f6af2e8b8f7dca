extension Office {
    /// Folds one entry. Total: an act that names what is not there changes nothing (`refusal` says so beforehand, and
    /// `verify` finds it in a record that was written by something else).
    public mutating func apply(_ entry: Entry) {
        measure(entry)
        entries = entry.number
        last = entry.moment
        keep(entry)
        fold(entry)
    }

    mutating func fold(_ entry: Entry) {
        switch entry.act {
        case .foundOffice(let act): found(act, entry)
        case .addPerson(let act): add(act, entry)
        case .correctPerson(let act):
            edit(person: act.person) {
                $0.name = act.name
                $0.organisation = act.organisation
            }
        case .makeKey(let act):
            edit(person: act.person) { $0.keys.append(PersonKey(publicKey: act.key)) }
        case .loseKey(let act): end(key: act.key, of: act.person, .lost(reason: act.reason))
        case .revokeKey(let act): end(key: act.key, of: act.person, .revoked(reason: act.reason))
        case .leave(let act): leave(act)
        case .giveRole(let act):
            edit(person: act.person) {
                $0.roles.append(RoleTerm(role: act.role, from: act.from, until: act.until))
            }
        case .endRole(let act):
            edit(person: act.person) { person in
                for index in person.roles.indices where person.roles[index].role == act.role {
                    person.roles[index].end(on: act.on)
                }
            }
        case .formBody(let act):
            guard body(act.body) == nil else { return }
            bodies.append(Body(id: act.body, kind: act.kind, name: act.name, seats: act.seats))
        case .seatMember(let act):
            edit(body: act.body) {
                $0.members.append(
                    Seat(
                        member: act.member, person: act.person, organisation: act.organisation, sector: act.sector,
                        function: act.function, from: act.from, until: act.until))
            }
        case .unseatMember(let act):
            edit(body: act.body) { body in
                for index in body.members.indices where body.members[index].member == act.member {
                    body.members[index].end(on: act.on, reason: act.reason)
                }
            }
        case .beginTerm(let act):
            edit(body: act.body) {
                $0.terms.append(
                    BodyTerm(term: act.term, from: act.from, until: act.until, seats: act.seats, note: act.note))
            }
        case .adoptFreeDays(let act):
            guard let days = try? FreeDays(act.calendar) else { return }
            freeDays = days
            calendar = AdoptedCalendar(
                source: act.calendar["source"]?.text, reason: act.reason, person: entry.person, on: entry.moment.day)
            for index in cases.indices { cases[index].freeDays = days }
        case .openCall(let act): newCase(act.call) { $0.open(act, entry) }
        case .archiveCall(let act):
            newCase(act.call) {
                $0.archive = ArchivedCall(title: act.title, published: act.published, note: act.note)
            }
        case .conveneSession, .addAgendaItem, .recordPresence, .castVote, .resolveItem, .closeSession, .cancelSession:
            applySession(entry)
        case .recordIndicator, .recordPrinted, .recordCooperation, .describeGroup, .admitPartner, .releasePartner,
            .planFunds, .claimRunningCosts, .payRunningCosts, .recordActivity:
            applyReport(entry)
        case .correctEntry(let act): apply(act)
        case .raiseRules(let act): rules = act.rules
        case .correctClock(let act): apply(act, entry)
        default:
            guard let call = entry.act.call, let index = caseIndex[call] else { return }
            cases[index].apply(entry)
        }
    }

    private mutating func found(_ act: FoundOffice, _ entry: Entry) {
        guard !isFounded else { return }
        id = act.office
        name = act.name
        rules = act.rules
        var founder = Person(id: act.person, name: act.personName, entry: entry.number)
        founder.keys = [PersonKey(publicKey: act.key)]
        founder.roles = [RoleTerm(role: .administrator, from: entry.moment.day)]
        personIndex[act.person] = 0
        people = [founder]
    }

    private mutating func add(_ act: AddPerson, _ entry: Entry) {
        guard personIndex[act.person] == nil else { return }
        personIndex[act.person] = people.count
        people.append(Person(id: act.person, name: act.name, organisation: act.organisation, entry: entry.number))
    }

    private mutating func leave(_ act: LeaveOffice) {
        edit(person: act.person) { person in
            person.leftOn = act.on
            for index in person.roles.indices { person.roles[index].end(on: act.on) }
            for index in person.keys.indices where person.keys[index].end == nil {
                person.keys[index].end = .left
            }
        }
        endSeats(of: act)
    }

    mutating func endSeats(of act: LeaveOffice) {
        for body in bodies.indices {
            for seat in bodies[body].members.indices where bodies[body].members[seat].person == act.person {
                bodies[body].members[seat].end(on: act.on, reason: act.reason)
            }
        }
    }

    private mutating func end(key: String, of id: String, _ end: PersonKey.End) {
        edit(person: id) { person in
            for index in person.keys.indices where person.keys[index].publicKey == key && person.keys[index].end == nil
            {
                person.keys[index].end = end
            }
        }
    }

    private mutating func edit(person id: String, _ change: (inout Person) -> Void) {
        guard let index = personIndex[id] else { return }
        change(&people[index])
    }

    private mutating func edit(body id: String, _ change: (inout Body) -> Void) {
        guard let index = bodies.firstIndex(where: { $0.id == id }) else { return }
        change(&bodies[index])
    }

    private mutating func newCase(_ call: String, _ fill: (inout Case) -> Void) {
        guard caseIndex[call] == nil else { return }
        var new = Case(call: call)
        new.freeDays = freeDays
        new.rulesVersion = rules
        fill(&new)
        caseIndex[call] = cases.count
        cases.append(new)
    }
}

extension RoleTerm {
    /// A term that has not ended before ends with this day; one that would begin later never begins.
    mutating func end(on day: Day) {
        if until.map({ day < $0 }) ?? true { until = day }
    }
}

extension Office.Seat {
    mutating func end(on day: Day, reason: String?) {
        guard until.map({ day < $0 }) ?? true else { return }
        until = day
        endReason = reason
    }
}
