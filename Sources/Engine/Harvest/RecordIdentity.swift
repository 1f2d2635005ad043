import Markup

/// What names a record and says what it is.
struct RecordIdentity: Sendable, Hashable {
  /// Its file identifier (ISO 19115:2003 MD_Metadata), metadata identifier (ISO 19115-1) or `dc:identifier`.
  let identifier: String?
  /// The namespace of its root element.
  let namespace: String
  /// The local name of its root element.
  let name: String
  /// The first hierarchy level, by code.
  let level: String?

  /// Whether it is in ISO 19139: `gmd:MD_Metadata` or `gmi:MI_Metadata`.
  var isISO19139: Bool {
    namespace == "http://www.isotc211.org/2005/gmd" && name == "MD_Metadata"
      || namespace == "http://www.isotc211.org/2005/gmi" && name == "MI_Metadata"
  }

  /// Whether it is a metadata record of some kind, rather than any XML document.
  var isMetadata: Bool {
    ["MD_Metadata", "MI_Metadata", "Record", "SummaryRecord", "BriefRecord", "FC_FeatureCatalogue"]
      .contains(name)
  }

  /// Looks at a record.
  init?(_ document: XMLDocument) {
    guard let root = document.root else { return nil }
    namespace = root.namespace ?? ""
    name = root.localName
    identifier = Self.text(Self.identifierPath, in: document)
    level = Self.text(Self.levelPath, in: document)
  }

  private static func text(_ path: XPathExpression?, in document: XMLDocument) -> String? {
    guard let path, case .string(let text)? = try? document.select(path), !text.isEmpty
    else { return nil }
    return text
  }

  private static let identifierPath = try? XPathExpression(
    parsing: """
      normalize-space(/*/*[local-name()='fileIdentifier' or local-name()='identifier'] \
      | /*/*[local-name()='metadataIdentifier']/*/*[local-name()='code'])
      """)

  private static let levelPath = try? XPathExpression(
    parsing: """
      normalize-space(/*/*[local-name()='hierarchyLevel']/*/@codeListValue \
      | /*/*[local-name()='metadataScope']/*/*/*/@codeListValue)
      """)
}
