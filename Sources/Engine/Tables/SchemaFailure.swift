package import JSON
package import Messages

/// Why there is no schema to hold a table to.
package struct SchemaFailure: Error, Sendable {
  package let message: Message
  /// Whether it may be there all the same: nobody answered, or not in full.
  package let isDoubt: Bool
  /// Where the document stops being JSON, if that is why.
  package private(set) var position: SourcePosition?
  /// The tokens of the sentence, for documents that carry codes and values.
  let values: [String: LocalizedText]
  let exchanges: [String]

  init(
    _ template: MessageTemplate, _ values: [String: LocalizedText], isDoubt: Bool = false,
    exchanges: [String] = []
  ) {
    message = template(localized: values)
    self.values = values
    self.isDoubt = isDoubt
    self.exchanges = exchanges
  }

  init(
    _ template: MessageTemplate, _ values: [String: String], isDoubt: Bool = false,
    exchanges: [String] = []
  ) {
    self.init(
      template, values.mapValues { LocalizedText(verbatim: $0) }, isDoubt: isDoubt,
      exchanges: exchanges)
  }

  /// Returns the failure with the place in the document where it shows.
  func at(_ position: SourcePosition) -> Self {
    var failure = self
    failure.position = position
    return failure
  }
}
