package import JSON
package import Messages

/// The outcome of an expression: a value, or why there is none.
package enum Computed: Sendable {
  case value(JSONValue)
  case missing(Message)

  /// The value, if there is one.
  package var value: JSONValue? {
    if case .value(let value) = self { value } else { nil }
  }

  /// A value made here.
  package static func made(_ text: JSONText) -> Computed {
    guard let document = try? JSONDocument(parsing: JSONWriter.compact(text)) else {
      return .missing(Catalogue.valueUnwritable())
    }
    return .value(document.root)
  }
}
