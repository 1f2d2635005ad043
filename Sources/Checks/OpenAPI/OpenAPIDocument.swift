import JSON

/// An OpenAPI document of version 3.0 or 3.1, with its references resolved where they are looked at.
struct OpenAPIDocument {
  /// The fixed fields of a Path Item that are operations (OpenAPI 3.0.4 §4.7.9).
  static let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]
  /// How many references in a row are followed.
  private static let maximumReferenceCount = 32
  /// How many values a parameter may grow to when its references are resolved.
  private static let maximumExpansion = 20_000

  /// A path of the document.
  struct Path {
    let template: String
    /// The Path Item as it stands in the document.
    let entry: JSONValue
    /// The Path Item, or nil where its reference leads out of the document or nowhere.
    let item: JSONValue?
  }

  /// A parameter of an operation.
  struct Parameter {
    /// The parameter as it stands in the list.
    let entry: JSONValue
    /// The Parameter Object, or nil where its reference leads out of the document or nowhere.
    let object: JSONValue?

    var name: String? { object?["name"]?.string }
    var place: String? { object?["in"]?.string }

    /// Its name, when it is one of those that the standard publishes as building blocks, to which
    /// servers refer (OGC 17-069r4 §7.15).
    var publishedName: String? {
      guard object == nil, let reference = entry["$ref"]?.string else { return nil }
      let blocks = "://schemas.opengis.net/ogcapi/features/part1/1.0/openapi/ogcapi-features-1.yaml"
      return ["bbox", "collectionId", "datetime", "featureId", "limit"].first { name in
        ["http", "https"].contains { "\($0)\(blocks)#/components/parameters/\(name)" == reference }
      }
    }

    /// Whether its name is known: it stands here, or the standard publishes it.
    var isKnown: Bool { object != nil || publishedName != nil }
  }

  let root: JSONValue
  /// Where the document came from.
  let url: String?

  /// Takes the document of an exchange, if it says that it is OpenAPI 3.
  init?(_ evidence: Evidence) {
    guard let root = evidence.value, root["openapi"]?.string?.hasPrefix("3.") == true else {
      return nil
    }
    self.root = root
    url = evidence.url
  }

  /// The paths, in order.
  var paths: [Path] {
    (root["paths"]?.members.map(\.self) ?? []).filter { $0.name.hasPrefix("/") }.map {
      Path(template: $0.name, entry: $0.value, item: resolve($0.value))
    }
  }

  /// Returns what a value refers to, or the value itself; nil when the reference leads out of the
  /// document or nowhere.
  func resolve(_ value: JSONValue) -> JSONValue? {
    var value = value
    for _ in 0..<Self.maximumReferenceCount {
      guard value.kind == .object, let reference = value["$ref"]?.string else { return value }
      guard let target = target(of: reference) else { return nil }
      value = target
    }
    return nil
  }

  /// Returns what a reference inside the document names.
  func target(of reference: String) -> JSONValue? {
    guard reference.utf8.first == 0x23 else { return nil }
    return JSONPointer(fragment: String(reference.dropFirst()))?.resolve(in: root)
  }

  /// The parameters of an operation; those of its path come after, unless the operation has its own
  /// of the same name and place.
  func parameters(of operation: JSONValue, in item: JSONValue) -> [Parameter] {
    var seen: Set<[String]> = []
    return [operation, item].flatMap { owner in
      (owner["parameters"]?.elements.map(\.self) ?? []).compactMap { entry in
        let parameter = Parameter(entry: entry, object: resolve(entry))
        guard let name = parameter.name, let place = parameter.place else { return parameter }
        return seen.insert([name, place]).inserted ? parameter : nil
      }
    }
  }

  /// Returns a value with every reference in it replaced by what it names, as far as that ends.
  func expanded(_ value: JSONValue) -> JSONValue? {
    var budget = Self.maximumExpansion
    return expansion(of: value, within: [], &budget).asValue
  }

  private func expansion(
    of value: JSONValue, within open: [String], _ budget: inout Int
  ) -> JSONText {
    budget -= 1
    guard budget > 0 else { return .value(value) }
    switch value.kind {
    case .object:
      guard let reference = value["$ref"]?.string else {
        return .object(
          value.members.map { ($0.name, expansion(of: $0.value, within: open, &budget)) })
      }
      guard open.count < Self.maximumReferenceCount, !open.contains(reference),
        let target = target(of: reference)
      else { return .value(value) }
      return expansion(of: target, within: open + [reference], &budget)
    case .array:
      return .array(value.elements.map { expansion(of: $0, within: open, &budget) })
    default: return .value(value)
    }
  }
}
