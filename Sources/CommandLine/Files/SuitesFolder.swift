import Foundation
import Messages
import Record
import Suites

/// Where the suites are: the folder that was asked for, or the first place that holds them.
package struct SuitesFolder: Sendable {
  /// The file by which a folder of suites is known.
  package static let mark = "suite.schema.json"

  /// The path of the folder.
  package let path: String

  /// Finds the folder.
  ///
  /// Without a choice, it is looked for beside the executable (`../share/recette/suites`, then
  /// `suites`), then in a working copy: the current folder and those above it, then those above
  /// the executable, which is built inside a working copy.
  ///
  /// - Parameters:
  ///   - chosen: the folder given by `--suites` or `RECETTE_SUITES`.
  ///   - executable: the path of the executable, symbolic links resolved.
  ///   - workingFolder: the current folder.
  package init(
    chosen: String?, executable: String?, workingFolder: String
  ) throws(CommandError) {
    if let chosen {
      guard Self.isFolder(chosen) else {
        throw CommandError(
          .inputMissing, Catalogue.suitesFolderMissing(["path": chosen]),
          hint: Catalogue.suitesFolderHint())
      }
      path = chosen
      return
    }
    let places = Self.places(executable: executable, workingFolder: workingFolder)
    guard let place = places.first(where: Self.holdsSuites) else {
      throw CommandError(
        .inputMissing,
        Catalogue.suitesFolderNotFound([
          "places": places.prefix(3).joined(separator: ", ")
        ]),
        hint: Catalogue.suitesFolderHint())
    }
    path = place
  }

  /// Finds the folder that the arguments of a verb ask for, or that belongs to this process.
  package init(for arguments: ParsedArguments) throws(CommandError) {
    try self.init(
      chosen: arguments.text(.suitesFolder),
      executable: Self.executable, workingFolder: FileManager.default.currentDirectoryPath)
  }

  /// The path of the executable, symbolic links resolved; Linux tells it without looking around.
  private static var executable: String? {
    #if os(Linux)
      if let path = realpath("/proc/self/exe", nil) {
        defer { free(path) }
        return String(cString: path)
      }
    #endif
    return Bundle.main.executableURL?.resolvingSymlinksInPath().path
  }

  private static func places(executable: String?, workingFolder: String) -> [String] {
    let beside = executable.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
    var places: [String] = []
    if let beside {
      let installed = beside.deletingLastPathComponent().appendingPathComponent(
        "share/recette/suites")
      places = [installed.path, beside.appendingPathComponent("suites").path]
    }
    let starts = [URL(fileURLWithPath: workingFolder)] + (beside.map { [$0] } ?? [])
    for start in starts {
      var folder = start.standardizedFileURL
      while true {
        places.append(folder.appendingPathComponent("suites").path)
        guard folder.path != "/", !folder.path.isEmpty else { break }
        folder = folder.deletingLastPathComponent()
      }
    }
    return places
  }

  /// Sources of a program may stand in a folder of that name too: it must hold the schema, or a suite.
  private static func holdsSuites(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/\(mark)")
      || !SuiteLibrary(folder: path).identifiers.isEmpty
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
