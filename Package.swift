// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Recital",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Recital", targets: ["Recital"]),
    .library(name: "RecitalReading", targets: ["RecitalReading"]),
    .library(name: "RecitalRendering", targets: ["RecitalRendering"]),
    .executable(name: "recital", targets: ["RecitalCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "Recital"),
    .target(name: "CProcess"),
    .target(name: "RecitalProcess", dependencies: ["CProcess"]),
    .systemLibrary(
      name: "CXMLLibrary", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "CXML", dependencies: ["CXMLLibrary"]),
    .systemLibrary(
      name: "CZipLibrary", pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .target(name: "CZip", dependencies: ["CZipLibrary"]),
    .target(
      name: "RecitalReading", dependencies: ["Recital", "CXML", "CZip", "RecitalProcess"]),
    .systemLibrary(
      name: "CGraphvizLibrary", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "CGraphviz", dependencies: ["CGraphvizLibrary"]),
    .target(name: "RecitalRendering", dependencies: ["Recital", "CGraphviz", "RecitalProcess"]),
    .executableTarget(
      name: "RecitalCommand",
      dependencies: [
        "Recital", "RecitalReading", "RecitalRendering",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "RecitalTests", dependencies: ["Recital"], exclude: ["Fixtures"]),
    .testTarget(
      name: "RecitalReadingTests", dependencies: ["RecitalReading"], exclude: ["Fixtures"]),
    .testTarget(name: "RecitalProcessTests", dependencies: ["RecitalProcess"]),
    // The tests start the program, so it is built before them.
    .testTarget(
      name: "RecitalRenderingTests",
      dependencies: ["RecitalRendering", "RecitalProcess", "RecitalCommand"]),
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
