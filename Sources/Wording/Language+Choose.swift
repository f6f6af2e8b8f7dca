import Domain

extension Language {
    /// The one of two values, mostly sentences, that is in this language. Both stand side by side where they are used, and
    /// a text that exists in one language only does not compile.
    public func choose<Value>(sl: @autoclosure () -> Value, en: @autoclosure () -> Value) -> Value {
        switch self {
        case .slovenian: sl()
        case .english: en()
        }
    }
}
