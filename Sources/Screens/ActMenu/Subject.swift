import Domain

/// What an act is about: the fields of an act that the place where one stands settles already.
struct Subject: Sendable, Hashable {
    var call: String?
    var application: ApplicationNumber?
    var envelope: EnvelopeNumber?
    var session: String?
    var operation: String?
    /// Somebody of the office. Acts that name nobody are still about the office.
    var person: String?

    var given: [String: String] {
        var given: [String: String] = [:]
        given["call"] = call
        given["application"] = application?.actText
        given["envelope"] = envelope?.actText
        given["session"] = session
        given["operation"] = operation
        return given
    }

    /// The keys an act must have to be about this.
    fileprivate var keys: Set<String> { Set(given.keys) }

    /// What the viewer may do here now, in the order of the procedure.
    func acts(_ desk: Desk) -> [Act.Kind] {
        let stage = stage(desk)
        let roles = desk.seat.roles
        let isWithheld = isWithheld(desk)
        let asksForContract = call.flatMap { desk.seen($0) }?.rules != nil
        return ActRule.table.filter { rule in
            // Which acts are possible would tell where it stands.
            if isWithheld, rule.kind != .declareInterest { return false }
            guard ![.foundOffice, .openCall, .correctEntry].contains(rule.kind) else { return false }
            guard stage.map({ rule.admits($0, asksForContract: asksForContract) }) ?? false,
                !roles.isDisjoint(with: rule.roles.keys)
            else {
                return false
            }
            return concerns(rule.kind) && !isRefused(rule.kind, desk)
        }.map(\.kind)
    }

    /// What the domain would refuse whatever is typed.
    private func isRefused(_ kind: Act.Kind, _ desk: Desk) -> Bool {
        guard let office = desk.office, let viewer = desk.viewer else { return false }
        if kind == .amendCall, call.flatMap(desk.seen)?.isClosed(at: desk.moment) == true { return true }
        return office.refusal(before: GivenFields.act(kind, fields(of: kind)), by: viewer, on: desk.today) != nil
    }

    /// What the place settles of the fields of an act.
    private func fields(of kind: Act.Kind) -> [String: String] {
        var given = given
        let fields = FieldLister.fields(of: kind, counts: [:])
        let keys = Set(fields.map(\.path))
        let isOfPerson = kind != .addPerson && fields.contains { $0.path == "person" && $0.isNeeded }
        if isOfPerson { given["person"] = person }
        if keys.contains("filing") { given["filing"] = application?.actText ?? envelope?.actText }
        return given.filter { keys.contains($0.key) }
    }

    /// An act is about a thing when it names it and nothing narrower that the place does not settle.
    private func concerns(_ kind: Act.Kind) -> Bool {
        let fields = FieldLister.fields(of: kind, counts: [:])
        let named = Set(fields.filter { $0.group.isEmpty && !$0.isList }.map(\.key))
        let filing = named.contains("filing") && (application != nil || envelope != nil)
        let narrow: Set<String> = ["application", "envelope", "session", "operation"]
        var needed = Set(fields.filter { $0.isNeeded && $0.group.isEmpty && !$0.isList }.map(\.key))
        // The operation it names is a new one: nothing narrower than the application it comes of.
        if kind == .recordOperation { needed.remove("operation") }
        if filing { return true }
        if named.contains("filing") { return false }
        let mine = keys.subtracting(["call"])
        if mine.isEmpty {
            return needed.isDisjoint(with: narrow) && (call == nil ? !needed.contains("call") : needed.contains("call"))
        }
        return mine.isSubset(of: named) && needed.intersection(narrow).isSubset(of: mine)
    }

    private func isWithheld(_ desk: Desk) -> Bool {
        guard let call, let application else { return false }
        return desk.seen(call)?.application(application)?.sight != .full
    }

