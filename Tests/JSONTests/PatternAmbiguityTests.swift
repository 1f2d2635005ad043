import JSON
import XCTest

/// Expressions that explode in engines that search by trial and error are told from those that do not.
final class PatternAmbiguityTests: XCTestCase {
  func testTextsThatReadInManyWaysExplode() throws {
    for text in [
      "(a+)+", "^(a*)*$", "(a|a)*b", "(a|aa)+$", #"(\s*\w\s*)*x"#, "([a-z]+,?)+;",
      "(.*,)*.*x(b?c*)*",
    ] {
      XCTAssertEqual(try ECMAPattern(parsing: text).isExponentialElsewhere, true, text)
    }
  }

  func testTextsThatReadInOneWayDoNot() throws {
    for text in [
      "a+b", "([a-z]+,)+", "(a?)*", "(ab|ac)*", #"^\d{4}-\d{2}(\|\d{4}-\d{2})*$"#, "(a|b)*c",
      "(?:(?:^|,)(^[A-Z]{2}[A-Z0-9]{4,33}$|Non))+$", "(a*)b(a*)", "[a-z]{0,40}",
    ] {
      XCTAssertEqual(try ECMAPattern(parsing: text).isExponentialElsewhere, false, text)
    }
  }

  func testWhatCannotBeToldIsNotSaid() throws {
    XCTAssertNil(try ECMAPattern(parsing: #"(a)\1+"#).isExponentialElsewhere)
    XCTAssertNil(try ECMAPattern(parsing: "a{1000}").isExponentialElsewhere)
  }
}
