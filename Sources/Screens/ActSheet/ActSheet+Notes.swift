import Domain
import Terminal
import Wording

extension ActSheet {
    /// What to think about before saving: doubtful identifiers, what might be an interest, how an envelope must be marked.
    /// None of it keeps anybody from saving.
    func notes(_ desk: Desk) -> [String] {
        doubtfulIdentifiers(desk) + interests(desk) + marking(desk) + posting(desk) + service(desk) + lateness(desk)
            + secondLooks(desk)
    }

    /// Where somebody is still typing nothing is doubtful yet.
    private func doubtfulIdentifiers(_ desk: Desk) -> [String] {
        fields.compactMap { field in
            let id = FieldPath(rawValue: field.path)
            let text = form[id].trimmed
            guard field.form == .text, !text.isEmpty, form.focus != id else { return nil }
            // What refuses the act stands at its field.
            guard let fault = IdentifierFault.of(field: field.key, text), !Self.refusing(kind)(fault) else {
                return nil
            }
            return owner(of: field, desk) + desk.language.sentence(fault)
        }
    }

    /// Whose identifier it is, where the form has those of several: `2. partner: `.
    func owner(of field: ListedField, _ desk: Desk) -> String {
        field.group.isEmpty ? "" : desk.language.heading(group: field.group) + ": "
    }

    /// Whom the application comes from, under a declaration about it.
    func parties(_ desk: Desk) -> [TextPane.Paragraph] {
        guard kind == .declareInterest, let call, let application = application(desk) else { return [] }
        return Dossier(desk: desk, call: call, seen: Case(call: call), application: application).parties
    }

    private func application(_ desk: Desk) -> Application? {
        guard let call else { return nil }
        return given["application"].flatMap(ApplicationNumber.init(actText:)).flatMap {
            desk.seen(call)?.application($0)
        }
    }

    private func interests(_ desk: Desk) -> [String] {
        guard kind == .declareInterest || kind == .declareLeadPartnerInterest, let call,
            let application = application(desk)
        else { return [] }
        return kind == .declareInterest
            ? desk.interestHints(call, application) : [desk.leadPartnerHint(call, application)].compactMap { $0 }
    }

    /// For which letters the day of posting counts.
    private func posting(_ desk: Desk) -> [String] {
        guard kind == .receiveAnswer || kind == .fileAppeal,
            ["channel", "posted"].contains(form.focus?.rawValue)
        else { return [] }
        return [
            desk.say(
                sl:
                    "Dan oddaje šteje pri priporočeni pošiljki in dostavni službi. Navadna pošta, e-pošta in osebna predaja štejejo na dan, ko prispejo.",
                en:
                    "The day of posting counts for registered letters and couriers. Ordinary mail, e-mail and what is handed over count on the day they arrive."
            )
        ]
    }

    /// An appeal that comes after its limit is recorded all the same; whoever records it learns it here.
    private func lateness(_ desk: Desk) -> [String] {
        guard kind == .fileAppeal, let call, let seen = desk.seen(call),
            let filing = typed("filing", desk).flatMap(Filing.init(actText:)),
            let received = typed("received", desk).flatMap(Stamp.init(actText:))
        else { return [] }
        let appeal = FileAppeal(
            call: call, filing: filing, channel: typed("channel", desk).flatMap(Channel.init(rawValue:)),
            posted: typed("posted", desk).flatMap(Stamp.init(actText:)), received: received, grounds: "")
        return seen.endMissed(by: appeal).map { [desk.language.lateAppealHint($0)] } ?? []
    }

    /// Which day is asked of a letter nobody collected.
    private func service(_ desk: Desk) -> [String] {
        guard kind == .serveRequest || kind == .serveDecision,
            typed("proof", desk) == ServiceProof.fiction.rawValue
        else { return [] }
        return [desk.language.fictionHint(noticeLeft: typed("on", desk).flatMap(Day.init(iso:)))]
    }

    /// Nobody can say whether an envelope is marked as the call asks without seeing what it asks.
    private func marking(_ desk: Desk) -> [String] {
        guard kind == .registerEnvelope || kind == .correctEnvelope, form.focus?.rawValue.hasPrefix("marking") == true,
            let label = call.flatMap({ desk.seen($0)?.rulebook?.submission.markingLabel })
        else { return [] }
        return [
            desk.say(sl: "Na ovojnici mora pisati »\(label)«.", en: "The envelope must say \"\(label)\".")
        ]
    }
}
