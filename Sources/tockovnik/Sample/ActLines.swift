import Domain
import Wording

/// Acts written down, one JSON object a line (`docs/ACTS.md`); in sample offices each line also says when and by whom.
struct ActLines {
    struct Line {
        var number: Int
        var act: Act
        var at: Moment?
        var by: String?
    }

    /// Everything that is wrong, each with its place.
    struct Unreadable: Error {
        var sentences: [String]
    }

    /// Reads every line, or says what is wrong with all of them.
    ///
    /// - Parameter complete: fills in what a sample leaves out (the text of a rulebook) before the act is read, or says
    ///   why not.
    static func read(
        _ text: String, file: String, _ language: Language, complete: (Node) throws(Failure) -> Node = { $0 }
    ) throws(Unreadable) -> [Line] {
        var lines: [Line] = []
        var sentences: [String] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let content = line.utf8.last == 13 ? line.dropLast() : line
            if content.allSatisfy(\.isWhitespace) || content.first == "#" { continue }
            let place = "\(file):\(index + 1)"
            do {
                let node = try Node(json: Array(content.utf8))
                let by = node["by"]?.text
                let at = node["at"]?.text
                let moment = at.flatMap(Moment.init)
                if let at, moment == nil {
                    sentences.append(
                        place
                            + language.choose(
                                sl: ": »\(at)« ni čas; zapišite ga kot 2025-07-04T14:35:10.123+02:00.",
                                en: ": \"\(at)\" is no moment; write it as 2025-07-04T14:35:10.123+02:00."))
                    continue
                }
                let act = try Act(complete(node), besides: ["at", "by"])
                lines.append(Line(number: index + 1, act: act, at: moment, by: by))
            } catch let fault as NodeJSON.Fault {
                let column = fault.place?.column ?? fault.offset + 1
                sentences.append(
                    "\(place):\(column): " + language.choose(sl: "vrstica ni JSON.", en: "the line is not JSON."))
            } catch let failure as Failure {
                sentences += failure.lines.map { "\(place): \($0)" }
            } catch let unreadable as ActUnreadable {
                sentences += unreadable.faults.map {
                    "\(place):\($0.place?.column ?? 1): " + language.sentence(ofWritten: $0)
                }
            } catch {
                sentences.append(
                    place + language.choose(sl: ": vrstice ni mogoče prebrati.", en: ": the line cannot be read."))
            }
        }
        guard sentences.isEmpty else { throw Unreadable(sentences: sentences) }
        return lines
    }
}
