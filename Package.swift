// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Recital",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Recital", targets: ["Recital"]),
    .library(name: "RecitalReading", targets: ["RecitalReading"]),
    .library(name: "RecitalRendering", targets: ["RecitalRendering"]),
    .library(name: "RecitalStorage", targets: ["RecitalStorage"]),
    .executable(name: "recital", targets: ["RecitalCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .target(name: "Recital"),
    .target(name: "RecitalReading", dependencies: ["Recital"]),
    .systemLibrary(
      name: "CGraphvizLibrary", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "CGraphviz", dependencies: ["CGraphvizLibrary"]),
    .target(name: "RecitalRendering", dependencies: ["Recital", "CGraphviz"]),
    .systemLibrary(
      name: "CDigestLibrary", pkgConfig: "libmd",
      providers: [.apt(["libmd-dev"]), .brew(["libmd"])]),
    .target(name: "CDigest", dependencies: ["CDigestLibrary"]),
    .target(
      name: "RecitalStorage",
      dependencies: [
        "Recital", "RecitalReading", "CDigest", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .executableTarget(
      name: "RecitalCommand",
      dependencies: [
        "Recital", "RecitalReading", "RecitalRendering", "RecitalStorage",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "RecitalTests", dependencies: ["Recital"], exclude: ["Fixtures"]),
    .testTarget(name: "RecitalReadingTests", dependencies: ["RecitalReading"]),
    .testTarget(
      name: "RecitalStorageTests",
      dependencies: [
        "Recital", "RecitalReading", "RecitalStorage", "RecitalCommand",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    // The tests start the program, so it is built before them.
    .testTarget(
      name: "RecitalRenderingTests", dependencies: ["RecitalRendering", "RecitalCommand"]),
    .testTarget(
      name: "RecitalCommandTests", dependencies: ["Recital", "RecitalReading", "RecitalCommand"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
