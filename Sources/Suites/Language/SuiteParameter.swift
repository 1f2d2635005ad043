package import JSON
package import Messages

/// A value that whoever runs a suite may set, with `--param name=value`.
package struct SuiteParameter: Sendable {
  /// The kind of value.
  package enum Kind: String, Sendable, CaseIterable {
    case integer, number, string, boolean
  }

  package let name: String
  package let kind: Kind
  package let title: LocalizedText
  package let `default`: JSONValue
  /// The least value of a number.
  package let minimum: Double?
  /// The greatest value of a number.
  package let maximum: Double?
  /// The texts that a string may be; any when empty.
  package let choices: [String]

  /// Reads a value given as text on the command line; nil when it is not of the kind or not lawful.
  package func value(from text: String) -> JSONValue? {
    let source: JSONText
    switch kind {
    case .string: return JSONText.string(text).asValue.flatMap { accepts($0) ? $0 : nil }
    case .boolean: source = text == "true" ? true : false
    case .integer, .number: source = .number(text)
    }
    guard kind != .boolean || text == "true" || text == "false", let value = source.asValue,
      accepts(value)
    else { return nil }
    return value
  }

  /// Tells whether a value is of the kind and within the bounds.
  package func accepts(_ value: JSONValue) -> Bool {
    switch kind {
    case .string:
      return value.string.map { choices.isEmpty || choices.contains($0) } ?? false
    case .boolean: return value.kind == .boolean
    case .integer: guard value.integer != nil else { return false }
    case .number: break
    }
    guard let number = value.double else { return false }
    return number >= (minimum ?? -.infinity) && number <= (maximum ?? .infinity)
  }
}
