import Foundation

/// Where what recette installs for a user stands: `RECETTE_DATA`, or `recette` in the user's data folder
/// (XDG Base Directory Specification).
package struct DataFolder: Sendable {
  /// The path of the folder, which may not exist.
  package let path: String

  /// Finds the folder; nil when the environment names no home.
  package init?(environment: [String: String]) {
    func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    if let chosen = value("RECETTE_DATA") {
      path = chosen
    } else if let data = value("XDG_DATA_HOME"), data.hasPrefix("/") {
      path = "\(data)/recette"
    } else if let home = value("HOME") {
      path = "\(home)/.local/share/recette"
    } else {
      return nil
    }
  }

  /// Where the XML Schemas of ISO 19139 are, or are to be installed.
  package var schemas: String { "\(path)/schemas/iso19139" }

  /// The folder of the XML Schemas, if they are there.
  package var installedSchemas: String? {
    FileManager.default.fileExists(atPath: "\(schemas)/iso19139-20070417.xsd") ? schemas : nil
  }
}
