import Domain

extension Language {
    public func word(_ kind: Doubt.Kind) -> String {
        switch kind {
        case .unknown: choose(sl: "neznano", en: "unknown")
        case .conflict: choose(sl: "nasprotje", en: "conflict")
        case .reading: choose(sl: "branje", en: "reading")
        }
    }

    /// One thing the place of a doubt can say, as its form offers it.
    public func words(_ value: Node, of doubt: Doubt) -> String {
        value.items?.isEmpty == true && doubt.path.steps.last == .key("ties") ? equalsStayEqual : words(value)
    }

    /// No key tells apart those with equal points.
    public var equalsStayEqual: String { choose(sl: "nič: enaki ostanejo enaki", en: "nothing: equals stay equal") }
}
