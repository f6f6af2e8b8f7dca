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
        case .correspondence: choose(sl: "dopisna", en: "correspondence")
        case .extraordinary: choose(sl: "izredna", en: "extraordinary")
        }
    }

    public func word(_ kind: ActivityKind) -> String {
        switch kind {
        case .workshop: choose(sl: "delavnica", en: "workshop")
        case .presentation: choose(sl: "predstavitev", en: "presentation")
        case .event: choose(sl: "dogodek", en: "event")
        case .visit: choose(sl: "strokovna ekskurzija", en: "visit")
        case .invitation: choose(sl: "poziv na spletu", en: "call on the web")
        case .support: choose(sl: "pomoč pri operacijah", en: "support for operations")
        case .promotion: choose(sl: "promocija", en: "promotion")
        case .other: choose(sl: "drugo", en: "other")
        }
    }

    public func word(_ purpose: FundPurpose) -> String {
        switch purpose {
        case .operations: choose(sl: "podpora operacijam", en: "support for operations")
        case .cooperation: choose(sl: "sodelovanje", en: "cooperation")
        case .runningCosts: choose(sl: "delovanje in animacija", en: "running costs and animation")
        case .preparation: choose(sl: "pripravljalna podpora", en: "preparatory support")
        }
    }

    public func word(_ resolution: Resolution) -> String {
        switch resolution {
        case .adopted: choose(sl: "sprejeto", en: "adopted")
        case .rejected: choose(sl: "ni sprejeto", en: "not adopted")
        }
    }

    /// Where an operation stands, for people who look for the money: `odstop`, `zahtevek čaka`, `izplačana`.
    public func word(_ state: OperationState) -> String {
        switch state {
        case .withdrawn: choose(sl: "odstop", en: "withdrawn")
        case .completedClaimFiled: choose(sl: "izvedena, zahtevek oddan", en: "completed, claim filed")
        case .completedPaid: choose(sl: "izvedena, izplačana", en: "completed, paid")
        case .completed: choose(sl: "izvedena", en: "completed")
        case .claimFiled: choose(sl: "zahtevek čaka", en: "claim waits")
        case .paid: choose(sl: "izplačana", en: "paid")
        case .partlyPaid: choose(sl: "delno izplačana", en: "partly paid")
        case .contracted: choose(sl: "s pogodbo", en: "under contract")
        case .approved: choose(sl: "odobrena", en: "approved")
        }
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

    /// The number of a session with its kind: `12. dopisna seja`. A number that is none stands as it is.
    public func name(_ session: Session) -> String {
        let bare = session.number.hasSuffix(".") ? String(session.number.dropLast()) : session.number
        let kind = word(session.kind) + choose(sl: " seja", en: " session")
        // A source that prints a dash has no number.
        if !bare.contains(where: { $0.isLetter || $0.isNumber }) { return kind }
        return Int(bare) == nil
            ? choose(sl: "\(session.number) seja", en: "session \(session.number)")
            : choose(sl: "\(bare). \(kind)", en: "No. \(bare), \(kind)")
    }

    /// One day, the window of a correspondence session, or only the year.
    public func days(_ session: Session) -> String { days(session.on, session.until, year: session.year) }

    /// The same where days stand below one another: a window says only once what both its days share.
    public func columnDays(_ session: Session) -> String {
        guard let on = session.on else { return days(session) }
        guard let until = session.until, until > on else { return columnDate(on) }
        let (first, last) = (on.parts, until.parts)
        if first.year != last.year { return columnDate(on) + "–" + columnDate(until) }
        let (from, to) = (monthName(first.month).prefix(3), monthName(last.month).prefix(3))
        if first.month != last.month {
            return choose(
                sl: "\(first.day). \(first.month).–\(last.day). \(last.month). \(last.year)",
                en: "\(first.day) \(from)–\(last.day) \(to) \(last.year)")
        }
        return choose(
            sl: "\(first.day).–\(last.day). \(last.month). \(last.year)",
            en: "\(first.day)–\(last.day) \(to) \(last.year)")
    }

    func days(_ on: Day?, _ until: Day?, year: Int?) -> String {
        guard let on else { return year.map { choose(sl: "leta \($0)", en: "in \($0)") } ?? "–" }
        guard let until, until != on else { return date(on) }
        return date(on) + " – " + date(until)
    }
}
