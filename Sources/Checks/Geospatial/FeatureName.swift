import JSON

/// How a feature is named in sentences.
enum FeatureName {
  /// Returns its identifier, or as much of it as tells it from others.
  static func text(of feature: JSONValue?) -> String {
    guard let feature else { return "?" }
    if let id = feature["id"] { return id.excerpt }
    let text = feature.text
    return text.utf8.count <= 80 ? text : String(text.prefix(80)) + "…"
  }
}
