import Domain
import Journal
import Screens
import Wording

/// Acts: asked of the seat, and what became of them in a sentence.
extension TerminalLoop {
    func perform(_ act: Act, _ draft: String?, _ tag: String) {
        guard past == nil else { return reply(.failed, tag: tag, app.desk.nothingInThePast, .warning) }
        if let doubt = seat.clockDoubt(at: LocalTime.now()) {
            return app.ask(
                Question(
                    language.clockQuestion, consequence: language.sentence(doubt),
                    yes: language.choose(sl: "da, vpiši", en: "yes, enter it"),
                    effects: [.trustClock, .perform(act, draft: draft, tag: tag)]))
        }
        let now = LocalTime.now()
        switch seat.perform(act, at: now) {
        case .done(let entry):
            if let draft { keepDraft(draft, nil) }
            let hour = language.hour(now.second / 60 * 60)
            reply(
                .done, tag: tag,
                logged(act, entry)
                    + language.choose(
                        sl: "Vpis \(entry), shranjeno ob \(hour).", en: "Entry \(entry), saved at \(hour)."),
                .success)
        case .doneDespite(let entry, let trouble):
            if let draft { keepDraft(draft, nil) }
            reply(.done, tag: tag, logged(act, entry) + language.sentence(trouble), .warning)
        case .refused(let refusal):
            reply(.refused(refusal), tag: tag, language.refusal(refusal, in: seat.office), .error)
        case .nobody:
            reply(
                .failed, tag: tag,
                language.choose(sl: "Najprej izberite osebo.", en: "Choose a person first."), .warning)
        case .failed(let unwritten):
            let sentence = sentence(unwritten)
            reply(.failed, tag: tag, sentence.text, sentence.tone)
        }
    }

    /// Why nothing was written, to somebody who has the form still open.
    private func sentence(_ unwritten: Seat.Unwritten) -> Sentence {
        switch unwritten {
        case .outpaced:
            Sentence(
                language.choose(
                    sl: "Medtem je nekdo drug nekaj vpisal. Poglejte, kaj se je spremenilo, in ponovite.",
                    en: "Somebody else has made an entry meanwhile. Look at what changed, and do it again."),
                .warning)
        case .unreadable(let unreadable):
            Sentence(unreadable.faults.map { language.sentence($0) }.joined(separator: " "), .error)
        case .unsealable:
            Sentence(
                language.choose(
                    sl: "Besedilo je predolgo za en vpis. Skrajšajte ga.",
                    en: "The text is too long for one entry. Shorten it."), .error)
        case .clockInDoubt(let doubt): Sentence(language.sentence(doubt), .warning)
        case .trouble(let trouble): Sentence(language.sentence(trouble), .error)
        }
    }

    /// What the clerk writes on the envelope that was just logged, and whether it is in time; how many were opened.
    ///
    /// - Parameter entry: the entry of the act: the last envelope may be one that another seat logged meanwhile.
    private func logged(_ act: Act, _ entry: Int) -> String {
        if case .openEnvelopes(let act) = act {
            let opened = language.agreeing(
                act.order.count, sl: Forms("Odprta je", "Odprti sta", "Odprte so", "Odprtih je"), en: "Opened:",
                "Opened:")
            return "\(opened) \(language.counted(act.order.count, .envelope)). "
        }
        guard case .registerEnvelope(let act) = act, let found = seat.office.case(act.call),
            let (envelope, admission) = zip(found.envelopes, found.admissions).first(where: { $0.0.entry == entry })
        else { return "" }
        return "\(envelope.number.actText): \(language.admission(admission)). "
    }
}
