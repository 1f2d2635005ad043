/// A place where the resource is found (CI_OnlineResource).
struct OnlineResource: Sendable {
  /// The path and the query on the platform.
  let path: String
  let protocolName: FreeText
  let name: FreeText
  /// What is found there, in a sentence.
  var summary: FreeText?
  /// `accessPoint` of a service or `endPoint`, of INSPIRE's code list.
  var part: String?
  /// The kind of network service that it belongs to, of INSPIRE's code list.
  var profile: String?
  /// What it is there for (CI_OnLineFunctionCode).
  let function: String

  /// A file, or what is made as one.
  static func download(_ path: String, _ name: FreeText) -> OnlineResource {
    OnlineResource(
      path: path, protocolName: "WWW:DOWNLOAD-1.0-http--download", name: name,
      summary: FreeText("\(name.french), en un seul fichier, sans inscription."),
      function: "download")
  }

  /// A page for people.
  static func page(_ path: String, _ name: FreeText) -> OnlineResource {
    OnlineResource(
      path: path, protocolName: "WWW:LINK-1.0-http--link", name: name, function: "information")
  }

  /// A service of a protocol that the OGC has named.
  static func service(
    _ path: String, _ name: FreeText, protocolName: FreeText, profile: String
  ) -> OnlineResource {
    OnlineResource(
      path: path, protocolName: protocolName, name: name, part: "accessPoint", profile: profile,
      function: "download")
  }

  /// The name of OGC API Features.
  static let featuresProtocol = FreeText(
    "OGC API - Features", address: "http://www.opengis.net/def/interface/ogcapi-features")
  /// The name of OGC API Records.
  static let recordsProtocol = FreeText(
    "OGC API - Records", address: "http://www.opengis.net/def/interface/ogcapi-records")
  /// The name of the Web Feature Service.
  static let featureProtocol = FreeText(
    "OGC:WFS", address: "http://www.opengis.net/def/serviceType/ogc/wfs")
  /// The name of the Catalogue Service for the Web.
  static let catalogueProtocol = FreeText(
    "OGC:CSW", address: "http://www.opengis.net/def/serviceType/ogc/csw")
}
