import Domain
import Wording

/// The cells of one row of `applications.csv`, read one after the other.
struct ApplicationRow {
    let reader: TableReader
    let layout: ApplicationsLayout
    private(set) var findings: [TableFinding] = []

    init(_ reader: TableReader, _ layout: ApplicationsLayout) {
        self.reader = reader
        self.layout = layout
    }

    func finding(_ column: Int?, _ kind: TableFinding.Kind, named: String? = nil) -> TableFinding {
        TableFinding(
            file: .applications, line: reader.line, column: column.map(reader.column) ?? 0,
            heading: named ?? column.flatMap { layout.headings?.texts[$0] } ?? "", kind)
    }
}

extension ApplicationRow {
    private func cell(_ column: ApplicationColumn) -> CellBytes {
        guard let number = layout.columns[column] else { return CellBytes(start: nil, count: 0) }
        return reader[number]
    }

    private mutating func wrong(_ column: ApplicationColumn, _ kind: TableFinding.Kind) {
        findings.append(finding(layout.columns[column], kind))
    }

    /// nil where the row has no id to speak of; other faults leave a candidate that is not used.
    mutating func candidate() -> Candidate? {
        guard let id = name() else { return nil }
        var candidate = Candidate(id: id, arrival: arrival(), requested: money(.requested) ?? .zero)
        if !cell(.eligible).isEmpty { candidate.eligibleCosts = money(.eligible) }
        candidate.traits = traits()
        candidate.goal = reference(.goal, layout.goals, .goal)
        if yesNo(.marked) == false { candidate.marking = .wrong }
        candidate.isWithdrawn = yesNo(.withdrawn) == true
        candidate.incomplete = noes(.completeness, layout.completeness, .completenessItem)
        candidate.ineligible = noes(.eligibility, layout.eligibility, .eligibilityItem)
        candidate.offer = offer()
        return candidate
    }

    private mutating func name() -> String? {
        let bytes = cell(.application)
        if bytes.isEmpty {
            wrong(.application, .missingValue)
            return nil
        }
        if bytes.isShortened {
            wrong(.application, .shortenedNumber(bytes.text))
            return nil
        }
        guard bytes.count <= 100, bytes.allSatisfy({ $0 >= 32 && $0 != 127 }) else {
            wrong(.application, .badName(String(bytes.text.prefix(40))))
            return nil
        }
        return layout.columns[.application].map { reader.text($0) }
    }

    /// The stamp of the clock that counts; what stands under the other one must read all the same.
    private mutating func arrival() -> Stamp? {
        let arrivals = [ApplicationColumn.posted, .received].map { ($0, stamp($0)) }
        return arrivals.first { $0.0 == layout.clockColumn }?.1
    }

    private mutating func stamp(_ column: ApplicationColumn) -> Stamp? {
        let bytes = cell(column)
        if bytes.isEmpty {
            if column == layout.clockColumn { wrong(column, .missingValue) }
            return nil
        }
        if let stamp = Stamp(cell: bytes) { return stamp }
        wrong(column, bytes.isShortened ? .shortenedNumber(bytes.text) : .notAStamp(bytes.text))
        return nil
    }

    private mutating func money(_ column: ApplicationColumn) -> Money? {
        let bytes = cell(column)
        if let cents = bytes.plainCents {
            if cents <= Money.largest.cents { return Money(cents: cents) }
            wrong(column, .amountTooLarge)
            return nil
        }
        if bytes.isEmpty {
            wrong(column, .missingValue)
            return nil
        }
        return typedMoney(bytes) { kind, row in row.wrong(column, kind) }
    }

    private mutating func typedMoney(
        _ bytes: CellBytes, _ report: (TableFinding.Kind, inout Self) -> Void
    ) -> Money? {
        let text = bytes.text
        if bytes.isShortened {
            report(.shortenedNumber(text), &self)
            return nil
        }
        do {
            return try Money(typed: text)
        } catch {
            switch error {
            case .ambiguousAmount(let text, let thousands, let decimal):
                report(.ambiguousAmount(text, thousands: thousands, decimal: decimal), &self)
            case .negativeAmount: report(.negativeAmount, &self)
            case .amountTooLarge: report(.amountTooLarge, &self)
            default: report(bytes.isDate ? .dateOfNumber(text) : .notAnAmount(text), &self)
            }
            return nil
        }
    }

