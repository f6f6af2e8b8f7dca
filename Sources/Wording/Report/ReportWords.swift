import Domain

extension Language {
    public func word(_ approval: ApprovalKind) -> String {
        switch approval {
        case .decision: choose(sl: "odločba", en: "decision")
        case .contract: choose(sl: "pogodba", en: "contract")
        case .certificate: choose(sl: "potrdilo", en: "certificate")
        case .notice: choose(sl: "obvestilo", en: "notice")
        case .approvedApplication: choose(sl: "odobrena vloga", en: "approved application")
        }
    }

    public func word(_ kind: SessionKind) -> String {
        switch kind {
        case .regular: choose(sl: "redna", en: "regular")
        case .correspondence: choose(sl: "korespondenčna", en: "correspondence")
        case .extraordinary: choose(sl: "izredna", en: "extraordinary")
        }
    }

    public func word(_ resolution: Resolution) -> String {
        switch resolution {
        case .adopted: choose(sl: "sprejeto", en: "adopted")
        case .rejected: choose(sl: "ni sprejeto", en: "not adopted")
        }
    }

    /// Where an operation stands, for people who look for the money: `odstop`, `zahtevek čaka`, `izplačana`.
    public func state(_ row: OperationFigures) -> String {
        if row.isWithdrawn { return choose(sl: "odstop", en: "withdrawn") }
        if row.claimed > .zero || row.phases.contains(where: \.isAwaited) {
            return choose(sl: "zahtevek čaka", en: "claim waits")
        }
        if row.operation.completion != nil {
            return row.paid > .zero
                ? choose(sl: "izvedena, izplačana", en: "completed, paid") : choose(sl: "izvedena", en: "completed")
        }
        if row.paid > .zero { return choose(sl: "delno izplačana", en: "partly paid") }
        return row.operation.contract == nil
            ? choose(sl: "odobrena", en: "approved") : choose(sl: "s pogodbo", en: "under contract")
    }

    /// `1. faza`, or what names none.
    public func phase(_ number: Int?) -> String {
        number.map { choose(sl: "\($0). faza", en: "phase \($0)") } ?? choose(sl: "brez faze", en: "no phase named")
    }

    /// What somebody should look at, in one sentence.
    public func sentence(_ warning: OperationWarning) -> String {
        switch warning {
        case .paidAboveApproved(let by):
            choose(
                sl: "Izplačano presega odobreno za \(money(by)).", en: "Paid is above the approval by \(money(by)).")
        case .claimNotPaid(let number, let amount):
            choose(
                sl: "Zahtevek (\(phase(number))) še ni izplačan" + (amount.map { ": \(money($0))." } ?? "."),
                en: "A claim (\(phase(number))) is not paid yet" + (amount.map { ": \(money($0))." } ?? "."))
        case .paidThoughWithdrawn(let paid):
            choose(
                sl: "Nosilec je odstopil, izplačano pa je \(money(paid)).",
                en: "The holder withdrew, yet \(money(paid)) was paid.")
        case .plannedAboveApproved(let by):
            choose(
                sl: "Načrtovane faze presegajo odobreno za \(money(by)).",
                en: "The planned phases are above the approval by \(money(by)).")
        case .centsBelowApproved(let by):
            choose(
                sl: "Do odobrenega manjka le \(money(by)): preverite, ali je kateri znesek zapisan narobe.",
                en: "Only \(money(by)) below the approval: check whether one of the two is a slip of the pen.")
        case .approvedUnknown:
            choose(sl: "Odobreni znesek ni znan.", en: "The approved amount is not known.")
        case .phaseOverdue(let number, let until):
            choose(
                sl: "Zahtevek za \(number). fazo bi moral biti vložen do \(date(until)).",
                en: "The claim for phase \(number) was due on \(date(until)).")
        }
    }

    /// The number of a session with its kind: `12. korespondenčna seja`. A number that is none stands as it is.
    public func name(_ session: Session) -> String {
        let isNumber = Int(session.number) != nil
        let number = isNumber ? choose(sl: "\(session.number). ", en: "No. \(session.number), ") : ""
        return number + word(session.kind) + choose(sl: " seja", en: " session")
    }

    /// One day, or the window of a correspondence session.
    public func days(_ session: Session) -> String {
        guard let until = session.until, until != session.on else { return date(session.on) }
        return date(session.on) + " – " + date(until)
    }
}
