// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// Each arrow between the rooms is a line here, so the compiler guards it (docs/ARCHITECTURE.md).
let package = Package(
    name: "tockovnik",
    products: [.executable(name: "tockovnik", targets: ["tockovnik"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .target(name: "Domain", swiftSettings: strict),
        .target(name: "Wording", dependencies: ["Domain"], swiftSettings: strict),
        .target(name: "Terminal", swiftSettings: strict),
        .target(
            name: "Exchange",
            dependencies: ["Domain", "Wording", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict),
        .target(
            name: "Journal",
            dependencies: [
                "Domain", "CFiles",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        .target(name: "CFiles"),
        .target(name: "Screens", dependencies: ["Domain", "Wording", "Terminal"], swiftSettings: strict),
        .target(
            name: "CNcurses",
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .target(name: "Curses", dependencies: ["Terminal", "CNcurses"], swiftSettings: strict),
        .executableTarget(
            name: "tockovnik",
            dependencies: [
                "Domain", "Wording", "Terminal", "Exchange", "Journal", "Screens", "Curses",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: strict),
        .testTarget(name: "WordingTests", dependencies: ["Wording"], swiftSettings: strict),
        .testTarget(name: "TerminalTests", dependencies: ["Terminal"], swiftSettings: strict),
        .testTarget(
            name: "ExchangeTests", dependencies: ["Exchange"], exclude: ["Cases"], swiftSettings: strict),
        // The engine against tools/recount.py, a second program written from the same pages.
        .testTarget(
            name: "SecondOpinionTests", dependencies: ["Domain", "Exchange", "Wording"], swiftSettings: strict),
        // A seat of its own process: killed and raced by the tests, timed by bench/appends.py.
        .executableTarget(
            name: "journal-seat", dependencies: ["Domain", "Journal"], path: "Tests/JournalSeat", swiftSettings: strict),
        .testTarget(
            name: "JournalTests",
            dependencies: ["Journal", "journal-seat", .product(name: "GRDBSQLite", package: "GRDB.swift")],
            swiftSettings: strict),
        // The third storey of the tests: real programs in a pty, with libvterm as the screen.
        .target(name: "CVterm", path: "Tests/CVterm", linkerSettings: [.linkedLibrary("vterm")]),
        .executableTarget(
            name: "terminal-probe", dependencies: ["Terminal", "Curses"], path: "Tests/TerminalProbe",
            swiftSettings: strict),
        .testTarget(
            name: "RealTerminalTests", dependencies: ["CVterm", "terminal-probe", "tockovnik"],
            swiftSettings: strict),
        .testTarget(name: "CommandTests", dependencies: ["tockovnik", "Domain", "Wording"], swiftSettings: strict),
        .testTarget(
            name: "SeatTests",
            dependencies: [
                "tockovnik", "Domain", "Exchange", "Journal", "Screens", "Terminal",
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .testTarget(name: "ScreensTests", dependencies: ["Screens"], exclude: ["Goldens"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
