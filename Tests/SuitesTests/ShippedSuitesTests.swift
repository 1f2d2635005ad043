import Foundation
import Messages
import XCTest

@testable import Suites

/// Holds every suite that is shipped to the rules that no single mistake in a file breaks.
final class ShippedSuitesTests: XCTestCase {
  private let library = SuiteLibrary(folder: ShippedSuitesTests.folder)

  private static var folder: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("suites").path
  }

  func testALibraryTellsWhichSuitesItHolds() {
    for name in library.identifiers { XCTAssertTrue(library.contains(name), name) }
    for name in ["", ".", "..", "../suites", "cog/../cog", "suite.schema.json", "none"] {
      XCTAssertFalse(library.contains(name), name)
    }
  }

  private func suites() throws -> [Suite] {
    try library.identifiers.map { name in
      do throws(SuiteError) {
        return try library.suite(name)
      } catch {
        XCTFail(error.rendered(in: .english))
        throw error
      }
    }
  }

  func testEverySuiteIsReadWithoutAMistake() throws {
    XCTAssertTrue(library.identifiers.contains("ogcapi-features"))
    for suite in try suites() { XCTAssertFalse(suite.classes.isEmpty, suite.id) }
  }

  func testEachRequirementIsProvenOrSaysWhyNot() throws {
    for suite in try suites() {
      let proven = Set(suite.classes.flatMap(\.tests).flatMap(\.requirements))
      for requirement in suite.requirements where requirement.kind != .permission {
        XCTAssertNotEqual(
          proven.contains(requirement.id), requirement.untested != nil,
          "\(suite.id): \(requirement.id)")
      }
    }
  }

  func testEachTextIsInBothLanguages() throws {
    for suite in try suites() {
      for test in suite.classes.flatMap(\.tests) {
        for text in [test.title, test.why, test.fix] {
          XCTAssertNotEqual(text.french, text.english, "\(suite.id): \(test.id)")
        }
        XCTAssertTrue(test.why.french.hasSuffix("."), "\(test.id): \(test.why.french)")
        XCTAssertTrue(test.fix.english.hasSuffix("."), "\(test.id): \(test.fix.english)")
      }
    }
  }

  func testEachTestIsNamedAfterItsClassAndRefersToAClause() throws {
    for suite in try suites() {
      for group in suite.classes {
        for test in group.tests {
          XCTAssertTrue(test.id.hasPrefix("\(group.id)."), "\(suite.id): \(test.id)")
          XCTAssertNotNil(test.reference, "\(suite.id): \(test.id)")
        }
      }
    }
  }

  func testTheStandardIsThereWhole() throws {
    let suite = try library.suite("ogcapi-features")
    let counts = Dictionary(grouping: suite.requirements, by: \.kind).mapValues(\.count)
    XCTAssertEqual(counts, [.requirement: 51, .recommendation: 22, .permission: 8])
  }
}
