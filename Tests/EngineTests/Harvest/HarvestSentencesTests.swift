import Messages
import XCTest

@testable import Engine

/// What is said of a harvest has words.
final class HarvestSentencesTests: XCTestCase {
  func testEachCodeHasASentence() {
    for code in HarvestCode.allCases {
      XCTAssertNotNil(Catalogue.template(code: code.rawValue), code.rawValue)
    }
  }

  func testNoSentenceIsThereForNothing() {
    let causes: Set = [
      "harvest.loop", "harvest.unknown-target", "harvest.no-collection", "harvest.file-too-large",
    ]
    let known = Set(HarvestCode.allCases.map(\.rawValue)).union(causes)
    XCTAssertEqual(Set(Catalogue.harvest.map(\.code)).subtracting(known), [])
  }
}
