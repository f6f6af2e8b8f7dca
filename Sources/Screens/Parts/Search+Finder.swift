import Terminal
import Wording

extension Search {
    /// The one search of the program, as tables and choices use it: every word somewhere in the row.
    static let finder: Finder = { typed in
        let search = Search(typed)
        return { texts in search.finds(texts.joined(separator: " ")) }
    }
}
