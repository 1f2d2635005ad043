import Foundation
import JSON
import XCTest

@testable import Raster

/// The document is as its schema says, and tells what is in the file.
final class DocumentTests: RasterCase {
  private func schema() throws -> JSONSchema {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../suites/raster-document.schema.json")
    let document = try JSONDocument(parsing: [UInt8](Data(contentsOf: url)))
    return try JSONSchema.compile(document.root)
  }

  func testDocumentsKeepToTheSchema() async throws {
    let schema = try schema()
    var files = FaultyFiles.all.map { ($0.name, $0.file) }
    files.append(("lawful", Self.cog()))
    files.append(("big", Self.cog(isBig: true, byteOrder: .bigEndian)))
    files.append(("Lambert-93", OGCRuleTests.lambert93()))
    files.append(("mask", BlockTests.masked(apart: false)))
    for (name, file) in files {
      let document = try await raster(file).document()
      let violations = schema.validate(document.root)
      XCTAssertEqual(violations.map { "\($0.instance.pointer) \($0.code)" }, [], name)
    }
    for bytes in [[], Array("<html>".utf8), Array("II*\0\0\0\0\0".utf8)] as [[UInt8]] {
      let document = try await raster(bytes).document()
      XCTAssertEqual(schema.validate(document.root).count, 0)
    }
    let unread = try await RasterReader().read(CountingSource([], .failing(after: 0))).document()
    XCTAssertEqual(schema.validate(unread.root).count, 0)
  }

  func testTheSchemaRefusesAnotherDocument() async throws {
    let text = JSONWriter.string(await raster(Self.cog()).text())
    let renamed = try JSONDocument(
      parsing: text.replacing("\"dataBeforePrevious\"", with: "\"dataSomewhere\""))
    XCTAssertGreaterThan(try schema().validate(renamed.root).count, 0)
  }

  func testPixels() async throws {
    var file = Self.cog()
    file.images[0].samples = 4
    file.images[0].compression = 50_000
    file.images[0].fields = [
      .whole(.extraSamples, .short, 2), .whole(.predictor, .short, 2),
      .whole(.planarConfiguration, .short, 2), .whole(.sampleFormat, .short, 1, 1, 1, 1),
    ]
    let pixels = try await raster(file).document().root["images"]?[0]?["pixels"]
    XCTAssertEqual(pixels?["samples"]?.integer, 4)
    XCTAssertEqual(pixels?["hasAlpha"]?.boolean, true)
    XCTAssertEqual(pixels?["compression"]?["name"]?.string, "zstd")
    XCTAssertEqual(pixels?["predictor"]?["name"]?.string, "horizontal")
    XCTAssertEqual(pixels?["planar"]?["name"]?.string, "separate")
    let blocks = try await raster(file).document().root["images"]?[0]?["blocks"]
    XCTAssertEqual(blocks?["planes"]?.integer, 4)
    XCTAssertEqual(blocks?["expected"]?.integer, 64)
    let plain = try await raster(Self.cog()).document().root["images"]?[1]?["pixels"]
    XCTAssertEqual(plain?["hasAlpha"]?.boolean, false)
    XCTAssertEqual(plain?["predictor"]?["isDefault"]?.boolean, true)
  }

  func testNoData() async throws {
    let cases: [(String, isNumber: Bool, fits: Bool?)] = [
      ("0", true, true), ("255", true, true), ("-9999", true, false), ("0.5", true, false),
      ("none", false, nil), ("256", true, false), (" 12 ", true, true),
    ]
    for (text, isNumber, fits) in cases {
      var file = Self.cog()
      file.images[0].fields = [.text(.gdalNoData, text)]
      let gdal = try await raster(file).document().root["images"]?[0]?["gdal"]
      XCTAssertEqual(gdal?["nodataIsNumber"]?.boolean, isNumber, text)
      XCTAssertEqual(gdal?["nodataFits"]?.boolean, fits, text)
    }
    var file = Self.cog()
    let signed: [(UInt64, String, Bool)] = [
      (2, "-128", true), (2, "128", false), (3, "-9999.5", true),
    ]
    for (format, text, fits) in signed {
      file.images[0].fields = [.text(.gdalNoData, text), .whole(.sampleFormat, .short, format)]
      let gdal = try await raster(file).document().root["images"]?[0]?["gdal"]
      XCTAssertEqual(gdal?["nodataFits"]?.boolean, fits, text)
    }
  }

  func testMetadataItems() {
    let items = GDALItemScanner.items(
      in: """
        <GDALMetadata>
          <Item name="AREA">a &lt; b &amp;&amp; c</Item>
          <Item name="STATISTICS_MEAN" sample="0" role='statistics'>12.5</Item>
          <Item name="EMPTY" domain="X"/>
          <Item>nameless</Item>
        </GDALMetadata>
        """)
    XCTAssertEqual(items.map(\.name), ["AREA", "STATISTICS_MEAN", "EMPTY"])
    XCTAssertEqual(items.map(\.value), ["a < b && c", "12.5", ""])
    XCTAssertEqual(items[1].sample, "0")
    XCTAssertEqual(items[1].role, "statistics")
    XCTAssertEqual(items[2].domain, "X")
    for text in ["", "<Item", "<Item name=", "<Item name=\"a\">b", "<Item name=\"a\"/><Item/"] {
      XCTAssertLessThanOrEqual(GDALItemScanner.items(in: text).count, 1, text)
    }
  }

  func testKeysOfBothRevisions() async throws {
    for (minor, name) in [(UInt64(0), "GeographicTypeGeoKey"), (1, "GeodeticCRSGeoKey")] {
      var file = Self.cog()
      file.images[0].fields = [
        .whole(.geoKeyDirectory, .short, 1, 1, minor, 2, 2048, 0, 1, 4326, 2057, 34736, 1, 0),
        .doubles(.geoDoubleParameters, [6_378_137]),
      ]
      let raster = await raster(file)
      XCTAssertEqual(raster.problems, [])
      let keys = try raster.document().root["images"]?[0]?["geo"]?["keys"]
      XCTAssertEqual(keys?["version"]?.string, "1.1.\(minor)")
      XCTAssertEqual(keys?["items"]?[0]?["name"]?.string, name)
      XCTAssertEqual(keys?["items"]?[1]?["value"]?.double, 6_378_137)
    }
  }
}
