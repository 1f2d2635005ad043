import Foundation
import Messages
import XCTest

/// Holds the lists of the catalogue against its files: an entry that is in no list is in no test.
final class CatalogueListTests: XCTestCase {
  func testEveryEntryOfTheFilesIsListed() throws {
    let listed = Set(Catalogue.all.map(\.code))
    let declared = try declarations()
    XCTAssertGreaterThan(declared.count, 100)
    for (code, file) in declared {
      XCTAssertTrue(listed.contains(code), "\(code) of \(file) is in no list")
    }
  }

  /// Returns the codes of the entries as the files declare them, with the file of each.
  private func declarations() throws -> [(code: String, file: String)] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/Messages")
    let entry = /static let \w+ = (Message|Counted)Template\(\s*"([^"]+)"/
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("Catalogue+") }.sorted()
    return try files.flatMap { file in
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      return text.matches(of: entry).map { match in
        (match.output.1 == "Counted" ? "\(match.output.2).one" : String(match.output.2), file)
      }
    }
  }
}
