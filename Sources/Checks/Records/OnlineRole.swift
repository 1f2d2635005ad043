import Record

/// What a person gets behind the address of an online resource, as far as the record tells.
enum OnlineRole: String, Sendable {
  /// A service that answers requests.
  case service
  /// A file.
  case download
  /// A page, or nothing that the record says.
  case page
  /// There is no address.
  case none

  /// The codes of CI_OnLineFunctionCode (ISO 19115:2003 B.5.3) that promise a file.
  private static let downloadFunctions: Set<String> = ["download", "offlineAccess", "order"]

  /// The endings of files that people download.
  private static let fileEndings: Set<String> = [
    "zip", "7z", "gz", "csv", "gpkg", "shp", "geojson", "gml", "kml", "kmz", "tif", "tiff", "jp2",
    "parquet", "fgb", "dxf", "ods", "xls", "xlsx", "laz", "las", "tar", "dbf", "pbf",
  ]

  /// Tells the role of a resource.
  init(
    url: String, service: OnlineService?, function: String?, protocols: [String], isOperation: Bool
  ) {
    let isDownload =
      function == "download"
      || protocols.contains { $0.uppercased().hasPrefix("WWW:DOWNLOAD") }
      || Self.ending(of: url).map { Self.fileEndings.contains($0) } == true
    if url.isEmpty {
      self = .none
    } else if service != nil || isOperation {
      self = .service
    } else {
      self = isDownload ? .download : .page
    }
  }

  /// Whether data.gouv.fr makes a file of a resource rather than a page beside it (udata, conversion to DCAT).
  static func isFile(url: String, function: String?) -> Bool {
    url.lowercased().contains("request=getcapabilities")
      || function.map { downloadFunctions.contains($0) } == true
  }

  /// The ending of the last part of a path, in lower case.
  static func ending(of url: String) -> String? {
    guard let path = URIReference(repairing: url)?.path, let last = path.split(separator: "/").last,
      let dot = last.lastIndex(of: ".")
    else { return nil }
    let ending = last[last.index(after: dot)...].lowercased()
    return ending.isEmpty || ending.utf8.count > 10 ? nil : ending
  }
}
