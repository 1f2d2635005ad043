import JSON
import XCTest

@testable import Raster

/// OGC 21-026 and what georeferences need, as paths in the document.
final class OGCRuleTests: RuleCase {
  func testTilingOfEveryImage() async throws {
    try await expect("$.images[?@.tiled == false]") { $0.images[2].tile = nil }
  }

  func testFullResolutionExists() async throws {
    let path = "$[?@.levelCount]"
    try await expect("$.images[?@.kind != 'full' && @.pyramid == null]") {
      for index in 0..<3 { $0.images[index].subfileType = 1 }
    }
    let found = try await nodes("$.pyramids\(path.dropFirst())", Self.cog())
    XCTAssertEqual(found.count, 1)
  }

  func testEachReducedImageIsSmallerThanThePreviousDirectory() async throws {
    let path = "$.images[?@.step.smallerThanPreviousDirectory == false]"
    let mask = TIFFImage(width: 1024, height: 1024, subfileType: 4)
    let maskOverview = TIFFImage(width: 512, height: 512, subfileType: 5)
    try await expect(path) { $0.images += [mask, maskOverview] + [maskOverview] }
    var file = Self.cog()
    file.images.insert(mask, at: 1)
    file.images.insert(maskOverview, at: 3)
    let letter = try await nodes(path, file)
    XCTAssertEqual(letter.count, 1)
    let practice = try await nodes("$.images[?@.step && @.step.smaller == false]", file)
    XCTAssertEqual(practice.count, 0)
  }

  func testGeoreferenceOfFullImages() async throws {
    let path = """
      $.images[?@.kind == 'full' && (!@.geo.scale[0] || !@.geo.tiepoints[0] || \
      @.geo.hasKeys != true)]
      """
    for omitted in [TIFFTag.modelPixelScale, .modelTiepoint, .geoKeyDirectory] {
      try await expect(path, nothingIn: Self.lambert93()) {
        $0.images[0].fields.removeAll { $0.tag == omitted.rawValue }
      }
    }
  }

  func testReducedImagesHaveNoGeoreference() async throws {
    try await expect(
      "$.images[?(@.kind == 'overview' || @.kind == 'maskOverview') && @.geo.form]",
      nothingIn: Self.lambert93()
    ) { $0.images[1].fields = $0.images[0].fields }
  }

  func testASystemWhoseAreaIsNotKnownIsNotJudged() async throws {
    let document = try await raster(Self.lambert93()).document()
    let crs = document.root["images"]?[0]?["geo"]?["crs"]
    for name in ["known", "area", "extentInArea", "looksSwapped"] {
      XCTAssertEqual(crs?[name]?.kind, .null, name)
    }
  }

  func testAnAreaIsWidenedButNotBeyondTheEarth() {
    let zone = ReferenceArea(areaOfUse: [0, 0, 1_000, 100], isGeographic: false)
    XCTAssertEqual(zone?.bounds, [-100, -100, 1_100, 200])
    let world = ReferenceArea(areaOfUse: [-180, -90, 180, 90], isGeographic: true)
    XCTAssertEqual(world?.bounds, [-180.5, -90.5, 180.5, 90.5])
    XCTAssertNil(ReferenceArea(areaOfUse: [0, 0, .infinity, 1], isGeographic: false))
    XCTAssertNil(ReferenceArea(areaOfUse: [0, 0, 1], isGeographic: false))
  }

