/// `{"protocol": ["HTTP/1.1", "HTTP/2"]}`: the version of HTTP that was spoken.
package struct ProtocolForm: AssertionForm {
  package static let keyword = "protocol"
  package static let readsRawAnswer = true

  package let versions: [String]

  package init(reading reader: inout ObjectReader) {
    versions = reader.strings(Self.keyword)
  }
}
