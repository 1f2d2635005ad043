import Foundation
import Messages
import Synchronization
import XCTest

@testable import DemoPlatform

/// Each defect breaks what its title says, and nothing else.
final class DefectTests: XCTestCase {
  private static let cases: [DefectCase] = [
    DefectCase.landingPage, DefectCase.definition, DefectCase.definitionParameters,
    DefectCase.definitionResponses, DefectCase.conformance, DefectCase.parameters,
    DefectCase.boxAndTimeParameters, DefectCase.collections, DefectCase.collectionEntries,
    DefectCase.extents, DefectCase.singleCollection, DefectCase.items, DefectCase.selection,
    DefectCase.itemsLinks, DefectCase.paging, DefectCase.counts, DefectCase.feature,
    DefectCase.geoJSON, DefectCase.html, DefectCase.http, DefectCase.errors, DefectCase.illness,
  ].flatMap(\.self)

  func testEveryDefectHasACase() {
    // The version of HTTP is told by the connection, which has a test of its own.
    // Those of rasters, records and tables are seen by the suites that judge these, test by test; those of
    // the catalogue's answers have tests of their own.
    let others = Defect.allCases.map(\.rawValue).filter { name in
      ["cog-", "range-", "stac-", "catalogue-", "record-", "table-"].contains { name.hasPrefix($0) }
    }
    let proven = Set(Self.cases.map(\.defect)).union(["http-1.0"]).union(others)
    XCTAssertEqual(proven, Set(Defect.allCases.map(\.rawValue)))
  }

  func testEveryDefectIsSeenWhereItIs() throws {
    let sound = PlatformSurface.service()
    for example in Self.cases {
      let defect = try XCTUnwrap(Defect(rawValue: example.defect), example.defect)
      XCTAssertNotEqual(example.sound, example.broken, example.defect)
      XCTAssertEqual(
        example.seen(in: sound.response(to: example.request)), example.sound, example.defect)
      let broken = PlatformSurface.service(with: [defect])
      XCTAssertEqual(
        example.seen(in: broken.response(to: example.request)), example.broken, example.defect)
    }
  }

  func testNoDefectReachesBeyondItsPart() {
    // Ten thousand collections are too many to look at in one test.
    let cases = Self.cases.filter { $0.defect != "collections-ten-thousand" }
    let sound = PlatformSurface.answers(of: PlatformSurface.service())
    let reaches = Mutex<[String: Set<String>]>([:])
    DispatchQueue.concurrentPerform(iterations: cases.count) { place in
      let name = cases[place].defect
      let defects = Set([Defect(rawValue: name)].compactMap(\.self))
      let broken = PlatformSurface.answers(of: PlatformSurface.service(with: defects))
      let reach = PlatformSurface.difference(sound, broken)
      reaches.withLock { $0[name] = reach }
    }
    let found = reaches.withLock { $0 }
    for example in cases {
      XCTAssertEqual(found[example.defect], example.reach, example.defect)
    }
  }

  func testNamesAndTitlesAreWellFormedAndUnique() {
    let defects = Defect.allCases
    XCTAssertEqual(Set(defects.map(\.rawValue)).count, defects.count)
    XCTAssertEqual(Set(defects.map(\.title)).count, defects.count)
    for defect in defects {
      XCTAssertNotNil(defect.rawValue.wholeMatch(of: /[a-z0-9]+([-.][a-z0-9]+)*/), defect.rawValue)
      for text in [defect.title.french, defect.title.english] {
        XCTAssertTrue(text.hasSuffix("."), text)
        XCTAssertNil(text.firstMatch(of: #/[a-zé]\. /#), text)
      }
      XCTAssertEqual(Defect(rawValue: defect.rawValue), defect)
    }
    XCTAssertNil(Defect(rawValue: "no-such-defect"))
  }
}
