/// A regular expression as schemas write them: ECMA-262 syntax with the `u` flag, not anchored.
///
/// Searching takes time proportional to the text times the expression, whatever both are, so that
/// neither a schema nor a document can hang a run; only expressions with back-references have to be
/// searched by trial and error, and then within a budget.
///
/// Where the `u` flag forbids what schemas in the wild write all the same, the reading of ECMA-262
/// annex B is taken: a lone `]`, `{` or `}`, an escaped punctuation mark, `[\w-.]`. An escaped letter
/// that has no meaning stays an error.
package struct ECMAPattern: Sendable {
  /// The expression as it was written.
  package let source: String
  let program: PatternProgram

  /// Reads an expression.
  package init(parsing source: String) throws(PatternError) {
    self.source = source
    var parser = PatternParser(source)
    program = try PatternCompiler.program(for: try parser.parse())
  }

  /// Looks for the expression anywhere in a text.
  package func search(_ text: String) -> PatternVerdict {
    let scalars = Array(text.unicodeScalars)
    if program.hasBackreferences {
      var matcher = PatternBacktracker(program: program, text: scalars)
      return matcher.search()
    }
    var matcher = PatternSweep(program: program, text: scalars)
    return matcher.search()
  }
}
