import JSON

/// Reads the resources of a Data Package (Data Package standard, `datapackage.json`).
enum DataPackageReading {
  /// Returns the resources that have a file and may be tables; nil if the document is no package.
  static func entries(of root: JSONValue, at address: String) -> [TableEntry]? {
    guard let resources = root["resources"], resources.kind == .array,
      resources.elements.contains(where: { $0["path"] != nil || $0["data"] != nil })
    else { return nil }
    let tables = resources.elements.compactMap { table($0, at: address) }
    let all = JSONText.array(tables.map(\.reference))
    return tables.map { table in
      var entry = TableEntry(url: table.url)
      entry.name = table.name
      entry.declared = table.schema.map { .value($0) }
      entry.base = address
      entry.resources = all
      return entry
    }
  }

  private struct Table {
    let name: String?
    let url: String
    let schema: JSONValue?

    var reference: JSONText {
      .members([
        ("name", name.map { .string($0) }), ("url", .string(url)),
        ("schema", schema.map { .value($0) }),
      ])
    }
  }

  private static func table(_ resource: JSONValue, at address: String) -> Table? {
    // A resource in several parts is not put together.
    guard let path = resource["path"]?.string ?? single(resource["path"]) else { return nil }
    let isTable =
      resource["profile"]?.string == "tabular-data-resource" || resource["schema"] != nil
      || ["csv", "tsv"].contains(TableListing.pathExtension(path))
    guard isTable else { return nil }
    return Table(
      name: resource["name"]?.string, url: TablePath.resolve(path, against: address),
      schema: resource["schema"])
  }

  private static func single(_ paths: JSONValue?) -> String? {
    paths.flatMap { $0.count == 1 ? $0[0]?.string : nil }
  }
}
