/// What the form of a correction asks beside the fields of the entry: whether it is corrected or taken back, and why.
enum CorrectionFields {
    static let group = "correction"
    static let way = "correction.way"
    static let reason = "correction.reason"
    static let takeBack = "take-back"
    static let paths: Set<String> = [way, reason]

    static let all = [
        ListedField(
            path: way, key: "way", group: group, form: .word(["correct", takeBack]), isNeeded: true, usual: "correct"),
        ListedField(path: reason, key: "reason", group: group, form: .text, isNeeded: true),
    ]
}
