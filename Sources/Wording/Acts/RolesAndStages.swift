import Domain

extension Language {
    public func name(of role: Role) -> String {
        switch role {
        case .clerk: choose(sl: "strokovni sodelavec", en: "clerk")
        case .assessor: choose(sl: "ocenjevalec", en: "assessor")
        case .chair: choose(sl: "predsednik komisije", en: "chair of the committee")
        case .boardMember: choose(sl: "član upravnega odbora", en: "board member")
        case .administrator: choose(sl: "skrbnik", en: "administrator")
        case .auditor: choose(sl: "revizor", en: "auditor")
        }
    }

    /// Where something stands, as it stands after "je": `je v dopolnitvi`, `is waiting for a supplement`.
    public func name(of stage: Stage) -> String {
        switch stage {
        case .office: choose(sl: "v pisarni", en: "in the office")
        case .receiving: choose(sl: "v sprejemu ovojnic", en: "receiving envelopes")
        case .opened: choose(sl: "po odpiranju", en: "after the opening")
        case .scored: choose(sl: "po zaključku ocenjevanja", en: "after the close of scoring")
        case .adopted: choose(sl: "po sprejemu lestvice", en: "after the adoption")
        case .archive: choose(sl: "v arhivu", en: "in the archive")
        case .sealed: choose(sl: "zaprta", en: "sealed")
        case .unsealed: choose(sl: "odprta", en: "opened")
        case .takenBack: choose(sl: "vrnjena pošiljatelju", en: "taken back")
        case .unrecorded: choose(sl: "odprta, še ne vpisana", en: "opened, not entered yet")
        case .completeness: choose(sl: "v pregledu popolnosti", en: "at the completeness check")
        case .supplementing: choose(sl: "v dopolnitvi", en: "waiting for a supplement")
        case .eligibility: choose(sl: "v pregledu upravičenosti", en: "at the eligibility check")
        case .scoring: choose(sl: "v ocenjevanju", en: "being scored")
        case .assessed: choose(sl: "ocenjena", en: "scored")
        case .incomplete: choose(sl: "nepopolna", en: "incomplete")
        case .ineligible: choose(sl: "izločena", en: "excluded")
        case .withdrawn: choose(sl: "umaknjena", en: "withdrawn")
        case .ranked: choose(sl: "na lestvici", en: "on the adopted list")
        case .offered: choose(sl: "pred odgovorom na ponudbo", en: "waiting for the answer to an offer")
        case .decided: choose(sl: "po sklepu", en: "decided")
        case .served: choose(sl: "sklep vročen", en: "served")
        case .appealed: choose(sl: "v pritožbi", en: "under appeal")
        case .final: choose(sl: "dokončna", en: "final")
        case .sent: choose(sl: "pri pristojnem organu", en: "with the authority")
        case .refusedByAuthority: choose(sl: "neodobrena", en: "not approved by the authority")
        case .approved: choose(sl: "odobrena", en: "approved")
        case .contracted: choose(sl: "s pogodbo", en: "under contract")
        case .completed: choose(sl: "izvedena", en: "completed")
        case .givenUp: choose(sl: "z odstopom", en: "given up")
        case .convened: choose(sl: "sklicana", en: "convened")
        case .ended: choose(sl: "končana", en: "ended")
        }
    }
}

extension Language {
    /// Where an application stands, for a column of seventeen cells: what was offered and turned down is said as in the
    /// ranking.
    public func brief(of stage: Stage, _ application: Application?) -> String {
        stage == .ranked && application?.offers.last?.answer == .refuse ? offerTurnedDown : brief(of: stage)
    }

    /// Where an application stands, for a column of sixteen cells.
    public func brief(of stage: Stage) -> String {
        switch stage {
        case .unrecorded: choose(sl: "še ne vpisana", en: "not entered yet")
        case .completeness: choose(sl: "popolnost", en: "completeness")
        case .supplementing: choose(sl: "v dopolnitvi", en: "supplement")
        case .eligibility: choose(sl: "upravičenost", en: "eligibility")
        case .ineligible: choose(sl: "neupravičena", en: "not eligible")
        case .offered: choose(sl: "ponudba", en: "offer")
        case .ranked: choose(sl: "na lestvici", en: "on the list")
        case .sent: choose(sl: "pri organu", en: "with authority")
        case .refusedByAuthority: choose(sl: "neodobrena", en: "not approved")
        default: name(of: stage)
        }
    }
}
