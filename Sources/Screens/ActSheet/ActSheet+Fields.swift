import Domain
import Wording

extension ActSheet {
    /// What a field says as an exact text, whether it was settled before or typed; nil where it says nothing, or nothing yet
    /// that can be read.
    func typed(_ path: String, _ desk: Desk) -> String? {
        if let exact = given[path] { return exact.isEmpty ? nil : exact }
        guard let field = fields.first(where: { $0.path == path }),
            case .success(let exact) = typing(field, desk).exact(form[FieldPath(rawValue: path)]), !exact.isEmpty
        else { return nil }
        return exact
    }

    /// Whether a field must be filled in. Of a past call much is not known; a claim of a running one has its sum and its day.
    func isNeeded(_ field: ListedField, _ desk: Desk) -> Bool {
        if kind == .fileClaim, field.key == "amount" || field.key == "on" {
            return call.flatMap(desk.seen)?.rulebook != nil
        }
        if field.key == "channel", kind == .receiveAnswer || kind == .fileAppeal { return typed("posted", desk) != nil }
        return field.isNeeded || missing(field, desk) != nil
    }

    /// Whether what is needed depends on what stands in other fields.
    var hasConditions: Bool { [.registerEnvelope, .correctEnvelope, .receiveAnswer, .fileAppeal].contains(kind) }

    /// What an envelope like the one in the form must say here, as a sentence; nil where it may stay empty.
    func missing(_ field: ListedField, _ desk: Desk) -> String? {
        guard kind == .registerEnvelope || kind == .correctEnvelope else { return nil }
        var facts = EnvelopeFacts()
        facts.channel = typed("channel", desk) ?? ""
        facts.postmark = typed("postmark", desk).flatMap(Postmark.init(rawValue:)) ?? .legible
        facts.noRegisteredNumber = typed("no-registered-number", desk)
        facts.marking = typed("marking", desk).flatMap(Marking.init(rawValue:)) ?? .right
        facts.condition = typed("condition", desk).flatMap(EnvelopeCondition.init(rawValue:)) ?? .intact
        return facts.missing.first { $0.key == field.key }.map { desk.language.refusal($0.refusal) }
    }

    /// Whether a wrong identifier refuses the act: a tax number that is none. Doubtful ones are only remarked.
    static func refusing(_ kind: Act.Kind) -> @Sendable (IdentifierFault) -> Bool {
        let isOfApplication = kind == .recordApplication || kind == .correctApplication
        return { isOfApplication && $0.severity == .error }
    }

    /// An id for a session that is not in the record yet. Nobody prints it; it is there so that acts can name the session.
    func proposedSession(_ desk: Desk) -> String {
        let taken = Set(desk.office?.sessions.map(\.id) ?? [])
        let word = desk.say(sl: "seja", en: "session")
        return (taken.count + 1...taken.count * 2 + 1).lazy.map { "\(word)-\($0)" }.first { !taken.contains($0) } ?? ""
    }
}
