import Domain
import Terminal
import Testing

@testable import Screens

/// The whole program under random keys, texts, clicks and sizes: nothing may trap, and whatever is drawn holds together.
/// 50,000 keys in ten lanes; a failure names its seed.
struct ScreensChaosTests {
    /// splitmix64: the same numbers for the same seed.
    private struct Randomness: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
        mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<max(limit, 1), using: &self) }
    }

    private static let named: [Key] = [
        .enter, .enter, .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .up, .down, .down, .left, .right,
        .home, .end, .pageUp, .pageDown, .control("p"), .control("s"), .control("f"), .control("u"), .control("l"),
        .function(1), .function(9), .function(12), .resize,
    ]
    /// Every letter that is a command somewhere, then some that are hard to draw.
    private static let letters = Array("abcdefghijklmnopqrstuvwxyzGSNADU/[]<>?+-.0123456789 čšž,:€日👍🏽e\u{301}\u{202E}")
    private static let pastes = ["", "4. 7. 2025", "RA104732370SI", "vrsta\nvrsta\n", "👨‍👩‍👧\u{1B}[31m\u{7}", "75.000,00"]

    private func key(_ random: inout Randomness) -> Key {
        switch random.below(20) {
        case 0: return .paste(Self.pastes[random.below(Self.pastes.count)])
        case 1:
            let actions: [Mouse.Action] = [.press, .secondaryPress, .wheelUp, .wheelDown]
            return .mouse(
                Mouse(actions[random.below(4)], at: Point(row: random.below(60) - 2, column: random.below(200) - 2)))
        case 2...9: return Self.named[random.below(Self.named.count)]
        default: return .character(Self.letters[random.below(Self.letters.count)])
        }
    }

    private func size(_ random: inout Randomness) -> Size {
        switch random.below(8) {
        case 0, 1: Size(rows: random.below(24), columns: random.below(80))
        case 2: Size(rows: 24 + random.below(80), columns: 80 + random.below(200))
        default: .designed
        }
    }

    /// Somebody at a desk, somewhere in a call.
    private func desk(_ seed: Int) throws -> Desk {
        let offices = [
            SampleOffice.founded, SampleOffice.opened, SampleOffice.reviewed, SampleOffice.inScoring,
            { try SampleOffice.scored() }, SampleOffice.adopted,
        ]
        let viewer = ["cene", "ema", "vida", "bine", "ana", "rok"][seed % 6]
        var desk = try offices[(seed + 3) % 6]().desk(viewer, language: seed % 3 == 0 ? .english : .slovenian)
        desk.keys = SampleOffice.people.map { Desk.KeyHolder(person: $0.id, name: $0.name) }
        return desk
    }

    /// The world outside, with what changes places and languages, too.
    private static func world(_ effect: Effect, _ desk: Desk) -> (Desk, Reply?) {
        var changed = desk
        switch effect {
        case .choosePerson(let person):
            changed.viewer = person
            changed.drafts = [:]
        case .switchLanguage: changed.language = desk.language == .slovenian ? .english : .slovenian
        default: return SampleOffice.world(effect, desk)
        }
        changed.version += 1
        return (changed, nil)
    }

    @Test(arguments: 1...10)
    func fiveThousandRandomKeysAndSizesLeaveEveryScreenWhole(seed: Int) throws {
        var random = Randomness(state: UInt64(seed))
        let desk = try desk(seed)
        var driver = ScreenDriver(desk, at: .calls, answer: Self.world)
        var visited: Set<String> = []
        for step in 0..<5_000 {
            if random.below(12) == 0 { driver.size = size(&random) }
            driver.press(key(&random))
            // Whoever quits begins again.
            if case .quit? = driver.effects.last {
                driver.profile = [.monoASCII, .monoUnicode, .colour][random.below(3)]
                driver.restart(desk, at: random.below(3) == 0 ? .calls : .overview(SampleOffice.call))
            }
            guard step.isMultiple(of: 8) else { continue }
            let canvas = driver.canvas()
            // The title line without its figures: where one is.
            visited.insert(canvas.text.prefix { $0 != "\n" }.filter { $0.isLetter || $0 == "›" })
            let broken = flaw(of: canvas)
            #expect(broken == nil, "seed \(seed), step \(step), \(driver.size):\n\(canvas.text)")
            if broken != nil { return }
        }
        #expect(visited.count > 5, "the keys lead everywhere: \(visited.sorted())")
    }

    /// What does not hold together: half a wide glyph, a control character, a sign ASCII does not have, a cursor outside.
    private func flaw(of canvas: Canvas) -> String? {
        if canvas.rows.count != canvas.size.rows { return "\(canvas.rows.count) rows" }
        if let cursor = canvas.cursor, !canvas.area.contains(cursor) { return "cursor at \(cursor)" }
        for (row, cells) in canvas.rows.enumerated() {
            if cells.count != canvas.size.columns { return "\(cells.count) cells in row \(row)" }
            if let broken = flaw(of: cells, canvas.profile.glyphs) { return "\(broken) of row \(row)" }
        }
        return nil
    }

    private func flaw(of row: [Cell], _ glyphs: Profile.Glyphs) -> String? {
        row.withUnsafeBufferPointer { cells in
            var before: UInt8 = 1
            for index in 0..<cells.count {
                let cell = cells[index]
                if (cell.width == 0) != (before == 2) { return "half at \(index)" }
                if cell.width > 0, cell.base < 0x20 || (0x7F..<0xA0).contains(cell.base) {
                    return "control at \(index)"
                }
                if glyphs == .ascii, cell.base > 0x7E || cell.mark != 0 { return "not ASCII at \(index)" }
                before = cell.width
            }
            return before == 2 ? "cut at the end" : nil
        }
    }
}
