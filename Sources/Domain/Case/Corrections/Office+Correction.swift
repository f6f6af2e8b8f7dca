extension Office {
    /// Keeps the entries that may be corrected, by what they are about.
    mutating func keep(_ entry: Entry) {
        if let matter = entry.act.foldedMatter {
            made[matter, default: []].append(entry)
        } else if case .leave(let act) = entry.act {
            // Whoever leaves gives up the seats: a body folded anew has to know.
            for body in bodies where body.members.contains(where: { $0.person == act.person }) {
                made[.body(body.id), default: []].append(entry)
            }
        }
    }

    /// The entries about a matter as they hold now, corrections taken in, in their order.
    func kept(_ matter: Matter) -> [Entry] { made[matter] ?? [] }

    mutating func apply(_ correction: CorrectEntry) {
        guard let matter = correction.was?.matter, var entries = made[matter],
            let index = entries.firstIndex(where: { $0.number == correction.entry })
        else { return }
        if let instead = correction.instead {
            entries[index].act = instead
        } else {
            entries.remove(at: index)
        }
        made[matter] = entries
        let frame = clear(matter)
        for entry in entries { refold(entry) }
        close(matter, frame)
    }

    /// What stays while a matter is folded anew, and is not told by its own entries.
    struct Frame {
        /// Its place in a list that people read from above.
        var index: Int?
        /// The operation an application became.
        var operation: String?
    }

    /// Takes away everything the entries about a matter made.
    mutating func clear(_ matter: Matter) -> Frame {
        switch matter {
        case .application(let call, let number): return edit(call) { $0.clear(number) } ?? Frame()
        case .envelope(let call, let number):
            edit(call) { found in
                found.edit(number) {
                    $0.withdrawnOn = nil
                    $0.foundAddress = nil
                    $0.decisions = []
                }
            }
            return Frame()
        case .operation(let call, let id): return edit(call) { Frame(index: $0.remove(operation: id)) } ?? Frame()
        case .session(let id):
            let index = sessions.firstIndex { $0.id == id }
            if let index { sessions.remove(at: index) }
            return Frame(index: index)
        case .body(let id):
            let index = bodies.firstIndex { $0.id == id }
            if let index { bodies.remove(at: index) }
            return Frame(index: index)
        case .report:
            indicators = []
            printedFigures = []
            cooperations = []
            particulars = []
            partnership = []
            plannedFunds = []
            runningCosts = []
            activities = []
            return Frame()
        }
    }

    /// Folds an entry once more, without what it did to anything else.
    mutating func refold(_ entry: Entry) {
        switch entry.act {
        case .judgeAnswer(let act):
            edit(act.call) { $0.edit(act.application) { $0.closeRequest(act.request, on: entry.moment.day) } }
        case .leave(let act): endSeats(of: act)
        default: fold(entry)
        }
    }

    /// Puts back what `clear` handed out.
    mutating func close(_ matter: Matter, _ frame: Frame) {
        switch matter {
        case .application(let call, let number):
            edit(call) { $0.edit(number) { $0.operation = frame.operation } }
        case .operation(let call, let id):
            guard let index = frame.index else { return }
            edit(call) { $0.move(operation: id, to: index) }
        case .session(let id): sessions.move(to: frame.index) { $0.id == id }
        case .body(let id): bodies.move(to: frame.index) { $0.id == id }
        case .envelope, .report: break
        }
    }

    @discardableResult
    private mutating func edit<Result>(_ call: String, _ change: (inout Case) -> Result) -> Result? {
        caseIndex[call].map { change(&cases[$0]) }
    }
}

extension Case {
    fileprivate mutating func clear(_ number: ApplicationNumber) -> Office.Frame {
        var frame = Office.Frame()
        edit(number) {
            frame.operation = $0.operation
            $0.clearWhatFollowed()
        }
        return frame
    }

    fileprivate mutating func remove(operation id: String) -> Int? {
        guard let index = operations.firstIndex(where: { $0.id == id }) else { return nil }
        if let number = operations.remove(at: index).application { edit(number) { $0.operation = nil } }
        return index
    }

    fileprivate mutating func move(operation id: String, to index: Int) {
        operations.move(to: index) { $0.id == id }
    }
}

extension Application {
    fileprivate mutating func clearWhatFollowed() {
        requests = []
        leadPartnerInterest = nil
        assignment?.further = []
        if assignment?.assessors.isEmpty ?? false { assignment = nil }
        justifications = []
        offers = []
        withdrawal = nil
        decisions = []
        inspections = []
        sent = nil
        refusedByAuthority = nil
        operation = nil
    }
}

extension Array {
    fileprivate mutating func move(to index: Int?, _ isMeant: (Element) -> Bool) {
        guard let index, let now = firstIndex(where: isMeant) else { return }
        let element = remove(at: now)
        insert(element, at: Swift.min(index, count))
    }
}
