// swift-tools-version: 6.2
import PackageDescription

/// The ranking step alone, without files: the domain of the product (a link) and a program that times it.
let package = Package(
    name: "step",
    targets: [
        .target(name: "Domain"),
        .executableTarget(name: "step", dependencies: ["Domain"]),
    ],
    swiftLanguageModes: [.v6]
)
