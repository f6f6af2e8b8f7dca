import Domain
import Wording

extension Desk {
    /// Why the viewer cannot do this here now, in a sentence; nil where the act itself decides.
    func obstacle(to kind: Act.Kind, _ given: [String: String] = [:]) -> String? {
        if let why = reasonAgainstRecording { return why }
        guard let office, let viewer else { return nil }
        return obstacles.answer(to: kind, given, of: self, viewer: viewer) {
            office.refusal(before: GivenFields.act(kind, given), by: viewer, on: today)
                .map { language.refusal($0, in: office) }
        }
    }

    /// Why nothing at all can be recorded now.
    var reasonAgainstRecording: String? {
        if past != nil { return nothingInThePast }
        guard office == nil || viewer == nil else { return nil }
        return say(sl: "Najprej izberite, kdo sedi za mizo (i).", en: "First choose who sits at the desk (i).")
    }

    /// Said of every list a filter leaves nothing of.
    var noneFits: String {
        say(sl: "Filtru ne ustreza nič. Esc ga pobriše.", en: "Nothing fits the filter. Esc clears it.")
    }

    /// Said wherever somebody who looks back tries to record.
    public var nothingInThePast: String {
        say(
            sl: "Gledate preteklo stanje, vanj ni mogoče zapisati ničesar. F8 pelje v sedanjost.",
            en: "You look at the past, where nothing can be recorded. F8 leads to the present.")
    }
}