    private func stage(_ desk: Desk) -> Stage? {
        if let session { return desk.office?.session(session)?.stage }
        guard let call else { return .office }
        guard let kept = desk.seen(call) else { return nil }
        if let operation { return kept.operation(operation)?.stage }
        if let application { return kept.application(application).map { kept.stage(of: $0) } }
        if let envelope { return kept.envelope(envelope).map { kept.stage(of: $0) } }
        return kept.stage
    }

    /// The form for an act about this.
    func form(_ kind: Act.Kind, _ desk: Desk) -> Destination {
        if let screen = screen(kind, desk) { return screen }
        // A seat in a body can be somebody's, or an organisation's.
        let known = kind == .addPerson ? nil : person.map { ["person": $0] }
        return .act(kind, given: fields(of: kind), known: known ?? [:], standing: { standing(kind, $0) })
    }

    /// The screen that knows what a form would have to ask: which doubt, which order, which points, which file.
    private func screen(_ kind: Act.Kind, _ desk: Desk) -> Destination? {
        guard let call else { return nil }
        switch kind {
        case .settleDoubt, .switchReading: return .doubts(call)
        case .openEnvelopes: return .opening(call)
        case .amendCall: return .amendCall(call)
        case .adoptRanking: return .ranking(call)
        case .closeScoring where application == nil: return .ranking(call)
        default: break
        }
        guard let viewer = desk.viewer, let seen = desk.seen(call),
            let application = application.flatMap(seen.application)
        else { return nil }
        let isOwn = application.sheet(of: viewer)?.marks != nil
        switch kind {
        case .correctSheet where isOwn: return .sheet(call, application.number, correcting: true)
        // To whoever assesses it the screen shows a sheet of their own.
        case .transcribeSheet where !isOwn && !seen.assessors(of: application).contains(viewer):
            return .sheet(call, application.number)
        default: return nil
        }
    }

    /// What stands in the record, for acts that say all of it again: a form that began empty would wipe it out.
    func standing(_ kind: Act.Kind, _ desk: Desk) -> [String: String] {
        if kind == .correctPerson, let person = person.flatMap({ desk.office?.person($0) }) {
            return KnownTexts.of(
                CorrectPerson(person: person.id, name: person.name, organisation: person.organisation, reason: ""))
        }
        guard let call, let seen = desk.seen(call) else { return [:] }
        let application = application.flatMap(seen.application)
        switch kind {
        case .recordApplication: return application.flatMap { seen.envelope($0.envelope) }?.sender ?? [:]
        case .correctApplication:
            guard let application, application.sight == .full, let facts = application.data else { return [:] }
            return KnownTexts.of(
                CorrectApplication(call: call, application: application.number, facts: facts, reason: ""))
        case .correctEnvelope:
            guard let envelope = envelope.flatMap(seen.envelope), envelope.sight == .full else { return [:] }
            return KnownTexts.of(
                CorrectEnvelope(call: call, envelope: envelope.number, facts: envelope.facts, reason: ""))
        case .assignAssessors:
            guard let application, let assignment = application.assignment else { return [:] }
            return KnownTexts.of(
                AssignAssessors(
                    call: call, application: application.number, assessors: assignment.assessors,
                    substitutes: assignment.substitutes))
        default: return [:]
        }
    }
}

extension Envelope {
    /// Who stands on the envelope, as the applicant of what was in it: nobody types that twice.
    fileprivate var sender: [String: String] {
        var texts: [String: String] = [:]
        texts["applicant.name"] = foundAddress?.sender ?? facts.sender
        guard let address = foundAddress?.address ?? facts.address else { return texts }
        let parts = address.split(separator: ",").map { String($0).trimmed }
        texts["applicant.address"] = address
        // »Cesta 5, 2380 Slovenj Gradec«: four digits begin the post.
        guard parts.count == 2, parts[1].prefix(4).allSatisfy(\.isNumber), parts[1].dropFirst(4).first == " " else {
            return texts
        }
        texts["applicant.address"] = parts[0]
        texts["applicant.postcode"] = String(parts[1].prefix(4))
        texts["applicant.place"] = String(parts[1].dropFirst(5))
        return texts
    }
}
