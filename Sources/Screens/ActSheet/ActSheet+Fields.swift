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
        return field.isNeeded
    }

    /// An id for a session that is not in the record yet. Nobody prints it; it is there so that acts can name the session.
    func proposedSession(_ desk: Desk) -> String {
        let taken = Set(desk.office?.sessions.map(\.id) ?? [])
        let word = desk.say(sl: "seja", en: "session")
        return (taken.count + 1...taken.count * 2 + 1).lazy.map { "\(word)-\($0)" }.first { !taken.contains($0) } ?? ""
    }
}
