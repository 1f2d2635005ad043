/// A value that an option was given, and where.
package struct GivenOption: Sendable, Hashable {
  /// The option as the person wrote it, or the variable that gave it: what a message must name.
  package let spelling: String
  /// The value as written; empty for a flag.
  package let text: String
  package let value: OptionValue

  /// Creates a given value.
  package init(spelling: String, text: String, value: OptionValue) {
    self.spelling = spelling
    self.text = text
    self.value = value
  }
}
