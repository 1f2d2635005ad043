/// Why a text is not JSON, or not one that the reader accepts, and where.
///
/// The reader stops at the first error: what follows it cannot be trusted.
package struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of mistake, each with its sentence in the message catalogue.
  package enum Code: String, Sendable, CaseIterable {
    case empty, byteOrderMark, invalidUTF8, unexpectedCharacter, unexpectedEnd, invalidNumber
    case invalidEscape, loneSurrogate, controlCharacter, trailingContent, tooDeep, tooLong
  }

  /// What is wrong, more closely; permanent.
  package enum Detail: String, Sendable, CaseIterable {
    case tooLarge = "json.too-large"
    case tooDeep = "json.too-deep"
    case empty = "json.empty"
    case byteOrderMark = "json.byte-order-mark"
    case encoding = "json.encoding"
    case invalidUTF8 = "json.invalid-utf8"
    case markup = "json.markup"
    case unexpectedEnd = "json.unexpected-end"
    case unterminatedString = "json.unterminated-string"
    case expectedValue = "json.expected-value"
    case expectedName = "json.expected-name"
    case expectedColon = "json.expected-colon"
    case expectedCommaOrBracket = "json.expected-comma-or-bracket"
    case expectedCommaOrBrace = "json.expected-comma-or-brace"
    case trailingComma = "json.trailing-comma"
    case trailingData = "json.trailing-data"
    case comment = "json.comment"
    case singleQuote = "json.single-quote"
    case unknownWord = "json.unknown-word"
    case invalidNumber = "json.invalid-number"
    case leadingZero = "json.leading-zero"
    case controlCharacter = "json.control-character"
    case invalidEscape = "json.invalid-escape"
    case loneSurrogate = "json.lone-surrogate"
  }

  package let detail: Detail
  /// The values that complete the sentence: `found`, what stands there, or `limit`.
  package let arguments: [String: String]
  package let position: SourcePosition

  /// Creates an error.
  package init(detail: Detail, arguments: [String: String], position: SourcePosition) {
    self.detail = detail
    self.arguments = arguments
    self.position = position
  }

  /// The kind of mistake that the detail belongs to.
  package var code: Code {
    switch detail {
    case .tooLarge: .tooLong
    case .tooDeep: .tooDeep
    case .empty: .empty
    case .byteOrderMark: .byteOrderMark
    case .encoding, .invalidUTF8: .invalidUTF8
    case .unexpectedEnd, .unterminatedString: .unexpectedEnd
    case .markup, .expectedValue, .expectedName, .expectedColon, .expectedCommaOrBracket,
      .expectedCommaOrBrace, .trailingComma, .comment, .singleQuote, .unknownWord:
      .unexpectedCharacter
    case .trailingData: .trailingContent
    case .invalidNumber, .leadingZero: .invalidNumber
    case .controlCharacter: .controlCharacter
    case .invalidEscape: .invalidEscape
    case .loneSurrogate: .loneSurrogate
    }
  }

  /// The message with its place.
  package var description: String {
    "\(message) (line \(position.line), column \(position.column))"
  }
}
