extension Office {
    /// A correction is admitted as long as what it corrects could still be done now, and everything entered about the same
    /// matter since would still be admitted after it.
    func refusal(of act: CorrectEntry) -> Refusal? {
        guard let was = act.was else { return .unknown(.entry, String(act.entry)) }
        guard let matter = was.matter else { return .notCorrectable(was.kind) }
        let entries = kept(matter)
        guard let index = entries.firstIndex(where: { $0.number == act.entry }) else {
            return .unknown(.entry, String(act.entry))
        }
        if entries[index].act != was { return .notAsEntered(act.entry) }
        if let instead = act.instead {
            if instead == was { return .nothingChanges }
            guard instead.kind == was.kind, instead.matter == matter, instead.application == was.application else {
                return .otherMatter(act.entry)
            }
        }
        let later = entries[(index + 1)...]
        if was.isWriting, let letter = later.first(where: { $0.act.isDispatch }) {
            return .restsOn(entry: letter.number, letter.act.kind)
        }
        return refusal(of: act, matter, entries, index)
    }

    private func refusal(of act: CorrectEntry, _ matter: Matter, _ entries: [Entry], _ index: Int) -> Refusal? {
        var trial = self
        let frame = trial.clear(matter)
        for entry in entries[..<index] { trial.refold(entry) }
        var corrected = entries[index]
        corrected.act = act.instead ?? corrected.act
        if let refusal = trial.refusalOfStage(corrected.act) { return refusal }
        if act.instead != nil {
            if let refusal = trial.refusalOfSubject(corrected.act) ?? trial.refusalAnew(corrected) { return refusal }
            trial.refold(corrected)
        }
        let before = refusalsAnew(matter, entries, after: index)
        for entry in entries[(index + 1)...] {
            if let refusal = trial.refusalAnew(entry), refusal != before[entry.number] {
                return .restsOn(entry: entry.number, entry.act.kind)
            }
            trial.refold(entry)
        }
        if let refusal = trial.refusalOfOutcome(matter, frame, self) { return refusal }
        trial.close(matter, frame)
        return resting(on: matter, in: trial)
    }

    /// Why an entry would not be admitted if it were made once more.
    private func refusalAnew(_ entry: Entry) -> Refusal? {
        if case .leave = entry.act { return nil }
        return refusalOfStage(entry.act) ?? refusalOfContent(entry.act, by: entry.person, at: entry.moment)
    }

    /// The entries of a matter that would not be admitted once more as they are: something else has changed since, and no
    /// correction is to blame for it.
    private func refusalsAnew(_ matter: Matter, _ entries: [Entry], after index: Int = -1) -> [Int: Refusal] {
        var office = self
        var refusals: [Int: Refusal] = [:]
        let frame = office.clear(matter)
        for (position, entry) in entries.enumerated() {
            if position > index { refusals[entry.number] = office.refusalAnew(entry) }
            office.refold(entry)
        }
        office.close(matter, frame)
        return refusals
    }

    /// An application that became an operation was with the authority, and still has to have been.
    private func refusalOfOutcome(_ matter: Matter, _ frame: Frame, _ now: Office) -> Refusal? {
        guard case .application(let call, let number) = matter, let operation = frame.operation,
            let found = self.case(call), let application = found.application(number),
            found.stage(of: application) != .sent
        else { return nil }
        let record = now.kept(.operation(call: call, operation)).first { $0.act.kind == .recordOperation }
        return record.map { .restsOn(entry: $0.number, .recordOperation) }
    }

    /// What else rests on it: sessions on their body, decisions on the session they name.
    private func resting(on matter: Matter, in trial: Office) -> Refusal? {
        switch matter {
        case .body(let id):
            for session in sessions where session.body == id {
                let matter = Matter.session(session.id)
                let entries = kept(matter)
                let (before, after) = (refusalsAnew(matter, entries), trial.refusalsAnew(matter, entries))
                if let entry = entries.first(where: { after[$0.number] != nil && after[$0.number] != before[$0.number] }
                ) {
                    return .restsOn(entry: entry.number, entry.act.kind)
                }
            }
            return nil
        case .session(let id):
            let cited = citations(of: id).first {
                trial.refusalOfCitation($0.act, at: $0.moment) != refusalOfCitation($0.act, at: $0.moment)
            }
            return cited.map { .restsOn(entry: $0.number, $0.act.kind) }
        case .application, .envelope, .operation, .report: return nil
        }
    }
}

extension Act {
    /// What goes out in a letter: once it is on its way, the letter says what it says.
    fileprivate var isWriting: Bool {
        switch self {
        case .requestSupplement, .requestClarification, .decideFiling, .decideAppeal: true
        default: false
        }
    }

    fileprivate var isDispatch: Bool {
        switch self {
        case .dispatchRequest, .dispatchDecision: true
        default: false
        }
    }
}
