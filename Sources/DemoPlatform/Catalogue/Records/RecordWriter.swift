/// Puts records into ISO 19139, in the order that its schemas want.
struct RecordWriter: Sendable {
  /// The scheme and authority of the platform.
  let origin: String

  /// Returns the record as an element of its own, with the namespaces that it needs.
  func element(of record: DemoRecord) -> Element {
    var root = Element("gmd:MD_Metadata") {
      Self.text("gmd:fileIdentifier", FreeText(record.identifier))
      Self.language("gmd:language")
      Self.characterSet("gmd:characterSet")
      record.parent.map { Self.text("gmd:parentIdentifier", FreeText($0)) }
      Self.code("gmd:hierarchyLevel", "MD_ScopeCode", record.level.rawValue)
      record.level.name.map { Self.text("gmd:hierarchyLevelName", FreeText($0)) }
      Self.contact("gmd:contact", role: "pointOfContact")
      Element("gmd:dateStamp") { Element("gco:Date", text: record.stamp) }
      Self.text(
        "gmd:metadataStandardName",
        record.service == nil ? "ISO 19115:2003/19139" : "ISO 19119:2005/19139")
      Self.text("gmd:metadataStandardVersion", "1.0")
      if record.isBilingual { Self.englishLocale }
      spatialRepresentation(of: record)
      record.system.map { Self.referenceSystem($0) }
      if record.details.contains(.extensions) { Self.extensions }
      identification(of: record)
      if record.details.contains(.image) { Self.imageContent }
      distribution(of: record)
      quality(of: record)
    }
    root.attributes = Self.namespaces(of: record.generation)
    return root
  }

  private static func namespaces(of generation: DemoRecord.Generation) -> [Element.Attribute] {
    [
      ("gmd", Namespace.gmd), ("gco", Namespace.gco), ("gmx", Namespace.gmx),
      ("srv", Namespace.srv), ("gml", generation.gml), ("xlink", Namespace.xlink),
      ("xs", Namespace.schema), ("xsi", Namespace.schemaInstance),
    ].map { Element.Attribute(name: "xmlns:\($0)", value: $1) }
  }

  /// The other language of a record in two languages, which free texts refer to.
  private static let englishLocale = Element("gmd:locale") {
    Element("gmd:PT_Locale", ["id": "EN"]) {
      language("gmd:languageCode", "eng")
      Element("gmd:country") {
        Element(
          "gmd:Country", ["codeList": "\(codeLists)#Country", "codeListValue": "GB"], text: "GB")
      }
      characterSet("gmd:characterEncoding")
    }
  }

  private static func referenceSystem(_ system: ReferenceSystem) -> Element {
    Element("gmd:referenceSystemInfo") {
      Element("gmd:MD_ReferenceSystem") {
        Element("gmd:referenceSystemIdentifier") {
          Element("gmd:RS_Identifier") {
            text("gmd:code", FreeText(system.name, address: system.address))
          }
        }
      }
    }
  }
}
