import Messages

/// Something wrong with a catalogue as it was harvested.
struct HarvestProblem: Sendable, Hashable {
  let code: HarvestCode
  /// The values of the tokens of the sentence.
  let values: [String: LocalizedText]
  /// The page where it shows, from 1.
  let page: Int?
  /// The exchange that shows it.
  let exchange: String?

  /// The sentence of the catalogue.
  var message: Message {
    Catalogue.template(code: code.rawValue)?(localized: values)
      ?? Message(code: code.rawValue, text: LocalizedText(verbatim: code.rawValue))
  }
}
