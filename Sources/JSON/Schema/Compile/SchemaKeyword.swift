/// A keyword, or several that work together, ready to judge values.
protocol SchemaKeyword: Sendable {
  /// Compiles what a schema says about this keyword; gives nothing if it says nothing.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword]

  /// Judges a value, and reports where it departs.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool

  /// The schemas that it always applies to the very value that it judges.
  var alwaysApplied: [Int] { get }

  /// Whether it depends on which parts of the value the other keywords have judged.
  var asksWhatIsEvaluated: Bool { get }
}

extension SchemaKeyword {
  /// Most keywords apply none.
  var alwaysApplied: [Int] { [] }

  /// Most keywords do not.
  var asksWhatIsEvaluated: Bool { false }
}
