import Domain
import Terminal
import Wording

/// What the money of an application is for, and what the call counts in it.
extension Dossier {
    /// The fund and every measure, each with its indicator and what is noted about it in the call.
    func fundAndMeasures(_ data: ApplicationFacts) -> [TextPane.Paragraph] {
        var lines = [line(field: "fund", data.fund)].compactMap { $0 } + noted(data.fund)
        lines += [named("measure", data.measure), indicator(of: data.measure)].compactMap { $0 } + noted(data.measure)
        for (index, further) in data.furtherMeasures.enumerated() {
            let measure = measure(further, isFirst: index == 0)
            lines += [measure, indicator(of: further)].compactMap { $0 } + noted(further)
        }
        return lines
    }

    private func measure(_ further: String, isFirst: Bool) -> TextPane.Paragraph? {
        let text = seen.rulebook?.measure(further).map { further + " " + desk.say($0.text) }
        return line(isFirst ? desk.language.label(field: "further-measures") : "", text ?? further)
    }

    /// What the call counts in projects of the measure.
    private func indicator(of measure: String?) -> TextPane.Paragraph? {
        let text = measure.flatMap { seen.rulebook?.measure($0)?.indicator }
        return line(desk.say(sl: "Kazalnik ukrepa", en: "Indicator"), text.map { desk.say($0) })
    }

    private func noted(_ id: String?) -> [TextPane.Paragraph] {
        (id.map { seen.rulebook?.notes(about: $0) ?? [] } ?? []).map(desk.language.line).map { line in
            .init(line.text, style: line.style, indent: 23)
        }
    }
}
