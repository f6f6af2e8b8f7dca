import Testing

@testable import Domain
@testable import Wording

@Suite struct `The page of acts` {
    @Test func `follows from the code`() throws { try GeneratedPage.expect(page(), in: "ACTS.md") }

    private func page() -> String {
        var text = """
            # The acts

            What people do in a procedure, as it stands in the record, in `acts.jsonl` and in every export. Generated from the code;
            a test fails when it is stale.

            One act is one JSON object; in a file of acts (`tockovnik act OFFICE --as KEY --file acts.jsonl`) each stands on its own
            line. Every scalar is a text. Sample offices also carry `at` (the moment, `2025-07-04T14:35:10.123+02:00`) and `by` (the
            person's id) on every line. A field that is not named here is refused, and so is one that stands twice.

            | form | what it is |
            | --- | --- |
            | text | anything but blanks |
            | id | 1 to 40 of letters, digits, `.`, `-`, `_` |
            | day, stamp | `2025-07-04`; `2025-07-04T14:35`, with seconds `2025-07-04T14:35:10`, without an hour `2025-07-04` |
            | amount | euro, `75000.00` |
            | points | decimal with at most four places, `2.5` |
            | number | whole, `3` |
            | application, envelope | `V-4`, `O-7`; filing: one of the two |
            | word | one of those listed |
            | tree | any JSON: a rulebook, the value of an unknown |

            Who may do an act, and when, stands in [ROLES.md](ROLES.md).

            """
        for section in Self.sections {
            text += "\n## \(section.title)\n"
            for kind in section.kinds { text += entry(kind) }
        }
        return text
    }

    private func entry(_ kind: Act.Kind) -> String {
        var lister = FieldPage()
        let act = kind.act(from: &lister)
        var text =
            "\n### `\(kind.rawValue)`\n\n\(Language.english.meaning(of: kind))\n\n| field | form | |\n| --- | --- | --- |\n"
        text += lister.lines.map { "| `\($0.key)` | \($0.form) | \($0.needed ? "" : "may be left out") |\n" }.joined()
        return text + "\n```json\n\(Line(act.node).text)\n```\n"
    }

    private static let sections: [(title: String, kinds: [Act.Kind])] = {
        let titles: [(String, Act.Kind)] = [
            ("The office and its people", .foundOffice), ("Bodies", .formBody), ("Calls", .openCall),
            ("Envelopes", .registerEnvelope), ("Applications", .recordApplication), ("The two lists", .checkItem),
            ("Supplements and clarifications", .requestSupplement), ("Interests", .declareInterest),
            ("Scoring", .assignAssessors), ("The ranking", .decideTie), ("Sessions", .conveneSession),
            ("Decisions and appeals", .decideFiling), ("Operations", .refuseOperation), ("Reports", .recordIndicator),
            ("Corrections and the record itself", .correctEntry),
        ]
        var sections: [(title: String, kinds: [Act.Kind])] = []
        for kind in Act.Kind.allCases {
            if let title = titles.first(where: { $0.1 == kind })?.0 { sections.append((title, [])) }
            if !sections.isEmpty { sections[sections.count - 1].kinds.append(kind) }
        }
        return sections
    }()
}

/// One line of JSON with the keys in the order of the page, so that it reads like the table above it.
private struct Line {
    var text: String

    init(_ node: Node) {
        switch node.content {
        case .scalar(let scalar): text = Line.quoted(scalar)
        case .list(let items): text = "[" + items.map { Line($0).text }.joined(separator: ",") + "]"
        case .map(let pairs):
            text = "{" + pairs.map { Line.quoted($0.key) + ":" + Line($0.value).text }.joined(separator: ",") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        String(decoding: (try? Node.scalar(text).canonicalJSON()) ?? [], as: UTF8.self)
    }
}

/// Lists the fields of an act, and fills them with an example on the way.
private struct FieldPage: Fields {
    struct Row {
        var key: String
        var form: String
        var needed: Bool
    }

    var lines: [Row] = []
    var prefix = ""

    private mutating func add(_ key: String, _ form: FieldForm, needed: Bool, list: Bool = false) {
        lines.append(Row(key: prefix + key, form: (list ? "list of " : "") + word(form), needed: needed))
    }

    private func word(_ form: FieldForm) -> String {
        switch form {
        case .text: "text"
        case .id: "id"
        case .day: "day"
        case .stamp: "stamp"
        case .amount: "amount"
        case .count: "number"
        case .points: "points"
        case .application: "application"
        case .envelope: "envelope"
        case .filing: "filing"
        case .yesNo: "`yes`, `no`"
        case .tree: "tree"
        case .group: "map"
        case .act: "an act"
        case .word(let words): words.map { "`\($0)`" }.joined(separator: ", ")
        }
    }

