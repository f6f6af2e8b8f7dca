import Domain

extension Language {
    /// The results of a call as they are published; nothing before a list is adopted.
    public func publicResults(_ seen: Case, _ head: DocumentHead) -> [ReportPart] {
        guard let results = PublicResults(seen) else { return [] }
        let day = date(results.adoption.on)
        var parts: [ReportPart] = [.title(choose(sl: "Rezultati: ", en: "Results: ") + title(seen))]
        parts += warnings(results, seen).map(ReportPart.sentence)
        parts.append(
            .sentence(
                head.office.name
                    + choose(sl: ". Lestvica je sprejeta \(day).", en: ". The list was adopted on \(day).")))
        parts.append(
            .sentence(
                choose(
                    sl: "Zneske predlaga LAS; podporo odobri ministrstvo ali agencija.",
                    en: "The LAS proposes the amounts; the ministry or the agency grants the support.")))
        for list in results.lists { parts += self.parts(list) }
        if let others = others(results.adoption) { parts.append(.sentence(others)) }
        if results.withheld.isEmpty {
            parts.append(
                .sentence(
                    choose(
                        sl: "Lokacije, trajanja in povzetka v zapisu ni; kjer jih poziv hoče v objavi, jih dodajte.",
                        en:
                            "The record holds no location, duration or summary; where the call wants them published, add them."
                    )))
        }
        return parts + fingerprint(head)
    }

    /// Why the list may not be published as it stands, each in a sentence.
    private func warnings(_ results: PublicResults, _ seen: Case) -> [String] {
        var sentences = [notForPublication(seen)].compactMap { $0 }
        if !results.awaiting.isEmpty {
            let names = listed(results.awaiting.map(\.actText))
            sentences.append(
                choose(
                    sl: "Odločitev ministrstva ali agencije še ni vpisana za \(names): ni za objavo.",
                    en: "No decision of the ministry or the agency is recorded for \(names): not to be published."))
        }
        if !results.withheld.isEmpty {
            let names =
                results.withheld.count > 5
                ? counted(results.withheld.count, .application, .locative)
                : listed(results.withheld.map(\.actText))
            sentences.append(
                choose(
                    sl: "Brez prijavitelja ali naziva pri \(names), ker ju ne smete videti: ni za objavo.",
                    en: "Without applicant or title for \(names), which you may not see: not to be published."))
        }
        if results.hasChanged {
            sentences.append(
                choose(
                    sl:
                        "Po sprejemu se je lestvica spremenila. Mesta in zneski so sprejeti, točke današnje; pred objavo jo znova sprejme odbor.",
                    en:
                        "The list has changed since it was adopted. Places and amounts are the adopted ones, points those of today; the board adopts it anew before it is published."
                ))
        }
        return sentences
    }

    private func parts(_ list: PublicResults.List) -> [ReportPart] {
        let name = list.name.map { ": " + $0 } ?? ""
        var parts: [ReportPart] = [.heading(choose(sl: "Izbrani projekti", en: "Selected projects") + name)]
        parts.append(
            list.chosen.isEmpty
                ? .sentence(choose(sl: "Izbran ni noben.", en: "None is selected."))
                : .table(table(list.chosen, withMoney: true)))
        if !list.reserve.isEmpty {
            parts.append(.heading(choose(sl: "Rezervna lista", en: "Reserve list") + name))
            parts.append(.table(table(list.reserve, withMoney: false)))
        }
        return parts
    }

    /// Columns that stay empty in every row are left out. The number is first: a table too wide for a page goes on below by it.
    private func table(_ rows: [PublicResults.Row], withMoney: Bool) -> ReportTable {
        var columns: [(ReportTable.Column, (PublicResults.Row) -> String)] = [
            (.init(choose(sl: "Vloga", en: "No.")), { $0.application.actText }),
            (.init(choose(sl: "Mesto", en: "Place"), isFigure: true), { $0.place.map(ordinal) ?? "" }),
            (.init(choose(sl: "Prijavitelj", en: "Applicant")), { $0.applicant ?? "" }),
            (.init(choose(sl: "Projekt", en: "Project")), { $0.title ?? "" }),
            (.init(choose(sl: "Partnerji", en: "Partners")), { $0.partners.joined(separator: ", ") }),
            (.init(choose(sl: "Točke", en: "Points"), isFigure: true), { $0.total?.mixed ?? "" }),
        ]
        if withMoney {
            columns += [
                (.init(choose(sl: "Predlagano", en: "Proposed"), isFigure: true), { $0.proposed.map(amount) ?? "" }),
                (.init(choose(sl: "Odobreno", en: "Approved"), isFigure: true), { $0.approved.map(amount) ?? "" }),
                (.init(choose(sl: "Delež", en: "Share"), isFigure: true), share),
            ]
        }
        columns.append((.init(choose(sl: "Opomba", en: "Note")), note))
        let kept = columns.filter { column in rows.contains { !column.1($0).isEmpty } }
        return ReportTable(kept.map(\.0), rows.map { row in kept.map { $0.1(row) } })
    }

    /// Of the eligible costs: what is approved, before that what is proposed.
    private func share(_ row: PublicResults.Row) -> String {
        guard let grant = row.approved ?? row.proposed, let costs = row.eligibleCosts, costs > .zero else { return "" }
        return Fraction(Int128(grant.cents), over: Int128(costs.cents)).map(percent) ?? ""
    }

    private func note(_ row: PublicResults.Row) -> String {
        switch row.since {
        case .offerAccepted?: choose(sl: "ponudba sprejeta", en: "offer accepted")
        case .offerTurnedDown?: offerTurnedDown
        case .withdrawn?: choose(sl: "odstop", en: "withdrawn")
        case .refusedByAuthority?: choose(sl: "ni odobreno", en: "not approved")
        case nil: row.status == .offered ? word(row.status) : ""
        }
    }
}
