import Foundation
import Messages
import Record
package import Suites

/// The suites that a command line names: by identifier in the folder of suites, or by path.
package struct SuiteFiles: Sendable {
  private let arguments: ParsedArguments

  /// Creates the suites of a command line; the folder is only looked for when one is needed.
  package init(_ arguments: ParsedArguments) {
    self.arguments = arguments
  }

  /// Returns the path of each suite named, once, or of every suite of the folder when none is.
  package func paths(of names: [String]) throws(CommandError) -> [String] {
    var paths: [String] = []
    var known: SuiteLibrary?
    for name in names {
      let path: String
      if let direct = Self.path(asGiven: name) {
        path = direct
      } else {
        let folder = if let known { known } else { try library }
        known = folder
        path = try Self.path(of: name, in: folder)
      }
      if !paths.contains(path) { paths.append(path) }
    }
    guard names.isEmpty else { return paths }
    let all = try library
    return all.identifiers.map { "\(all.folder)/\($0)/suite.json" }
  }

  /// Returns the identifiers that may be given.
  package var identifiers: [String] {
    get throws(CommandError) { try library.identifiers }
  }

  /// Reads the suites named, each once, or every suite of the folder when none is.
  package func suites(_ names: [String]) throws(CommandError) -> [Suite] {
    var suites: [Suite] = []
    for path in try paths(of: names) { suites.append(try Self.suite(at: path)) }
    return suites
  }

  /// Reads a suite from its file.
  package static func suite(at path: String) throws(CommandError) -> Suite {
    let bytes = try InputFile(path).bytes()
    do throws(SuiteError) {
      return try SuiteReader.read(
        bytes, file: path, folder: SuiteFolder(besideFileAt: path))
    } catch {
      throw CommandError(error, path: path)
    }
  }

  private var library: SuiteLibrary {
    get throws(CommandError) { SuiteLibrary(folder: try SuitesFolder(for: arguments).path) }
  }

  /// Returns the file that a path names: itself, or `suite.json` in the folder.
  private static func path(asGiven name: String) -> String? {
    if name.hasSuffix(".json") || name == "-" { return name }
    guard name.contains("/") else { return nil }
    return (name.hasSuffix("/") ? name : "\(name)/") + "suite.json"
  }

  private static func path(
    of identifier: String, in library: SuiteLibrary
  ) throws(CommandError) -> String {
    let known = library.identifiers
    if known.contains(identifier) { return "\(library.folder)/\(identifier)/suite.json" }
    throw .usage(
      Catalogue.suiteUnknownSuite([
        "name": identifier, "folder": library.folder, "known": known.joined(separator: ", "),
      ]), hint: NearestName.suggestion(for: identifier, among: known))
  }
}
