import Domain

extension SealedEntry {
    /// Reads stored bytes, strictly: whatever `init(_:by:at:after:with:)` would not have written is refused and named.
    public init(stored bytes: [UInt8]) throws(RecordBreak.Kind) {
        self = try bytes.withUnsafeBufferPointer { (buffer) throws(RecordBreak.Kind) in
            try SealedEntry(stored: buffer)
        }
    }

    /// The same over memory of the store.
    init(stored bytes: UnsafeBufferPointer<UInt8>) throws(RecordBreak.Kind) {
        // The usual case is read by its outline; whatever does not fit is read again field by field, to be named.
        if let entry = SealedEntry(outlined: bytes) {
            self = entry
        } else {
            self = try SealedEntry(spelled: bytes)
        }
    }

    private init(spelled bytes: UnsafeBufferPointer<UInt8>) throws(RecordBreak.Kind) {
        let tree: Node
        do throws(NodeJSON.Fault) {
            tree = try Node(canonicalJSON: bytes, limits: .entry)
        } catch {
            throw RecordBreak.Kind(error)
        }
        guard let pairs = tree.pairs else { throw .notAnEntry }
        var values: [Field: Node] = [:]
        for pair in pairs {
            guard let field = Field(rawValue: pair.key) else { throw .unknownField(pair.key) }
            values[field] = pair.value
        }
        func text(_ field: Field) throws(RecordBreak.Kind) -> String {
            guard let node = values[field] else { throw .missingField(field.rawValue) }
            guard let text = node.text else { throw .fieldNotText(field.rawValue) }
            return text
        }
        guard let act = values[.act] else { throw .missingField(Field.act.rawValue) }
        let momentText = try text(.moment)
        let person = try text(.person)
        let previousText = try text(.previous)
        let sequenceText = try text(.sequence)
        let signatureText = try text(.signature)
        guard let moment = Moment(momentText) else { throw .momentMalformed(momentText) }
        guard let previous = EntryHash(hex: previousText) else { throw .previousMalformed(previousText) }
        guard let sequence = Int(sequenceText), sequence > 0, String(sequence) == sequenceText else {
            throw .sequenceMalformed(sequenceText)
        }
        guard Hexadecimal.bytes(of: signatureText.utf8)?.count == 64 else { throw .signatureMalformed }
        self.init(
            sequence: sequence, moment: moment, person: person, act: act, previous: previous, bytes: Array(bytes),
            hash: EntryHash(of: UnsafeRawBufferPointer(bytes)))
    }
}

extension RecordBreak.Kind {
    init(_ fault: NodeJSON.Fault) {
        self =
            switch fault.reason {
            case .tooLarge, .tooDeep, .tooManyValues: .tooLarge
            case .endsEarly: .truncated
            case .extraBytes: .extraBytes(offset: fault.offset)
            case .notUTF8: .notUTF8(offset: fault.offset)
            case .duplicateKey(let key): .duplicateKey(key)
            case .notCanonical(let departure): .notCanonical(departure, offset: fault.offset)
            case .expected, .controlCharacter, .unknownEscape, .loneSurrogate, .malformedNumber:
                .notJSON(offset: fault.offset)
            }
    }
}
