public import Domain

/// What a screen asks the loop to do. The loop carries it out, in order, and answers `perform` and the other outside
/// effects with an `Reply`.
public enum Effect: Sendable {
    /// Append this act, signed by the viewer. `draft` is removed once it is on disk; `tag` comes back in the answer.
    case perform(Act, draft: String? = nil, tag: String = "")
    case keepDraft(key: String, text: String)
    case dropDraft(key: String)

    /// Open a screen above this one.
    case open(Destination)
    /// Put a screen in the place of this one.
    case replace(Destination)
    /// Leave this screen.
    case back
    case quit

    /// Ask before what cannot be taken back; the effects follow only a yes.
    case ask(Question)
    /// The sentence of the moment.
    case say(Sentence)
    case switchLanguage
    /// Hand the terminal back to the shell until somebody calls the program to the front.
    case suspend
    /// Draw the whole screen anew.
    case redraw
    /// Take the mouse, or leave it to the terminal.
    case mouse

    /// Found an office with this name, and the first person.
    case found(office: String, person: String, name: String)
    /// Make a key pair for this person of the office at this desk and record the public half as the viewer.
    case makeKey(person: String)
    /// The viewer is now this person, whose key lies at this desk.
    case choosePerson(String)
    /// Open a call from a rulebook file; linted first, the whole text goes into the record.
    case openCall(file: String, tag: String = "")
    /// Amend an open call with a later version of its rulebook, the same way.
    case amendCall(String, file: String, reason: String, tag: String = "")
    /// Settle a doubt with the piece of the rulebook in a file.
    case settleFromFile(
        call: String, doubt: String, file: String, reason: String, source: String, draft: String, tag: String = "")
    /// Adopt the list of work-free days in a file; the whole list goes into the record.
    case adoptFreeDays(file: String, reason: String, tag: String = "")
    /// The clock is right, however long the office has rested: nobody is asked again.
    case trustClock
    /// Put all entries on the desk.
    case readEntries
    /// Show the office as it stood after this entry; nil: as it stands now.
    case lookBack(to: Int?)
    /// Find what takes back the last entry of the viewer; `App.takeBack` hears what.
    case takeBack
    /// Recount the whole record.
    case verify
    /// Write what the screen shows to a file in the current folder.
    case export(name: String, text: String)
}

/// A question before an act that cannot be taken back; the default is the safe answer.
public struct Question: Sendable {
    public var text: String
    public var consequence: String
    /// The word for going ahead: "Odpri", "Oddaj".
    public var yes: String
    public var effects: [Effect]

    public init(_ text: String, consequence: String, yes: String, effects: [Effect]) {
        self.text = text
        self.consequence = consequence
        self.yes = yes
        self.effects = effects
    }
}

/// The sentence of the moment with its colour.
public struct Sentence: Sendable, Hashable {
    public enum Tone: Sendable, Hashable {
        case plain
        case success
        case warning
        case error
    }

    public var text: String
    public var tone: Tone

    public init(_ text: String, _ tone: Tone = .plain) {
        self.text = text
        self.tone = tone
    }
}

/// What became of an effect that went outside.
public struct Reply: Sendable {
    public enum Outcome: Sendable {
        /// It is on disk.
        case done
        /// The domain refused it; the value for screens that can point at a field.
        case refused(Refusal)
        /// The world outside could not: disk, key, file. The sentence says what to do.
        case failed
    }

    public var outcome: Outcome
    /// The tag of the effect.
    public var tag: String
    public var sentence: Sentence

    public init(_ outcome: Outcome, tag: String = "", sentence: Sentence) {
        self.outcome = outcome
        self.tag = tag
        self.sentence = sentence
    }
}
