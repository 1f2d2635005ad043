/// `{"document": "json"}`: the body is a readable document of a kind.
package struct DocumentForm: AssertionForm {
  /// A kind of document.
  package enum Kind: String, Sendable, CaseIterable {
    case json, html, xml
  }

  package static let keyword = "document"
  package static let readsRawAnswer = true

  package let kind: Kind

  package init(reading reader: inout ObjectReader) {
    kind = reader.choice(Self.keyword, Kind.self) ?? .json
  }
}
