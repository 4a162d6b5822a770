// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the main build does not pay for it.
let package = Package(
  name: "RecitalBenchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Recital", path: "..")],
  targets: [
    .executableTarget(
      name: "RecitalBenchmarks", dependencies: [.product(name: "Recital", package: "Recital")]),
    .executableTarget(
      name: "RecitalGraphSteps", dependencies: [.product(name: "Recital", package: "Recital")]),
    .executableTarget(
      name: "RecitalAccuracy",
      dependencies: [
        .product(name: "Recital", package: "Recital"),
        .product(name: "RecitalReading", package: "Recital"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
