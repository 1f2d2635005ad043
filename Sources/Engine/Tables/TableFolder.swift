import Foundation

/// The tables in a folder and those within it, by name.
enum TableFolder {
  private static let extensions: Set<String> = ["csv", "tsv", "tab", "geojson"]

  /// Returns the paths of the tables; hidden files are not looked at.
  static func files(in folder: String) -> [String] {
    FolderFiles.paths(in: folder, atMost: 100_000, depthLimit: 64) {
      extensions.contains(TableListing.pathExtension($0))
        && FileManager.default.fileExists(atPath: $0)
    }
  }
}
