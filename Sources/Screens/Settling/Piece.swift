import Domain
import Terminal
import Wording

/// One thing asked by a form that makes a piece of a rulebook.
struct Blank: Sendable {
    typealias Choice = Form<FieldPath>.Choice

    var path: String
    var label: String
    /// How what is typed becomes exact.
    var form = FieldForm.text
    var choices: [Choice]?
    var need = Need.needed
    var hint = ""
    var width = 46
    /// What stands there at first, in its exact form.
    var usual = ""
    var group = ""
    /// The keys of the piece it answers for: a finding there is shown here.
    var covers: [String] = []

    enum Need: Sendable { case needed, optional }
}

/// A piece of a rulebook that people make by answering: what is asked, and what the answers make.
protocol Piece: Sendable {
    /// What is asked now; an answer can raise further questions.
    func blanks(_ texts: [String: String]) -> [Blank]

    /// What the exact answers make; nil where something is missing.
    func node(_ texts: [String: String]) -> Node?
}

/// What a piece is made in: the doubt it settles and the call around it.
struct PieceContext: Sendable {
    let language: Language
    let doubt: Doubt
    let rulebook: Rulebook
    /// The whole rulebook as it was written.
    let tree: Node

    typealias Choice = Blank.Choice

    func say(_ sl: String, _ en: String) -> String { language.choose(sl: sl, en: en) }

    func words(_ words: [String]) -> [Choice] { words.map { Choice($0, language.words(.scalar($0))) } }

    var bodies: [Choice] { rulebook.bodies.map { Choice($0.id, $0.text[language]) } }

    var limits: [Choice] {
        rulebook.timeLimits.map { entry in
            let name = entry.rule.value?.text[language] ?? language.name(limit: entry.id)
            return Choice(entry.id, name)
        }
    }

    /// Every criterion with its number and words; nothing while the scoring itself is in doubt.
    var criteria: [Choice] {
        func all(_ criterion: Criterion) -> [Choice] {
            [Choice(criterion.id, criterion.id + " " + criterion.text[language])] + criterion.parts.flatMap(all)
        }
        return (rulebook.scoring.value ?? []).flatMap(\.criteria).flatMap(all)
    }

    /// The node at a place of the rulebook as written.
    func node(at steps: some Sequence<Path.Step>) -> Node? {
        steps.reduce(Optional(tree)) { node, step in
            switch step {
            case .key(let key): node?[key]
            case .item(let number): node?.items.flatMap { $0.indices.contains(number) ? $0[number] : nil }
            }
        }
    }
}

extension PieceContext {
    /// The form of the value this doubt waits for; nil where it is so large that only a file holds it.
    var piece: (any Piece)? {
        if doubt.kind != .unknown { return OptionPiece(context: self) }
        let key = doubt.path.steps.reversed().lazy.compactMap { if case .key(let key) = $0 { key } else { nil } }.first
        guard let schema = Rulebook.schema(at: doubt.path) else { return nil }
        switch (key, schema) {
        case ("ties", _): return TiesPiece(context: self)
        case ("threshold", _): return ThresholdPiece(context: self)
        case ("shares", .byID): return SharesPiece(context: self)
        case ("quorum", _): return QuorumPiece(context: self)
        case ("parts", _): return ScalarPiece(context: self, choices: parts)
        case ("if-tied", _), ("final-after", _): return ScalarPiece(context: self, choices: bodies)
        case (_, .map("time-limit", _)): return TimeLimitPiece(context: self, id: key ?? "")
        case (_, .map("assessors", _)): return AssessorsPiece(context: self)
        case (_, .map("when", _)): return ConditionsPiece(context: self)
        case (_, .map("sector-balance", _)): return BalancePiece(context: self)
        case (_, .map("appeals", _)): return AppealsPiece(context: self)
        case (_, .words(let words)):
            // The division itself is a chapter of its own that the call would have to have.
            let possible = words.filter { $0 != LinePolicy.byGoal.rawValue || rulebook.allocation.byGoal != nil }
            return ScalarPiece(context: self, choices: self.words(possible))
        case (_, .scalar(_, let kind)): return ScalarPiece(context: self, kind: kind)
        default: return nil
        }
    }

    /// How the parts of the criterion of this doubt can count.
    private var parts: [Choice] {
        let below = node(at: doubt.path.steps.dropLast())?["criteria"]?.items ?? []
        let only = below.compactMap { part in
            part["id"]?.text.map { id in
                Choice("only \(id)", say("samo ", "only ") + id + " " + (part[language.rawValue]?.text ?? ""))
            }
        }
        return [Choice("sum", say("vsota delov", "the sum of the parts"))] + words(["highest"]) + only
    }
}

extension PieceContext {
    var shareHint: String { say("60 ali 60 % največjega možnega", "60, or 60 % of what can be reached") }

    /// `60,5 %` as the rulebook writes it; what it cannot read the grammar says.
    func share(_ text: String) -> String {
        let isShare = text.hasSuffix("%")
        return decimal(isShare ? String(text.dropLast()) : text) + (isShare ? " %" : "")
    }

    func decimal(_ text: String) -> String { text.trimmed.replacing(",", with: ".") }
}
