import Curses
import Domain
import Journal
import Screens
import Terminal
import Wording

/// The one loop: a key in, effects carried out, a canvas out. Nothing is shown as done before it is on disk.
@MainActor
final class TerminalLoop {
    let seat: Seat
    let face: any Face
    var app: App
    private(set) var language: Language
    /// Counts whatever screens have to compute anew for.
    private var version = 1
    private var ended: ExitStatus?
    private let first: FirstScreen
    /// Somebody has looked at the journal; from then on the desk carries all entries.
    var wantsEntries = false
    /// Why the entries on the desk are not the newest; said once.
    private var unread: RecordTrouble?
    private var pace = Pace()

    init(seat: Seat, face: any Face, first: FirstScreen) {
        self.seat = seat
        self.face = face
        self.first = first
        language = first.language
        app = FirstScreen.app(seat.desk(language, version: 1))
    }

    /// Runs until somebody quits or the terminal goes away.
    ///
    /// - Parameter opening: what was typed while the office was opened.
    func run(_ opening: Opening) -> ExitStatus {
        if opening.isGivenUp {
            ended = .done
            endingSignal = opening.endingSignal
        } else {
            show()
            rememberFirstScreen()
            for key in opening.keys where ended == nil { take(key) }
        }
        while ended == nil {
            let patience = pace.patience(seat.hasToAsk ? .asking : .hearing, second: LocalTime.second())
            switch face.next(within: patience, watching: seat.watch?.descriptor) {
            case .key(let key):
                take(key)
                pace.typed()
            case .heard:
                seat.hear()
                pace.heard()
                lookForNews()
            case .idle:
                pace.waited()
                write { () throws(RecordTrouble) in try seat.settleDrafts() }
                lookForNews()
            case .ending(let ending): end(ending)
            }
        }
        let lost = leaveDrafts()
        if seat.isWhole { rememberFirstScreen() }
        return lost ?? ended ?? .done
    }

    /// What was typed is written once more; where it cannot be, the person reads so after the screen has gone.
    private func leaveDrafts() -> ExitStatus? {
        do throws(RecordTrouble) {
            try seat.saveDrafts()
            try seat.settleDrafts(again: true)
            return nil
        } catch {
            Output.note(draftIsLost(error))
            return Program.status(of: error)
        }
    }

    private func rememberFirstScreen() {
        if let display = face as? Display { first.remember(seat, display.size, display.profile) }
    }

    private func take(_ key: Key) {
        lookAtTheClock()
        carryOut(app.press(key))
        show()
        write { () throws(RecordTrouble) in try seat.saveDrafts() }
    }

    /// Writes a draft that is on the screen already; where it cannot, the screen says so, behind what it says of an act.
    private func write(_ body: () throws(RecordTrouble) -> Void) {
        do throws(RecordTrouble) {
            try body()
        } catch {
            app.add(Sentence(draftIsLost(error), .error))
            show()
        }
    }

    private func draftIsLost(_ trouble: RecordTrouble) -> String {
        language.choose(sl: "Osnutkov ni bilo mogoče zapisati. ", en: "The drafts could not be written. ")
            + language.sentence(trouble)
    }

    /// Says to whoever sits down what is wrong with the drafts they left.
    func tell(ofDrafts trouble: RecordTrouble?) {
        guard let trouble else { return }
        var text = language.sentence(trouble)
        if seat.drafts == nil {
            text += language.choose(
                sl: " Dokler to ni urejeno, se začeti obrazci ne hranijo.",
                en: " Until that is mended, forms you begin are not kept.")
        }
        app.say(Sentence(text, .warning))
    }

    /// Says once that this desk remembers nothing, so that it would notice nothing either.
    func tellOfMemory() {
        guard let trouble = seat.memoryTrouble else { return }
        app.add(
            Sentence(
                language.choose(
                    sl: "To mesto si ne zapomni, do kod je videlo zapis: odrezanega konca ne bi opazilo. ",
                    en: "This desk does not remember how far it has seen the record: it would not notice a cut end. ")
                    + language.sentence(trouble), .warning))
    }

    /// What somebody looks back to; the record goes on meanwhile.
    var past: (entry: Int, office: Office, day: Day)?

    /// The signal that ended the program, if one did.
    private(set) var endingSignal: Int32?

