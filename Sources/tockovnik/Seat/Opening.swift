import Curses
import Domain
import Journal
import Terminal
import Wording

/// The screen while an office is opened: the remembered one, and where the folding takes longer, how far it is.
@MainActor
final class Opening {
    /// nil where lines are read and no screen is painted.
    private let display: Display?
    private let first: FirstScreen
    private var canvas: Canvas?
    private let began = ContinuousClock.now
    private var said = 0
    /// What was typed meanwhile; it counts once the screen behind the remembered one stands.
    private(set) var keys: [Key] = []
    /// Somebody has pressed Ctrl-C, or the terminal has gone.
    private(set) var isGivenUp = false

    /// Up to this nobody notices that there is something to wait for.
    private static let patience = Duration.milliseconds(150)

    var endingSignal: Int32? { display?.endingSignal }

    init(_ display: Display?, _ first: FirstScreen) {
        self.display = display
        self.first = first
    }

    /// The file is open, nothing is folded.
    func show(_ journal: Journal) {
        guard let display else { return }
        canvas = first.remembered(journal, display.size, display.profile)
        if let canvas { display.show(canvas) }
    }

    /// So much is folded; stops when the terminal has gone.
    func show(_ progress: Progress) -> Flow {
        guard let display else { return .goOn }
        guard listen(display) else { return .stop }
        let step = Int((ContinuousClock.now - began) / Opening.patience)
        guard step > said else { return .goOn }
        said = step
        var canvas = self.canvas ?? Canvas(size: display.size, profile: display.profile)
        let sentence = first.language.choose(
            sl: "Preverjam zapis: \(progress.done) od \(progress.total) vpisov …",
            en: "Checking the record: \(progress.done) of \(progress.total) entries …")
        let line = Area(row: max(canvas.size.rows - 2, 0), column: 1, rows: 1, columns: max(canvas.size.columns - 1, 0))
        canvas.clear(line)
        canvas.put(sentence, in: line, style: .dim)
        display.show(canvas)
        return .goOn
    }

    private func listen(_ display: Display) -> Bool {
        while !isGivenUp {
            switch display.next(within: 0) {
            case .key(.control("c")), .key(.control("q")), .ending: isGivenUp = true
            case .key(let key): keys.append(key)
            case .idle, .heard: return true
            }
        }
        return false
    }
}
