/// `{"mediaType": "application/geo+json"}`: the media type of the answer, by type, subtype and the
/// parameters given (RFC 9110 §8.3).
package struct MediaTypeForm: AssertionForm {
  package static let keyword = "mediaType"
  package static let readsRawAnswer = true

  /// The media types that do.
  package let accepted: Expression
  package var expressions: [Expression] { [accepted] }

  package init(reading reader: inout ObjectReader) {
    accepted = reader.expression(Self.keyword) ?? .list([])
  }
}
