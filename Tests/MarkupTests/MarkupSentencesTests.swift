import Messages
import XCTest

@testable import Markup

final class MarkupSentencesTests: XCTestCase {
  func testEveryErrorHasItsSentence() {
    XCTAssertEqual(
      Set(MarkupError.Code.allCases.map(\.rawValue)), Set(Catalogue.markup.map(\.code)))
  }
}
