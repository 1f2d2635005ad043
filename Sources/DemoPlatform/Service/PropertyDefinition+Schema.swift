import JSON

extension PropertyDefinition {
  /// What the values are when they are there, the same in JSON Schema and in OpenAPI 3.0.
  var schema: JSONText {
    let title = JSONText.string(title)
    return switch kind {
    case .text: ["type": "string", "title": title]
    case .integer: ["type": "integer", "title": title]
    case .boolean: ["type": "boolean", "title": title]
    case .dateTime: ["type": "string", "format": "date-time", "title": title]
    }
  }
}
