import Domain

extension Language {
    public func word(_ kind: Doubt.Kind) -> String {
        switch kind {
        case .unknown: choose(sl: "neznano", en: "unknown")
        case .conflict: choose(sl: "nasprotje", en: "conflict")
        case .reading: choose(sl: "branje", en: "reading")
        }
    }
}
