import Domain

extension Language {
    /// What is asked before an act, where the clock may be wrong.
    public var clockQuestion: String {
        choose(sl: "Je ura tega računalnika prava?", en: "Is the clock of this computer right?")
    }

    /// Why it is asked.
    public func sentence(_ doubt: ClockDoubt) -> String {
        choose(
            sl:
                "Zadnji vpis je z dne \(date(doubt.last)), ura kaže \(date(doubt.now)). Vpis iz prihodnosti bi ustavil vse druge.",
            en:
                "The last entry is of \(date(doubt.last)), the clock shows \(date(doubt.now)). An entry from the future would stop everybody else."
        )
    }
}
