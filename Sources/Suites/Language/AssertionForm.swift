/// The syntax of one kind of assertion.
///
/// A form is read here and judged in `Checks`, where it takes on `Predicate`; a new kind of assertion is
/// one file in each room and one line in `AssertionForms`.
package protocol AssertionForm: Sendable {
  /// The key that introduces the form in a suite.
  static var keyword: String { get }

  /// Reads the form's members; mistakes go to the reader.
  init(reading reader: inout ObjectReader)

  /// The expressions that must be computed before the form can be judged.
  var expressions: [Expression] { get }

  /// Whether the form looks at the answer as it came, whatever its status and whether it parses.
  static var readsRawAnswer: Bool { get }

  /// The assertions inside the form, if it holds any.
  var inner: [Assertion] { get }
}

extension AssertionForm {
  /// Most forms need a document.
  package static var readsRawAnswer: Bool { false }

  /// Most forms hold no other.
  package var inner: [Assertion] { [] }

  /// Most forms have no expression.
  package var expressions: [Expression] { [] }
}

/// Every kind of assertion that a suite can use.
package enum AssertionForms {
  /// The kinds, in the order in which the language reference shows them.
  ///
  /// The first whose keyword an object has is its form: a form stands after those that have a member of
  /// its keyword, as `extent` does.
  package static let all: [any AssertionForm.Type] = [
    StatusForm.self, MediaTypeForm.self, HeaderForm.self, PartialContentForm.self,
    ProtocolForm.self,
    DocumentForm.self, JSONForm.self, LinkForm.self, HTMLForm.self, ParameterForm.self,
    OperationForm.self,
    OpenAPIForm.self, SchemaForm.self, ProblemsForm.self, TableForm.self, ValueForm.self,
    AnyOfForm.self,
    GeoJSONForm.self, BoundingBoxFilterForm.self, TemporalFilterForm.self, ExtentForm.self,
    XPathForm.self, XSDForm.self,
  ]
}
