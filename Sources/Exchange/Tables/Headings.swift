import Domain
import Wording

/// The heading of a table: which column is which.
struct Headings {
    let texts: [String]
    let places: [Int]

    init(_ reader: TableReader) {
        texts = (0..<reader.count).map { reader.text($0) }
        places = reader.columns(of: 0..<reader.count)
    }

    /// Small letters without marks, blanks as underscores: `Zaprošeno EUR` is `zaproseno_eur`.
    static func plain(_ text: String) -> String {
        String(
            text.lowercased().map { character -> Character in
                switch character {
                case "č", "ć": "c"
                case "š": "s"
                case "ž": "z"
                case "đ": "d"
                case " ", "-": "_"
                default: character
                }
            })
    }

    func finding(_ file: TableFinding.File, _ column: Int, _ kind: TableFinding.Kind, line: Int) -> TableFinding {
        TableFinding(file: file, line: line, column: places[column], heading: texts[column], kind)
    }
}
