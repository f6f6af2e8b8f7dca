import Domain
import Foundation
import Terminal
import Testing

@testable import Screens

/// Presses keys in memory and compares what is drawn with a golden. `answer` plays the world outside.
struct ScreenDriver {
    var app: App
    var size = Size(rows: 24, columns: 80)
    var profile = Profile.monoUnicode
    /// Every effect that went outside, in order.
    private(set) var effects: [Effect] = []
    private var answer: (Effect, Desk) -> (Desk, Reply?)

    init(
        _ desk: Desk, at destination: Destination,
        answer: @escaping (Effect, Desk) -> (Desk, Reply?) = { _, desk in (desk, nil) }
    ) {
        app = App(desk: desk, at: destination)
        self.answer = answer
    }

    /// Begins anew, as after quitting.
    mutating func restart(_ desk: Desk, at destination: Destination) {
        app = App(desk: desk, at: destination)
        effects = []
    }

    /// Presses keys by their names; a word that is no key is typed: `press("j j enter Muzej tab")`.
    mutating func press(_ names: String) { for key in Key.sequence(names) { press(key) } }

    /// Types a text as it is, blanks too.
    mutating func type(_ text: String) { for letter in text { press(.character(letter)) } }

    mutating func press(_ key: Key) { carryOut(app.press(key)) }

    private mutating func carryOut(_ asked: [Effect]) {
        for effect in asked {
            effects.append(effect)
            let (desk, answer) = answer(effect, app.desk)
            app.update(desk)
            if let answer { carryOut(app.answer(answer)) }
        }
    }

    var acts: [Act] { effects.compactMap { if case .perform(let act, _, _) = $0 { act } else { nil } } }

    mutating func canvas() -> Canvas { app.draw(size: size, profile: profile) }

    /// The lines as text, for a quick look in an expectation.
    mutating func text() -> String { canvas().text }

    /// Compares with `Goldens/NAME.txt`. A missing golden is written and the test fails once; `RECORD_GOLDENS=1` writes
    /// all of them anew.
    mutating func expect(_ name: String, file: String = #filePath, location: SourceLocation = #_sourceLocation) {
        let drawn = canvas().golden(screen: name)
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Goldens")
        let golden = folder.appendingPathComponent(name + ".txt")
        let known = try? String(contentsOf: golden, encoding: .utf8)
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" || known == nil {
            try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try? drawn.write(to: golden, atomically: true, encoding: .utf8)
            if known == nil {
                Issue.record("golden \(name) was missing and is written now: look at it", sourceLocation: location)
            }
            return
        }
        guard known != drawn else { return }
        Issue.record("\(name) is drawn differently now:\n\(drawn)", sourceLocation: location)
    }
}
