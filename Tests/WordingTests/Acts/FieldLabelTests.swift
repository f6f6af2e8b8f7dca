import Testing

@testable import Domain
@testable import Wording

@Suite struct `A field of an act` {
    /// Every field of every act with the words it may hold.
    private static let fields: [(key: String, words: [String])] =
        Act.Kind.allCases.flatMap { kind in
            var lister = WordLister()
            _ = kind.act(from: &lister)
            return lister.fields
        } + [("channel", Channel.allCases.map(\.rawValue)), ("way", ["correct", "take-back"])]

    @Test func `has a label, and every word it may hold has one`() {
        for field in Self.fields {
            #expect(FieldLabels.fields[field.key] != nil, "\(field.key)")
            for word in field.words {
                let label = Language.slovenian.label(word: word, in: field.key)
                #expect(label != word && !label.isEmpty, "\(field.key): \(word)")
                #expect(!Language.english.label(word: word, in: field.key).isEmpty)
            }
        }
    }

    @Test func `keeps no label nobody asks for`() {
        let words = Set(Self.fields.flatMap(\.words))
        #expect(FieldLabels.words.keys.filter { !words.contains($0) } == [])
    }

    @Test func `that is empty goes by its label in a form, and by its key where the act is written as text`() {
        let missing = ActFault(path: "person", kind: .missing)
        let nested = ActFault(path: "items.2.missing", kind: .missing)
        #expect(Language.slovenian.sentence(nested) == "Polje »Kaj manjka« je prazno; izpolnite ga.")
        #expect(Language.english.sentence(nested) == "The field \"What is missing\" is empty; fill it in.")
        #expect(Language.slovenian.sentence(ofWritten: missing) == "Manjka polje »person« (Oseba).")
        #expect(
            Language.english.sentence(ofWritten: nested)
                == "The field \"items.2.missing\" (What is missing) is missing.")
    }

    @Test func `says its words as sentences say them`() {
        let language = Language.slovenian
        for kind in DecisionKind.allCases {
            #expect(language.label(word: kind.rawValue, in: "decision") == language.word(kind))
        }
        for role in Role.allCases {
            #expect(language.label(word: role.rawValue, in: "role") == language.name(of: role))
        }
        for marking in Marking.allCases {
            #expect(language.label(word: marking.rawValue, in: "marking") == language.word(marking))
        }
        #expect(language.label(word: "chair", in: "function") == "predsednik")
    }
}

private struct WordLister: Fields {
    var fields: [(key: String, words: [String])] = []

    private mutating func add(_ key: String, _ form: FieldForm) {
        switch form {
        case .word(let words): fields.append((key, words))
        case .yesNo: fields.append((key, ["yes", "no"]))
        default: fields.append((key, []))
        }
    }

    mutating func one<V: ActScalar>(_ key: String, _ value: inout V) { add(key, V.form) }
    mutating func one<V: ActScalar>(_ key: String, _ value: inout V, otherwise: V) { add(key, V.form) }
    mutating func maybe<V: ActScalar>(_ key: String, _ value: inout V?) { add(key, V.form) }
    mutating func many<V: ActScalar>(_ key: String, _ values: inout [V], needed: Bool) { add(key, V.form) }

    mutating func group<G: FieldGroup>(_ key: String, _ value: inout G) {
        add(key, .group)
        value.visit(&self)
    }

    mutating func groups<G: FieldGroup>(_ key: String, _ values: inout [G], needed: Bool) {
        add(key, .group)
        var item = G()
        item.visit(&self)
    }

    mutating func tree(_ key: String, _ value: inout Node) { add(key, .tree) }
    mutating func act(_ key: String, _ value: inout Act?, needed: Bool) { add(key, .act) }
}
