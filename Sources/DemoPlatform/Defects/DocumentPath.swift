/// The ways from the root of a document to what defects change.
enum DocumentPath {
  /// Every operation of an API definition, all of which are GET.
  static let operation = ["paths", "*", "get"]
  /// The responses of every operation of an API definition.
  static let responses = operation + ["responses"]
  /// The content of every sound response of an API definition.
  static let content = responses + ["200", "content"]
  /// Every entry of the list of collections.
  static let entry = ["collections", "*"]
  /// The boxes of the extent of a collection.
  static let boxes = ["extent", "spatial", "bbox"]
  /// The intervals of the extent of a collection.
  static let intervals = ["extent", "temporal", "interval"]

  /// The declaration of a parameter in an API definition.
  static func parameter(_ name: String) -> [String] { ["components", "parameters", name] }
}
