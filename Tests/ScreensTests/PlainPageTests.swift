import Domain
import Terminal
import Testing

@testable import Screens

@Suite("A screen in plain lines")
struct PlainPageTests {
    private func app(at destination: Destination = .calls, office: Office? = nil) -> App {
        App(desk: Desk(office: office, version: 1, today: Day(number: 20_000)), at: destination)
    }

    /// Presses the keys an answer stands for.
    private func answer(_ text: String, _ app: inout App) throws {
        guard case .answer(let field) = app.plainPage().wanted else {
            Issue.record("no field is asked")
            return
        }
        for key in try #require(field.keys(for: text), "\(text)") { _ = app.press(key) }
    }

    private func asked(_ app: App) -> PlainField? {
        if case .answer(let field) = app.plainPage().wanted { field } else { nil }
    }

    @Test("A form is asked field by field; going back, clearing and leaving what is there")
    func form() throws {
        var app = App(
            desk: Desk(version: 1, today: Day(number: 20_000)), at: Destination("founding") { FoundingScreen($0) })
        #expect(app.plainPage().lines.isEmpty && app.plainPage().hints.isEmpty)
        #expect(asked(app)?.label == "Ime LAS" && asked(app)?.isLast == false)
        try answer("LAS Log", &app)
        #expect(asked(app)?.label == "Ime in priimek")
        try answer("<", &app)
        #expect(asked(app)?.text == "LAS Log")
        try answer("", &app)
        try answer("Ana Skrb", &app)
        #expect(asked(app)?.label == "Oznaka" && asked(app)?.isLast == true)
        try answer("", &app)
        #expect(asked(app)?.problem == "Izpolnite to polje.")
        try answer("ANA", &app)
        // The last answer submits; what is wrong is asked again, with the reason.
        #expect(asked(app)?.label == "Oznaka" && asked(app)?.text == "ANA")
        #expect(asked(app)?.problem == "Male črke brez č, š, ž, številke, vezaj in pika.")
        let keys = try #require(asked(app)?.keys(for: "ana"))
        let effects = keys.flatMap { app.press($0) }
        guard case .found(let office, let person, let name)? = effects.last else {
            Issue.record("nothing is founded: \(effects)")
            return
        }
        #expect((office, person, name) == ("LAS Log", "ana", "Ana Skrb"))
    }

    @Test("A choice is answered with its number or the beginning of its words, and with nothing else")
    func choices() throws {
        let form = Form<String>([
            .init("", [.init("kind", "Vrsta", kind: .choice([.init("a", "redna"), .init("b", "dopisna")]))])
        ])
        let field = PlainField(form)
        #expect(field.choices == ["redna", "dopisna"])
        func chosen(_ answer: String) -> String? {
            var form = form
            guard let keys = field.keys(for: answer) else { return nil }
            for key in keys { _ = form.update(key) }
            return form["kind"]
        }
        #expect(chosen("2") == "b")
        #expect(chosen("red") == "a")
        #expect(chosen("DOPISNA") == "b")
        #expect(chosen("-") == "")
        #expect(chosen("3") == nil && chosen("0") == nil && chosen("tretja") == nil)
    }

    @Test("Pictures are read out as figures, tables as lines with a mark between their cells")
    func pictures() throws {
        let office = try SampleOffice.adopted()
        let overview = App(desk: office.desk("cene"), at: .overview(SampleOffice.call)).plainPage()
        #expect(overview.lines.contains("Prispelo; 12"), "\(overview.lines)")
        #expect(overview.lines.contains { $0.hasPrefix("ESRR; 350.000,00 od 350.000,00 €, pod mejo čaka ") })
        let bars = "█▓▒░│─"
        #expect(overview.lines.allSatisfy { !$0.contains { bars.contains($0) } })
        let ranking = App(desk: office.desk("vida"), at: .ranking(SampleOffice.call)).plainPage()
        #expect(ranking.lines.contains { $0.hasPrefix("▸ 1.; V-4; Gozdna učna pot; Občina Log; 91 2/3; ") })
        let sheets = App(desk: office.desk("vida"), at: .sideBySide(SampleOffice.call, ApplicationNumber(10)))
            .plainPage()
        #expect(sheets.lines.allSatisfy { !$0.contains("···") })
        #expect(!overview.hints.contains { $0.contains("Ctrl-D") })
    }

    @Test("A cell of a table is one, whatever blanks it is padded with")
    func cells() throws {
        let desk = try SampleOffice.registered().desk("cene")
        let register = App(desk: desk, at: .register(SampleOffice.call)).plainPage()
        #expect(register.lines.contains("▸ O-1; 11. 6. 2025 –; Občina Breg; –; pravočasna"), "\(register.lines)")
    }

    @Test("A wrong answer is asked again at once, with the reason")
    func wrongAnswer() throws {
        let form = Form<String>([
            .init(
                "",
                [
                    .init("on", "Dan", check: { $0 == "32.13.25" ? "Takega dne ni." : nil }), .init("note", "Opomba"),
                ])
        ])
        func after(_ answer: String) throws -> PlainField {
            var form = form
            for key in try #require(PlainField(form).keys(for: answer)) { _ = form.update(key) }
            return PlainField(form)
        }
        #expect(try after("32.13.25").label == "Dan" && after("32.13.25").problem == "Takega dne ni.")
        #expect(try after("3.12.25").label == "Opomba")
        #expect(PlainField(form).keys(for: "ctrl-n") == [.control("n")])
    }

    @Test("A question is two lines and its letters, and the help is text")
    func question() {
        var app = app()
        #expect(app.plainPage().wanted == .command)
        _ = app.press(.character("?"))
        #expect(app.plainPage().wanted == .anything)
        #expect(app.plainPage().lines.contains { $0.contains("Ctrl-P") })
        #expect(app.plainPage().lines.allSatisfy { !$0.contains("──") })
    }
}
