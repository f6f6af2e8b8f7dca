extension Rulebook {
    /// What has to stand at a place of a rulebook, the three doubts apart: the form somebody fills in who settles one.
    public static func schema(at path: Path) -> Schema? {
        var steps = path.steps[...]
        var schema = Self.schema
        while let step = steps.popFirst() {
            // A doubt inside an option asks for what its option asks for.
            switch step {
            case .key("conflict"): steps = steps.dropFirst(3)
            case .key("reading"): steps = steps.dropFirst(1)
            default:
                guard let below = schema.below(step) else { return nil }
                schema = below
            }
        }
        return schema.sure
    }
}

extension Schema {
    fileprivate func below(_ step: Path.Step) -> Schema? {
        switch (self, step) {
        case (.map(_, let fields), .key(let key)): fields.first { $0.name == key }?.schema
        case (.list(let item, _), .item): item
        case (.byID(let item), .key): item
        case (.anyOf(let schemas), _): schemas.lazy.compactMap { $0.below(step) }.first
        case (.reference(let name), _): Rulebook.schema.map(named: name)?.below(step)
        default: nil
        }
    }

    /// Without the doubts that may stand here.
    fileprivate var sure: Schema {
        guard case .anyOf(let schemas) = self else { return self }
        let values = schemas.filter { schema in
            guard case .map(let name, _) = schema else { return true }
            return Doubt.Kind(rawValue: name) == nil
        }
        return values.count == 1 ? values[0].sure : .anyOf(values)
    }

    private func map(named wanted: String) -> Schema? {
        switch self {
        case .map(let name, let fields):
            name == wanted ? self : fields.lazy.compactMap { $0.schema.map(named: wanted) }.first
        case .list(let item, _), .byID(let item): item.map(named: wanted)
        case .anyOf(let schemas): schemas.lazy.compactMap { $0.map(named: wanted) }.first
        case .scalar, .words, .reference, .anything: nil
        }
    }
}
