package import JSON
package import Messages

extension LocalizedText {
  /// The text as a record has it: `{"fr": …, "en": …}`.
  package var json: JSONText {
    .object(Language.allCases.map { ($0.rawValue, .string(self[$0])) })
  }

  init(_ object: RecordObject) throws(RecordFault) {
    self.init(
      french: try object.string(Language.french.rawValue),
      english: try object.string(Language.english.rawValue))
  }
}

extension Message {
  /// The message as a record has it: its code and its sentence.
  package var json: JSONText {
    .object([("code", .string(code)), ("message", text.json)])
  }

  init(_ object: RecordObject) throws(RecordFault) {
    self.init(
      code: try object.string("code"), text: try LocalizedText(object.object("message")))
  }
}

extension RecordObject {
  /// Returns a text in every language.
  func text(_ name: String) throws(RecordFault) -> LocalizedText {
    try LocalizedText(object(name))
  }

  /// Returns a text in every language, or nil if it is not there.
  func optionalText(_ name: String) throws(RecordFault) -> LocalizedText? {
    try has(name) ? text(name) : nil
  }

  /// Returns a message, or nil if it is not there.
  func optionalMessage(_ name: String) throws(RecordFault) -> Message? {
    try has(name) ? Message(object(name)) : nil
  }
}
