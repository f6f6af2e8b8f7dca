import Domain
import Journal
import Screens

/// One running program at one office: its record, the fold of it, the keys of this desk, the drafts of whoever sits here.
final class Seat {
    let path: String
    let folders: Folders
    private let givesUp: () -> Bool
    /// nil until the office is founded.
    private(set) var journal: Journal?
    /// Hears others write; nil where there is no office yet, and where the record has to be asked.
    private(set) var watch: RecordWatch?
    private(set) var office = Office()
    /// The last entry the fold has taken in.
    private(set) var head = Head.beginning
    /// False where somebody stopped the folding.
    private(set) var isWhole = true
    /// Why this desk could not remember how far the record goes: it would not notice an end that was cut off.
    private(set) var memoryTrouble: RecordTrouble?
    private(set) var viewer: String?
    var trustsClock = false
    private(set) var key: SigningKey?
    private(set) var drafts: Drafts?
    /// Drafts that are on the screen and not yet in their file, nil where one was dropped.
    var unsaved: [String: String?] = [:]
    /// All entries for the journal; nil until somebody looks at it.
    private var known: [Entry]?

    /// Opens an office and folds it, or takes a seat at a file that is not there yet.
    ///
    /// - Parameters:
    ///   - givesUp: asked while the seat waits for another one: whether the program has to end.
    ///   - opening: opens the record; tests put in one whose disk complains.
    ///   - glance: called when the file is open and nothing is folded yet.
    ///   - progress: asked while it is folded whether to go on; a seat that was stopped has folded only a part.
    /// - Throws: trouble with the file; a record that is wrong is trouble too (`broken`).
    init(
        _ path: String, folders: Folders, givesUp: @escaping () -> Bool = { false },
        opening: (String, @escaping () -> Bool) throws(RecordTrouble) -> Journal = Seat.journal,
        glance: (Journal) -> Void = { _ in },
        progress: (Progress) -> Flow = { _ in .goOn }
    ) throws(RecordTrouble) {
        self.path = path
        self.folders = folders
        self.givesUp = givesUp
        do throws(RecordTrouble) {
            let journal = try opening(path, givesUp)
            self.journal = journal
            glance(journal)
            try fold(journal, progress)
        } catch .missing {
            journal = nil
            drafts = try? Drafts.ofFoundings(in: folders.data)
        }
    }

    static func journal(_ path: String, _ givesUp: @escaping () -> Bool) throws(RecordTrouble) -> Journal {
        try Journal.open(path, givesUp: givesUp)
    }

    var drawer: KeyDrawer { KeyDrawer(directory: folders.keys) }
    private var memory: DeskMemory { DeskMemory(directory: folders.memory) }

    /// Folds the whole record. Signatures up to what this desk has checked before are believed, all later ones computed; the
    /// chain is followed from the first entry.
    private func fold(_ journal: Journal, _ progress: (Progress) -> Flow) throws(RecordTrouble) {
        var checked: Head?
        if let identity = try journal.identity() { checked = try memory.checked(identity) }
        var witness = OfficeWitness()
        let signatures: SignatureCheck = checked.map { .believedUntil($0) } ?? .computed
        switch try journal.verify(signatures: signatures, witness: &witness, progress: progress) {
        case .sound(let head): self.head = head
        case .stopped(let head):
            self.head = head
            isWhole = false
        case .broken(let wrong): throw .broken(wrong)
        }
        office = witness.office
        watch = journal.watch()
        remember()
    }

    // MARK: Who sits here

    /// The person signs from now on and finds the drafts left here.
    ///
    /// - Returns: what is wrong with those drafts, or with those of whoever sat here before.
    @discardableResult
    func sit(_ person: String) throws(RecordTrouble) -> RecordTrouble? {
        try sit(drawer.load(person))
    }

