import Domain
import Terminal
import Wording

/// From a draft to an act: what is wrong is shown at its criterion; what is right is asked once more.
extension ScoreSheetScreen {
    mutating func submit(_ desk: Desk) -> [Effect] {
        guard let tree, let seen = desk.seen(call), let application = seen.application(number) else { return [] }
        let found = seen.faults(of: draft.marks(of: tree.asked), for: application)
        guard found.isEmpty else { return show(found, desk) }
        switch mode {
        case .transcript: prompt = Prompt(kind: .signed)
        case .correction: prompt = Prompt(kind: .reason)
        default: return [question(desk)]
        }
        return []
    }

    private mutating func show(_ found: [SheetFault], _ desk: Desk) -> [Effect] {
        faults = Dictionary(found.map { ($0.criterion, $0) }, uniquingKeysWith: { first, _ in first })
        if let place = tree?.nodes.firstIndex(where: { faults[$0.criterion.id] != nil }) {
            node = place
            settle()
        }
        let count = faults.count
        return [
            .say(
                Sentence(
                    desk.say(
                        sl: "Lista še ni mogoče oddati, odprto: \(desk.language.counted(count, .criterion)). "
                            + (found.first.map { desk.language.sentence($0) } ?? ""),
                        en: "The sheet cannot be submitted yet, open: \(desk.language.counted(count, .criterion)). "
                            + (found.first.map { desk.language.sentence($0) } ?? "")), .error))
        ]
    }

    private func question(_ desk: Desk) -> Effect {
        let marks = draft.marks(of: tree?.asked ?? [])
        let total = desk.language.points(tree?.total(scores) ?? .zero)
        return .ask(
            Question(
                desk.say(
                    sl: "Oddam ocenjevalni list za \(number.actText): \(total)?",
                    en: "Submit the score sheet for \(number.actText): \(total)?"),
                consequence: desk.say(
                    sl:
                        "Točke gredo v zapis. Drugi jih vidijo po zaključku ocenjevanja; popraviti jih je mogoče le z razlogom, izvirnik ostane.",
                    en:
                        "The points go into the record. Others see them once the scoring is closed; they are corrected only with a reason, the original stays."
                ),
                yes: desk.say(sl: "da, oddaj", en: "yes, submit"),
                effects: [
                    .perform(
                        .submitSheet(SubmitSheet(call: call, application: number, marks: marks)), draft: draftKey,
                        tag: "submit")
                ]))
    }

    mutating func answerPrompt(_ desk: Desk) -> [Effect] {
        guard let tree, let prompt else { return [] }
        let marks = draft.marks(of: tree.asked)
        let text = prompt.field.text
        switch (prompt.kind, mode) {
        case (.signed, .transcript(let person)):
            do {
                let signed = try Day(typed: text, today: desk.today)
                let act = TranscribeSheet(
                    call: call, application: number, assessor: person, signed: signed, marks: marks)
                return [.perform(.transcribeSheet(act), draft: draftKey, tag: "submit")]
            } catch {
                self.prompt?.fault = desk.language.sentence(error)
                return []
            }
        case (.reason, _):
            guard let reason = String(actText: text) else {
                self.prompt?.fault = desk.say(
                    sl: "Napišite razlog popravka.", en: "Give the reason for the correction.")
                return []
            }
            let act = CorrectSheet(call: call, application: number, assessor: viewer, marks: marks, reason: reason)
            return [.perform(.correctSheet(act), draft: draftKey, tag: "submit")]
        default: return []
        }
    }

    mutating func answered(_ reply: Reply, _ desk: Desk) -> [Effect] {
        guard reply.tag == "submit" else { return [] }
        switch reply.outcome {
        case .done:
            prompt = nil
            isCorrecting = false
            chosen = nil
            faults = [:]
            refresh(desk)
            return []
        case .refused(.sheetFaults(let found)):
            prompt = nil
            return show(found, desk)
        case .refused, .failed: return []
        }
    }
}