  func testPlaceAndSystem() async throws {
    let lambert93 = Self.lambert93()
    let document = try await placed(lambert93).document()
    let crs = document.root["images"]?[0]?["geo"]?["crs"]
    XCTAssertEqual(crs?["epsg"]?.integer, 2154)
    XCTAssertEqual(crs?["extentInArea"]?.boolean, true)
    XCTAssertEqual(crs?["citation"]?.string, "RGF93 / Lambert-93")
    let extent = document.root["images"]?[0]?["geo"]?["extent"]?.elements.map(\.double)
    XCTAssertEqual(extent, [650_000, 6_859_904, 650_512 - 0, 6_860_416].map { Double($0) })
    try await expect("$.images[?@.geo.crs.extentInArea == false]", nothingIn: lambert93) {
      $0.images[0].fields[1] = .doubles(.modelTiepoint, [0, 0, 0, 2.35, 48.85, 0])
    }
    try await expect("$.images[?@.geo.crs.looksSwapped == true]", nothingIn: lambert93) {
      $0.images[0].fields[1] = .doubles(.modelTiepoint, [0, 0, 0, 6_860_416, 650_000, 0])
    }
    try await expect(
      "$.images[?@.geo.crs.model.name == 'projected' && @.geo.crs.looksLikeDegrees == true]",
      nothingIn: lambert93
    ) {
      $0.images[0].fields[0] = .doubles(.modelPixelScale, [0.0001, 0.0001, 0])
      $0.images[0].fields[1] = .doubles(.modelTiepoint, [0, 0, 0, 2.35, 48.85, 0])
    }
  }

  func testNumbersOfAGeoreference() async throws {
    for scale in [0, Double.nan, .infinity] {
      try await expect("$.images[?@.geo.usable == false]", nothingIn: Self.lambert93()) {
        $0.images[0].fields[0] = .doubles(.modelPixelScale, [scale, scale, 0])
      }
    }
    try await expect("$.images[?@.geo.northUp == false]", nothingIn: Self.lambert93()) {
      $0.images[0].fields[0] = .doubles(.modelPixelScale, [1, -1, 0])
    }
  }

  func testSystemsThatAreMissingOrUserDefined() async throws {
    try await expect("$.images[?@.geo.crs.userDefined == true]", nothingIn: Self.lambert93()) {
      $0.images[0].fields[2] = Self.keys(code: 32_767)
    }
    try await expect("$.images[?@.geo.crs.missing == true]", nothingIn: Self.lambert93()) {
      $0.images[0].fields[2] = .whole(.geoKeyDirectory, .short, 1, 1, 0, 1, 1024, 0, 1, 1)
    }
  }

  func testTransformationAndPoints() async throws {
    var file = Self.lambert93()
    let matrix: [Double] = [0.5, 0, 0, 650_000, 0, -0.5, 0, 6_860_416, 0, 0, 0, 0, 0, 0, 0, 1]
    file.images[0].fields[0] = .doubles(.modelTransformation, matrix)
    file.images[0].fields.remove(at: 1)
    let area = try await raster(file).document().root["images"]?[0]?["geo"]
    XCTAssertEqual(area?["form"]?.string, "transformation")
    XCTAssertEqual(area?["extent"]?[0]?.double, 650_000)
    file.images[0].fields[1] = Self.keys(code: 2154, rasterType: 2)
    let point = try await raster(file).document().root["images"]?[0]?["geo"]
    XCTAssertEqual(point?["crs"]?["rasterType"]?["name"]?.string, "point")
    XCTAssertEqual(point?["extent"]?[0]?.double, 649_999.75)
    file.images[0].fields[0] = .doubles(.modelTiepoint, Array(repeating: 1, count: 24))
    let control = try await raster(file).document().root["images"]?[0]?["geo"]
    XCTAssertEqual(control?["form"]?.string, "controlPoints")
    XCTAssertEqual(control?["tiepointCount"]?.integer, 4)
  }

  /// A file in Lambert-93, of pixels of half a metre, near Paris.
  static func lambert93() -> TIFFFile {
    var file = cog()
    file.images[0].fields = [
      .doubles(.modelPixelScale, [0.5, 0.5, 0]),
      .doubles(.modelTiepoint, [0, 0, 0, 650_000, 6_860_416, 0]), keys(code: 2154),
      .text(.geoASCIIParameters, "RGF93 / Lambert-93|"),
    ]
    return file
  }

  private static func keys(code: UInt64, rasterType: UInt64 = 1) -> TIFFField {
    .whole(
      .geoKeyDirectory, .short, 1, 1, 0, 4, 1024, 0, 1, 1, 1025, 0, 1, rasterType, 1026, 34737, 19,
      0, 3072, 0, 1, code)
  }
}
