import Domain
import Terminal
import Testing

@testable import Screens

/// Every screen as people meet it: at both sizes, in both languages, in colour. Each picture is a place, who sits there and
/// the keys that lead to it; what it looks like stands in `Goldens`.
struct GalleryTests {
    struct Picture: Sendable, CustomTestStringConvertible {
        var name: String
        var stage: Stage
        var viewer: String
        var destination: Destination
        var keys = ""

        var testDescription: String { name }
    }

    /// How far the sample office has come.
    enum Stage: Sendable { case founded, registered, opened, reviewed, inScoring, scored, adopted }

    private static let offices: [Stage: SampleOffice] = {
        let steps: [(Stage, () throws -> SampleOffice)] = [
            (.founded, SampleOffice.founded), (.registered, SampleOffice.registered), (.opened, SampleOffice.opened),
            (.reviewed, SampleOffice.reviewed),
            (.inScoring, SampleOffice.inScoring), (.scored, { try SampleOffice.scored() }),
            (.adopted, SampleOffice.adopted),
        ]
        return steps.reduce(into: [:]) { offices, step in offices[step.0] = try? step.1() }
    }()

    private static let call = SampleOffice.call
    private static func number(_ number: Int) -> ApplicationNumber { ApplicationNumber(number) }

    static let pictures: [Picture] = [
        Picture(name: "who", stage: .founded, viewer: "cene", destination: .start),
        Picture(name: "calls", stage: .scored, viewer: "cene", destination: .calls),
        Picture(name: "people", stage: .scored, viewer: "ana", destination: .people),
        Picture(name: "new-call", stage: .founded, viewer: "cene", destination: .newCall),
        Picture(name: "settling", stage: .founded, viewer: "bine", destination: .settling(call, "threshold")),
        Picture(name: "overview", stage: .reviewed, viewer: "cene", destination: .overview(call)),
        Picture(name: "overview-adopted", stage: .adopted, viewer: "cene", destination: .overview(call)),
        Picture(
            name: "spread", stage: .scored, viewer: "vida", destination: .sideBySide(call, number(10)),
            keys: "j j j j j j j j"),
        Picture(name: "register", stage: .opened, viewer: "cene", destination: .register(call)),
        Picture(name: "register-empty", stage: .founded, viewer: "cene", destination: .register(call)),
        Picture(name: "envelope", stage: .founded, viewer: "cene", destination: .register(call), keys: "n"),
        Picture(name: "opening", stage: .registered, viewer: "cene", destination: .opening(call)),
        Picture(name: "opening-question", stage: .registered, viewer: "cene", destination: .opening(call), keys: "o"),
        Picture(name: "application-form", stage: .opened, viewer: "cene", destination: .applications(call), keys: "e"),
        Picture(name: "applications", stage: .reviewed, viewer: "cene", destination: .applications(call)),
        Picture(
            name: "applications-filtered", stage: .reviewed, viewer: "cene", destination: .applications(call),
            keys: "/ V - 1"),
        Picture(name: "dossier", stage: .inScoring, viewer: "cene", destination: .dossier(call, number(4))),
        Picture(
            name: "completeness", stage: .opened, viewer: "cene",
            destination: .checklist(call, number(4), .completeness)),
        Picture(
            name: "eligibility", stage: .reviewed, viewer: "cene",
            destination: .checklist(call, number(6), .eligibility)),
        Picture(name: "requests-empty", stage: .reviewed, viewer: "cene", destination: .requests(call, number(5))),
        Picture(name: "interest", stage: .reviewed, viewer: "ema", destination: .applications(call), keys: "i"),
        Picture(name: "sheet-closed", stage: .adopted, viewer: "cene", destination: .sheet(call, number(4))),
        Picture(name: "why", stage: .scored, viewer: "vida", destination: .rankingWhy(call, number(9))),
        Picture(name: "doubts", stage: .founded, viewer: "bine", destination: .doubts(call)),
        Picture(name: "limits", stage: .reviewed, viewer: "cene", destination: .limits(call)),
        Picture(name: "free-days", stage: .reviewed, viewer: "ana", destination: .freeDays),
        Picture(name: "new-free-days", stage: .reviewed, viewer: "ana", destination: .newFreeDays),
        Picture(name: "journal", stage: .scored, viewer: "cene", destination: .journal()),
        Picture(name: "acts", stage: .adopted, viewer: "cene", destination: .dossier(call, number(4)), keys: "a"),
        Picture(name: "ranking-scored", stage: .scored, viewer: "vida", destination: .ranking(call)),
        Picture(name: "ranking-adopted", stage: .adopted, viewer: "bine", destination: .ranking(call)),
        Picture(name: "ranking-early", stage: .reviewed, viewer: "cene", destination: .ranking(call)),
        Picture(name: "sheet-submitted", stage: .inScoring, viewer: "ema", destination: .applications(call), keys: "o"),
        Picture(name: "register-received", stage: .registered, viewer: "cene", destination: .register(call)),
        Picture(name: "new-call-error", stage: .founded, viewer: "cene", destination: .newCall, keys: "ctrl-s"),
        Picture(name: "due-clerk", stage: .reviewed, viewer: "cene", destination: .calls, keys: "c"),
        Picture(name: "sessions-none", stage: .scored, viewer: "cene", destination: .calls, keys: "s"),
        Picture(name: "operations-first", stage: .adopted, viewer: "cene", destination: .overview(call), keys: "o"),
        Picture(name: "decisions-first", stage: .adopted, viewer: "cene", destination: .overview(call), keys: "k"),
        Picture(name: "what-if-open", stage: .scored, viewer: "vida", destination: .ranking(call), keys: "w"),
        Picture(name: "side-by-side-three", stage: .scored, viewer: "vida", destination: .sideBySide(call, number(4))),
        Picture(name: "help", stage: .scored, viewer: "vida", destination: .ranking(call), keys: "?"),
        Picture(name: "palette", stage: .scored, viewer: "vida", destination: .ranking(call), keys: "ctrl-p"),
    ]

