import Markup

/// What names the data that a record describes, rather than the record (ISO 19115:2003 MD_Identifier).
struct ResourceIdentity: Sendable, Hashable {
  /// The first identifier of the citation: its address if it is an anchor, its code if not, after its
  /// namespace.
  let identifier: String
  /// The language of the record: translations of a record describe the same data.
  let language: String

  /// Looks at a record; nil unless it is one of a data set or a series that has an identifier.
  init?(_ document: XMLDocument, _ record: RecordIdentity) {
    guard record.isISO19139, ["dataset", "series", nil].contains(record.level) else { return nil }
    let code = Self.text(Self.addressPath, in: document) ?? Self.text(Self.codePath, in: document)
    guard let code else { return nil }
    let space = Self.text(Self.spacePath, in: document)
    identifier = space.map { "\($0) \(code)" } ?? code
    language = Self.text(Self.languagePath, in: document) ?? ""
  }

  private static func text(_ path: XPathExpression?, in document: XMLDocument) -> String? {
    guard let path, case .string(let text)? = try? document.select(path), !text.isEmpty
    else { return nil }
    return text
  }

  private static let citation = """
    /*/*[local-name()='identificationInfo'][1]/*[local-name()='MD_DataIdentification']\
    /*[local-name()='citation']/*/*[local-name()='identifier'][1]/*
    """

  private static let addressPath = try? XPathExpression(
    parsing: """
      normalize-space(\(citation)/*[local-name()='code']/*/@*[local-name()='href'])
      """)

  private static let codePath = try? XPathExpression(
    parsing: "normalize-space(\(citation)/*[local-name()='code'])")

  private static let spacePath = try? XPathExpression(
    parsing: "normalize-space(\(citation)/*[local-name()='codeSpace'])")

  private static let languagePath = try? XPathExpression(
    parsing: "normalize-space(/*/*[local-name()='language']/*/@codeListValue)")
}
