import Testing

@testable import Terminal

extension TextField {
    fileprivate mutating func press(_ names: String) { for key in Key.sequence(names) { take(key) } }

    fileprivate mutating func take(_ key: Key) {
        let used = update(key)
        #expect(used, "\(key) is for the field")
    }

    fileprivate mutating func leave(_ key: Key) {
        let used = update(key)
        #expect(!used, "\(key) is for the form")
    }
}

extension TextArea {
    fileprivate mutating func take(_ key: Key) {
        let used = update(key)
        #expect(used, "\(key) is for the field")
    }

    fileprivate mutating func leave(_ key: Key) {
        let used = update(key)
        #expect(!used, "\(key) is for the form")
    }
}

struct TextEditingTests {
    @Test func lettersAreTakenAsGraphemes() {
        var field = TextField()
        for key in [Key.character("c"), .character("\u{30C}"), .character("e"), .character("👍"), .character("🏽")] {
            field.take(key)
        }
        #expect(field.text == "c\u{30C}e👍🏽")
        #expect(field.cursor == 3)
        field.press("backspace backspace backspace")
        #expect(field.isEmpty)
        #expect(field.cursor == 0)
    }

    @Test func theCursorMovesAndEverythingHappensThere() {
        var field = TextField("Gozdna pot")
        field.press("home del G left left right right right end backspace")
        #expect(field.text == "Gozdna po")
        field.press("ctrl-a x ctrl-e y ctrl-w")
        #expect(field.text == "xGozdna ")
        field.press("left left ctrl-k")
        #expect(field.text == "xGozdn")
        field.press("left ctrl-u")
        #expect(field.text == "n")
        #expect(field.cursor == 0)
    }

    @Test func aPasteStaysOnOneLineAndBringsNoControlCharacters() {
        var field = TextField()
        field.take(.paste("SI56 1910\t0000\u{1B}[A\n0123\n\n"))
        #expect(field.text == "SI56 1910 0000[A 0123")
    }

    @Test func keysOfTheFormAreLeftToTheForm() {
        var field = TextField("x")
        for key in [Key.enter, .tab, .backTab, .escape, .up, .down, .function(1), .resize, .control("p")] {
            field.leave(key)
        }
        #expect(field.text == "x")
    }

    @Test func aLongTextScrollsWithItsCursor() {
        var field = TextField("Društvo za razvoj podeželja")
        var canvas = Canvas(size: Size(rows: 1, columns: 10))
        field.draw(on: &canvas, in: canvas.area, focused: true)
        #expect(canvas.line(0) == "podeželja")
        #expect(canvas.cursor == Point(row: 0, column: 9))
        field.press("home")
        field.draw(on: &canvas, in: canvas.area, focused: true)
        #expect(canvas.line(0) == "Društvo za")
        #expect(canvas.cursor == Point(row: 0, column: 0))
        field.press("end backspace")
        field.draw(on: &canvas, in: canvas.area, focused: true)
        #expect(canvas.line(0) == " podeželj")
    }

    @Test func aBookInAFieldIsCutOff() {
        var field = TextField()
        _ = field.update(.paste(String(repeating: "a", count: 200_000)))
        #expect(field.text.count == TextField.longest)
    }

    @Test func severalLinesWrapAndTheCursorGoesUpAndDown() {
        var area = TextArea("Interes šol je izkazan s pismi")
        var canvas = Canvas(size: Size(rows: 4, columns: 13))
        area.draw(on: &canvas, in: canvas.area, focused: true)
        #expect(canvas.text == "Interes šol\nje izkazan\ns pismi\n")
        #expect(canvas.cursor == Point(row: 2, column: 7))
        area.take(.up)
        area.draw(on: &canvas, in: canvas.area, focused: true)
        #expect(canvas.cursor == Point(row: 1, column: 7))
        area.take(.enter)
        #expect(area.text == "Interes šol je izka\nzan s pismi")
        area.take(.home)
        area.take(.backspace)
        #expect(area.text == "Interes šol je izkazan s pismi")
        _ = area.update(.up)
        _ = area.update(.up)
        area.leave(.up)
    }
}
