// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
let cSettings: [CSetting] = [
  .enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error),
]

/// A room of the house: a Swift target and what it may import, as `docs/architecture.md` says.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: swiftSettings)
}

/// The tests of a room, in `Tests/<room>Tests`, with the folders there that hold no sources.
func tests(
  of name: String, _ others: [Target.Dependency] = [], folders: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + others, exclude: folders,
    swiftSettings: swiftSettings)
}

let package = Package(
  name: "recette",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "recette", targets: ["recette"])],
  targets: [
    // Its headers alone: the library is loaded when it is needed.
    .systemLibrary(name: "SystemCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(
      name: "SystemXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CTransfer", dependencies: ["SystemCurl"], cSettings: cSettings),
    .target(name: "CMarkup", dependencies: ["SystemXML2"], cSettings: cSettings),
    room("JSON"),
    room("Messages"),
    room("Deflate"),
    room("Geo", ["JSON"]),
    room("Markup", ["CMarkup"]),
    room("Raster", ["Deflate", "JSON"]),
    room("Record", ["JSON", "Messages"]),
    room("Tables", ["Deflate", "JSON"]),
    room("Transport", ["CTransfer", "Messages", "Record"]),
    room("Suites", ["JSON", "Markup", "Messages", "Record"]),
    room("Checks", ["Geo", "JSON", "Markup", "Messages", "Record", "Suites"]),
    room(
      "Engine",
      [
        "Checks", "Geo", "JSON", "Markup", "Messages", "Raster", "Record", "Suites", "Tables",
        "Transport",
      ]),
    room("Reports", ["JSON", "Messages", "Record"]),
    room("DemoPlatform", ["JSON", "Messages"]),
    room(
      "CommandLine",
      ["Checks", "Engine", "JSON", "Messages", "Record", "Reports", "Suites", "Transport"]),
    .executableTarget(
      name: "recette", dependencies: ["CommandLine", "DemoPlatform", "Suites"],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "recette-bench", dependencies: ["DemoPlatform", "JSON", "Markup", "Tables"],
      swiftSettings: swiftSettings),
    room("TestSupport"),
    tests(of: "JSON"),
    tests(of: "Messages"),
    tests(of: "Deflate"),
    tests(of: "Geo", ["JSON", "Messages"]),
    tests(of: "Markup", ["Messages"]),
    tests(of: "Raster", ["JSON", "Messages"]),
    tests(of: "Record", ["JSON", "Messages"]),
    tests(of: "Tables", ["Deflate", "JSON", "Messages"]),
    tests(of: "Transport", ["Messages", "Record", "TestSupport"]),
    tests(of: "Suites", ["JSON", "Messages", "Record"]),
    tests(
      of: "Checks", ["Geo", "JSON", "Markup", "Messages", "Record", "Suites", "TestSupport"]),
    tests(
      of: "Engine",
      [
        "Checks", "DemoPlatform", "JSON", "Markup", "Messages", "Record", "Suites", "TestSupport",
        "Transport",
      ]),
    tests(
      of: "Reports", ["JSON", "Messages", "Record", "TestSupport"],
      folders: ["Fixtures", "Goldens"]),
    tests(of: "TestSupport"),
    tests(of: "DemoPlatform", ["JSON", "Messages"]),
    tests(
      of: "CommandLine", ["Engine", "JSON", "Messages", "Record", "TestSupport", "Transport"],
      folders: ["Goldens"]),
    .testTarget(
      name: "Cases",
      dependencies: [
        "CommandLine", "DemoPlatform", "Engine", "JSON", "Messages", "Record", "Reports", "Suites",
        "TestSupport",
        "Transport",
        "recette",
      ], path: "Tests/Cases",
      swiftSettings: swiftSettings),
  ],
  swiftLanguageModes: [.v6]
)

/// A target for libFuzzer, which only links with the runtime that `--sanitize fuzzer` brings: it is there for
/// `make fuzz` alone.
func fuzzTarget(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: "recette-fuzz-\(name)", dependencies: dependencies,
    swiftSettings: swiftSettings + [.unsafeFlags(["-parse-as-library"])])
}

if Context.environment["RECETTE_FUZZ"] != nil {
  package.targets.append(fuzzTarget("raster", ["Raster"]))
  package.targets.append(fuzzTarget("tables", ["JSON", "Tables"]))
}