    private mutating func traits() -> Traits {
        var traits = Traits(
            fund: reference(.fund, layout.funds, .fund, only: true),
            measure: reference(.measure, layout.measures, .measure, only: true),
            projectType: reference(.projectType, layout.projectTypes, .projectType),
            applicantClass: reference(.applicantClass, layout.classes, .applicantClass))
        for (number, fact) in layout.facts.enumerated() {
            guard let column = layout.factColumns[number] else { continue }
            let bytes = reader[column]
            if !bytes.isEmpty { traits.facts[fact.id] = value(of: fact, bytes, column) }
        }
        return traits
    }

    private mutating func value(of fact: Fact, _ bytes: CellBytes, _ column: Int) -> FactValue? {
        switch fact.kind {
        case .count, .months:
            if let number = bytes.wholeNumber, number <= 1_000_000 { return .number(number) }
            let isDate = bytes.isDate
            findings.append(finding(column, isDate ? .dateOfNumber(bytes.text) : .notANumber(bytes.text)))
            return nil
        case .amount:
            if let cents = bytes.plainCents, cents <= Money.largest.cents { return .number(cents) }
            return typedMoney(bytes) { kind, row in row.findings.append(row.finding(column, kind)) }
                .map { .number($0.cents) }
        case .choice(let options):
            let ids = options.map(\.id)
            let text = bytes.text
            if ids.contains(text) { return .choice(text) }
            let nearest = NearestName.of(text, among: ids)
            findings.append(finding(column, .unknownReference(.option, text, nearest: nearest)))
            return nil
        }
    }

    /// - Parameter only: an empty cell means the only one there is.
    private mutating func reference(
        _ column: ApplicationColumn, _ ids: [String], _ naming: TableFinding.Naming, only: Bool = false
    ) -> String? {
        let bytes = cell(column)
        if bytes.isEmpty { return only && ids.count == 1 ? ids.first : nil }
        let text = bytes.text
        if ids.contains(text) { return text }
        wrong(
            column,
            bytes.isDate
                ? .dateOfNumber(text)
                : .unknownReference(naming, text, nearest: NearestName.of(text, among: ids)))
        return nil
    }

    private mutating func yesNo(_ column: ApplicationColumn) -> Bool? {
        let bytes = cell(column)
        if bytes.isEmpty { return nil }
        let text = bytes.text.lowercased()
        if ["yes", "y", "da", "true", "1"].contains(text) { return true }
        if ["no", "n", "ne", "false", "0"].contains(text) { return false }
        wrong(column, .notAWord(bytes.text, allowed: ["yes", "no", "da", "ne"]))
        return nil
    }

    /// Empty, `passed`, `v redu`, or `no:A1+A3`.
    private mutating func noes(_ column: ApplicationColumn, _ ids: [String], _ naming: TableFinding.Naming) -> [String]
    {
        let bytes = cell(column)
        if bytes.isEmpty || bytes.says("passed") { return [] }
        let text = bytes.text
        if ["passed", "v redu"].contains(text.lowercased()) { return [] }
        guard let colon = text.firstIndex(of: ":"), ["no", "ne"].contains(text[..<colon].lowercased()) else {
            wrong(column, .notAWord(text, allowed: ["passed", "no:" + (ids.first ?? "A1")]))
            return []
        }
        let items = text[text.index(after: colon)...].split(separator: "+", omittingEmptySubsequences: false)
            .map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
        for item in items where !ids.contains(item) {
            wrong(column, .unknownReference(naming, item, nearest: NearestName.of(item, among: ids)))
        }
        return items
    }

    private mutating func offer() -> Candidate.OfferAnswer? {
        let bytes = cell(.offer)
        if bytes.isEmpty { return nil }
        switch Headings.plain(bytes.text) {
        case "accepted", "sprejeta": return .accepted
        case "refused", "zavrnjena": return .refused
        default:
            wrong(.offer, .notAWord(bytes.text, allowed: ["accepted", "refused", "sprejeta", "zavrnjena"]))
            return nil
        }
    }
}
