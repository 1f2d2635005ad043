/// A header field of a response.
struct HTTPField: Sendable, Hashable {
  /// The name, as it is sent.
  let name: String
  /// The value, in ASCII.
  let value: String

  /// Creates a field.
  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
