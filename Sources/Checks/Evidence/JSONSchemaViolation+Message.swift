package import JSON
package import Messages

extension JSONSchemaViolation {
  /// The violation in words; when every alternative failed, with the reason that lies deepest in the
  /// document, since that alternative is most likely the one that was meant.
  package var message: Message {
    let departure = Catalogue.schemaViolation(code.rawValue, tokens)
    let depths = causes.map { $0.instance.pointer.tokens.count }
    guard let deepest = depths.max(), let place = depths.firstIndex(of: deepest) else {
      return departure
    }
    let cause = causes[place]
    let nearest = Catalogue.schemaNearest(localized: [
      "departure": departure.text, "cause": cause.message.text,
      "place": LocalizedText(verbatim: "#\(cause.instance.pointer)"),
    ])
    return Message(code: departure.code, text: nearest.text)
  }
}
