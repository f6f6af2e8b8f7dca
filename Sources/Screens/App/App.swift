public import Domain
public import Terminal
import Wording

/// The screens on top of each other, the key that waits for its second half, a question that stands open, the sentence
/// of the moment. One key in, effects out; one canvas out.
public struct App: Sendable {
    public private(set) var desk: Desk
    var screens: [any Screen]
    private var seenVersion: [Int]
    var overlay: Overlay?
    private var pending: [Key] = []
    private(set) var said: Sentence?
    /// What was drawn last, with its lines above and below.
    var last: Frame.Drawn?
    var lastSize = Size.designed
    /// Nothing was drawn but the sentence that asks for a larger window: keys must not act unseen.
    var isHidden = false
    var footer: (scopes: [Scope], rows: [(command: Commands.Entry, keys: [Key])]) = ([], [])

    /// What lies over the screen and takes all keys.
    enum Overlay: Sendable {
        case question(Question, Dialog<Bool>)
        case help(HelpSheet)
        case palette(PaletteSheet)
    }

    public init(desk: Desk, at destination: Destination) {
        self.desk = desk
        var first = destination.screen(desk)
        first.refresh(desk)
        screens = [first]
        seenVersion = [desk.version]
    }

    /// Replaces what the screens see; they compute anew when its version changed.
    public mutating func update(_ desk: Desk) {
        self.desk = desk
        refreshTop()
    }

    public mutating func say(_ sentence: Sentence) { said = sentence }

    /// The same behind what was said at this key already, of an act that is done: neither is lost.
    public mutating func add(_ sentence: Sentence) {
        let done = said.flatMap { $0.tone != .error ? $0.text + " " : nil } ?? ""
        said = Sentence(done + sentence.text, sentence.tone)
    }

    /// How many screens lie on top of each other.
    public var depth: Int { screens.count }

    // MARK: Keys

    /// What means the same over help, palette and questions: nobody is kept in a program by a question, which stays
    /// unanswered then.
    private static let heardOverSheets: Set<CommandID> = [.quitNow, .suspend, .redraw]

    /// Takes a key.
    ///
    /// - Returns: what the loop has to carry out outside; going from screen to screen happens here.
    public mutating func press(_ key: Key) -> [Effect] {
        if key == .resize { return [] }
        if isHidden {
            let isQuit = AllCommands.table.meaning(of: [key], in: [.everywhere]) == .command(.quitNow)
            return isQuit ? run(.quitNow) : []
        }
        said = nil
        if overlay != nil {
            if case .command(let id) = AllCommands.table.meaning(of: [key], in: [.everywhere]),
                App.heardOverSheets.contains(id)
            {
                return perform(id)
            }
            return carryOut(pressOverlay(key))
        }
        if case .mouse(let mouse) = key, mouse.action == .press,
            let keys = last?.frame.keys(at: mouse.point, size: lastSize)
        {
            return keys.flatMap { press($0) }
        }
        let top = screens.count - 1
        if pending.isEmpty, let effects = screens[top].type(key, desk) { return carryOut(effects) }
        let keys = pending + [key]
        pending = []
        switch AllCommands.table.meaning(of: keys, in: screens[top].scopes + [.everywhere]) {
        case .beginning:
            pending = keys
            return []
        case .unknown:
            // The second half meant nothing: the last key counts alone.
            return keys.count > 1 ? press(key) : []
        case .command(let id):
            return perform(id)
        }
    }

    /// Runs a command, as the palette asks.
    public mutating func run(_ id: CommandID) -> [Effect] {
        let scopes = screens[screens.count - 1].scopes + [.everywhere]
        guard !AllCommands.table.keys(for: id, in: scopes).isEmpty else {
            let place = PaletteSheet.elsewhere(id, desk)
            said = Sentence(
                desk.say(
                    sl: "Tega ukaza tu ni, je \(place). Tipka ? pokaže, kaj je tu mogoče.",
                    en: "This command is not here but \(place). The key ? shows what can be done here."),
                .warning)
            return []
        }
        return perform(id)
    }

