import Checks
import Foundation
import JSON
import Synchronization
import XCTest

@testable import Engine

/// Targets lead to rasters: folders, lists, STAC documents, VRT indexes.
final class RasterListingTests: XCTestCase {
  private let root = "http://example.org/data"

  /// What a listing brings, by the keys of its subjects, and how it ends.
  private func bring(
    _ targets: [String], from replies: [String: ScriptedSource.Reply] = [:],
    options: [String: String] = [:], atMost: Int? = nil
  ) async throws -> (subjects: [Subject], end: StreamEnd) {
    let listing = RasterListing(
      request: StreamRequest(
        probe: "files", targets: targets,
        options: options.mapValues { JSONText.string($0).asValue }.compactMapValues(\.self),
        atMost: atMost, boundName: "rasters", source: ScriptedSource(replies) { _ in }))
    let brought = Mutex<[Subject]>([])
    let end = await listing.deliver { subject in
      brought.withLock { $0.append(subject) }
      return true
    }
    return (brought.withLock(\.self), end)
  }

  private func value(_ subject: Subject?) throws -> JSONValue {
    let content = try XCTUnwrap(subject).content.get()
    return try XCTUnwrap(Evidence(probe: "files", content: content).value)
  }

  // MARK: Files

  func testAFolderIsReadInOrderAndToItsDepth() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let inner = folder.appending(path: "b é")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    for place in [
      folder.appending(path: "c.TIF"), folder.appending(path: "a.tiff"),
      folder.appending(path: "notes.txt"), inner.appending(path: "d.tif"),
    ] {
      try Data().write(to: place)
    }
    // A link to the folder above would never end.
    try FileManager.default.createSymbolicLink(
      at: inner.appending(path: "up"), withDestinationURL: folder)
    let (subjects, end) = try await bring([folder.path])
    XCTAssertEqual(
      subjects.map { String($0.key.dropFirst(folder.path.count)) },
      ["/a.tiff", "/b é/d.tif", "/c.TIF"])
    XCTAssertNil(try value(subjects.first)["delivery"])
    XCTAssertEqual(end.summary.asValue?["count"]?.integer, 3)
  }

  func testAListIsReadAgainstItsOwnPlace() async throws {
    let list = "# orthos\r\na.tif\n\n  ./b/c.tif \nhttp://other.example/d.tif?x=1\na.tif\n"
    let (subjects, _) = try await bring(
      ["\(root)/list.txt"], from: ["\(root)/list.txt": .page(list)])
    XCTAssertEqual(
      subjects.map(\.key),
      ["\(root)/a.tif", "\(root)/b/c.tif", "http://other.example/d.tif?x=1"])
  }

  func testAListThatNamesItselfEnds() async throws {
    let (subjects, _) = try await bring(
      ["\(root)/list.txt"], from: ["\(root)/list.txt": .page("list.txt\nb.tif")])
    XCTAssertEqual(subjects.map(\.key), ["\(root)/b.tif"])
  }

  func testAnIndexNamesEachFileOnce() async throws {
    let index = """
      <VRTDataset rasterXSize="2" rasterYSize="2">
        <VRTRasterBand band="1">
          <SimpleSource><SourceFilename relativeToVRT="1">t/1.tif</SourceFilename></SimpleSource>
          <ComplexSource><SourceFilename relativeToVRT="0">/vsicurl/http://other.example/2.tif</SourceFilename></ComplexSource>
        </VRTRasterBand>
        <VRTRasterBand band="2">
          <SimpleSource><SourceFilename relativeToVRT="1">t/1.tif</SourceFilename></SimpleSource>
        </VRTRasterBand>
      </VRTDataset>
      """
    let (subjects, _) = try await bring(
      ["\(root)/mosaic.vrt"], from: ["\(root)/mosaic.vrt": .page(index)])
    XCTAssertEqual(subjects.map(\.key), ["\(root)/t/1.tif", "http://other.example/2.tif"])
  }

  func testWhatCannotBeReadIsToldAsASubject() async throws {
    for (name, reply) in [
      ("a.vrt", ScriptedSource.Reply.page("<VRTDataset>")), ("a.json", .json("[]")),
      ("a.json", .page("<html>")), ("a.json", .status(403, "")), ("a.txt", .silence),
    ] {
      let (subjects, end) = try await bring(["\(root)/\(name)"], from: ["\(root)/\(name)": reply])
      XCTAssertEqual(subjects.map(\.key), ["\(root)/\(name)"])
      guard case .failure = subjects.first?.content else { return XCTFail(name) }
      XCTAssertEqual(end.summary.asValue?["unreadable"]?.integer, 1, name)
    }
  }

  // MARK: STAC

  func testACatalogueOfFilesIsFollowedToItsItems() async throws {
    let item = #"""
      {"type": "Feature", "id": "i", "properties": {"proj:epsg": 2154, "proj:shape": [10, 20]},
       "assets": {
         "a": {"href": "../a.tif", "type": "image/tiff; application=geotiff; profile=cloud-optimized",
               "proj:code": "EPSG:9794", "raster:bands": [{"nodata": 0}, {"nodata": 0}]},
         "b": {"href": "b.jpg", "type": "image/jpeg"}, "c": {"href": "/c.tif?x=1"}}}
      """#
    let (subjects, _) = try await bring(
      ["\(root)/catalog.json"],
      from: [
        "\(root)/catalog.json": .json(
          #"{"type": "Catalog", "links": [{"rel": "child", "href": "x/collection.json"}, {"rel": "root", "href": "catalog.json"}]}"#
        ),
        "\(root)/x/collection.json": .json(
          #"{"type": "Collection", "links": [{"rel": "item", "href": "./i.json"}, {"rel": "child", "href": "../catalog.json"}]}"#
        ), "\(root)/x/i.json": .json(item),
      ])
    XCTAssertEqual(subjects.map(\.key), ["\(root)/a.tif", "http://example.org/c.tif?x=1"])
    let stac = try XCTUnwrap(try value(subjects.first)["stac"])
    XCTAssertEqual(stac["epsg"]?.integer, 9794)
    XCTAssertEqual(stac["height"]?.integer, 10)
    XCTAssertEqual(stac["bandCount"]?.integer, 2)
    XCTAssertEqual(stac["nodata"]?.integer, 0)
    XCTAssertEqual(stac["transform"]?.kind, .null)
  }

  func testAnAPIIsFollowedPageByPage() async throws {
    func feature(_ name: String) -> String {
      #"{"type": "Feature", "assets": {"d": {"href": "http://example.org/\#(name).tif", "type": "image/tiff"}}}"#
    }
    let (subjects, end) = try await bring(
      ["\(root)/"],
      from: [
        "\(root)/": .json(
          #"{"type": "Catalog", "conformsTo": [], "links": [{"rel": "data", "href": "collections"}]}"#
        ),
        "\(root)/collections": .json(
          #"{"collections": [{"type": "Collection", "links": [{"rel": "items", "href": "/data/collections/o/items"}]}]}"#
        ),
        "\(root)/collections/o/items": .json(
          #"{"type": "FeatureCollection", "features": [\#(feature("1")), \#(feature("2"))], "links": [{"rel": "next", "href": "?page=2"}]}"#
        ),
        "\(root)/collections/o/items?page=2": .json(
          #"{"type": "FeatureCollection", "features": [\#(feature("3"))], "links": [{"rel": "next", "href": "?page=2"}]}"#
        ),
      ], options: ["listing": "stac"])
    XCTAssertEqual(subjects.map(\.key), ["1", "2", "3"].map { "http://example.org/\($0).tif" })
    XCTAssertEqual(end.exchanges.count, 4)
  }

  // MARK: Delivery and bounds

  func testTheDeliveryIsTriedOnTheFirstRastersOfAFolder() async throws {
    let options = ["delivery": "full"]
    let (subjects, end) = try await bring(
      (0..<4).map { "\(root)/\($0).tif?k=v" }, options: options)
    XCTAssertEqual(subjects.count, 4)
    XCTAssertEqual(
      try value(subjects.first)["delivery"]?["sidecar"]?.string, "\(root)/0.tif.ovr?k=v")
    XCTAssertEqual(end.summary.asValue?["deliverySampled"]?.integer, 4)
    let sample = JSONText.integer(2).asValue
    let listing = RasterListing(
      request: StreamRequest(
        probe: "files",
        targets: ["\(root)/a.tif", "\(root)/b.tif", "\(root)/c.tif", "\(root)/x/d.tif"],
        options: ["sample": try XCTUnwrap(sample)], atMost: nil, boundName: "rasters",
        source: ScriptedSource([:]) { _ in }))
    let sampled = await listing.deliver { _ in true }.summary.asValue?["deliverySampled"]
    XCTAssertEqual(sampled?.integer, 3)
  }

  func testABoundIsSaid() async throws {
    let (subjects, end) = try await bring(["a.tif", "b.tif"], atMost: 1)
    XCTAssertEqual(subjects.map(\.key), ["a.tif"])
    XCTAssertEqual(end.cut?.bound, "rasters")
  }

  func testNamesTellWhatTargetsAre() {
    for (name, kind) in [
      ("a.tif", RasterPlaceKind.raster), ("http://h/a.TIFF?x=.json", .raster),
      ("http://h/raster", .raster), ("liste.txt", .list), ("http://h/c.json#x", .stac),
      ("http://h/stac", .stac), ("http://h/stac/collections/ortho", .stac),
      ("http://h/collections/ortho/items?limit=3", .stac), ("m.VRT", .vrt), ("raster", .raster),
    ] {
      XCTAssertEqual(RasterPlaceKind(ofName: name), kind, name)
    }
  }
}
