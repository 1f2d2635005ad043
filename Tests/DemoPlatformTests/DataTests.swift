import XCTest

@testable import DemoPlatform

/// What the data must be for the tests of others to rest on them.
final class DataTests: XCTestCase {
  private let collections = Dataset.valDeLauve.collections

  func testEveryFeatureHasAValueForEachPropertyAndItsOwnIdentifier() {
    for collection in collections {
      let identifiers = collection.features.map(\.identifier)
      XCTAssertEqual(Set(identifiers).count, identifiers.count)
      for feature in collection.features {
        XCTAssertEqual(feature.values.count, collection.properties.count, feature.identifier)
      }
    }
  }

  func testEveryDateIsADateTime() {
    for collection in collections {
      for feature in collection.features {
        for (definition, value) in zip(collection.properties, feature.values)
        where definition.kind == .dateTime {
          guard let text = value.text else { continue }
          XCTAssertNotNil(Instant(parsing: text), "\(feature.identifier): \(text)")
        }
      }
    }
  }

  func testRingsAreClosedAndTurnAsRFC7946Says() {
    for case .polygon(let rings)? in FeatureCollection.parks.features.map(\.geometry) {
      for (place, ring) in rings.enumerated() {
        XCTAssertEqual(ring.first, ring.last)
        let area = zip(ring, ring.dropFirst()).reduce(0) { sum, side in
          sum + side.0.longitude * side.1.latitude - side.1.longitude * side.0.latitude
        }
        XCTAssertEqual(area > 0, place == 0)
      }
    }
  }

  func testTheClustersOfACollectionAreAllOfIt() {
    for collection in collections where !collection.clusterSizes.isEmpty {
      XCTAssertEqual(collection.clusterSizes.reduce(0, +), collection.features.count)
    }
  }

  func testInstantsAreReadAndWritten() {
    for text in ["1970-01-01T00:00:00Z", "2000-02-29T23:59:59Z", "1969-12-31T23:59:59Z"] {
      XCTAssertEqual(Instant(parsing: text)?.dateTime, text)
    }
    XCTAssertEqual(Instant(seconds: 784_111_777).httpDate, "Sun, 06 Nov 1994 08:49:37 GMT")
    XCTAssertEqual(
      Instant(parsing: "2020-01-01T01:00:00.5+02:00"),
      Instant(seconds: 1_577_833_200, nanoseconds: 500_000_000))
    for text in ["2021-02-29T00:00:00Z", "2020-01-01T24:00:00Z", "2020-01-01T00:00:00", "x", ""] {
      XCTAssertNil(Instant(parsing: text), text)
    }
  }
}
