extension Case {
    /// Requests: to be sent, to be served, to be answered, and once the limit is over to be judged or lapsed.
    func dueRequests(of application: Application, _ today: Day) -> [Due] {
        guard application.withdrawal == nil else { return [] }
        return application.requests.enumerated().flatMap { index, request -> [Due] in
            guard request.isOpen else { return [] }
            return dueRequest(request, index + 1, application, today)
        }
    }

    private func dueRequest(
        _ request: Request, _ ordinal: Int, _ application: Application, _ today: Day
    ) -> [Due] {
        let number = application.number
        guard let dispatch = request.dispatch else {
            let id: KnownLimit = request.isSupplement ? .supplementRequest : .clarification
            let matter = Due.Matter.sendRequest(number, request: ordinal, isSupplement: request.isSupplement)
            var sending: [Due] = []
            if id == .supplementRequest {
                sending = due(id.rawValue, matter, today, owner: .clerk, isDone: false) { event in
                    self.day(of: event, for: application).map(Domain.Service.on)
                }
            }
            return sending.isEmpty ? [Due(call: call, matter: matter, owner: .clerk)] : sending
        }
        var all: [Due] = []
        if request.answer == nil {
            all += dueService(.request(number, ordinal), request.service, sent: dispatch.on, today)
        }
        let id: KnownLimit = request.isSupplement ? .supplement : .clarification
        let matter = Due.Matter.answer(number, request: ordinal, isSupplement: request.isSupplement)
        all += due(id.rawValue, matter, today, owner: .applicant, isDone: false) { event in
            switch event {
            case .request: .on(dispatch.on)
            case .receipt: request.service?.start
            default: self.day(of: event, for: application).map(Domain.Service.on)
            }
        }.map {
            $0.passed(
                to: reviewer(of: application) == .committee ? .chair : .clerk, on: today, always: request.answer != nil)
        }
        return all
    }

    /// A letter nobody has signed for yet; a fiction of service counts on its fifteenth day and is named until then.
    func dueService(_ letter: Due.Letter, _ service: ServedLetter?, sent: Day, _ today: Day) -> [Due] {
        guard let service else { return [Due(call: call, matter: .service(letter), owner: .clerk)] }
        guard service.proof == .fiction, service.counted >= today else { return [] }
        return [
            Due(
                call: call, matter: .service(letter), owner: .applicant, ends: Stamp(day: service.counted),
                limit: TimeLimit(.after(LimitLength(15, .days), .on(service.on)), roll: .none))
        ]
    }

    /// Consent to less money. Without a limit in the rulebook it has no day.
    func dueConsent(of application: Application, _ today: Day) -> [Due] {
        guard let offer = application.offers.last, offer.answer == nil, application.withdrawal == nil else { return [] }
        let matter = Due.Matter.consent(application.number)
        let counted = due(KnownLimit.offerConsent.rawValue, matter, today, owner: .applicant, isDone: false) { event in
            switch event {
            case .request, .receipt, .decision, .service: .on(offer.on)
            default: self.day(of: event, for: application).map(Domain.Service.on)
            }
        }
        return counted.isEmpty
            ? [Due(call: call, matter: matter, owner: .applicant)]
            : counted.map { $0.passed(to: .clerk, on: today) }
    }
}

extension Due {
    /// Whose it is once the last day is over: what follows from a limit that ran out is an act of the office.
    func passed(to owner: Owner, on today: Day, always: Bool = false) -> Due {
        guard always || urgency(on: today) == .overdue else { return self }
        var due = self
        due.owner = owner
        return due
    }
}
