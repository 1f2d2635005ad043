/// Why a text is not JSON (RFC 8259), and where.
package struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of mistake.
  package enum Code: String, Sendable, CaseIterable {
    case empty, byteOrderMark, invalidUTF8, unexpectedCharacter, unexpectedEnd, invalidNumber
    case invalidEscape, loneSurrogate, controlCharacter, trailingContent, tooDeep, tooLong
  }

  package let code: Code
  /// What is wrong, in plain English; rooms above have it in French by the code.
  package let message: String
  package let position: SourcePosition

  /// The message with its place.
  package var description: String {
    "\(message) (line \(position.line), column \(position.column))"
  }
}
