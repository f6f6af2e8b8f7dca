/// Texts of the call: always in both languages.
enum TextGrammar {
    static let sl = Key<String>("sl", .text, .neededAsTold)
    static let en = Key<String>("en", .text, .neededAsTold)
    static let optionalSl = Key<String>("sl", .text, .optional)
    static let optionalEn = Key<String>("en", .text, .optional)

    /// `{ sl: ..., en: ... }`
    static let shape = Shape<Text>.map("text", [sl, en]) { $0.text }

    /// Something with an id and a name: `{ id, sl, en }`.
    static let named = Shape<Named>.map("named", [id, sl, en]) { map in
        let id = map[Self.id]
        let text = map.text
        guard let id, let text else { return nil }
        return Named(id: id, text: text)
    }
    static let id = Key<String>("id", .id)
}

extension MapReader {
    /// The map's own `sl` and `en`, both needed.
    var text: Text? {
        guard let text = optionalText else {
            if !has(TextGrammar.sl), !has(TextGrammar.en) { report(.missingKey("sl")) }
            return nil
        }
        return text
    }

    /// The map's own `sl` and `en`: both or neither.
    var optionalText: Text? {
        let sl = self[TextGrammar.sl]
        let en = self[TextGrammar.en]
        if has(TextGrammar.sl) != has(TextGrammar.en) {
            report(.missingLanguage(has(TextGrammar.sl) ? .english : .slovenian))
        }
        guard let sl, let en else { return nil }
        return Text(sl: sl, en: en)
    }
}

extension Shape<Text> {
    /// A pair of texts, or one plain text where it is only a note.
    static var note: Shape {
        let plain = Shape<String>.text
        return Shape(.anyOf([TextGrammar.shape.schema, plain.schema])) { node, reader in
            node.text == nil
                ? TextGrammar.shape.read(node, reader)
                : plain.read(node, reader).map { Text(sl: $0, en: $0) }
        }
    }
}
