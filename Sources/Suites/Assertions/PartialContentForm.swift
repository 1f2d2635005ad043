import JSON
import Messages

/// `{"partialContent": "place"}`: the answer to a range says, or has, exactly what was asked for.
package struct PartialContentForm: AssertionForm {
  /// What is compared.
  package enum Aspect: String, Sendable, CaseIterable {
    /// Content-Range: the range that was asked for, as far as the file goes, and the size of the file.
    case place
    /// The bytes: as many as Content-Range announces.
    case length
  }

  package static let keyword = "partialContent"
  package static let readsRawAnswer = true

  package let aspect: Aspect

  package init(reading reader: inout ObjectReader) {
    let member = reader.required(Self.keyword)
    let known = member?.string.flatMap(Aspect.init(rawValue:))
    if known == nil, let member {
      reader.report(
        Catalogue.suiteUnknownName([
          "name": member.text,
          "known": Aspect.allCases.map(\.rawValue).joined(separator: ", "),
        ]), at: member)
    }
    aspect = known ?? .place
  }
}