    /// The same with a key file from anywhere.
    @discardableResult
    func sit(_ file: KeyFile) throws(RecordTrouble) -> RecordTrouble? {
        try saveDrafts()
        var owed: RecordTrouble?
        do throws(RecordTrouble) { try settleDrafts(again: true) } catch { owed = error }
        let left = Drafts.left(by: file.person, beside: path)
        // All of it or nothing: nobody signs under another name than the screen shows.
        (key, viewer, drafts, unsaved) = (file.key, file.person, left.drafts, [:])
        return left.trouble ?? owed
    }

    /// The same for a command (`--as`), which shows no drafts.
    func sign(with file: KeyFile) { (key, viewer) = (file.key, file.person) }

    // MARK: Acts

    /// Does an act as the person at the desk: admitted by the rules, signed, on disk, then folded. What is admitted is the
    /// act as it will be read, so the record never holds one that nobody can read.
    func perform(_ asked: Act, at moment: Moment) -> Outcome {
        guard let viewer, let key, let journal else { return .nobody }
        let act: Act
        do throws(ActUnreadable) {
            act = try Act(asked.node)
        } catch {
            return .failed(.unreadable(error))
        }
        if let refusal = office.refusal(of: act, by: viewer, at: moment) { return .refused(refusal) }
        let number = head.sequence + 1
        do throws(Unwritten) {
            let trouble = try keep([Deed(act.node, by: viewer, at: moment, with: key)], [act], in: journal)
            return trouble.map { .doneDespite(number, $0) } ?? .done(number)
        } catch {
            return .failed(error)
        }
    }

    /// Does several acts, all or none, as the person at the desk, all at one moment.
    func perform(_ asked: [Act], at moment: Moment, dryRun: Bool) -> Outcomes {
        guard let viewer, let key, let journal else { return .failed(.unsealable) }
        var acts: [Act] = []
        do throws(ActUnreadable) {
            for act in asked { acts.append(try Act(act.node)) }
        } catch {
            return .failed(.unreadable(error))
        }
        if !dryRun, let doubt = clockDoubt(at: moment) { return .failed(.clockInDoubt(doubt)) }
        var trial = office
        var deeds: [Deed] = []
        for (index, act) in acts.enumerated() {
            if let refusal = trial.refusal(of: act, by: viewer, at: moment) { return .refused(index, refusal, trial) }
            trial.apply(Entry(number: head.sequence + index + 1, moment: moment, person: viewer, act: act))
            deeds.append(Deed(act.node, by: viewer, at: moment, with: key))
        }
        guard !acts.isEmpty else { return .done(nil) }
        let range = head.sequence + 1...head.sequence + acts.count
        if dryRun { return .done(range) }
        do throws(Unwritten) {
            let trouble = try keep(deeds, acts, in: journal)
            return trouble.map { .doneDespite(range, $0) } ?? .done(range)
        } catch {
            return .failed(error)
        }
    }

    /// Writes acts and folds them.
    ///
    /// - Returns: what the disk complained of though they are in the record; done again they would stand there twice.
    private func keep(_ deeds: [Deed], _ acts: [Act], in journal: Journal) throws(Unwritten) -> RecordTrouble? {
        do throws(AppendFailure) {
            for (entry, act) in zip(try journal.append(deeds, expecting: head), acts) { take(entry, act) }
            return nil
        } catch {
            switch error {
            case .unsealable: throw .unsealable
            case .trouble(let trouble) where trouble.fate == .stored:
                // Where they cannot be read now they are news that is taken in later.
                _ = try? catchUp(journal)
                return trouble
            case .trouble(let trouble): throw .trouble(trouble)
            case .outpaced:
                do throws(RecordTrouble) { try catchUp(journal) } catch { throw .trouble(error) }
                throw .outpaced
            }
        }
    }

    /// Whether nobody says when another seat writes.
    var hasToAsk: Bool { journal != nil && watch == nil }

    /// Takes in that somebody has written; what, `takeNews` looks.
    func hear() {
        if watch?.heard() == false { watch = nil }
    }

