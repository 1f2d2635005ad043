import JSON

/// How the values of a raster are written as JSON.
enum RasterText {
  /// A whole number; one that is beyond 64 bits with a sign keeps its digits.
  static func whole(_ value: UInt64) -> JSONText {
    Int(exactly: value).map { .integer($0) } ?? .number(String(value))
  }

  /// A whole number, or null.
  static func whole(_ value: UInt64?) -> JSONText { value.map { whole($0) } ?? .null }

  /// A number; null where it is not finite, since JSON has no form for it.
  static func number(_ value: Double) -> JSONText { .double(value) }

  /// A text, or null.
  static func text(_ value: String?) -> JSONText { value.map { .string($0) } ?? .null }

  /// An index, or null.
  static func index(_ value: Int?) -> JSONText { value.map { .integer($0) } ?? .null }

  /// Numbers, or null.
  static func numbers(_ values: [Double]?) -> JSONText {
    values.map { .array($0.map { number($0) }) } ?? .null
  }

  /// A text of bounded length.
  static func bounded(_ text: String, atMost limit: Int = 4_096) -> JSONText {
    .string(text.unicodeScalars.count > limit ? String(text.prefix(limit)) : text)
  }

  /// A code with its name.
  static func coded(_ code: UInt64?, default fallback: UInt64?, names: [UInt64: String])
    -> JSONText
  {
    guard let value = code ?? fallback else { return .null }
    return .object([
      ("code", whole(value)), ("name", text(names[value])), ("isDefault", .boolean(code == nil)),
    ])
  }
}
