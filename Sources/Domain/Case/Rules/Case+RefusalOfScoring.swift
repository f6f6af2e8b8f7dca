extension Case {
    func refusalOfInterests(_ act: Act, by person: String, _ office: Office) -> Refusal? {
        switch act {
        case .declareInterest(let act):
            guard let interest = application(act.application)?.interest(of: person) else { return nil }
            if interest.isRecusal { return .recusalStays }
            return act.interest == .none ? .exists(.interest, person) : nil
        case .recuse(let act):
            if office.person(act.person) == nil { return .unknown(.person, act.person) }
            let recused = application(act.application)?.isRecused(act.person) ?? false
            return recused ? .recused(person: act.person, act.application) : nil
        case .declareLeadPartnerInterest(let act):
            if act.interest == .none { return .nothingChanges }
            let declared = application(act.application)?.leadPartnerInterest != nil
            return declared ? .exists(.interest, act.application.actText) : nil
        default: return nil
        }
    }

    func refusalOfScoring(_ act: Act, by person: String, at moment: Moment, _ office: Office) -> Refusal? {
        switch act {
        case .assignAssessors(let act):
            guard let application = application(act.application) else { return nil }
            return refusal(ofAssessors: act.assessors, act.substitutes, application, moment.day, office)
        case .drawAssessors(let act): return refusal(of: act, moment.day, office)
        case .callFurtherAssessor(let act):
            guard let application = application(act.application) else { return nil }
            if assessors(of: application).contains(act.person) { return .twice(person: act.person) }
            if !takesFurtherAssessors(application) { return .furtherNotProvided }
            return refusal(ofAssessor: act.person, application, moment.day, office)
        case .submitSheet(let act): return refusal(ofSheetBy: person, act.marks, act.application)
        case .transcribeSheet(let act):
            if act.signed > moment.day { return .inTheFuture(act.signed) }
            if office.person(act.assessor) == nil { return .unknown(.person, act.assessor) }
            return refusal(ofSheetBy: act.assessor, act.marks, act.application)
        case .correctSheet(let act):
            guard let application = application(act.application) else { return nil }
            guard let sheet = application.sheet(of: act.assessor) else { return .unknown(.sheet, act.assessor) }
            if sheet.marks == act.marks { return .nothingChanges }
            return refusal(ofMarks: act.marks, application)
        case .justifyDivergence(let act):
            guard let assessor = act.assessor else { return nil }
            let sheet = application(act.application)?.sheet(of: assessor)
            return sheet == nil ? .unknown(.sheet, assessor) : nil
        case .closeScoring(let act):
            if let number = act.application { return application(number).flatMap(closing) }
            return closingWhole(for: office.viewer(person, on: moment.day))
        case .reopenScoring(let act):
            guard let number = act.application else { return reopeningWhole() }
            return application(number)?.decision == nil ? nil : .decidedAlready(number)
        default: return nil
        }
    }

    private func refusal(
        ofAssessor person: String, _ application: Application, _ day: Day, _ office: Office
    ) -> Refusal? {
        guard let known = office.person(person) else { return .unknown(.person, person) }
        if !known.roles(on: day).contains(.assessor) { return .noAssessor(person) }
        return application.isRecused(person) ? .recused(person: person, application.number) : nil
    }

    private func refusal(
        ofAssessors assessors: [String], _ substitutes: [String], _ application: Application, _ day: Day,
        _ office: Office
    ) -> Refusal? {
        var seen: Set<String> = []
        for person in assessors + substitutes {
            if !seen.insert(person).inserted { return .twice(person: person) }
            if let refusal = refusal(ofAssessor: person, application, day, office) { return refusal }
        }
        let gone = application.sheets.first { !seen.contains($0.assessor) && !application.isRecused($0.assessor) }
        if let gone, application.assignment?.further.contains(gone.assessor) != true {
            return .sheetIsIn(person: gone.assessor)
        }
        return refusal(ofNumber: assessors.count, application)
    }

    private func refusal(ofNumber given: Int, _ application: Application) -> Refusal? {
        guard case .value(let set?)? = rulebook?.criteriaSet(for: traits(of: application)) else {
            if case .open(let doubt)? = rulebook?.scoring { return .unsettled(doubt) }
            return nil
        }
        switch set.assessors.number {
        case .open(let doubt): return .unsettled(doubt)
        case .value(.exactly(let needed)): return given == needed ? nil : .assessorsNumber(needed: needed, given: given)
        case .value(.atLeast(let needed)): return given >= needed ? nil : .assessorsNumber(needed: needed, given: given)
        }
    }

    /// The rulebook asks for at least so many, or calls a further one where sheets differ.
    func takesFurtherAssessors(_ application: Application) -> Bool {
        guard case .value(let set?)? = rulebook?.criteriaSet(for: traits(of: application)) else { return false }
        if case .value(.atLeast) = set.assessors.number { return true }
        return set.divergence.contains { $0.then == .furtherAssessor }
    }

    private func refusal(of act: DrawAssessors, _ day: Day, _ office: Office) -> Refusal? {
        var named: Set<String> = []
        for person in act.candidates where !named.insert(person).inserted { return .twice(person: person) }
        if act.drawn != Lot.drawn(act.candidates, seed: act.seed) { return .drawnDifferently }
        for number in act.applications {
            guard let application = application(number) else { return .unknown(.application, number.actText) }
            let stage = stage(of: application)
            let needed = ActRule.of(.assignAssessors).stages
            if !needed.contains(stage) {
                return .wrongStage(.drawAssessors, stage: stage, needed: Stage.allCases.filter(needed.contains))
            }
            if let sheet = application.sheets.first { return .sheetIsIn(person: sheet.assessor) }
            for person in act.candidates {
                // Whoever is recused from one of them stays in the lot for the others; here nobody is left out unseen.
                guard let known = office.person(person) else { return .unknown(.person, person) }
                if !known.roles(on: day).contains(.assessor) { return .noAssessor(person) }
            }
            if let refusal = refusal(ofNumber: act.number, application) { return refusal }
        }
        return act.number <= act.candidates.count
            ? nil : .assessorsNumber(needed: act.number, given: act.candidates.count)
    }

    private func refusal(ofSheetBy assessor: String, _ marks: [Mark], _ number: ApplicationNumber) -> Refusal? {
        guard let application = application(number) else { return nil }
        return refusal(ofSheetBy: assessor, application) ?? refusal(ofMarks: marks, application)
    }

    /// Whose sheet is awaited, whatever will stand on it.
    func refusal(ofSheetBy assessor: String, _ application: Application) -> Refusal? {
        if application.isRecused(assessor) { return .recused(person: assessor, application.number) }
        if application.interest(of: assessor) == nil { return .declareFirst(person: assessor, application.number) }
        if !assessors(of: application).contains(assessor) { return .notAssigned(person: assessor) }
        return application.sheet(of: assessor) == nil ? nil : .exists(.sheet, assessor)
    }

    private func refusal(ofMarks marks: [Mark], _ application: Application) -> Refusal? {
        switch asked(of: application) {
        case .unsettled(let doubt): return .unsettled(doubt)
        case .noSet: return .noRules
        case .criteria: break
        }
        let faults = faults(of: marks, for: application)
        return faults.isEmpty ? nil : .sheetFaults(faults)
    }

    /// Everything an application needs for a total is there.
    private func closing(_ application: Application) -> Refusal? {
        let awaited = awaited(for: application)
        if !awaited.isEmpty { return .sheetsAwaited(awaited, application.number) }
        switch sheetsNeeded(for: application) {
        case .open(let doubt)?: return .unsettled(doubt)
        case .value(let needed)? where countedSheets(of: application).count < needed:
            return .tooFewSheets(needed: needed, application.number)
        default: break
        }
        let facts = missingFacts(for: application)
        return facts.isEmpty ? nil : .factsMissing(facts, application.number)
    }

    /// Whoever is recused from one of them may still close the whole; what is missing there is not told.
    private func closingWhole(for viewer: Viewer) -> Refusal? {
        var reviewed: [Application] = []
        let withheld = { (application: Application) in application.sight(of: viewer, adopted: false) != .full }
        for application in applications {
            switch stage(of: application) {
            case .unrecorded, .completeness, .supplementing, .eligibility: reviewed.append(application)
            case .scoring:
                if let refusal = closing(application) { return withheld(application) ? .othersOpen : refusal }
            default: break
            }
        }
        if reviewed.isEmpty { return nil }
        let shown = reviewed.filter { !withheld($0) }.map(\.number)
        return shown.isEmpty ? .othersOpen : .stillUnderReview(shown)
    }

    private func reopeningWhole() -> Refusal? {
        let decided = applications.first { $0.decision != nil && $0.decision?.kind != .dismissal }
        return decided.map { .decidedAlready($0.number) }
    }
}