    /// Takes in what other seats have written since.
    ///
    /// - Returns: whether there was anything.
    func takeNews() throws(RecordTrouble) -> Bool {
        guard let journal else { return false }
        return try journal.news { () throws(RecordTrouble) in try catchUp(journal) } ?? false
    }

    /// Folds what came after the head, checked like everything else.
    ///
    /// - Returns: whether there was anything.
    @discardableResult
    private func catchUp(_ journal: Journal) throws(RecordTrouble) -> Bool {
        let before = head
        var witness = OfficeWitness(office)
        switch try journal.verify(after: head, witness: &witness) {
        case .sound(let head), .stopped(let head):
            self.head = head
            office = witness.office
        case .broken(let wrong): throw .broken(wrong)
        }
        guard head != before else { return false }
        known = nil
        remember()
        return true
    }

    private func take(_ entry: SealedEntry, _ act: Act) {
        let entered = Entry(number: entry.sequence, moment: entry.moment, person: entry.person, act: act)
        office.apply(entered)
        known?.append(entered)
        head = entry.head
        remember()
    }

    private func remember() {
        do throws(RecordTrouble) {
            if let identity = try journal?.identity() { try memory.remember(head, of: identity) }
            memoryTrouble = nil
        } catch {
            memoryTrouble = error
        }
    }

    /// All entries. Read from the record when they are first wanted, then kept up to date.
    func entries() throws(RecordTrouble) -> [Entry] {
        if let known { return known }
        let read = try journal?.entries().compactMap(Entry.init(sealed:)) ?? []
        known = read
        return read
    }

    /// Recounts the whole record from its first byte; it must hold everything this seat has folded.
    ///
    /// - Returns: its end, or the first wrong entry.
    func verify(progress: (Progress) -> Flow = { _ in .goOn }) throws(RecordTrouble) -> Verdict {
        guard let journal else { return .sound(.beginning) }
        if let wrong = try journal.compare(with: head) { return .broken(wrong) }
        var witness = OfficeWitness()
        return try journal.verify(witness: &witness, progress: progress)
    }

    // MARK: Founding and keys

    /// Founds the office: a key for the first person, the file with its first entry.
    ///
    /// - Throws: `keyIsSample` where a key that anybody can make lies here; trouble with the files.
    func found(name: String, person: String, personName: String, id: String, at moment: Moment)
        throws(RecordTrouble)
    {
        let file: KeyFile
        do throws(RecordTrouble) {
            file = try drawer.create(for: person)
        } catch .keyAlreadyThere {
            file = try drawer.load(person)
        }
        guard isFit(file.key, for: person, in: id) else { throw .keyIsSample(path: file.path) }
        let act = Act.foundOffice(
            FoundOffice(office: id, name: name, person: person, personName: personName, key: file.key.verifying.text))
        do throws(ActUnreadable) {
            _ = try Act(act.node)
        } catch {
            throw .other(path: path, code: 0, text: error.faults.map(\.path).joined(separator: ", "), .absent)
        }
        do throws(AppendFailure) {
            let entries = try Journal.seal([Deed(act.node, by: person, at: moment, with: file.key)])
            journal = try make(entries)
            watch = journal?.watch()
            for entry in entries { take(entry, act) }
        } catch {
            if case .trouble(let trouble) = error { throw trouble }
            throw .other(path: path, code: 0, text: "\(error)", .absent)
        }
        dropFoundingDraft()
        try sit(file)
    }

    /// What was typed is in the record now. Where it cannot be taken away, somebody finds it at the next founding.
    private func dropFoundingDraft() {
        unsaved = [:]
        if let drafts { try? drafts.keep([Destination.foundingDraft(path): nil]) }
    }

    private func make(_ entries: [SealedEntry]) throws(AppendFailure) -> Journal {
        do throws(RecordTrouble) {
            return try Journal.create(at: path, entries, givesUp: givesUp)
        } catch {
            throw .trouble(error)
        }
    }
}
