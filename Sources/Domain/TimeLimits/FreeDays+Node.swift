extension FreeDays {
    /// Why a list of holidays cannot be read.
    public enum Finding: Error, Sendable, Hashable {
        case notAMap(Path)
        case missing(Path, key: String)
        case unknownKey(Path, String)
        case twice(Path, String)
        /// A value that does not read; `form` is an example of one that does.
        case wrong(Path, String, form: String)
        /// Not exactly one of `every`, `easter`, `date`.
        case rule(Path)

        public var path: Path {
            switch self {
            case .notAMap(let path), .missing(let path, _), .unknownKey(let path, _), .twice(let path, _),
                .wrong(let path, _, _), .rule(let path):
                path
            }
        }
    }

    /// Reads the form of `data/holidays/si.yaml`:
    ///
    /// ```yaml
    /// country: si
    /// source: "..."
    /// days:
    ///   - { every: 01-02, is: work-free, from: 2017, sl: novo leto, en: New Year }
    ///   - { easter: 1, is: work-free, sl: velikonočni ponedeljek, en: Easter Monday }
    ///   - { date: 2023-08-14, is: work-free, sl: dan solidarnosti, en: Solidarity Day }
    /// ```
    public init(_ node: Node) throws(Finding) {
        let top = try HolidayFields(node, .root, known: ["country", "source", "days"])
        let days = try top.needed("days")
        guard let items = days.items else { throw .notAMap(Path.root.key("days")) }
        var holidays: [Holiday] = []
        for (number, item) in items.enumerated() {
            holidays.append(try Holiday(item, Path.root.key("days").item(number)))
        }
        self.init(holidays)
    }
}

extension Holiday {
    fileprivate init(_ node: Node, _ path: Path) throws(FreeDays.Finding) {
        let fields = try HolidayFields(
            node, path, known: ["every", "easter", "date", "is", "from", "until", "sl", "en"])
        guard let kind = Holiday.Kind(rawValue: try fields.text("is")) else {
            throw .wrong(path.key("is"), try fields.text("is"), form: "work-free, worked, closed")
        }
        let rules = ["every", "easter", "date"].filter { fields.has($0) }
        guard rules.count == 1 else { throw .rule(path) }
        let written = try fields.text(rules[0])
        let rule: Holiday.Rule? =
            switch rules[0] {
            case "every": Holiday.yearly(written)
            case "easter": Int(written).flatMap { (-100...250).contains($0) ? .easter($0) : nil }
            default: Day(iso: written).map(Holiday.Rule.once)
            }
        guard let rule else {
            let forms = ["every": "01-31", "easter": "1", "date": "2023-08-14"]
            throw .wrong(path.key(rules[0]), written, form: forms[rules[0]] ?? "")
        }
        self.init(
            rule, kind, Text(sl: try fields.text("sl"), en: try fields.text("en")), from: try fields.year("from"),
            until: try fields.year("until"))
    }

    /// `01-31`, month before day as in every other date of a file; 29 February is a day too.
    private static func yearly(_ text: String) -> Rule? {
        guard let day = Day(iso: "2000-" + text) else { return nil }
        return .yearly(month: day.parts.month, day: day.parts.day)
    }
}

/// A map of a list of holidays, with its keys looked at.
private struct HolidayFields {
    private let node: Node
    private let path: Path

    init(_ node: Node, _ path: Path, known: Set<String>) throws(FreeDays.Finding) {
        guard let pairs = node.pairs else { throw .notAMap(path) }
        var seen: Set<String> = []
        for pair in pairs {
            guard known.contains(pair.key) else { throw .unknownKey(path, pair.key) }
            guard seen.insert(pair.key).inserted else { throw .twice(path, pair.key) }
        }
        self.node = node
        self.path = path
    }

    func has(_ key: String) -> Bool { node[key] != nil }

    func needed(_ key: String) throws(FreeDays.Finding) -> Node {
        guard let value = node[key] else { throw .missing(path, key: key) }
        return value
    }

    func text(_ key: String) throws(FreeDays.Finding) -> String {
        guard let text = try needed(key).text, !text.isEmpty else { throw .missing(path, key: key) }
        return text
    }

    func year(_ key: String) throws(FreeDays.Finding) -> Int? {
        guard has(key) else { return nil }
        let written = try text(key)
        guard let year = Int(written), (1900...2199).contains(year) else {
            throw .wrong(path.key(key), written, form: "2017")
        }
        return year
    }
}

extension FreeDays.Finding {
    /// Where in its file the finding stands.
    public func place(in node: Node) -> Place? { node.place(at: path, doubts: [:]) }
}
