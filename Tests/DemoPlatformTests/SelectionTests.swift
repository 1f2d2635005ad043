import JSON
import XCTest

@testable import DemoPlatform

/// What the query parameters select.
final class SelectionTests: DemoPlatformTestCase {
  private let points = "/collections/bornes-recharge/items"

  func testPagesGiveEachFeatureOnceAndEnd() throws {
    let client = try client()
    for collection in Dataset.valDeLauve.collections {
      let target = "/collections/\(collection.identifier)/items?limit=4"
      XCTAssertEqual(
        try identifiers(target, from: client), collection.features.map(\.identifier))
    }
  }

  func testPagesKeepTheOtherParameters() throws {
    let client = try client()
    let found = try identifiers("\(points)?commune=Roquebelle&limit=3", from: client)
    XCTAssertEqual(found.count, 15)
    let first = try json("\(points)?commune=Roquebelle&limit=3", from: client)
    XCTAssertEqual(first["numberMatched"]?.integer, 15)
    XCTAssertEqual(first["numberReturned"]?.integer, 3)
  }

  func testALimitAboveTheMaximumIsTheMaximum() throws {
    let client = try client()
    for limit in ["31", "10000", "99999999999999999999999999"] {
      let page = try json("\(points)?limit=\(limit)", from: client)
      XCTAssertEqual(page["features"]?.count, 30, limit)
    }
  }

  func testABoxSelectsWhatMeetsItAndWhatIsNowhere() throws {
    let client = try client()
    let nowhere = ["borne-04", "borne-19", "borne-33"]
    XCTAssertEqual(
      Set(try identifiers("\(points)?bbox=10,10,11,11", from: client)), Set(nowhere))
    // A box of no extent, on the point of the first feature.
    XCTAssertEqual(
      try identifiers("\(points)?bbox=3.01466,47.23862,3.01466,47.23862", from: client),
      ["borne-01"] + nowhere)
    XCTAssertEqual(
      try identifiers("/collections/deliberations/items?bbox=10,10,11,11", from: client).count, 12)
  }

  func testABoxMayCrossTheAntimeridian() throws {
    let client = try client()
    let marks = "/collections/balises/items"
    XCTAssertEqual(
      try identifiers("\(marks)?bbox=179,-20,-179,-15", from: client),
      ["balise-2", "balise-3", "balise-8", "chenal-1"])
    XCTAssertEqual(try identifiers("\(marks)?bbox=-179,-20,179,-10", from: client).count, 5)
  }

  func testSixNumbersAlsoSelectByHeight() throws {
    let marks = "/collections/reperes/items"
    XCTAssertEqual(
      try identifiers("\(marks)?bbox=2,47,200,4,48,235", from: client()), ["repere-1", "repere-2"])
  }

  func testABoxInAHoleMeetsNothing() throws {
    let parks = "/collections/parcs/items"
    let client = try client()
    XCTAssertEqual(
      try identifiers("\(parks)?bbox=3.0484,47.1829,3.0486,47.1831", from: client), [])
    XCTAssertEqual(
      try identifiers("\(parks)?bbox=3.0499,47.1829,3.0501,47.1831", from: client), ["parc-1"])
  }

  func testATimeSelectsWhatMeetsItAndWhatHasNone() throws {
    let client = try client()
    let undated: Set = ["borne-05", "borne-12", "borne-24", "borne-33"]
    func found(_ datetime: String) throws -> Set<String> {
      Set(try identifiers("\(points)?datetime=\(datetime)", from: client))
    }
    XCTAssertEqual(try found("1900-01-01T00:00:00Z"), undated)
    XCTAssertEqual(try found("2021-04-12T09:15:00Z"), undated.union(["borne-01"]))
    XCTAssertEqual(try found("2022-10-06T09:30:00Z"), undated.union(["borne-03"]))
    XCTAssertEqual(
      try found("2021-04-12T09:15:00Z/2021-04-12T09:15:00Z"), undated.union(["borne-01"]))
    XCTAssertEqual(try found("../2016-01-05T08:00:00Z"), undated.union(["borne-36"]))
    XCTAssertEqual(try found("/2016-01-05T08:00:00Z"), undated.union(["borne-36"]))
    XCTAssertEqual(try found("2024-10-22T15:45:00Z/.."), undated.union(["borne-07"]))
    XCTAssertEqual(try found("2024-10-22T15:45:00Z/"), undated.union(["borne-07"]))
  }

  func testAnIntervalOfAFeatureMeetsTheTimesWithinIt() throws {
    let found = try identifiers(
      "/collections/sentiers/items?datetime=2017-01-01T00:00:00Z", from: client())
    XCTAssertEqual(
      found,
      [1, 2, 4, 7, 8, 9, 10].map { "sentier-0\($0)" }.map { $0.replacing("010", with: "10") })
  }

  func testBoxAndTimeAreBothMet() throws {
    let found = try identifiers(
      "\(points)?bbox=10,10,11,11&datetime=1900-01-01T00:00:00Z", from: client())
    XCTAssertEqual(found, ["borne-33"])
  }

  func testInvalidAndUnknownParametersAreRefused() throws {
    let client = try client()
    for query in [
      "limit=0", "limit=-1", "limit=abc", "limit=1.5", "limit=", "limit=1&limit=2", "LIMIT=1",
      "bbox=1,2,3", "bbox=1,2,3,4,5", "bbox=a,b,c,d", "bbox=nan,1,2,3", "bbox=0,91,1,92",
      "bbox=0,2,1,1", "bbox=0,0,9,1,1,8", "bbox=", "datetime=hier", "datetime=2020-01-01",
      "datetime=2020-02-30T00:00:00Z", "datetime=../..", "datetime=", "datetime=..",
      "datetime=2021-01-01T00:00:00Z/2020-01-01T00:00:00Z", "datetime=a/b/c", "f=xml",
      "offset=-1", "puissance_kw=x", "acces_libre=oui", "autre=1", "a=%zz", "a=%ff",
    ] {
      let response = client.request("\(points)?\(query)")
      XCTAssertEqual(response.status, 400, query)
      XCTAssertEqual(response[field: "Content-Type"], "application/problem+json", query)
    }
    for target in ["/", "/api", "/conformance", "/collections", "/collections/parcs"] {
      XCTAssertEqual(client.request("\(target)?autre=1").status, 400, target)
    }
  }
}
