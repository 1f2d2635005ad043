import Messages
import XCTest

@testable import Geo

/// What is wrong has words.
final class GeoSentencesTests: XCTestCase {
  func testEachCodeHasASentence() {
    let known = Set(Catalogue.geo.map(\.code))
    XCTAssertEqual(Set(GeoCode.allCases.map(\.rawValue)), known)
  }
}
