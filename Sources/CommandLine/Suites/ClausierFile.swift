import Messages
package import Record
package import Suites

/// A file of contract clauses: by name in the folder of suites, or by path.
package struct ClausierFile: Sendable {
  /// The file that is meant when none is named.
  package static let standardName = "clausier"

  private let suites: SuiteFiles

  /// Creates the reader of the files that a command line names.
  package init(_ arguments: ParsedArguments) {
    suites = SuiteFiles(arguments)
  }

  /// Returns the path of a file: itself, or `NAME/NAME.json` in the folder of suites.
  package func path(of name: String) throws(CommandError) -> String {
    if name.hasSuffix(".json") || name.contains("/") || name == "-" { return name }
    return try suites.folder + "/\(name)/\(name).json"
  }

  /// Reads a file of clauses, over the tests of every suite of the folder.
  package func clausier(
    _ name: String, over known: [Suite]
  ) throws(CommandError) -> Clausier {
    let path = try path(of: name)
    let bytes = try InputFile(path).bytes()
    do throws(SuiteError) {
      return try ClausierReader.read(bytes, file: path, suites: known)
    } catch {
      throw CommandError(error, path: path)
    }
  }

  /// Reads clauses as a run records them, those chosen or all of them.
  package func description(
    _ name: String, only chosen: [String] = []
  ) throws(CommandError) -> ClausierDescription {
    let known = try suites.suites([])
    let clausier = try clausier(name, over: known)
    let description = clausier.description(over: known)
    for id in chosen where !description.clauses.contains(where: { $0.id == id }) {
      throw CommandError(
        .badInput, Catalogue.platformUnknownClause(["name": id, "file": clausier.file]),
        hint: NearestName.suggestion(for: id, among: description.clauses.map(\.id)))
    }
    guard !chosen.isEmpty else { return description }
    return ClausierDescription(
      id: description.id, version: description.version, title: description.title,
      clauses: description.clauses.filter { chosen.contains($0.id) })
  }
}
