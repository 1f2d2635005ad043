package import Messages

/// One place where a document departs from an expectation.
///
/// A non-conformance is always a finding and never an error: it is what recette exists to say.
package struct Finding: Sendable, Hashable {
  /// The sentence, with its permanent code.
  package let message: Message
  /// What was expected, as short text for a person, if the sentence alone does not show it.
  package let expected: LocalizedText?
  /// What was found, as short text; hostile until a reporter has escaped it.
  package let actual: String?
  /// Where in the document.
  package let location: Location?
  /// The identifier of the exchange that brought the document.
  package let exchange: String?
  /// What it was found in, when a test tells of many: a record, a file, a table.
  package let subject: String?

  /// Creates a finding.
  package init(
    _ message: Message, expected: LocalizedText? = nil, actual: String? = nil,
    location: Location? = nil, exchange: String? = nil, subject: String? = nil
  ) {
    self.message = message
    self.expected = expected
    self.actual = actual
    self.location = location
    self.exchange = exchange
    self.subject = subject
  }
}

extension Finding {
  /// The same finding in other words, where there are some.
  package func saying(_ message: Message?, expected: LocalizedText?) -> Finding {
    Finding(
      message ?? self.message, expected: expected, actual: actual, location: location,
      exchange: exchange, subject: subject)
  }
}
