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
    .target(name: "CProcess"),
    .target(name: "RecitalProcess", dependencies: ["CProcess"]),
    // What loads libxml2 and libzip when they are first needed; no build wants them.
    .target(name: "COnDemand"),
    .target(name: "CXML", dependencies: ["COnDemand"]),
    .target(name: "CZip", dependencies: ["COnDemand"]),
    .target(
      name: "RecitalReading", dependencies: ["Recital", "CXML", "CZip", "RecitalProcess"]),
    .systemLibrary(
      name: "CGraphvizLibrary", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "CGraphviz", dependencies: ["CGraphvizLibrary"]),
    .target(name: "RecitalRendering", dependencies: ["Recital", "CGraphviz", "RecitalProcess"]),
    .target(name: "CCurlOnDemand"),
    .target(
      name: "RecitalFetching", dependencies: ["Recital", "CCurlOnDemand"],
      // CCurlOnDemand stands in for libcurl, so that no start of the program has to load it.
      swiftSettings: [
        .unsafeFlags(["-Xfrontend", "-disable-autolink-library", "-Xfrontend", "curl"])
      ]),
    .systemLibrary(
      name: "CDigestLibrary", pkgConfig: "libmd",
      providers: [.apt(["libmd-dev"]), .brew(["libmd"])]),
    .target(name: "CDigest", dependencies: ["CDigestLibrary"]),
    // SQLite itself is linked by GRDB.
    .target(name: "CPassageRank"),
    .target(
      name: "RecitalStorage",
      dependencies: [
        "Recital", "RecitalReading", "CDigest", "CPassageRank",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .executableTarget(
      name: "RecitalCommand",
      dependencies: [
        "Recital", "RecitalFetching", "RecitalReading", "RecitalRendering", "RecitalStorage",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "RecitalTests", dependencies: ["Recital"], exclude: ["Fixtures"]),
    // Runs a program and tells how much memory it took.
    .executableTarget(name: "MeasuredRun", path: "Tests/MeasuredRun"),
    .testTarget(
      name: "RecitalReadingTests",
      dependencies: ["Recital", "RecitalReading", "RecitalCommand", "MeasuredRun"],
      exclude: ["Fixtures"]),
    .testTarget(name: "RecitalProcessTests", dependencies: ["RecitalProcess"]),
    // A server on loopback for the tests that fetch.
    .target(name: "LoopbackService", path: "Tests/LoopbackService"),
    .testTarget(
      name: "RecitalFetchingTests", dependencies: ["Recital", "RecitalFetching", "LoopbackService"]),
    .testTarget(
      name: "RecitalStorageTests",
      dependencies: [
        "Recital", "RecitalReading", "RecitalStorage", "RecitalCommand",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    // The tests start the program, so it is built before them.
    .testTarget(
      name: "RecitalRenderingTests",
      dependencies: ["RecitalRendering", "RecitalProcess", "RecitalCommand"]),
    .testTarget(
      name: "RecitalCommandTests",
      dependencies: [
        "Recital", "RecitalReading", "RecitalStorage", "RecitalCommand", "LoopbackService",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .treatAllWarnings(as: .error),
      .strictMemorySafety(),
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
