extension Table {
    /// Header and rows as they were drawn last, with nothing but the table on them, so that a key in a list draws anew what
    /// it changed and not every row.
    ///
    /// Nothing of it shows: it is no part of what the table is, and equal to any other.
    struct Pictures: Sendable {
        /// All a picture depends on beside its row.
        struct Ground: Equatable, Sendable {
            var version: Int
            var columns: [Column]
            var cursor: Int?
            var order: Order?
            /// Where the table stands and how wide it is, on how wide a canvas.
            var column: Int
            var width: Int
            var canvas: Int
            var profile: Profile
            var drawing: Canvas.Drawing
        }

        private var ground: Ground?
        private var cells: [Int: [Cell]] = [:]

        /// Stands for the line of the titles.
        static let header = -1

        /// More than anybody sees at once; then the oldest are as good as any.
        private static let most = 256

        /// Forgets what was drawn on other ground.
        mutating func stand(on ground: Ground) {
            guard self.ground != ground else { return }
            self.ground = ground
            cells = [:]
        }

        subscript(row: Int) -> [Cell]? { ground.map(\.version) == 0 ? nil : cells[row] }

        mutating func keep(_ row: Int, _ picture: [Cell]) {
            if cells.count >= Pictures.most { cells = [:] }
            cells[row] = picture
        }
    }
}

extension Table.Pictures: Equatable {
    static func == (one: Table.Pictures, other: Table.Pictures) -> Bool { true }
}
