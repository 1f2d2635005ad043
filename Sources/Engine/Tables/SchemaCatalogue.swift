import Foundation
import JSON
import Suites

/// A catalogue of schemas as schema.data.gouv.fr publishes it (`schemas.json`).
struct SchemaCatalogue: Sendable {
  /// A schema of the catalogue.
  struct Entry: Sendable {
    let name: String
    let title: String?
    /// `tableschema`, `jsonschema`, `datapackage` or `other`.
    let type: String
    /// The versions and where each stands, the last one being the latest.
    let versions: [(name: String, url: String)]
    /// Where the latest version stands.
    let latestURL: String?
  }

  /// Why a name leads to no schema.
  enum Absence: Error, Sendable, Hashable {
    /// There is no such name; the nearest one, if one is near.
    case name(nearest: String?)
    /// There is no such version, or no longer; those that there are.
    case version(known: [String])
    /// The entry has no address at all.
    case address
  }

  /// A version that was found.
  struct Found: Sendable {
    let entry: Entry
    let version: String?
    let url: String
  }

  let url: String
  private let entries: [Entry]

  /// Reads a catalogue, or returns nil if the document is none.
  init?(_ root: JSONValue, url: String) {
    guard let schemas = root["schemas"], schemas.kind == .array else { return nil }
    self.url = url
    entries = schemas.elements.compactMap { element in
      guard let name = element["name"]?.string else { return nil }
      let versions = (element["versions"]?.elements).map { list in
        list.compactMap { version -> (name: String, url: String)? in
          guard let name = version["version_name"]?.string,
            let url = version["schema_url"]?.string
          else { return nil }
          return (name, url)
        }
      }
      return Entry(
        name: name, title: element["title"]?.string, type: element["schema_type"]?.string ?? "",
        versions: versions ?? [], latestURL: element["schema_url"]?.string)
    }
  }

  /// Finds a version of a schema; the latest one unless a version is said.
  ///
  /// The version that stands in the schema itself is not looked at: it differs from the published one in half
  /// of them.
  func find(_ name: String, version: String?) -> Result<Found, Absence> {
    guard let entry = entries.first(where: { $0.name.isExactly(name) }) else {
      return .failure(.name(nearest: Suggestion.nearest(to: name, among: entries.map(\.name))))
    }
    let found: Found?
    if let version, version != "latest" {
      guard let known = entry.versions.last(where: { $0.name.isExactly(version) }) else {
        return .failure(.version(known: entry.versions.map(\.name)))
      }
      found = Found(entry: entry, version: known.name, url: known.url)
    } else if let last = entry.versions.last {
      found = Found(entry: entry, version: last.name, url: last.url)
    } else {
      found = entry.latestURL.map { Found(entry: entry, version: nil, url: $0) }
    }
    guard let found else { return .failure(.address) }
    return .success(
      Found(
        entry: entry, version: found.version,
        url: TablePath.resolve(found.url, against: url)))
  }

  /// Finds whose address a schema has, and which version that is.
  func find(url: String) -> Found? {
    for entry in entries {
      if let version = entry.versions.last(where: { $0.url == url }) {
        return Found(entry: entry, version: version.name, url: url)
      }
    }
    return nil
  }

  /// Finds which version the copy of a file of the catalogue is, by the end of its path, which is that of
  /// its address: `…/owner/name/1.0.0/schema.json`.
  func find(copyAt path: String) -> Found? {
    for entry in entries {
      for version in entry.versions {
        guard let place = version.url.range(of: "/schemas/", options: .backwards) else { continue }
        let end = String(version.url[place.upperBound...])
        let isCopy = "/\(path)".hasSuffix("/\(end.removingPercentEncoding ?? end)")
        if isCopy { return Found(entry: entry, version: version.name, url: version.url) }
      }
    }
    return nil
  }
}
