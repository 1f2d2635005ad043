import JSON
import Tables

/// What stands where, and what it is to be held to.
struct TableOrder: Sendable {
  /// Another resource of the same Data Package.
  struct Resource: Sendable {
    let address: String
    let schema: JSONValue?
    let base: String?

    /// How it is read for another table that refers to it.
    func order(like other: TableOrder) -> TableOrder {
      TableOrder(address: address, schema: schema, base: base, catalogue: other.catalogue)
    }
  }

  let address: String
  /// The schema: a name, an address, what a resource declares, or the schema itself.
  let schema: JSONValue?
  /// Where a relative address of a schema is resolved: that of the Data Package.
  let base: String?
  let catalogue: String
  let keptCount: Int
  let ignoresCase: Bool
  let headerMode: HeaderMode?
  /// The other resources of the package, by name.
  let resources: [String: Resource]

  init(address: String, schema: JSONValue?, base: String?, catalogue: String) {
    self.address = address
    self.schema = schema
    self.base = base
    self.catalogue = catalogue
    keptCount = 0
    ignoresCase = false
    headerMode = nil
    resources = [:]
  }

  /// Reads an order as a probe has it: a schema, and the values of its `with`.
  init(address: String, schema: JSONValue?, options: [String: JSONValue]) {
    self.address = address
    self.schema = schema.flatMap { value in
      value.kind == .null || value.string?.trimmed.isEmpty == true ? nil : value
    }
    base = options["base"]?.string
    catalogue = options["catalogue"]?.string ?? ""
    keptCount = min(max(options["kept"]?.integer ?? 100, 1), 1_000)
    ignoresCase = options["ignoreCase"]?.boolean ?? false
    headerMode = options["header"]?.string.flatMap { HeaderMode(rawValue: $0) }
    var resources: [String: Resource] = [:]
    for resource in options["resources"]?.elements.map(\.self) ?? [] {
      guard let name = resource["name"]?.string, let address = resource["url"]?.string else {
        continue
      }
      resources[name] = Resource(address: address, schema: resource["schema"], base: base)
    }
    self.resources = resources
  }
}
