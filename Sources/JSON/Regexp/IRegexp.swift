/// A regular expression of the interoperable kind (RFC 9485), matched in time linear in the text.
package struct IRegexp: Sendable, Hashable {
  package let text: String
  private let program: RegexpProgram

  /// Compiles an expression.
  ///
  /// - Throws: `IRegexpError` when RFC 9485 does not allow it, or it expands past what is bearable.
  package init(parsing text: String) throws(IRegexpError) {
    var parser = RegexpParser(text)
    let syntax = try parser.parse()
    self.text = text
    program = try RegexpProgram(compiling: syntax)
  }

  /// Tells whether the expression matches a whole text.
  package func matches(_ text: String) -> Bool {
    program.run(on: text.unicodeScalars, isAnchored: true)
  }

  /// Tells whether the expression matches somewhere in a text.
  package func search(_ text: String) -> Bool {
    program.run(on: text.unicodeScalars, isAnchored: false)
  }

  /// Tells whether two expressions are spelled the same.
  package static func == (left: IRegexp, right: IRegexp) -> Bool { left.text == right.text }

  /// Hashes the spelling.
  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
