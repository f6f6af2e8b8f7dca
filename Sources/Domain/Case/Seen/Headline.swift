/// An entry as the journal lists it for a viewer. Number and moment are no secret; who did what to what may be.
public struct Headline: Sendable, Equatable {
    public var number: Int
    public var moment: Moment
    /// nil where even that would tell something.
    public var person: String?
    public var kind: Act.Kind?
    public var call: String?
    /// V-n or O-n, where it concerns one.
    public var filing: Filing?
    /// The whole act; nil where its content is sealed or withheld.
    public var act: Act?
}

extension Office {
    /// What a viewer may see of an entry, judged by the case as it stands now.
    public func headline(of entry: Entry, for viewer: Viewer) -> Headline {
        let bare = Headline(number: entry.number, moment: entry.moment)
        let isKnown = viewer.person != nil && !viewer.roles.isEmpty
        guard let call = entry.act.call, let found = self.case(call) else {
            return isKnown && !isVoteWithheld(entry.act, from: viewer) ? full(entry) : bare
        }
        guard found.isOpen(to: viewer) else { return published(entry) ?? bare }
        switch sight(of: entry, in: found, viewer) {
        case .full: break
        case .names, .nothing: return bare
        }
        var headline = full(entry)
        if isSealed(entry, in: found, viewer) || isInterestWithheld(entry, from: viewer) { headline.act = nil }
        return headline
    }

    /// Somebody else's points before the scoring of the application is closed.
    private func isSealed(_ entry: Entry, in found: Case, _ viewer: Viewer) -> Bool {
        guard let author = entry.act.sheetAuthor(entry.person), author != viewer.person,
            let application = entry.act.application.flatMap(found.application)
        else { return false }
        return !found.isScored(application)
    }

    /// Which interest somebody else has, and why.
    private func isInterestWithheld(_ entry: Entry, from viewer: Viewer) -> Bool {
        switch entry.act {
        case .declareInterest: entry.person != viewer.person && !viewer.seesInterestsOfOthers
        case .recuse(let act): act.person != viewer.person && !viewer.seesInterestsOfOthers
        default: false
        }
    }

    /// What everybody may know of an entry; nil where that is its number and hour alone.
    private func published(_ entry: Entry) -> Headline? {
        guard entry.act.isPublic else { return nil }
        var headline = full(entry)
        if case .adoptRanking(var act) = entry.act {
            act.rows.removeAll { !$0.status.isPublished }
            act.note = nil
            headline.act = .adoptRanking(act)
        }
        return headline
    }

    private func full(_ entry: Entry) -> Headline {
        Headline(
            number: entry.number, moment: entry.moment, person: entry.person, kind: entry.act.kind,
            call: entry.act.call,
            filing: entry.act.application.map(Filing.application)
                ?? (entry.act.envelope ?? registered(by: entry)).map(Filing.envelope),
            act: entry.act)
    }

    /// The number an envelope was given where it was logged; the act itself has none.
    private func registered(by entry: Entry) -> EnvelopeNumber? {
        guard case .registerEnvelope(let act) = entry.act else { return nil }
        return self.case(act.call)?.envelopes.first { $0.entry == entry.number }?.number
    }

    /// A vote or an outcome on an application that is withheld from the viewer.
    private func isVoteWithheld(_ act: Act, from viewer: Viewer) -> Bool {
        let asked: (session: String, item: String)
        switch act {
        case .castVote(let act): asked = (act.session, act.item)
        case .resolveItem(let act): asked = (act.session, act.item)
        // A correction says what was voted, too.
        case .correctEntry(let act):
            return [act.was, act.instead].contains { $0.map { isVoteWithheld($0, from: viewer) } ?? false }
        default: return false
        }
        return session(asked.session)?.item(asked.item).map { isWithheld($0, from: viewer) } ?? false
    }

    /// The least sight among everything an act names.
    private func sight(of entry: Entry, in found: Case, _ viewer: Viewer) -> Sight {
        let act = entry.act
        let adopted = !found.adoptions.isEmpty
        func sight(_ number: ApplicationNumber) -> Sight {
            // Names are no help here: an act says more than a name.
            found.application(number).map { $0.sight(of: viewer, adopted: adopted) == .full ? .full : .nothing }
                ?? .full
        }
        if let operation = act.operation.flatMap(found.operation)?.application { return sight(operation) }
        if let number = act.application { return sight(number) }
        func sight(_ envelope: Envelope) -> Sight {
            envelope.application.map(sight) ?? envelope.seen(by: viewer, as: nil, adopted: adopted).sight
        }
        if let envelope = act.envelope.flatMap(found.envelope) { return sight(envelope) }
        switch act {
        case .registerEnvelope:
            guard viewer.is(.clerk) else { return .nothing }
            return found.envelopes.first { $0.entry == entry.number }.map(sight) ?? .full
        case .decideTie(let act): return act.order.contains { sight($0) != .full } ? .nothing : .full
        case .drawAssessors(let act): return act.applications.contains { sight($0) != .full } ? .nothing : .full
        default: return .full
        }
    }
}

extension Act {
    /// The assessor whose points the act carries.
    fileprivate func sheetAuthor(_ person: String) -> String? {
        switch self {
        case .submitSheet: person
        case .transcribeSheet(let act): act.assessor
        case .correctSheet(let act): act.assessor
        default: nil
        }
    }

    /// Published anyway: the call, its rules and what was adopted.
    fileprivate var isPublic: Bool {
        switch self {
        case .openCall, .amendCall, .archiveCall, .settleDoubt, .switchReading, .adoptRanking: true
        default: false
        }
    }
}