    /// A size and a language; what differs in meaning has a golden of its own.
    struct Setting: Sendable, CustomTestStringConvertible {
        var suffix: String
        var size: Size
        var language: Language

        var testDescription: String { suffix }
    }

    static let settings = [
        Setting(suffix: "80x24", size: .designed, language: .slovenian),
        Setting(suffix: "120x40", size: Size(rows: 40, columns: 120), language: .slovenian),
        Setting(suffix: "en-80x24", size: .designed, language: .english),
        Setting(suffix: "en-120x40", size: Size(rows: 40, columns: 120), language: .english),
    ]

    private func driver(_ picture: Picture, _ setting: Setting) throws -> ScreenDriver {
        let office = try #require(Self.offices[picture.stage])
        var desk = office.desk(picture.viewer, language: setting.language)
        desk.entries = office.entries
        desk.keys = SampleOffice.people.map { Desk.KeyHolder(person: $0.id, name: $0.name) }
        var driver = ScreenDriver(desk, at: picture.destination, answer: SampleOffice.world)
        driver.size = setting.size
        driver.press(picture.keys)
        return driver
    }

    @Test(arguments: pictures, settings) func looksAsInItsGolden(_ picture: Picture, _ setting: Setting) throws {
        var driver = try driver(picture, setting)
        driver.expect(picture.name + "-" + setting.suffix)
    }

    /// Colour adds looks and takes nothing away: the same signs with the same meanings stand in the same cells. How each
    /// meaning looks stands in the goldens in colour.
    @Test(arguments: pictures, settings) func saysTheSameInColour(_ picture: Picture, _ setting: Setting) throws {
        var driver = try driver(picture, setting)
        let mono = driver.canvas()
        driver.profile = .colour
        let colour = driver.canvas()
        #expect(mono.rows == colour.rows)
        #expect(mono.cursor == colour.cursor)
    }

    /// A terminal without Unicode gets the same picture in its own signs.
    @Test(arguments: pictures, settings) func standsInTheSamePlacesInASCII(_ picture: Picture, _ setting: Setting)
        throws
    {
        var driver = try driver(picture, setting)
        let whole = driver.canvas()
        driver.profile = .monoASCII
        let plain = driver.canvas()
        let isASCII = plain.text.unicodeScalars.allSatisfy { $0.isASCII }
        #expect(isASCII)
        #expect(plain.rows.joined().map { $0.base == 0x20 } == whole.rows.joined().map { $0.base == 0x20 })
        #expect(plain.rows.joined().map { $0.style } == whole.rows.joined().map { $0.style })
        #expect(plain.cursor == whole.cursor)
    }

    @Test(arguments: pictures.filter { ["register", "completeness", "overview", "doubts"].contains($0.name) })
    func inColour(_ picture: Picture) throws {
        var driver = try driver(picture, Self.settings[0])
        driver.profile = .colour
        driver.expect(picture.name + "-colour-80x24")
    }

    /// Below the least size nothing is drawn but the sentence, on every screen.
    @Test(arguments: pictures, Language.allCases) func tooSmall(_ picture: Picture, _ language: Language) throws {
        let setting = Setting(suffix: "", size: Size(rows: 23, columns: 79), language: language)
        var driver = try driver(picture, setting)
        let sentence =
            language == .slovenian
            ? "Povečajte okno na 80 x 24 (zdaj 79 x 23)." : "Enlarge the window to 80 x 24 (now 79 x 23)."
        let text = driver.text()
        #expect(
            text.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }.filter { !$0.isEmpty } == [
                sentence[...]
            ])
    }
}
