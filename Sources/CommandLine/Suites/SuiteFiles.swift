import Foundation
import Messages
import Record
package import Suites

/// The suites that a command line names: by identifier in the folder of suites, or by path.
package struct SuiteFiles: Sendable {
  /// Where a suite stands.
  package struct Place: Sendable, Hashable {
    package let path: String
    /// How reports name the file: without what only this machine has, when it is in the folder.
    package let name: String
  }

  private let arguments: ParsedArguments

  /// Creates the suites of a command line; the folder is only looked for when one is needed.
  package init(_ arguments: ParsedArguments) {
    self.arguments = arguments
  }

  /// Returns the place of each suite named, once, or of every suite of the folder when none is.
  package func places(of names: [String]) throws(CommandError) -> [Place] {
    var places: [Place] = []
    var known: SuiteLibrary?
    for name in names {
      let place: Place
      if let path = Self.path(asGiven: name) {
        place = Place(path: path, name: path)
      } else {
        let library = if let known { known } else { try library }
        known = library
        place = try Self.place(of: name, in: library)
      }
      if !places.contains(place) { places.append(place) }
    }
    guard names.isEmpty else { return places }
    let library = try library
    return library.identifiers.map { Self.place(ofKnown: $0, in: library) }
  }

  /// Returns the paths of the files named, those of the shipped suites and clauses by their name.
  func writtenFiles(_ names: [String]) throws(CommandError) -> [String] {
    guard !names.isEmpty else { return try places(of: []).map(\.path) }
    var paths: [String] = []
    for name in names {
      let found =
        name == ClausierFile.standardName
        ? [try ClausierFile(arguments).path(of: name)] : try places(of: [name]).map(\.path)
      paths += found.filter { !paths.contains($0) }
    }
    return paths
  }

  /// Returns the identifiers that may be given.
  package var identifiers: [String] {
    get throws(CommandError) { try library.identifiers }
  }

  /// Reads the suites named, each once, or every suite of the folder when none is.
  package func suites(_ names: [String]) throws(CommandError) -> [Suite] {
    var suites: [Suite] = []
    for place in try places(of: names) { suites.append(try Self.suite(at: place)) }
    return suites
  }

  /// Reads a suite from its file.
  private static func suite(at place: Place) throws(CommandError) -> Suite {
    let bytes = try InputFile(place.path).bytes()
    do throws(SuiteError) {
      return try SuiteReader.read(
        bytes, file: place.name, folder: SuiteFolder(besideFileAt: place.path))
    } catch {
      throw CommandError(error, path: place.path)
    }
  }

  /// The folder of suites.
  package var folder: String {
    get throws(CommandError) { try library.folder }
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

  private static func place(
    of identifier: String, in library: SuiteLibrary
  ) throws(CommandError) -> Place {
    if library.contains(identifier) { return place(ofKnown: identifier, in: library) }
    let known = library.identifiers
    throw .usage(
      Catalogue.suiteUnknownSuite([
        "name": identifier, "folder": library.folder, "known": known.joined(separator: ", "),
      ]), hint: NearestName.suggestion(for: identifier, among: known))
  }

  private static func place(ofKnown identifier: String, in library: SuiteLibrary) -> Place {
    let name = "\(identifier)/suite.json"
    return Place(path: "\(library.folder)/\(name)", name: name)
  }
}
