extension Application {
    mutating func applyRequest(_ entry: Entry) {
        let day = entry.moment.day
        switch entry.act {
        case .requestSupplement(let act):
            requests.append(Request(matter: .supplement(act.items), on: day, person: entry.person))
        case .requestClarification(let act):
            requests.append(Request(matter: .clarification(act.question), on: day, person: entry.person))
        case .dispatchRequest(let act):
            edit(request: act.request) { $0.dispatch = Dispatch(on: act.on, registered: act.registered) }
        case .serveRequest(let act):
            edit(request: act.request) { $0.service = ServedLetter(on: act.on, proof: act.proof) }
        case .receiveAnswer(let act):
            edit(request: act.request) {
                $0.answer = ReceivedAnswer(
                    arrival: Arrival(channel: act.channel, posted: act.posted, received: act.received),
                    lateReason: act.lateReason, note: act.note)
            }
        case .judgeAnswer(let act):
            closeRequest(act.request, on: day)
            for item in act.items { judge(item, entry) }
        case .lapseRequest(let act): edit(request: act.request) { $0.lapsedOn = day }
        default: break
        }
    }

    mutating func closeRequest(_ ordinal: Int, on day: Day) { edit(request: ordinal) { $0.judgedOn = day } }

    /// What a supplement made of an item is the item's answer from now on.
    private mutating func judge(_ item: JudgedItem, _ entry: Entry) {
        guard let index = checks.firstIndex(where: { $0.list == .completeness && $0.item == item.item }) else { return }
        checks[index].earlier.append(CorrectedAnswer(answer: checks[index].answer, reason: ""))
        checks[index].answer = item.answer
        if let note = item.note { checks[index].note = note }
        checks[index].person = entry.person
        checks[index].on = entry.moment.day
    }

    private mutating func edit(request ordinal: Int, _ change: (inout Request) -> Void) {
        guard requests.indices.contains(ordinal - 1) else { return }
        change(&requests[ordinal - 1])
    }
}
