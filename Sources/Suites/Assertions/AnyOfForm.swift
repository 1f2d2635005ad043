/// `{"anyOf": [[…], […]]}`: at least one of several lists of assertions holds whole.
package struct AnyOfForm: AssertionForm {
  package static let keyword = "anyOf"

  package let alternatives: [[Assertion]]
  package var inner: [Assertion] { alternatives.flatMap(\.self) }

  package init(reading reader: inout ObjectReader) {
    alternatives = reader.assertionLists(Self.keyword)
  }
}
