/// `contentEncoding` and `contentMediaType` (JSON Schema Validation 2020-12 §8), which say nothing
/// about validity unless asked to; then base64 and JSON are known.
struct ContentKeyword: SchemaKeyword {
  private let isBase64: Bool
  private let isJSON: Bool
  private let encodingLocation: JSONSchemaLocation
  private let mediaTypeLocation: JSONSchemaLocation

  /// Reads the keywords, if they are asserted.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    let encoding = try source.string("contentEncoding")
    let mediaType = try source.string("contentMediaType")
    guard compiler.options.assertsContent else { return [] }
    return [
      ContentKeyword(
        isBase64: encoding == "base64", isJSON: mediaType == "application/json",
        encodingLocation: source.location("contentEncoding"),
        mediaTypeLocation: source.location("contentMediaType"))
    ]
  }

  /// Judges what a string holds.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    guard let string = instance.string else { return true }
    var bytes = Array(string.utf8)
    if isBase64 {
      guard let decoded = Base64.decode(bytes) else {
        return evaluation.reject(
          .contentEncoding, "contentEncoding", instance, encodingLocation,
          ["expected": "base64", "actual": instance.excerpt])
      }
      bytes = decoded
    }
    if isJSON, (try? JSONDocument(parsing: bytes)) == nil {
      return evaluation.reject(
        .contentMediaType, "contentMediaType", instance, mediaTypeLocation,
        ["expected": "application/json", "actual": instance.excerpt])
    }
    return true
  }
}
