package import JSON
package import Messages

/// One mistake in a suite file, with its place.
package struct SuiteDiagnostic: Sendable, Hashable {
  package let message: Message
  /// The file, as it was given.
  package let file: String
  package let position: SourcePosition
  /// The line of the file where it stands, for the reader's eye.
  package let sourceLine: String
  /// How many scalars the caret underlines, at least one.
  package let length: Int

  /// Shows the mistake as compilers do: place, sentence, source line and caret.
  package func rendered(in language: Language) -> String {
    let prefix = sourceLine.unicodeScalars.prefix(max(position.column - 1, 0))
    var indent = String.UnicodeScalarView()
    for scalar in prefix { indent.append(scalar == "\t" ? "\t" : " ") }
    return """
      \(file):\(position.line):\(position.column): \(message.text[language])
      \(sourceLine)
      \(String(indent))\(String(repeating: "^", count: max(length, 1)))
      """
  }
}
