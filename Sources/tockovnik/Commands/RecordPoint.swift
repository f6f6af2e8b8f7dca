import Domain
import Wording

/// A point of the record: `--as-of 120`, `--as-of 2025-08-28`, `--as-of "28. 8. 2025 14.35"`.
enum RecordPoint: Equatable {
    /// After this entry.
    case entry(Int)
    /// After everything done until then; a day without an hour is the whole day. By the clock of the entries, as they are
    /// written.
    case time(Stamp)
    /// The same by one instant, with its offset.
    case moment(Moment)

    init(_ text: String, today: Day, _ language: Language) throws(Failure) {
        if !text.isEmpty, text.utf8.count < 10, text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text)
        {
            self = .entry(number)
        } else if let moment = Moment(text) {
            self = .moment(moment)
        } else if let stamp = try? Stamp(typed: text, today: today) {
            self = .time(stamp)
        } else {
            throw Failure(
                .wrongUsage,
                language.choose(
                    sl:
                        "»\(text)« pri --as-of ni ne vpis ne čas. Na primer --as-of 120, --as-of 2025-08-28 ali --as-of "
                        + "2025-08-28T14:35.",
                    en:
                        "\"\(text)\" is neither an entry nor a time for --as-of. For example --as-of 120, --as-of 2025-08-28 or "
                        + "--as-of 2025-08-28T14:35."))
        }
    }

    func includes(_ number: Int, _ moment: Moment) -> Bool {
        switch self {
        case .entry(let last): number <= last
        case .moment(let end): moment <= end
        case .time(let end): moment.day < end.day || (moment.day == end.day && moment.second <= end.second ?? 86_400)
        }
    }
}
