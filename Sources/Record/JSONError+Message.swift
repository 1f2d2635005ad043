package import JSON
package import Messages

extension JSONError {
  /// The sentence of the catalogue for this mistake, without its place.
  package var explanation: Message {
    let template =
      switch code {
      case .empty: Catalogue.jsonEmpty
      case .byteOrderMark: Catalogue.jsonByteOrderMark
      case .invalidUTF8: Catalogue.jsonInvalidUTF8
      case .unexpectedCharacter: Catalogue.jsonUnexpectedCharacter
      case .unexpectedEnd: Catalogue.jsonUnexpectedEnd
      case .invalidNumber: Catalogue.jsonInvalidNumber
      case .invalidEscape: Catalogue.jsonInvalidEscape
      case .loneSurrogate: Catalogue.jsonLoneSurrogate
      case .controlCharacter: Catalogue.jsonControlCharacter
      case .trailingContent: Catalogue.jsonTrailingContent
      case .tooDeep: Catalogue.jsonTooDeep
      case .tooLong: Catalogue.jsonTooLong
      }
    return template()
  }
}
