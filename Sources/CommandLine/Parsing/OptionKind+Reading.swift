import Messages

extension OptionKind {
  /// Reads the text of a value.
  ///
  /// - Parameter spelling: the option as it was written, for the message.
  package func read(_ text: String, for spelling: String) throws(CommandError) -> OptionValue {
    switch self {
    case .flag:
      return .flag
    case .text:
      guard !text.isEmpty else {
        throw CommandError.usage(Catalogue.commandLineEmptyValue(["option": spelling]))
      }
      return .text(text)
    case .choice(let words):
      if words.contains(text) { return .text(text) }
      throw CommandError.usage(
        Catalogue.commandLineBadChoice([
          "option": spelling, "value": text, "words": words.joined(separator: ", "),
        ]),
        hint: NearestName.suggestion(for: text, among: words))
    case .integer(let bounds):
      return .integer(
        try Self.check(Int(text), text, bounds, spelling, Catalogue.commandLineBadInteger) {
          "\($0)"
        })
    case .rate(let bounds):
      return .rate(
        try Self.check(
          UnitText.rate(text), text, bounds, spelling, Catalogue.commandLineBadRate
        ) { "\($0)" })
    case .duration(let bounds):
      return .duration(
        try Self.check(
          UnitText.duration(text), text, bounds, spelling, Catalogue.commandLineBadDuration,
          UnitText.text(of:)))
    case .byteCount(let bounds):
      return .byteCount(
        try Self.check(
          UnitText.byteCount(text), text, bounds, spelling, Catalogue.commandLineBadByteCount,
          UnitText.text(ofByteCount:)))
    }
  }

  /// Throws when a value could not be read, or lies outside its bounds.
  private static func check<Value>(
    _ value: Value?, _ text: String, _ bounds: ClosedRange<Value>, _ spelling: String,
    _ unreadable: MessageTemplate, _ write: (Value) -> String
  ) throws(CommandError) -> Value {
    guard let value else {
      throw CommandError.usage(unreadable(["option": spelling, "value": text]))
    }
    guard bounds.contains(value) else {
      throw CommandError.usage(
        Catalogue.commandLineOutOfBounds([
          "option": spelling, "value": text, "least": write(bounds.lowerBound),
          "most": write(bounds.upperBound),
        ]))
    }
    return value
  }
}
