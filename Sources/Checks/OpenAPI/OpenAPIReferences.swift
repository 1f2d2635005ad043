import JSON

/// The references of an OpenAPI document.
enum OpenAPIReferences {
  /// The fields whose members have free names, so that `example` is no keyword there.
  private static let maps: Set<String> = [
    "$defs", "callbacks", "content", "definitions", "dependentSchemas", "examples", "headers",
    "links", "parameters", "pathItems", "paths", "patternProperties", "properties",
    "requestBodies", "responses", "schemas", "securitySchemes", "variables", "webhooks",
  ]
  /// The fields that hold data, in which `$ref` is a member like another.
  private static let data: Set<String> = ["const", "default", "enum", "example", "value"]

  /// Returns the references to places of the document that are not there.
  ///
  /// References to other documents, and to names inside schemas, are left alone; so are those under
  /// a schema with a URI of its own, which they start from.
  static func unresolved(in document: OpenAPIDocument) -> [JSONValue] {
    var unresolved: [JSONValue] = []
    var pending = [(value: document.root, hasFreeNames: false)]
    while let (value, hasFreeNames) = pending.popLast() {
      if value.kind == .array {
        pending += value.elements.map { ($0, false) }
        continue
      }
      guard value.kind == .object, hasFreeNames || value["$id"]?.string == nil else { continue }
      for member in value.members {
        if hasFreeNames {
          pending.append((member.value, false))
        } else if member.name == "$ref", let reference = member.value.string {
          guard reference == "#" || reference.hasPrefix("#/") else { continue }
          if document.target(of: reference) == nil { unresolved.append(member.value) }
        } else if !data.contains(member.name), !member.name.hasPrefix("x-") {
          // The examples of a schema are data, in a list.
          if member.name == "examples", member.value.kind == .array { continue }
          pending.append((member.value, maps.contains(member.name)))
        }
      }
    }
    return unresolved.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
