import CYaml
import Domain

/// Reads YAML into a `Node`, with line and column of everything.
///
/// It listens to the events of libyaml, which comes with Yams. Yams' own tree would fail at the first repeated key without
/// its place, copy what aliases stand for before anybody can refuse them, and costs three times as long.
struct YAMLTree {
    /// What is read at most: a rulebook nests about twelve deep, and one of four megabytes has some hundred thousand values.
    struct Limits {
        var depth = 64
        var nodes = 400_000
    }

    static func node(_ bytes: UnsafeBufferPointer<UInt8>, limits: Limits = Limits()) throws(RulebookFault) -> Node {
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else { throw RulebookFault(.notYAML(.other)) }
        defer { yaml_parser_delete(&parser) }
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
        var builder = TreeBuilder(limits: limits)
        var event = yaml_event_t()
        while true {
            guard yaml_parser_parse(&parser, &event) == 1 else { throw fault(of: parser, in: bytes) }
            defer { yaml_event_delete(&event) }
            if event.type == YAML_STREAM_END_EVENT { break }
            try builder.take(event)
        }
        guard let root = builder.root else { throw RulebookFault(.empty, place: Place(line: 1, column: 1)) }
        return root
    }

    private static func fault(of parser: yaml_parser_t, in bytes: UnsafeBufferPointer<UInt8>) -> RulebookFault {
        let problem = parser.problem.map { String(cString: $0) } ?? ""
        // Where a character cannot be read libyaml knows the byte and not yet the line.
        let place =
            parser.error == YAML_READER_ERROR
            ? Place(ofByte: parser.problem_offset, in: bytes)
            : Place(parser.problem_mark)
        // libyaml looks ahead, so it may meet its own limit of a thousand levels before ours.
        if problem.hasPrefix("Maximum nesting level") {
            return RulebookFault(.tooDeep(limit: Limits().depth), place: place)
        }
        var trouble = trouble(problem)
        if trouble == .strangeStart, place.byte(in: bytes) == 9 { trouble = .tab }
        return RulebookFault(.notYAML(trouble), place: place)
    }

    /// libyaml says what is wrong in English prose; these words of it are stable since 2006.
    private static func trouble(_ problem: String) -> RulebookFault.YAMLTrouble {
        func has(_ words: String...) -> Bool { words.contains(where: problem.contains) }
        if has("control characters") { return .controlCharacter }
        if has("cannot start any token") { return .strangeStart }
        if has("could not find expected ':'", "mapping values are not allowed") { return .missingColon }
        if has("unexpected end of stream", "unexpected document indicator") { return .unclosedQuote }
        if has("did not find expected ',' or") { return .unclosedBracket }
        if has("escape") { return .escape }
        if has("undefined alias") { return .unknownAlias }
        if has("block end", "expected key", "block sequence entries", "block mapping", "expected '-'", "indentation") {
            return .indentation
        }
        return .other
    }
}

extension Place {
    init(_ mark: yaml_mark_t) { self.init(line: mark.line + 1, column: mark.column + 1) }

    /// The line and column of a byte.
    init(ofByte offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        var line = 1
        var column = 1
        for byte in bytes.prefix(max(0, offset)) {
            if byte == 10 {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        self.init(line: line, column: column)
    }

    /// The first byte of the character that stands here; nil behind the end.
    func byte(in bytes: UnsafeBufferPointer<UInt8>) -> UInt8? {
        var here = Place(line: 1, column: 0)
        for byte in bytes {
            if byte & 0xC0 != 0x80 { here.column += 1 }
            if here == self { return byte }
            if byte == 10 { here = Place(line: here.line + 1, column: 0) }
        }
        return nil
    }
}

/// Builds the tree from events, without recursion.
private struct TreeBuilder {
    /// A list or a map whose end has not come yet.
    private struct Open {
        let isMap: Bool
        let place: Place
        var items: [Node] = []
        var pairs: [Node.Pair] = []
        var key: (name: String, place: Place)?
    }

    let limits: YAMLTree.Limits
    private(set) var root: Node?
    private var open: [Open] = []
    private var nodes = 0

    init(limits: YAMLTree.Limits) { self.limits = limits }

    mutating func take(_ event: yaml_event_t) throws(RulebookFault) {
        let place = Place(event.start_mark)
        switch event.type {
        case YAML_DOCUMENT_START_EVENT:
            if root != nil { throw RulebookFault(.severalDocuments, place: place) }
        case YAML_ALIAS_EVENT:
            let name = event.data.alias.anchor.map { String(cString: $0) } ?? ""
            throw RulebookFault(.alias(name), place: place)
        case YAML_SCALAR_EVENT: try scalar(event, at: place)
        case YAML_SEQUENCE_START_EVENT: try begin(isMap: false, at: place)
        case YAML_MAPPING_START_EVENT: try begin(isMap: true, at: place)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
            guard let last = open.popLast() else { return }
            try add(Node(last.isMap ? .map(last.pairs) : .list(last.items), place: last.place))
        default: break
        }
    }

    private mutating func scalar(_ event: yaml_event_t, at place: Place) throws(RulebookFault) {
        let bytes = UnsafeBufferPointer(start: event.data.scalar.value, count: event.data.scalar.length)
        let text = String(decoding: bytes, as: UTF8.self)
        if let last = open.last, last.isMap, last.key == nil {
            open[open.count - 1].key = (text, place)
        } else {
            try add(Node(.scalar(text), place: place))
        }
    }

    private mutating func begin(isMap: Bool, at place: Place) throws(RulebookFault) {
        guard open.count < limits.depth else { throw RulebookFault(.tooDeep(limit: limits.depth), place: place) }
        if let last = open.last, last.isMap, last.key == nil { throw RulebookFault(.keyNotText, place: place) }
        open.append(Open(isMap: isMap, place: place))
    }

    private mutating func add(_ node: Node) throws(RulebookFault) {
        nodes += 1
        guard nodes <= limits.nodes else {
            throw RulebookFault(.tooManyValues(limit: limits.nodes), place: node.place)
        }
        guard let last = open.indices.last else {
            root = node
            return
        }
        if !open[last].isMap {
            open[last].items.append(node)
        } else if let key = open[last].key {
            open[last].pairs.append(Node.Pair(key.name, node, keyPlace: key.place))
            open[last].key = nil
        }
    }
}