    func show() {
        if let unread { app.add(Sentence(language.sentence(unread), .error)) }
        unread = nil
        face.show(&app)
    }

    /// Whether somebody who waits for a long job has had enough of it; other keys pressed meanwhile mean nothing.
    func isAskedToStop() -> Bool {
        switch face.next(within: 0, watching: nil) {
        case .key(.escape), .key(.control("c")): return true
        case .ending(let ending):
            end(ending)
            return true
        case .key, .idle, .heard: return false
        }
    }

    private func end(_ ending: Display.Ending) {
        // 128 plus the number of a signal is not one of our own words; it goes out as it is.
        if case .signal(let number) = ending { endingSignal = number }
        ended = .done
    }

    func renew() {
        version += 1
        var desk = seat.desk(language, version: version)
        if wantsEntries { desk.entries = entries() }
        if let past { desk.lookBack(to: past.entry, of: past.office, on: past.day) }
        app.update(desk)
    }

    /// All entries; where they cannot be read now, those that are on the screen, and the next sentence says why.
    private func entries() -> [Entry] {
        do throws(RecordTrouble) {
            return try seat.entries()
        } catch {
            unread = error
            return app.desk.entries
        }
    }

    /// The hour that forms propose is the hour of the key, not of the last entry.
    private func lookAtTheClock() {
        let second = LocalTime.secondOfDay()
        guard second / 60 != app.desk.second / 60 else { return }
        var desk = app.desk
        desk.second = second
        app.update(desk)
    }

    private func lookForNews() {
        do throws(RecordTrouble) {
            if try seat.takeNews() {
                renew()
                show()
            } else if past == nil, LocalTime.today() != app.desk.today {
                renew()
                show()
            }
        } catch {
            app.say(Sentence(language.sentence(error), .error))
            show()
        }
    }

    // MARK: Effects

    func carryOut(_ effects: [Effect]) {
        for effect in effects { carryOut(effect) }
    }

    private func carryOut(_ effect: Effect) {
        switch effect {
        case .perform(let act, let draft, let tag): perform(act, draft, tag)
        case .keepDraft(let key, let text): keepDraft(key, text)
        case .dropDraft(let key): keepDraft(key, nil)
        case .quit: ended = .done
        case .switchLanguage:
            language = language == .slovenian ? .english : .slovenian
            renew()
        case .suspend: face.suspend()
        case .redraw: face.redraw()
        case .mouse: switchMouse()
        case .found(let office, let person, let name): found(office, person, name)
        case .choosePerson(let person): sit(person)
        case .makeKey(let person): makeKey(person)
        case .openCall(let file, let tag): perform(CallFile.read(file, language), tag)
        case .amendCall(let call, let file, let reason, let tag):
            amend(call, CallFile.read(file, amending: call, reason: reason, language), tag)
        case .settleFromFile(let call, let doubt, let file, let reason, let source, let draft, let tag):
            let rules = seat.office.case(call)?.rules
            perform(
                SettlementFile.read(
                    file, settling: doubt, of: call, reason: reason, source: source, rules: rules, language),
                tag, draft: draft)
        case .adoptFreeDays(let file, let reason, let tag):
            perform(CalendarFile.read(file, reason: reason, language), tag)
        case .takeBack: takeBack()
        case .trustClock: seat.trustClock()
        case .verify: verify()
        case .lookBack(let entry): lookBack(to: entry)
        case .readEntries: readEntries()
        case .export(let name, let text): export(name, text)
        case .open, .replace, .back, .ask, .say: break  // the app has done these itself
        }
    }

    private func switchMouse() {
        let isOn = face.switchMouse()
        app.say(
            Sentence(
                isOn
                    ? language.choose(sl: "Miška izbira v programu.", en: "The mouse selects in the program.")
                    : language.choose(
                        sl: "Miška je prepuščena terminalu: z njo označujete besedilo.",
                        en: "The mouse is left to the terminal: it marks text."), .plain))
    }

    func reply(_ outcome: Reply.Outcome, tag: String = "", _ text: String, _ tone: Sentence.Tone) {
        renew()
        carryOut(app.answer(Reply(outcome, tag: tag, sentence: Sentence(text, tone))))
    }

    func keepDraft(_ key: String, _ text: String?) {
        seat.keepDraft(key, text)
        var desk = app.desk
        desk.drafts[key] = text
        app.update(desk)
    }
}
