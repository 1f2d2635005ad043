import Foundation
import JSON
import Messages

/// A folder of suites: each suite is `<id>/suite.json`, with what it needs beside it.
package struct SuiteLibrary: Sendable {
  /// The path of the folder.
  package let folder: String

  /// Creates a library over a folder.
  package init(folder: String) {
    self.folder = folder
  }

  /// The identifiers of the suites, sorted.
  package var identifiers: [String] {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return entries.filter { FileManager.default.fileExists(atPath: path(of: $0)) }.sorted()
  }

  /// Whether there is a suite of an identifier, without looking at the others.
  package func contains(_ identifier: String) -> Bool {
    !identifier.isEmpty && !identifier.hasPrefix(".") && !identifier.contains("/")
      && FileManager.default.fileExists(atPath: path(of: identifier))
  }

  /// Reads a suite by identifier, or by the path of its file.
  package func suite(_ name: String) throws(SuiteError) -> Suite {
    if name.hasSuffix(".json") { return try read(path: name, shownAs: name) }
    let known = identifiers
    guard known.contains(name) else {
      let nearest = Suggestion.nearest(to: name, among: known)
      throw SuiteError(
        nearest.map { Catalogue.suiteUnknownSuiteSuggesting(["name": name, "nearest": $0]) }
          ?? Catalogue.suiteUnknownSuite([
            "name": name, "folder": folder, "known": known.joined(separator: ", "),
          ]))
    }
    return try read(path: path(of: name), shownAs: "\(name)/suite.json")
  }

  private func path(of identifier: String) -> String {
    "\(folder)/\(identifier)/suite.json"
  }

  private func read(path: String, shownAs name: String) throws(SuiteError) -> Suite {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw SuiteError(Catalogue.suiteUnreadable(["path": path]))
    }
    return try SuiteReader.read(
      [UInt8](data), file: name, folder: SuiteFolder(besideFileAt: path))
  }
}
