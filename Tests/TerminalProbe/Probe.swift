import Terminal

/// The state of the probe and how it is drawn.
struct Probe {
    private var table = Table([
        Table.Column("Št.", least: 6, align: .right), Table.Column("Naziv", least: 20, weight: 1),
        Table.Column("Znesek", least: 12, align: .right, drop: 1),
    ])
    private var field = TextField()
    private var last = "–"
    private var count = 0

    private var rows: Table.Rows {
        Table.Rows(count: 1_000) { .values(["\($0 + 1).", "Vrstica čšž 日本 \($0 + 1)", "\($0 * 37 % 1_000),00"]) }
    }

    mutating func update(_ key: Key) {
        if key == .resize { return }
        count += 1
        last = describe(key)
        switch key {
        case .up: table.move(.up, rows: rows)
        case .down: table.move(.down, rows: rows)
        case .pageUp: table.move(.pageUp, rows: rows)
        case .pageDown: table.move(.pageDown, rows: rows)
        case .home: table.move(.start, rows: rows)
        case .end: table.move(.end, rows: rows)
        case .mouse(let mouse): _ = table.mouse(mouse, rows: rows)
        default: _ = field.update(key)
        }
    }

    mutating func draw(on canvas: inout Canvas) {
        var frame = Frame(
            path: ["Točkovnik", "preskus", "\(canvas.size.columns)x\(canvas.size.rows)"], status: "\(count) tipk",
            sentence: "tipka: \(last)", hints: [Frame.Hint([.control("q")], "konec")],
            help: Frame.Hint([.character("?")], "pomoč"), tooSmall: "Povečajte okno na 80 x 24.")
        guard var rest = frame.draw(on: &canvas) else { return }
        var line = rest.takeBottom(1)
        canvas.put("polje", in: line.takeLeft(6))
        table.draw(on: &canvas, in: rest, rows: rows)
        field.draw(on: &canvas, in: line, focused: true)
    }

    private func describe(_ key: Key) -> String {
        switch key {
        case .paste(let text): "paste \(text.count) \(text.prefix(20).replacing("\n", with: "/"))"
        case .mouse(let mouse): "mouse \(mouse.action) \(mouse.point.row),\(mouse.point.column)"
        default: key.label
        }
    }
}
