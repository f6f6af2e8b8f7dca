// swift-tools-version: 6.2
import PackageDescription

/// The fold of a record alone, without files: the domain of the product (a link) and a program that times it.
let package = Package(
    name: "fold",
    targets: [
        .target(name: "Domain"),
        .executableTarget(name: "fold", dependencies: ["Domain"]),
    ],
    swiftLanguageModes: [.v6]
)
