import JSON
import XCTest

@testable import DemoPlatform

/// The resources of the conformant platform.
final class ResourceTests: DemoPlatformTestCase {
  func testEveryLinkLeadsToWhatItPromises() throws {
    let client = try client()
    var pending = [(target: "/", type: "application/json")]
    var seen: Set<String> = []
    while let (target, type) = pending.popLast() {
      guard seen.insert(target).inserted else { continue }
      let response = client.request(target)
      XCTAssertEqual(response.status, 200, target)
      let served = try XCTUnwrap(response[field: "Content-Type"])
      XCTAssertTrue(served.hasPrefix(type), "\(target): \(served), not \(type)")
      guard type.hasSuffix("json") else { continue }
      for link in links(anywhereIn: try JSONDocument(parsing: response.content).root) {
        XCTAssertNotNil(link["rel"]?.string)
        let href = try XCTUnwrap(link["href"]?.string)
        pending.append(
          (try XCTUnwrap(Self.target(of: href), href), try XCTUnwrap(link["type"]?.string)))
      }
    }
    XCTAssertGreaterThan(seen.count, 60)
  }

  func testACollectionReadsTheSameAloneAndInTheList() throws {
    let client = try client()
    let list = try XCTUnwrap(json("/collections", from: client)["collections"])
    XCTAssertEqual(list.count, 7)
    for entry in list.elements {
      let identifier = try XCTUnwrap(entry["id"]?.string)
      XCTAssertEqual(try json("/collections/\(identifier)", from: client), entry, identifier)
    }
  }

  func testAFeatureReadsTheSameAloneAndInItsCollection() throws {
    let client = try client()
    for feature in FeatureCollection.chargingPoints.features {
      let segment = PercentEncoding.encode(segment: feature.identifier)
      let alone = try json("/collections/bornes-recharge/items/\(segment)", from: client)
      XCTAssertEqual(alone["id"]?.string, feature.identifier)
      XCTAssertEqual(alone["properties"]?["nom"]?.string, feature.title)
    }
  }

  func testTheAntimeridianCollectionHasABoxThatCrossesIt() throws {
    let extent = try json("/collections/balises", from: client())["extent"]
    let box = try XCTUnwrap(extent?["spatial"]?["bbox"]?[0]).elements.compactMap(\.double)
    XCTAssertEqual(box, [177.2208, -18.834, -176.2043, -13.2911])
  }

  func testOneBoxCoversTwoClusters() throws {
    let extent = try json("/collections/parcs", from: client())["extent"]
    XCTAssertEqual(extent?["spatial"]?["bbox"]?.count, 1)
  }

  func testHeightsMakeSixNumbers() throws {
    let extent = try json("/collections/reperes", from: client())["extent"]
    XCTAssertEqual(extent?["spatial"]?["bbox"]?[0]?.count, 6)
    XCTAssertNil(extent?["temporal"])
  }

  func testEveryResourceHasAPage() throws {
    let client = try client()
    for target in [
      "/", "/api", "/conformance", "/licence", "/collections", "/collections/parcs",
      "/collections/parcs/schema", "/collections/parcs/items", "/collections/parcs/items/parc-1",
    ] {
      let page = client.request(target, fields: ["Accept: text/html"])
      XCTAssertEqual(page.status, 200, target)
      XCTAssertEqual(page[field: "Content-Type"], "text/html; charset=utf-8", target)
      XCTAssertTrue(page.text.hasPrefix("<!DOCTYPE html>"), target)
      XCTAssertTrue(page.text.contains("application/ld+json"), target)
    }
  }

  func testTheDefinitionDeclaresWhatIsServed() throws {
    let definition = try json("/api", from: client())
    XCTAssertEqual(definition["openapi"]?.string, "3.0.3")
    let parameters = try XCTUnwrap(definition["components"]?["parameters"])
    XCTAssertEqual(parameters["bbox"]?["schema"]?["oneOf"]?.count, 2)
    XCTAssertEqual(parameters["limit"]?["schema"]?["maximum"]?.integer, 30)
    for path in try XCTUnwrap(definition["paths"]).members {
      let responses = try XCTUnwrap(path.value["get"]?["responses"])
      for status in ["200", "304", "400", "406", "500"] {
        XCTAssertNotNil(responses[status], "\(path.name) \(status)")
      }
    }
  }

  /// Returns the members of every `links`, of the document and of the collections in it.
  private func links(anywhereIn document: JSONValue) -> [JSONValue] {
    let parts = [document] + (document["collections"].map { Array($0.elements) } ?? [])
    return parts.flatMap { $0["links"].map { Array($0.elements) } ?? [] }
  }
}