    /// An example of the form, and for texts of the key.
    private func example(_ key: String, _ form: FieldForm) -> String {
        switch form {
        case .day: return "2025-07-07"
        case .stamp: return "2025-07-04T14:35"
        case .amount: return "40000.00"
        case .count: return key == "option" || key == "request" || key == "phase" || key == "appeal" ? "1" : "2"
        case .points: return "2.5"
        case .application: return "V-4"
        case .envelope: return "O-7"
        case .filing: return "V-4"
        case .yesNo: return "yes"
        case .word(let words): return words.first ?? ""
        case .text, .id, .tree, .group, .act: return Self.texts[key] ?? "…"
        }
    }

    private static let texts: [String: String] = [
        "office": "log-7f3a", "name": "Ana Skrb", "person": "ana", "person-name": "Ana Skrb",
        "key": "ed25519:" + String(repeating: "0123456789abcdef", count: 4), "organisation": "Občina Log",
        "reason": "tipkarska napaka", "body": "board", "member": "bine", "sector": "civil", "call": "esrr-1-2025",
        "original": "call: esrr-1-2025\n…", "title": "Muzej na kolesih", "note": "glej prilogo 4", "doubt": "threshold",
        "source": "§4.2", "sender": "Zavod Stezica, Log 1", "address": "Log 1, 3000 Log", "registered": "RR473124829GB",
        "no-registered-number": "listek je izgubljen", "channel": "registered-post",
        "marking-note": "manjka naziv poziva",
        "condition-note": "vogal je raztrgan", "present": "Cene Log", "registration-number": "5092108",
        "tax-number": "14717468", "iban": "SI56011006000000314", "postcode": "3230", "place": "Šentjur",
        "municipality": "Šentjur", "contact": "Breda Gorica", "e-mail": "breda@stezica.example", "fund": "ESRR",
        "measure": "M1.1", "further-measures": "M1.2", "project-type": "investment", "class": "public", "goal": "C1",
        "fact": "partners",
        "value": "3", "evidence": "konzorcijska pogodba", "item": "A1", "missing": "podpis partnerja",
        "question": "Kdo bo upravljal prostor?", "late-reason": "bolezen", "assessors": "ema", "substitutes": "edo",
        "candidates": "ema", "drawn": "ema", "seed": "4. 7. 2025 ob 10.00", "criterion": "1.1", "levels": "a",
        "comment": "skrbno pripravljena vloga", "assessor": "ema", "pot": "ESRR", "session": "uo-3", "number": "3.",
        "subject": "izbor projektov", "from-item": "1", "wording": "Projekt se potrdi.",
        "grounds": "napačno seštete točke",
        "authority": "MKRR", "operation": "JP1-1", "holder": "Zavod Stezica", "description": "tri mesece več",
        "indicator": "jobs", "cooperation": "S1", "act-number": "33154-2/2020",
    ]

    private func filled<V: ActScalar>(_ key: String, _ value: V) -> V { V(actText: example(key, V.form)) ?? value }

    mutating func one<V: ActScalar>(_ key: String, _ value: inout V) {
        add(key, V.form, needed: true)
        value = filled(key, value)
    }

    mutating func one<V: ActScalar>(_ key: String, _ value: inout V, otherwise: V) {
        lines.append(Row(key: prefix + key, form: word(V.form) + "; otherwise `\(otherwise.actText)`", needed: false))
        value = otherwise
    }

    mutating func maybe<V: ActScalar>(_ key: String, _ value: inout V?) {
        add(key, V.form, needed: false)
        value = V(actText: example(key, V.form))
    }

    mutating func many<V: ActScalar>(_ key: String, _ values: inout [V], needed: Bool) {
        add(key, V.form, needed: needed, list: true)
        values = V(actText: example(key, V.form)).map { [$0] } ?? []
    }

    mutating func group<G: FieldGroup>(_ key: String, _ value: inout G) {
        lines.append(Row(key: prefix + key, form: "map with", needed: true))
        inside(key, &value)
    }

    mutating func groups<G: FieldGroup>(_ key: String, _ values: inout [G], needed: Bool) {
        lines.append(Row(key: prefix + key, form: "list of maps with", needed: needed))
        var item = G()
        inside(key, &item)
        values = [item]
    }

    private mutating func inside<G: FieldGroup>(_ key: String, _ value: inout G) {
        let outer = prefix
        prefix += key + "."
        value.visit(&self)
        prefix = outer
    }

    mutating func act(_ key: String, _ value: inout Act?, needed: Bool) {
        add(key, .act, needed: needed)
        let payment = RecordPayment(
            call: "esrr-1-2025", operation: "JP1-1", amount: Money(cents: key == "was" ? 7_500_000 : 75_000_00),
            on: Day(iso: key == "was" ? "2025-07-04" : "2025-07-07"))
        value = .recordPayment(payment)
    }

    mutating func tree(_ key: String, _ value: inout Node) {
        add(key, .tree, needed: true)
        value = key == "rulebook" ? .map([("call", .scalar("esrr-1-2025"))]) : .scalar("60")
    }
}