    private mutating func perform(_ id: CommandID) -> [Effect] {
        let top = screens.count - 1
        switch id {
        case .help: overlay = .help(HelpSheet(scopes: screens[top].scopes, desk))
        case .palette: overlay = .palette(PaletteSheet(screens[top], desk))
        case .quitNow: return [.quit]
        case .suspend: return [.suspend]
        case .redraw: return [.redraw]
        case .mouse: return [.mouse]
        case .language: return [.switchLanguage]
        case .takeBack where desk.past == nil: return [.takeBack]
        case .readOn, .readBack: (screens[top], said) = read(id, screens[top])
        case .toPresent:
            if desk.past != nil { return [.lookBack(to: nil)] }
            said = Sentence(
                desk.say(
                    sl: "Vidite sedanje stanje. V preteklost vas pelje Enter v dnevniku.",
                    en: "You see the present. Enter in the journal takes you to the past."))
        default:
            if let reason = screens[top].reason(against: id, desk) {
                said = Sentence(reason, .warning)
                return []
            }
            if id == .back || id == .leave {
                let effects = screens[top].perform(id, desk)
                // Esc leaves a level and never the program: `q` does.
                if effects.isEmpty, id == .leave, screens.count == 1 { return [] }
                return carryOut(effects.isEmpty ? [.back] : effects)
            }
            return carryOut(screens[top].perform(id, desk))
        }
        return []
    }

    private mutating func pressOverlay(_ key: Key) -> [Effect] {
        switch overlay {
        case .question(let question, var dialog):
            let answer = dialog.update(key)
            overlay = answer == nil ? .question(question, dialog) : nil
            return answer == true ? question.effects : []
        case .help(var sheet):
            overlay = sheet.press(key) == .stays ? .help(sheet) : nil
        case .palette(var sheet):
            switch sheet.press(key) {
            case .stays: overlay = .palette(sheet)
            case .leaves: overlay = nil
            case .runs(let id):
                overlay = nil
                return run(id)
            }
        case nil: break
        }
        return []
    }

    // MARK: Effects and answers

    /// Does what concerns only the screens; hands on the rest.
    private mutating func carryOut(_ effects: [Effect]) -> [Effect] {
        var outside: [Effect] = []
        for effect in effects {
            switch effect {
            case .open(let destination): push(destination)
            case .replace(let destination):
                push(destination)
                screens.remove(at: screens.count - 2)
                seenVersion.remove(at: seenVersion.count - 2)
            case .back:
                if screens.count > 1 {
                    pop()
                    refreshTop()
                } else {
                    outside.append(.quit)
                }
            case .ask(let question): ask(question)
            case .say(let sentence): said = sentence
            default: outside.append(effect)
            }
        }
        return outside
    }

    /// Opens the form of what takes an entry of the viewer back, or says why nothing does.
    public mutating func takeBack(_ act: Act, entry: Int, _ way: TakingBack) -> [Effect] {
        let sentence = desk.language.sentence(way, of: act.kind, entry: entry)
        switch way {
        case .by(let act), .correctedBy(let act):
            return carryOut([.open(.takingBack(act, entry: entry)), .say(Sentence(sentence))])
        case .corrected(let number, let holds):
            return carryOut([.open(.correcting(number, holds)), .say(Sentence(sentence))])
        case .overtaken, .impossible:
            said = Sentence(sentence, .warning)
            return []
        }
    }

    /// Asks before what cannot be taken back, where something outside has a doubt.
    public mutating func ask(_ question: Question) { overlay = .question(question, question.dialog(desk)) }

    /// Tells the screen what became of its effect; its sentence becomes the sentence of the moment.
    public mutating func answer(_ answer: Reply) -> [Effect] {
        said = answer.sentence
        refreshTop()
        return carryOut(screens[screens.count - 1].answered(answer, desk))
    }

    private mutating func push(_ destination: Destination) {
        var screen = destination.screen(desk)
        screen.refresh(desk)
        screens.append(screen)
        seenVersion.append(desk.version)
    }

    private mutating func pop() {
        screens.removeLast()
        seenVersion.removeLast()
    }

    private mutating func refreshTop() {
        let top = screens.count - 1
        guard seenVersion[top] != desk.version else { return }
        screens[top].refresh(desk)
        seenVersion[top] = desk.version
    }
}

extension Question {
    fileprivate func dialog(_ desk: Desk) -> Dialog<Bool> {
        Dialog(
            question: text, consequence: consequence,
            choices: [
                .init(false, desk.say(sl: "ne, pusti", en: "no, leave it"), key: "n"),
                .init(true, yes, key: desk.language == .slovenian ? "d" : "y"),
            ],
            safe: false)
    }
}
