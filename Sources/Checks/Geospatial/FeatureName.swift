import JSON

/// How a feature is named in sentences.
enum FeatureName {
  /// Returns its identifier, or as much of it as tells it from others.
  static func text(of feature: JSONValue?) -> String {
    guard let feature else { return "?" }
    // A text is shown as people write it, whatever escapes the document spells it with.
    if let id = feature["id"]?.string { return "\"\(id.excerpt(ofScalars: 80))\"" }
    if let id = feature["id"] { return id.excerpt }
    return feature.text.excerpt(ofScalars: 80)
  }
}
