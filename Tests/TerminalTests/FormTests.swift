import Testing

@testable import Terminal

struct FormTests {
    private enum Name: Hashable, Sendable { case applicant, number, arrived, kind, note }

    private func form(texts: [Name: String] = [:]) -> Form<Name> {
        Form(
            [
                Form.Group(
                    "Prijavitelj",
                    [
                        Form.Field(.applicant, "Naziv", width: 30),
                        Form.Field(
                            .number, "Matična številka", width: 10, hint: "sedem številk",
                            check: { $0.count == 7 ? nil : "Matična številka ima sedem številk." }),
                    ]),
                Form.Group(
                    "Vloga",
                    [
                        Form.Field(.arrived, "Prispela", width: 12, echo: { $0 == "4.7.25" ? "4. 7. 2025" : nil }),
                        Form.Field(
                            .kind, "Oddana",
                            kind: .choice([.init("post", "po pošti"), .init("hand", "osebno"), .init("late", "pozno")]),
                            width: 14),
                        Form.Field(.note, "Opomba", kind: .lines(2), width: 20),
                    ]),
            ], texts: texts)
    }

    private func drawn(_ form: inout Form<Name>, rows: Int = 10, columns: Int = 70) -> Canvas {
        var canvas = Canvas(size: Size(rows: rows, columns: columns))
        form.draw(on: &canvas, in: canvas.area)
        return canvas
    }

    private func press(_ keys: String, _ form: inout Form<Name>) -> [Form<Name>.Outcome] {
        Key.sequence(keys).map { form.update($0) }
    }

    @Test func tabGoesRoundAndShiftTabBack() {
        var form = form()
        #expect(form.focus == .applicant)
        _ = press("tab tab tab tab", &form)
        #expect(form.focus == .note)
        _ = press("tab", &form)
        #expect(form.focus == .applicant)
        _ = press("backtab", &form)
        #expect(form.focus == .note)
        _ = press("pgup", &form)
        #expect(form.focus == .applicant)
        _ = press("pgdn", &form)
        #expect(form.focus == .arrived)
    }

    @Test func aProblemShowsAtTheFieldOnceItWasLeftAndNothingIsCleared() {
        var form = form()
        #expect(press("tab 1 2 3", &form) == [.moved, .edited, .edited, .edited])
        #expect(!drawn(&form).text.contains("!"))
        #expect(drawn(&form).line(2) == "▸ Matična številka  123         sedem številk")
        _ = press("enter", &form)
        #expect(drawn(&form).line(2) == "  Matična številka  123         ! Matična številka ima sedem številk.")
        #expect(form[.number] == "123")
        _ = press("backtab 4 5 6 7", &form)
        #expect(!drawn(&form).text.contains("!"))
        #expect(form.problems.isEmpty)
    }

    @Test func onANarrowScreenTheProblemStandsBelowTheField() {
        var form = form()
        _ = form.submit()
        let canvas = drawn(&form, columns: 44)
        #expect(canvas.line(2) == "▸ Matična številka")
        #expect(canvas.line(3) == "                    ! Matična številka ima")
        #expect(canvas.line(4) == "                    sedem številk.")
    }

    @Test func submittingGoesToTheFirstProblem() {
        var form = form()
        form.focus(on: .note)
        let bad = form.submit()
        #expect(!bad)
        #expect(form.focus == .number)
        form[.number] = "1234567"
        let good = form.submit()
        #expect(good)
    }

    @Test func enterInTheLastFieldSubmitsWhenAllIsInOrder() {
        var form = Form([Form.Group("", [Form.Field(Name.number, "Št.", check: { $0 == "7" ? nil : "Sedem." })])])
        #expect(press("x enter", &form) == [.edited, .moved])
        #expect(press("backspace 7 enter", &form) == [.edited, .edited, .submitted])
    }

    @Test func aChoiceIsMadeWithArrowsSpaceAndFirstLetters() {
        var form = form()
        form.focus(on: .kind)
        _ = press("right", &form)
        #expect(form[.kind] == "post")
        _ = press("space", &form)
        #expect(form[.kind] == "hand")
        _ = press("p", &form)
        #expect(form[.kind] == "post")
        _ = press("p", &form)
        #expect(form[.kind] == "late")
        _ = press("backspace left left", &form)
        #expect(form[.kind] == "post")
        #expect(drawn(&form).text.contains("‹ po pošti ›"))
        _ = press("backspace", &form)
        #expect(form[.kind] == "")
    }

    @Test func whatWasUnderstoodStandsBesideWhatWasTyped() {
        var form = form(texts: [.arrived: "4.7.25"])
        #expect(drawn(&form).text.contains("4.7.25        = 4. 7. 2025"))
    }

    @Test func aRefusalFromOutsideStaysUntilTheTextChanges() {
        var form = form(texts: [.number: "1234567"])
        form.refuse(.number, "Te številke v registru ni.")
        #expect(drawn(&form).text.contains("! Te številke v registru ni."))
        let submitted = form.submit()
        #expect(!submitted)
        _ = press("backspace", &form)
        #expect(!drawn(&form).text.contains("v registru"))
    }

