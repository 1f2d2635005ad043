package import JSON
package import Markup

/// A metadata record as the one JSON document that suites look at; `docs/record-document.md` describes it.
///
/// It says what the record says, in one shape whatever way it is written: an anchor or a plain text, a code by its
/// attribute or by its text. What is right or wrong is said by suites. Records of ISO 19139, and of its extension
/// ISO 19139-2, are read whole; of others no more than what they are is told.
package struct RecordDocument {
  /// The kinds of records that are told apart by their root element.
  package enum Schema: String, Sendable {
    case iso19139 = "iso19139"
    case iso19139Part2 = "iso19139-2"
    case iso19115Part3 = "iso19115-3"
    case dublinCore = "dublin-core"
    case other
  }

  private let root: XMLElement
  private let identification: XMLElement?
  private let isService: Bool

  private init(_ root: XMLElement) {
    self.root = root
    identification = root.first("identificationInfo")?.content
    isService = identification?.name == "SV_ServiceIdentification"
  }

  /// The document of a record.
  package static func make(_ elements: ElementTable) -> JSONText {
    guard let root = elements.root else { return .members(head(nil, .other)) }
    let schema = Schema(root)
    guard schema == .iso19139 || schema == .iso19139Part2 else {
      return .members(head(root, schema))
    }
    return RecordDocument(root).text(schema)
  }

  private static func head(_ root: XMLElement?, _ schema: Schema) -> [(String, JSONText?)] {
    [
      ("format", "recette-record"), ("version", 1), ("schema", .string(schema.rawValue)),
      (
        "root",
        [
          "name": .string(root?.name ?? ""), "namespace": RecordText.string(root?.namespace),
          "line": RecordText.whole(root?.line), "element": RecordText.whole(root?.index),
        ]
      ),
    ]
  }

  private func text(_ schema: Schema) -> JSONText {
    let distribution = RecordDistribution(root, identification)
    let constraints = RecordConstraints(identification)
    let harvest = OpenDataReading(
      root: root, identification: identification, distribution: distribution,
      constraints: constraints)
    return .members(
      Self.head(root, schema) + metadata
        + RecordIdentification(root, identification, isService: isService).members
        + RecordContent(root, identification, isService: isService).members
        + RecordService(identification, isService: isService).members
        + constraints.members + RecordQuality(root).members + distribution.members
        + [("openData", harvest.text)])
  }

  /// What the record says of itself.
  private var metadata: [(String, JSONText?)] {
    [
      ("fileIdentifier", RecordText.text(root.first("fileIdentifier"))),
      ("parentIdentifier", RecordText.text(root.first("parentIdentifier"))),
      ("language", RecordText.code(root.first("language"))),
      ("characterSet", RecordText.code(root.first("characterSet"))),
      ("level", RecordText.code(root.first("hierarchyLevel"))),
      ("levels", .array(root.all("hierarchyLevel").map { RecordText.code($0) })),
      ("levelNames", .array(root.all("hierarchyLevelName").map { RecordText.text($0) })),
      ("kind", .string(kind)),
      ("dateStamp", RecordText.text(root.first("dateStamp"))),
      ("standard", RecordText.text(root.first("metadataStandardName"))),
      ("standardVersion", RecordText.text(root.first("metadataStandardVersion"))),
      ("contacts", .array(contacts)),
      ("systems", .array(root.all("referenceSystemInfo").map { RecordText.system($0) })),
    ]
  }

  /// What the record is about, in one word.
  private var kind: String {
    switch RecordText.codeValue(root.first("hierarchyLevel")) {
    case "dataset": return "dataset"
    case "series": return "series"
    case "service": return "service"
    case "nonGeographicDataset": return "nonGeographicDataset"
    case nil, "": return isService ? "service" : "unknown"
    default: return "other"
    }
  }

  private var contacts: [JSONText] {
    let distributors = root.all(["distributionInfo", "MD_Distribution", "distributor"])
      .compactMap { $0.content?.first("distributorContact") }
    return root.all("contact").map { RecordText.contact($0, where: "metadata") }
      + (identification?.all("pointOfContact") ?? []).map {
        RecordText.contact($0, where: "resource")
      }
      + distributors.map { RecordText.contact($0, where: "distributor") }
  }
}

extension RecordDocument.Schema {
  /// Tells what a record is by its root element.
  init(_ root: XMLElement) {
    switch (root.namespace, root.name) {
    case ("http://www.isotc211.org/2005/gmd", "MD_Metadata"): self = .iso19139
    case (let namespace?, "MI_Metadata")
    where namespace.hasPrefix("http://www.isotc211.org/2005/gmi")
      || namespace.hasPrefix("http://standards.iso.org/iso/19115/-2/gmi"):
      self = .iso19139Part2
    case (let namespace?, "MD_Metadata")
    where namespace.hasPrefix("http://standards.iso.org/iso/19115/-3/"):
      self = .iso19115Part3
    case (let namespace?, _) where namespace.hasPrefix("http://www.opengis.net/cat/csw/"):
      self = .dublinCore
    default: self = .other
    }
  }
}
