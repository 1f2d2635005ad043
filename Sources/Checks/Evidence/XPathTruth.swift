package import Markup
package import Suites

/// An XPath that is a truth value at the nodes that another selects.
package struct XPathTruth: Sendable, Hashable {
  package let expression: XPathExpression
  package let context: XPathExpression
}

extension Assertion {
  /// Tells whether the assertion holds on a record, where it asks for a single truth: no sentence is made,
  /// and what many tests ask is looked for once.
  ///
  /// - Returns: Nil where the assertion must be judged in full.
  package func truth(of evidence: Evidence) -> Bool? {
    guard let form = form as? XPathForm, let truth = form.truth, conclusive.isEmpty,
      case .record(let record) = evidence.content
    else { return nil }
    return record.truth(truth)
  }
}

extension XPathForm {
  /// The truth that the form asks for, where it asks for nothing else.
  fileprivate var truth: XPathTruth? {
    guard holds == true, exists == nil, count == nil, equals == nil, within == nil, matches == nil,
      kind == nil, codes == nil, !isUnique, let expression, let context
    else { return nil }
    return XPathTruth(expression: expression, context: context)
  }
}