    @Test func anotherLanguageKeepsTextsAndFocus() {
        var form = form(texts: [.applicant: "Občina Log", .note: "prva\ndruga"])
        form.focus(on: .note)
        form.groups = [
            Form.Group("Applicant", [Form.Field(.applicant, "Name"), Form.Field(.note, "Note", kind: .lines(2))])
        ]
        #expect(form.focus == .note)
        #expect(form.texts == [.applicant: "Občina Log", .note: "prva\ndruga"])
        form.groups = [Form.Group("Applicant", [Form.Field(.applicant, "Name")])]
        #expect(form.focus == .applicant)
    }

    @Test func theFocusedFieldIsAlwaysVisible() {
        var form = form()
        form.focus(on: .note)
        let canvas = drawn(&form, rows: 3)
        #expect(canvas.text.contains("▸ Opomba"))
        #expect(canvas.cursor != nil)
        _ = press("tab", &form)
        #expect(drawn(&form, rows: 3).line(0) == " Prijavitelj")
    }

    @Test func arrowsMoveInsideSeveralLinesBeforeTheyLeaveTheField() {
        var form = form(texts: [.note: "prva\ndruga"])
        form.focus(on: .note)
        #expect(press("up", &form) == [.moved])
        #expect(form.focus == .note)
        #expect(press("up", &form) == [.moved])
        #expect(form.focus == .kind)
        #expect(press("esc f5", &form) == [.unused, .unused])
    }

    @Test func aClickGivesAFieldTheFocus() {
        var form = form()
        _ = drawn(&form)
        let outcome = form.update(.mouse(Mouse(.press, at: Point(row: 6, column: 20))))
        #expect(outcome == .moved)
        #expect(form.focus == .kind)
    }

    @Test func aFormWithoutFieldsTakesNothing() {
        var form = Form<Name>([])
        #expect(press("a enter tab", &form) == [.unused, .unused, .unused])
        #expect(drawn(&form).text == String(repeating: "\n", count: 9))
    }

    @Test func lettersLookForAChoiceAndArrowsGoAmongTheFound() {
        enum One: Hashable { case person }
        let people = ["Ana Breg", "Bine Hribar", "Cilka Hrast", "Drago Hribernik"]
        var form = Form<One>([
            .init("", [.init(.person, "Oseba", kind: .choice(people.map { .init($0, $0) }), width: 20)])
        ])
        for letter in "hri" { _ = form.update(.character(letter)) }
        #expect(form[.person] == "Bine Hribar")
        var canvas = Canvas(size: Size(rows: 6, columns: 60))
        form.draw(on: &canvas, in: canvas.area)
        #expect(canvas.line(0).contains("/hri"))
        #expect(canvas.line(1).contains("▸ Bine Hribar") && canvas.line(2).contains("Drago Hribernik"))
        _ = form.update(.right)
        #expect(form[.person] == "Drago Hribernik")
        _ = form.update(.right)
        #expect(form[.person] == "Bine Hribar", "only what was found")
        _ = form.update(.character("x"))
        #expect(form[.person] == "Bine Hribar", "what finds nothing changes nothing")
        _ = form.update(.character("a"))
        #expect(form[.person] == "Ana Breg", "a letter that does not go on begins anew")
        _ = form.update(.backspace)
        _ = form.update(.backspace)
        #expect(form[.person].isEmpty, "first the search goes, then the choice")
    }

    private func days(_ text: String) -> Form<Name> {
        Form(
            [
                Form.Group(
                    "Vloga",
                    [
                        Form.Field(.applicant, "Naziv"),
                        Form.Field(
                            .arrived, "Prispela", width: 12, arrival: .replaces,
                            check: { $0.contains("x") ? "Ni dan." : nil }),
                        Form.Field(
                            .kind, "Oddana", kind: .choice([.init("post", "po pošti"), .init("hand", "osebno")])),
                    ])
            ], texts: [.applicant: "Društvo", .arrived: text])
    }

    @Test func whatStandsInADayGivesWayToWhatIsTyped() {
        var form = days("21. 11. 2026")
        _ = press("i", &form)
        #expect(form[.applicant] == "Društvoi")
        _ = press("tab 3 . 7 .", &form)
        #expect(form[.arrived] == "3.7.")
        // Coming back to it is coming anew.
        _ = press("backtab tab 4", &form)
        #expect(form[.arrived] == "4")
    }

    @Test func whoMovesInADayMendsIt() {
        var form = days("21. 11. 2026")
        _ = press("tab backspace 7", &form)
        #expect(form[.arrived] == "21. 11. 2027")
        form = days("2x")
        _ = form.submit()
        #expect(form.focus == .arrived)
        _ = press("5", &form)
        #expect(form[.arrived] == "2x5", "a wrong text is not cleared")
        // Nor a second one, that is come to later.
        form = days("2x")
        _ = form.submit()
        _ = press("tab backtab 6", &form)
        #expect(form[.arrived] == "2x6")
    }

    @Test func aQuestionMarkIsNoLetterInAChoiceAndControlUEmptiesIt() {
        var form = days("")
        _ = press("tab tab o", &form)
        #expect(form[.kind] == "hand")
        #expect(press("?", &form) == [.unused])
        #expect(form[.kind] == "hand")
        _ = press("ctrl-u", &form)
        #expect(form[.kind].isEmpty)
    }
}
