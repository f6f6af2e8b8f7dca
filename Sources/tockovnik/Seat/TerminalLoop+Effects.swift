import Domain
import Journal
import Screens
import Wording

/// What screens ask of the world beside a new entry.
extension TerminalLoop {
    func lookBack(to entry: Int?) {
        do throws(RecordTrouble) {
            past = try entry.flatMap { number throws(RecordTrouble) in
                try seat.past(number).map { (number, $0.office, $0.day) }
            }
            let sentence =
                past == nil
                ? language.choose(sl: "Spet v sedanjosti.", en: "Back in the present.")
                : language.choose(
                    sl: "Tako je bilo po tem vpisu. Zapisati ni mogoče ničesar; F8 pelje nazaj v sedanjost.",
                    en: "So it stood after this entry. Nothing can be recorded; F8 leads back to the present.")
            reply(.done, tag: "look-back", sentence, .plain)
        } catch {
            reply(.failed, tag: "look-back", language.sentence(error), .error)
        }
    }

    func takeBack() {
        guard past == nil else { return app.say(Sentence(app.desk.nothingInThePast, .warning)) }
        do throws(RecordTrouble) {
            guard let viewer = seat.viewer, let last = try seat.lastEntry(on: LocalTime.today()) else {
                return app.say(Sentence(language.nothingToTakeBack, .warning))
            }
            // A correction that begins with what stands already changes nothing yet; what takes back does.
            if case .by(let act) = last.way,
                let refusal = seat.office.refusal(of: act, by: viewer, at: LocalTime.now())
            {
                return app.say(Sentence(language.refusal(refusal, in: seat.office), .error))
            }
            carryOut(app.takeBack(last.act, entry: last.number, last.way))
        } catch {
            app.say(Sentence(language.sentence(error), .error))
        }
    }

    func found(_ office: String, _ person: String, _ name: String) {
        do throws(RecordTrouble) {
            try seat.found(
                name: office, person: person, personName: name, id: RandomName.office(), at: LocalTime.now())
            reply(.done, language.choose(sl: "Pisarna je ustanovljena.", en: "The office is founded."), .success)
        } catch {
            reply(.failed, language.sentence(error), .error)
        }
    }

    func sit(_ person: String) {
        do throws(RecordTrouble) {
            let trouble = try seat.sit(person)
            past = nil
            renew()
            tell(ofDrafts: trouble)
        } catch {
            app.say(Sentence(language.sentence(error), .error))
        }
    }

    func makeKey(_ person: String) {
        do throws(RecordTrouble) {
            let key = try seat.makeKey(for: person)
            perform(.makeKey(MakeKey(person: person, key: key)), nil, "make-key")
        } catch {
            reply(.failed, tag: "make-key", language.sentence(error), .error)
        }
    }

    func perform(_ reading: ActOfFile, _ tag: String, draft: String? = nil) {
        switch reading {
        case .act(let act): perform(act, draft, tag)
        case .wrong(let sentence): reply(.failed, tag: tag, sentence, .error)
        }
    }

    /// Amends a call, once somebody has read what changes; what would be refused is refused before.
    func amend(_ call: String, _ reading: ActOfFile, _ tag: String) {
        guard case .act(.amendCall(let act)) = reading, let viewer = seat.viewer,
            seat.office.refusal(of: .amendCall(act), by: viewer, at: LocalTime.now()) == nil
        else { return perform(reading, tag) }
        app.ask(
            CallFile.question(
                act, rules: seat.office.case(call)?.rules, title: seat.office.title(of: call) ?? call,
                language))
    }

    func readEntries() {
        do throws(RecordTrouble) {
            _ = try seat.entries()
            wantsEntries = true
            renew()
        } catch {
            app.say(Sentence(language.sentence(error), .error))
        }
    }

    /// Recounts the whole record while the screen says how far; Esc or Ctrl-C stops it.
    func verify() {
        var told = ContinuousClock.now
        do throws(RecordTrouble) {
            let verdict = try seat.verify { progress in
                if face.followsLongJobs, told.duration(to: .now) > .milliseconds(150) {
                    told = .now
                    tell(progress)
                }
                return isAskedToStop() ? .stop : .goOn
            }
            reply(verdict)
        } catch {
            reply(.failed, tag: "verify", language.sentence(error), .error)
        }
    }

    private func reply(_ verdict: Verdict) {
        switch verdict {
        case .broken(let wrong): reply(.done, tag: "verify", language.sentence(wrong), .error)
        case .sound(let head):
            let entries = language.counted(head.sequence, .entry)
            reply(
                .done, tag: "verify",
                language.choose(
                    sl: "Preračunano: \(entries), vse drži. Prstni odtis \(head.hash.fingerprint).",
                    en: "Recounted: \(entries), everything holds. Fingerprint \(head.hash.fingerprint)."),
                .success)
        case .stopped(let head):
            let entries = language.counted(head.sequence, .entry)
            reply(
                .done, tag: "verify",
                language.choose(
                    sl: "Ustavljeno. Do tod vse drži: \(entries).", en: "Stopped. So far everything holds: \(entries)."),
                .warning)
        }
    }

    private func tell(_ progress: Progress) {
        app.say(
            Sentence(
                language.choose(
                    sl: "Preverjam zapis: \(progress.done) od \(progress.total) vpisov … Esc ustavi.",
                    en: "Checking the record: \(progress.done) of \(progress.total) entries … Esc stops."), .plain))
        show()
    }

    func export(_ name: String, _ text: String) {
        switch ExportedFile.write(text, name) {
        case .success(let path):
            reply(.done, tag: "export", language.choose(sl: "Zapisano v \(path).", en: "Written to \(path)."), .success)
        case .failure(let failure):
            reply(.failed, tag: "export", failure.sentence(language), .error)
        }
    }
}
