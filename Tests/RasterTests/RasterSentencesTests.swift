import Messages
import XCTest

@testable import Raster

/// What is wrong has words.
final class RasterSentencesTests: RasterCase {
  func testEachCodeHasASentence() {
    let known = Set(Catalogue.raster.map(\.code))
    XCTAssertEqual(Set(RasterCode.allCases.map(\.rawValue)), known)
  }

  func testProblemsFillTheirSentences() async {
    for file in FaultyFiles.all {
      for problem in await raster(file.file).problems {
        let template = Catalogue.raster.first { $0.code == problem.code.rawValue }
        let sentence = template?(problem.tokens).text.english ?? "{}"
        XCTAssertFalse(sentence.contains("{"), "\(file.name): \(sentence)")
      }
    }
  }
}
