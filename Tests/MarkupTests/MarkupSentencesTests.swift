import Messages
import XCTest

@testable import Markup

final class MarkupSentencesTests: XCTestCase {
  func testEveryErrorHasItsSentence() {
    let codes = Set(MarkupError.Code.allCases.map(\.rawValue))
    XCTAssertTrue(codes.isSuperset(of: Catalogue.markup.map(\.code)))
    XCTAssertTrue(codes.isSubset(of: (Catalogue.markup + Catalogue.xsd).map(\.code)))
  }

  func testEveryViolationHasItsSentence() {
    let codes = XMLSchemaViolation.Kind.allCases.map(\.rawValue)
    XCTAssertTrue(Set(Catalogue.xsd.map(\.code)).isSuperset(of: codes))
  }
}
