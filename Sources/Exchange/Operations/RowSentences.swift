import Domain
import Wording

/// Sentences about rows, all of them counted and the first thousand kept, as `FindingList` keeps findings.
struct RowSentences {
    private var kept: [String] = []
    /// Also those that were not kept.
    private(set) var count = 0
    private var inRows = 0
    /// Why reading ended before the file did: kept however many stand before it.
    private var end: String?

    /// Whether everything that was said so far is about rows.
    var isHeadingSound: Bool { count == inRows }

    mutating func add(_ sentence: String, inRow: Bool = false) {
        count += 1
        if inRow { inRows += 1 }
        if kept.count < FindingList.most { kept.append(sentence) }
    }

    mutating func end(_ sentence: String) {
        count += 1
        end = sentence
    }

    /// Ends reading that leads nowhere.
    func checkPatience(hasRows: Bool) throws(TableReader.Halt) {
        if count >= (hasRows ? FindingList.endurance : FindingList.patience) { throw .content(.gaveUp(count)) }
    }

    /// What is kept, and how many more there are.
    func all(_ language: Language) -> [String] {
        let more = count - kept.count - (end == nil ? 0 : 1)
        let rest = more > 0 ? [language.choose(sl: "… in še \(more).", en: "… and \(more) more.")] : []
        return kept + rest + (end.map { [$0] } ?? [])
    }
}
